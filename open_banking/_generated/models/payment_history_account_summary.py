"""PaymentHistoryAccountSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .payment_history_account_summary_account_owner import PaymentHistoryAccountSummaryAccountOwner


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryAccountSummary(Model):
    """One account in a Payment History report: owner, institution, balances and NSF (non-sufficient
    funds) history."""

    account_number_display: str
    """Last four digits of the account number, as a string."""
    financial_institution: str
    """Name of the institution that holds the account."""
    institution_icon: str
    """URL of an icon of the institution."""
    currency: str
    """Currency of the account or institution, as a code, for instance `USD`."""
    status: str
    """State of an account, for instance `pending`. Serves as a filter when accounts are listed."""
    account_name: str
    """Name of the account at the institution, for instance `My 401k`."""
    account_owner: PaymentHistoryAccountSummaryAccountOwner
    """Name and postal address of the account's owner."""
    account_type: (
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
    beginning_balance: float
    """Balance of the account at the start of the period that the report covers, in the account's
    currency."""
    average_monthly_balance: float
    """Average balance of the account per month, in the account's currency."""
    current_balance: float
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; as of `balanceDate` if the record has one."""
    begin_date: str
    """First day of the account in the report, as an ISO 8601 date (`YYYY-MM-DD`)."""
    end_date: str
    """Last day of the account in the report, as an ISO 8601 date (`YYYY-MM-DD`)."""
    total_nonsufficient_funds: float | None = None
    """Total of the account's NSF (non-sufficient funds) transactions.
    `days_since_nonsufficient_funds` tells how long ago the latest was."""
    days_since_nonsufficient_funds: int
    """Days since the account's latest NSF (non-sufficient funds) transaction."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "account_owner": Nested(
            "payment_history_account_summary_account_owner", "PaymentHistoryAccountSummaryAccountOwner"
        ),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number_display",
        }
    )
