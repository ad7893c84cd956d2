"""TransactionsReportAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .report_transaction import ReportTransaction


@define(kw_only=True, eq=False, repr=False)
class TransactionsReportAccount(Model):
    """One account in a Transactions report, with its balance and the list of its transactions. A
    non-zero aggregation status means that the account could not be read and its data may be
    unreliable."""

    id: int | None = None
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    name: str | None = None
    """Name of the account at the institution, for instance `Super Checking`."""
    number: str | None = None
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
        | None
    ) = None
    """Kind of account, for instance `checking`, `savings`, `moneyMarket`, `cd`, `creditCard`,
    `lineOfCredit`, `mortgage`, `loan`, `studentLoan`, `investment`, `brokerageAccount`, `ira`,
    `roth`, `401k`, `403b`, `457`, `529`, `pension`, `payroll` or `unknown`."""
    currency: str | None = None
    """Code of the account's currency, for instance `USD`."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    balance: float | None = None
    """Cleared balance of the account, in the account's currency; as of `balance_date` if the record
    has one."""
    balance_date: int | None = None
    """When the account's balance was taken, in epoch seconds."""
    oldest_transaction_date: int | None = None
    """Day of the earliest transaction held for the account, in epoch seconds."""
    transactions_count: int | None = None
    """How many transactions the account has in all."""
    transactions: list[ReportTransaction] | None = None
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions": [Nested("report_transaction", "ReportTransaction")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "balance_date",
            "oldest_transaction_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "number",
        }
    )
