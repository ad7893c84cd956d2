"""CashFlowReportAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_cash_flow_balance import CashFlowCashFlowBalance
    from .cash_flow_cash_flow_characteristic import CashFlowCashFlowCharacteristic
    from .cash_flow_cash_flow_credit import CashFlowCashFlowCredit
    from .cash_flow_cash_flow_debit import CashFlowCashFlowDebit
    from .report_transaction import ReportTransaction


@define(kw_only=True, eq=False, repr=False)
class CashFlowReportAccount(Model):
    """One account in a Cash Flow report, with its owner, balances, transactions, and the figures on
    balance, credits, debits and net cash flow."""

    id: int | None = None
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
    current_balance: float | None = None
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; as of `balance_date` if the record has one."""
    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `availableBalanceDate` if the record has one."""
    balance_date: int | None = None
    """When the account's balance was taken, in epoch seconds."""
    transactions: list[ReportTransaction] | None = None
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""
    cash_flow_balance: CashFlowCashFlowBalance | None = None
    """Daily balances of one account in a Cash Flow report: extremes and days below or above zero
    over the full history, averages and standard deviations over 12, 6 and 2 months, and figures by
    month."""
    cash_flow_credit: CashFlowCashFlowCredit | None = None
    """Money that came into one account of a Cash Flow report: totals over 12, 6 and 2 months, with
    and without transfers, and figures by month."""
    cash_flow_debit: CashFlowCashFlowDebit | None = None
    """Money that left one account of a Cash Flow report: totals over 12, 6 and 2 months, with and
    without transfers, and figures by month."""
    cash_flow_characteristic: CashFlowCashFlowCharacteristic | None = None
    """Net cash flow (credits minus debits) of one account in a Cash Flow report, with and without
    transfers: 12-month totals, averages including those over 6 and 2 months, and figures by
    month."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions": [Nested("report_transaction", "ReportTransaction")],
        "cash_flow_balance": Nested("cash_flow_cash_flow_balance", "CashFlowCashFlowBalance"),
        "cash_flow_credit": Nested("cash_flow_cash_flow_credit", "CashFlowCashFlowCredit"),
        "cash_flow_debit": Nested("cash_flow_cash_flow_debit", "CashFlowCashFlowDebit"),
        "cash_flow_characteristic": Nested("cash_flow_cash_flow_characteristic", "CashFlowCashFlowCharacteristic"),
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
