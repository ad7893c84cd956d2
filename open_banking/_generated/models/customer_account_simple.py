"""CustomerAccountSimple."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountSimple(Model):
    """Basic data of a bank account that a customer added in Connect, without balance, details or
    holdings. Returned by the simple account calls."""

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
    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    institution_id: str
    """String of digits that identifies the institution holding an account. Institution records give
    the same ID as a number."""
    aggregation_success_date: int | None = None
    """When an aggregation of the account last succeeded, in epoch seconds. Absent until the first
    aggregation of the account."""
    aggregation_attempt_date: int | None = None
    """When an aggregation of the account was last tried, with or without success, in epoch seconds.
    Absent until the first aggregation of the account."""
    created_date: int
    """When the account entered the platform, in epoch seconds."""
    currency: str
    """Currency of the account or institution, as a code, for instance `USD`."""
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
    display_position: int | None = None
    """Position of the account in the list that the institution shows; 1 is at the top."""
    parent_account: str | None = None
    """ID of the account directly above this one in a student loan hierarchy, as a string of
    digits."""
    linked_account_date: int | None = None
    """When the customer linked the account in Connect for the first time, in epoch seconds."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "aggregation_success_date",
            "aggregation_attempt_date",
            "created_date",
            "authorization_start_date",
            "authorization_end_date",
            "linked_account_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number_display",
        }
    )
