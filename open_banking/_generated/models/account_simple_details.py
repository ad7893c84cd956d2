"""AccountSimpleDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class AccountSimpleDetails(Model):
    """Basic data of an account in a Payment Enablement Bundle, with ISO 8601 dates of its
    aggregation and the period of its authorization, but no balance and no holdings."""

    id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    account_number_display: str
    """Shortened account number, which Finicity derives from the institution's, for instance `5720`,
    `3539-259` or `0824-S0050`; the format differs by institution. The best way to distinguish a
    person's accounts."""
    name: str
    """Name of the account at the institution, for instance `Super Checking`."""
    type: (
        Literal[
            "checking",
            "savings",
            "cd",
            "moneyMarket",
            "creditCard",
            "lineOfCredit",
            "investment",
            "investmentTaxDeferred",
            "employeeStockPurchasePlan",
            "ira",
            "401k",
            "roth",
            "403b",
            "529",
            "rollover",
            "ugma",
            "utma",
            "keogh",
            "457",
            "401a",
            "brokerageAccount",
            "educationSavings",
            "healthSavingsAccount",
            "pension",
            "profitSharingPlan",
            "roth401k",
            "sepIRA",
            "simpleIRA",
            "thriftSavingsPlan",
            "variableAnnuity",
            "cryptocurrency",
            "mortgage",
            "loan",
            "studentLoan",
            "studentLoanGroup",
            "studentLoanAccount",
        ]
        | str
    )
    """Kind of account, for instance `checking`, `savings`, `cd`, `moneyMarket`, `creditCard`,
    `lineOfCredit`, `investment`, `ira`, `401k`, `roth`, `pension`, `brokerageAccount`,
    `cryptocurrency`, `mortgage`, `loan`, `studentLoan`. `529plan` and `457plan` are sent as `529`
    and `457`."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    status: Literal["pending", "active"] | str
    """State of an account: `pending` while it is being discovered, `active` from its activation
    on."""
    aggregation_success_date: _datetime.datetime | None = None
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""
    aggregation_attempt_date: _datetime.datetime | None = None
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""
    created_date: _datetime.datetime
    """Point in time, as an ISO 8601 date and time with UTC offset, down to fractions of a second,
    for instance `2022-03-10T06:06:20.042584549Z`. Used in third-party access records, the Payment
    Enablement Bundle and transaction refreshes."""
    currency: str
    """Currency of the account or institution, as a code, for instance `USD`."""
    display_position: int | None = None
    """Position of the account in the list that the institution shows; 1 is at the top."""
    authorization_start_date: int | None = None
    """When the customer's authorization for the account begins, in epoch seconds."""
    authorization_end_date: int | None = None
    """When the customer's authorization for the account ends, in epoch seconds. Has no meaning if
    `authorization_expires` is `false`."""
    authorization_expires: bool | None = None
    """Whether the customer's authorization ends at a set moment, which is in
    `authorization_end_date`. `false` by default."""
    parent_account: str | None = None
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "aggregation_success_date": "datetime",
        "aggregation_attempt_date": "datetime",
        "created_date": "datetime",
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "authorization_start_date",
            "authorization_end_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number_display",
        }
    )
