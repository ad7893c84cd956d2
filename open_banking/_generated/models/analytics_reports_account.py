"""AnalyticsReportsAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .account_analytics import AccountAnalytics
    from .account_details import AccountDetails
    from .report_transaction import ReportTransaction


@define(kw_only=True, eq=False, repr=False)
class AnalyticsReportsAccount(Model):
    """One account in an analytics report, with its owner, balances, transactions and computed
    analytics."""

    id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    owner_name: str | None = None
    """Names of all owners of an account, with `|` between them, as shown in reports. Absent when
    the owner is unknown."""
    owner_address: str | None = None
    """Mailing address of the account owner on a single line, as shown in reports; with several
    owners, that of the primary one. Absent when the owner is unknown."""
    owner_as_of_date: int | None = None
    """Creation date, in epoch seconds, of the earlier report that the owner's data come from.
    Present only in the rare case that no fresh owner data could be aggregated."""
    name: str
    """Name of the account at the institution, for instance `Super Checking`."""
    number: str
    """Account number from the institution, some digits of which may be masked; the format differs
    by institution."""
    type: (
        Literal[
            "checking",
            "savings",
            "moneyMarket",
            "cd",
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
            "unknown",
            "mortgage",
            "loan",
            "creditCard",
            "lineOfCredit",
            "payroll",
            "studentLoan",
            "brokerageAccount",
            "educationSavings",
            "healthSavingsAccount",
            "nonTaxableBrokerageAccount",
            "pension",
            "profitSharingPlan",
            "roth401k",
            "sepIRA",
            "simpleIRA",
            "thriftSavingsPlan",
            "variableAnnuity",
        ]
        | str
    )
    """Kind of account, for instance `checking`, `savings`, `moneyMarket`, `cd`, `creditCard`,
    `lineOfCredit`, `mortgage`, `loan`, `studentLoan`, `investment`, `brokerageAccount`, `ira`,
    `roth`, `401k`, `403b`, `457`, `529`, `pension`, `payroll` or `unknown`."""
    currency: str
    """Code of the account's currency, for instance `USD`."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    current_balance: float | None = None
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; as of `balance_date` if the record has one."""
    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `availableBalanceDate` if the record has one."""
    balance_date: int | None = None
    """When the account's balance was taken, in epoch seconds."""
    transactions: list[ReportTransaction]
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""
    details: AccountDetails | None = None
    """Further balances of an account in analytics, prequalification and verification reports. All
    but the available balance are present for investment accounts only."""
    analytics: AccountAnalytics | None = None
    """Results computed for a single account of an analytics report: attributes of its transactions,
    attributes of its state, and streams of repeated transactions."""
    account_analytics: AccountAnalytics | None = None
    """Results computed for a single account of an analytics report: attributes of its transactions,
    attributes of its state, and streams of repeated transactions. Deprecated: version 1.42.0 of the
    API dropped it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions": [Nested("report_transaction", "ReportTransaction")],
        "details": Nested("account_details", "AccountDetails"),
        "analytics": Nested("account_analytics", "AccountAnalytics"),
        "account_analytics": Nested("account_analytics", "AccountAnalytics"),
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_as_of_date",
            "balance_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_name",
            "owner_address",
            "number",
        }
    )
