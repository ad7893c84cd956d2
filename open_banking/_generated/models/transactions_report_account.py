"""TransactionsReportAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .report_transaction import ReportTransaction

_report_transaction_model: Deferred[ReportTransaction] = Deferred(
    __package__, ".report_transaction", "ReportTransaction"
)


@define(kw_only=True, eq=False, repr=False)
class TransactionsReportAccount(Model):
    """Account inside a Transactions report, with its balance and the list of its transactions. A
    non-zero aggregation status means that the account could not be read and its data may be
    unreliable."""

    id: int | None = None
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    name: str | None = None
    """What the institution calls the account, for instance `Super Checking`."""
    number: str | None = None
    """Account number from the institution, masked except for its last four digits."""
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
    """Cleared balance of the account, in the account's currency; where the record has a
    `balance_date`, that is the moment it refers to."""
    balance_date: int | None = None
    """Moment at which the account's balance was taken, in epoch seconds."""
    oldest_transaction_date: int | None = None
    """Date of the earliest transaction held for the account, in epoch seconds."""
    transactions: list[ReportTransaction] | None = None
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "number": "number",
        "type": "type",
        "currency": "currency",
        "aggregation_status_code": "aggregationStatusCode",
        "balance": "balance",
        "balance_date": "balanceDate",
        "oldest_transaction_date": "oldestTransactionDate",
        "transactions": "transactions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "number",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> TransactionsReportAccount:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.name = get("name")
        self.number = get("number")
        self.type = get("type")
        self.currency = get("currency")
        self.aggregation_status_code = get("aggregationStatusCode")
        self.balance = get("balance")
        self.balance_date = get("balanceDate")
        self.oldest_transaction_date = get("oldestTransactionDate")
        v = get("transactions")
        self.transactions = (
            [_report_transaction_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
