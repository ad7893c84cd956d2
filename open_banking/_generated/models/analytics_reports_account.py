"""AnalyticsReportsAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .account_analytics import AccountAnalytics
    from .account_details import AccountDetails
    from .report_transaction import ReportTransaction

_account_analytics_model: Deferred[AccountAnalytics] = Deferred(__package__, ".account_analytics", "AccountAnalytics")
_account_details_model: Deferred[AccountDetails] = Deferred(__package__, ".account_details", "AccountDetails")
_report_transaction_model: Deferred[ReportTransaction] = Deferred(
    __package__, ".report_transaction", "ReportTransaction"
)


@define(kw_only=True, eq=False, repr=False)
class AnalyticsReportsAccount(Model):
    """One account within a Balance Analytics or Cash Flow Analytics report: its owner, balances,
    transactions and computed analytics."""

    id: int
    """Account ID that Finicity assigned, as a number."""
    owner_name: str | None = None
    """Names of all owners of an account, with `|` between them, as shown in reports. Missing when
    the owner is unknown."""
    owner_address: str | None = None
    """Mailing address of the account owner on a single line, as shown in reports; of several
    owners, that of the primary one. Missing when the owner is unknown."""
    name: str
    """Name of the account at the institution, for instance `Checking`."""
    number: str
    """Account number from the institution, masked, for instance `XX1111`."""
    type: str
    """Kind of account, for instance `checking`, `savings`, `moneyMarket`, `cd`, `creditCard`,
    `lineOfCredit`, `mortgage`, `loan`, `studentLoan`, `investment`, `brokerageAccount`, `ira`,
    `roth`, `401k`, `403b`, `457`, `529`, `pension`, `payroll` or `unknown`."""
    currency: str
    """Currency that an account in a report is kept in, for instance `USD`."""
    aggregation_status_code: int | None = None
    """Outcome of the latest attempt to aggregate the account: `0` is success, other codes name the
    failure."""
    current_balance: float | None = None
    """Cleared balance of the account at `balanceDate`, in dollars, as distinct from
    `availableBalance`."""
    available_balance: float | None = None
    """Available balance of the account, in dollars, as distinct from its cleared balance."""
    balance_date: int | None = None
    """Moment at which `currentBalance` was read, in epoch seconds in UTC."""
    transactions: list[ReportTransaction]
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""
    details: AccountDetails | None = None
    """Further balances of an account in analytics, prequalification and verification reports. All
    but the available balance come with investment accounts only."""
    account_analytics: AccountAnalytics | None = None
    """Results computed for a single account of a Balance Analytics or Cash Flow Analytics report:
    attributes of its transactions, attributes of its state, and streams of repeated transactions."""

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
        "details": "details",
        "account_analytics": "accountAnalytics",
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
    def from_dict(cls, source: JsonObject) -> AnalyticsReportsAccount:
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
        v = get("details")
        self.details = _account_details_model.from_dict(v) if v.__class__ is dict else v
        v = get("accountAnalytics")
        self.account_analytics = _account_analytics_model.from_dict(v) if v.__class__ is dict else v
        return self
