"""CashFlowReportAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_cash_flow_balance import CashFlowCashFlowBalance
    from .cash_flow_cash_flow_characteristic import CashFlowCashFlowCharacteristic
    from .cash_flow_cash_flow_credit import CashFlowCashFlowCredit
    from .cash_flow_cash_flow_debit import CashFlowCashFlowDebit
    from .report_transaction import ReportTransaction

_cash_flow_cash_flow_balance_model: Deferred[CashFlowCashFlowBalance] = Deferred(
    __package__, ".cash_flow_cash_flow_balance", "CashFlowCashFlowBalance"
)
_cash_flow_cash_flow_characteristic_model: Deferred[CashFlowCashFlowCharacteristic] = Deferred(
    __package__, ".cash_flow_cash_flow_characteristic", "CashFlowCashFlowCharacteristic"
)
_cash_flow_cash_flow_credit_model: Deferred[CashFlowCashFlowCredit] = Deferred(
    __package__, ".cash_flow_cash_flow_credit", "CashFlowCashFlowCredit"
)
_cash_flow_cash_flow_debit_model: Deferred[CashFlowCashFlowDebit] = Deferred(
    __package__, ".cash_flow_cash_flow_debit", "CashFlowCashFlowDebit"
)
_report_transaction_model: Deferred[ReportTransaction] = Deferred(
    __package__, ".report_transaction", "ReportTransaction"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowReportAccount(Model):
    """One account within a Cash Flow Report: its owner, balances, transactions, and the figures on
    balance, credits, debits and net cash flow."""

    id: int | None = None
    """Finicity's number for the account. Among possible loan deposits the report carries it as text
    instead."""
    owner_name: str | None = None
    """Names of all owners of an account, with `|` between them, as shown in reports. Missing when
    the owner is unknown."""
    owner_address: str | None = None
    """Mailing address of the account owner on a single line, as shown in reports; of several
    owners, that of the primary one. Missing when the owner is unknown."""
    name: str | None = None
    """Name of the account at the institution, for instance `Checking`."""
    number: str | None = None
    """Account number from the institution, masked, for instance `XX1111`."""
    type: str | None = None
    """Kind of account, for instance `checking`, `savings`, `moneyMarket`, `cd`, `creditCard`,
    `lineOfCredit`, `mortgage`, `loan`, `studentLoan`, `investment`, `brokerageAccount`, `ira`,
    `roth`, `401k`, `403b`, `457`, `529`, `pension`, `payroll` or `unknown`."""
    currency: str | None = None
    """Currency that an account in a report is kept in, for instance `USD`."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success. Any other code means
    that the account could not be read for this report and that its further data may be wrong."""
    current_balance: float | None = None
    """Cleared balance of the account at `balanceDate`, in dollars, as distinct from
    `availableBalance`."""
    available_balance: float | None = None
    """Available balance of the account, in dollars, as distinct from its cleared balance."""
    balance_date: int | None = None
    """Moment at which `currentBalance` was read, in epoch seconds in UTC."""
    transactions: list[ReportTransaction] | None = None
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""
    cash_flow_balance: CashFlowCashFlowBalance | None = None
    """Daily balances of one account in a Cash Flow Report: extremes and days below or above zero
    over the full history, averages and standard deviations over 12, 6 and 2 months, and figures by
    month."""
    cash_flow_credit: CashFlowCashFlowCredit | None = None
    """Money that came into one account of a Cash Flow Report: totals over 12, 6 and 2 months, with
    and without transfers, and figures by month."""
    cash_flow_debit: CashFlowCashFlowDebit | None = None
    """Money that left one account of a Cash Flow Report: totals over 12, 6 and 2 months, with and
    without transfers, and figures by month."""
    cash_flow_characteristic: CashFlowCashFlowCharacteristic | None = None
    """Net cash flow (credits minus debits) of one account in a Cash Flow Report, with and without
    transfers: 12-month totals, averages including those over 6 and 2 months, and figures by month."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "owner_name": "ownerName",
        "owner_address": "ownerAddress",
        "name": "name",
        "number": "number",
        "type": "type",
        "currency": "currency",
        "aggregation_status_code": "aggregationStatusCode",
        "current_balance": "currentBalance",
        "available_balance": "availableBalance",
        "balance_date": "balanceDate",
        "transactions": "transactions",
        "cash_flow_balance": "cashFlowBalance",
        "cash_flow_credit": "cashFlowCredit",
        "cash_flow_debit": "cashFlowDebit",
        "cash_flow_characteristic": "cashFlowCharacteristic",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_name",
            "owner_address",
            "number",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowReportAccount:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.owner_name = get("ownerName")
        self.owner_address = get("ownerAddress")
        self.name = get("name")
        self.number = get("number")
        self.type = get("type")
        self.currency = get("currency")
        self.aggregation_status_code = get("aggregationStatusCode")
        self.current_balance = get("currentBalance")
        self.available_balance = get("availableBalance")
        self.balance_date = get("balanceDate")
        v = get("transactions")
        self.transactions = (
            [_report_transaction_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("cashFlowBalance")
        self.cash_flow_balance = _cash_flow_cash_flow_balance_model.from_dict(v) if v.__class__ is dict else v
        v = get("cashFlowCredit")
        self.cash_flow_credit = _cash_flow_cash_flow_credit_model.from_dict(v) if v.__class__ is dict else v
        v = get("cashFlowDebit")
        self.cash_flow_debit = _cash_flow_cash_flow_debit_model.from_dict(v) if v.__class__ is dict else v
        v = get("cashFlowCharacteristic")
        self.cash_flow_characteristic = (
            _cash_flow_cash_flow_characteristic_model.from_dict(v) if v.__class__ is dict else v
        )
        return self
