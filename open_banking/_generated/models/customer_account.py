"""CustomerAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .customer_account_detail import CustomerAccountDetail
    from .customer_account_position import CustomerAccountPosition


@define(kw_only=True, eq=False, repr=False)
class CustomerAccount(Model):
    """Bank account, for instance checking or savings, that a customer added in Connect, with its
    balance, aggregation state, type-specific details and investment holdings."""

    id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    number: str
    """Account number from the institution, for instance `2000004444` or `103275057=01`, some digits
    of which may be masked; the format differs by institution. Deprecated: `account_number_display`
    is its shortened form."""
    account_number_display: str
    """Shortened account number, which Finicity derives from the institution's, for instance `5720`,
    `3539-259` or `0824-S0050`; the format differs by institution. The best way to distinguish a
    person's accounts."""
    real_account_number_last4: str | None = None
    """Last four digits of the account number, as a string. Present for accounts that ACH payments
    can reach."""
    name: str
    """Name of the account at the institution, for instance `Super Checking`."""
    balance: float | None = None
    """Cleared balance of the account, in the account's currency; as of `balance_date` if the record
    has one."""
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
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    institution_id: str
    """String of digits that identifies the institution holding an account. Institution records give
    the same ID as a number."""
    balance_date: int | None = None
    """When the account's balance was taken, in epoch seconds."""
    aggregation_success_date: int | None = None
    """When an aggregation of the account last succeeded, in epoch seconds. Absent until the first
    aggregation of the account."""
    aggregation_attempt_date: int | None = None
    """When an aggregation of the account was last tried, with or without success, in epoch seconds.
    Absent until the first aggregation of the account."""
    created_date: int
    """When the account entered the platform, in epoch seconds."""
    last_updated_date: int | None = None
    """When the account record last changed on the platform, in epoch seconds."""
    market_segment: Literal["personal", "business"] | str | None = None
    """Whether the account is held privately or by a business: `personal` or `business`."""
    currency: str
    """Currency of the account or institution, as a code, for instance `USD`."""
    last_transaction_date: int | None = None
    """Day of the latest transaction of the account, in epoch seconds. Absent until the first
    aggregation of the account."""
    oldest_transaction_date: int | None = None
    """Day of the earliest transaction held for the account, in epoch seconds."""
    institution_login_id: int
    """Number that identifies an institution login. Accounts reached through the same login share
    it, and account records carry it."""
    authorization_start_date: int | None = None
    """When the customer's authorization for the account begins, in epoch seconds."""
    authorization_end_date: int | None = None
    """When the customer's authorization for the account ends, in epoch seconds. Has no meaning if
    `authorization_expires` is `false`."""
    authorization_expires: bool | None = None
    """Whether the customer's authorization ends at a set moment, which is in
    `authorization_end_date`. `false` by default."""
    detail: CustomerAccountDetail | None = None
    """Further details of a customer account. Which of them are present depends on the account type
    and on what the institution makes available."""
    position: list[CustomerAccountPosition] | None = None
    """Holdings in an investment account, one record per security held."""
    display_position: int | None = None
    """Position of the account in the list that the institution shows; 1 is at the top."""
    parent_account: str | None = None
    """ID of the account directly above this one in a student loan hierarchy, as a string of
    digits."""
    linked_account_date: int | None = None
    """When the customer linked the account in Connect for the first time, in epoch seconds."""
    account_nickname: str
    """Name that the customer gave to the account."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "detail": Nested("customer_account_detail", "CustomerAccountDetail"),
        "position": [Nested("customer_account_position", "CustomerAccountPosition")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "balance_date",
            "aggregation_success_date",
            "aggregation_attempt_date",
            "created_date",
            "last_updated_date",
            "last_transaction_date",
            "oldest_transaction_date",
            "authorization_start_date",
            "authorization_end_date",
            "linked_account_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "number",
            "account_number_display",
            "real_account_number_last4",
        }
    )
