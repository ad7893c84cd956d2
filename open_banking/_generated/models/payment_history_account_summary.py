"""PaymentHistoryAccountSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .payment_history_account_summary_account_owner import PaymentHistoryAccountSummaryAccountOwner

_payment_history_account_summary_account_owner_model: Deferred[PaymentHistoryAccountSummaryAccountOwner] = Deferred(
    __package__, ".payment_history_account_summary_account_owner", "PaymentHistoryAccountSummaryAccountOwner"
)


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryAccountSummary(Model):
    """One account within a Payment History report: owner, institution, balances and NSF
    (insufficient funds) history."""

    account_number_display: str
    """Last four digits of the account number, as text."""
    financial_institution: str
    """Name of the institution that holds the account."""
    institution_icon: str
    """Web address of an icon of the institution."""
    currency: str
    """Currency of the account or institution, as a code, for instance `USD`."""
    status: str
    """State of an account, for instance `pending`. Serves as a filter when accounts are listed and
    appears in the account summaries of a Payment History report."""
    account_name: str
    """What the institution calls the account, for instance `My 401k`."""
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
    `cryptocurrency`, `mortgage`, `loan`, `studentLoan`. `529plan` and `457plan` are really sent as
    `529` and `457`."""
    beginning_balance: float
    """Balance of the account at the start of the period that the report covers, in the account's
    currency."""
    average_monthly_balance: float
    """Average balance of the account per month, in the account's currency."""
    current_balance: float
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; where the record has a `balanceDate`, that is the moment it refers to."""
    begin_date: str
    """Day the account begins in the report, as an ISO 8601 date (`YYYY-MM-DD`)."""
    end_date: str
    """Day the account ends in the report, as an ISO 8601 date (`YYYY-MM-DD`)."""
    total_nonsufficient_funds: float | None = None
    """Total of the account's NSF (insufficient funds) transactions.
    `days_since_nonsufficient_funds` tells how long ago the latest was."""
    days_since_nonsufficient_funds: int
    """Days since the account's latest NSF (insufficient funds) transaction."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_number_display": "accountNumberDisplay",
        "financial_institution": "financialInstitution",
        "institution_icon": "institutionIcon",
        "currency": "currency",
        "status": "status",
        "account_name": "accountName",
        "account_owner": "accountOwner",
        "account_type": "accountType",
        "beginning_balance": "beginningBalance",
        "average_monthly_balance": "averageMonthlyBalance",
        "current_balance": "currentBalance",
        "begin_date": "beginDate",
        "end_date": "endDate",
        "total_nonsufficient_funds": "totalNonsufficientFunds",
        "days_since_nonsufficient_funds": "daysSinceNonsufficientFunds",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number_display",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PaymentHistoryAccountSummary:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_number_display = get("accountNumberDisplay")
        self.financial_institution = get("financialInstitution")
        self.institution_icon = get("institutionIcon")
        self.currency = get("currency")
        self.status = get("status")
        self.account_name = get("accountName")
        v = get("accountOwner")
        self.account_owner = (
            _payment_history_account_summary_account_owner_model.from_dict(v) if v.__class__ is dict else v
        )
        self.account_type = get("accountType")
        self.beginning_balance = get("beginningBalance")
        self.average_monthly_balance = get("averageMonthlyBalance")
        self.current_balance = get("currentBalance")
        self.begin_date = get("beginDate")
        self.end_date = get("endDate")
        self.total_nonsufficient_funds = get("totalNonsufficientFunds")
        self.days_since_nonsufficient_funds = get("daysSinceNonsufficientFunds")
        return self
