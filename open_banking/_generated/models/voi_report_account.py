"""VOIReportAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .report_transaction import ReportTransaction
    from .voi_report_income_stream import VOIReportIncomeStream

_report_transaction_model: Deferred[ReportTransaction] = Deferred(
    __package__, ".report_transaction", "ReportTransaction"
)
_voi_report_income_stream_model: Deferred[VOIReportIncomeStream] = Deferred(
    __package__, ".voi_report_income_stream", "VOIReportIncomeStream"
)


@define(kw_only=True, eq=False, repr=False)
class VOIReportAccount(Model):
    """Checking, savings or money market account inside a Verification of Income report, with
    balances, transactions, income streams and miscellaneous deposits."""

    id: int | None = None
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    number: str | None = None
    """Account number from the institution, masked except for its last four digits."""
    owner_name: str | None = None
    """Names of all owners of an account, with `|` between them, as shown in reports. Missing when
    the owner is unknown."""
    owner_address: str | None = None
    """Mailing address of the account owner on a single line, as shown in reports; of several
    owners, that of the primary one. Missing when the owner is unknown."""
    name: str | None = None
    """What the institution calls the account, for instance `Super Checking`."""
    type: Literal["checking", "savings", "moneyMarket"] | str | None = None
    """Kind of account; known values: `checking`, `savings`, `moneyMarket`."""
    currency: str | None = None
    """Code of the account's currency, for instance `USD`."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure (`103` or `185`, for instance, ask the person to reconnect) and mean that the account's
    other data may be unreliable. Absent until the first aggregation."""
    income_streams: list[VOIReportIncomeStream] | None = None
    """Income streams found on the account."""
    balance: float | None = None
    """Cleared balance of the account, in the account's currency; where the record has a
    `balanceDate`, that is the moment it refers to."""
    average_monthly_balance: float | None = None
    """Average balance of the account per month, in the account's currency."""
    transactions: list[ReportTransaction] | None = None
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""
    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; where the
    record has an `availableBalanceDate`, that is the moment it refers to."""
    current_balance: float | None = None
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; where the record has a `balanceDate`, that is the moment it refers to."""
    beginning_balance: float | None = None
    """Balance of the account at the start of the period that the report covers, in the account's
    currency."""
    oldest_transaction_date: int | None = None
    """Date of the earliest transaction held for the account, in epoch seconds."""
    misc_deposits: list[ReportTransaction] | None = None
    """Miscellaneous deposits to the account, at most 100."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "number": "number",
        "owner_name": "ownerName",
        "owner_address": "ownerAddress",
        "name": "name",
        "type": "type",
        "currency": "currency",
        "aggregation_status_code": "aggregationStatusCode",
        "income_streams": "incomeStreams",
        "balance": "balance",
        "average_monthly_balance": "averageMonthlyBalance",
        "transactions": "transactions",
        "available_balance": "availableBalance",
        "current_balance": "currentBalance",
        "beginning_balance": "beginningBalance",
        "oldest_transaction_date": "oldestTransactionDate",
        "misc_deposits": "miscDeposits",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "number",
            "owner_name",
            "owner_address",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOIReportAccount:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.number = get("number")
        self.owner_name = get("ownerName")
        self.owner_address = get("ownerAddress")
        self.name = get("name")
        self.type = get("type")
        self.currency = get("currency")
        self.aggregation_status_code = get("aggregationStatusCode")
        v = get("incomeStreams")
        self.income_streams = (
            [_voi_report_income_stream_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.balance = get("balance")
        self.average_monthly_balance = get("averageMonthlyBalance")
        v = get("transactions")
        self.transactions = (
            [_report_transaction_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.available_balance = get("availableBalance")
        self.current_balance = get("currentBalance")
        self.beginning_balance = get("beginningBalance")
        self.oldest_transaction_date = get("oldestTransactionDate")
        v = get("miscDeposits")
        self.misc_deposits = (
            [_report_transaction_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
