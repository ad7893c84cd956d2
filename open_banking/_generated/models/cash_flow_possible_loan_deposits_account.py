"""CashFlowPossibleLoanDepositsAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

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
class CashFlowPossibleLoanDepositsAccount(Model):
    """One account in which a Cash Flow Report found deposits that may stem from loans, with its
    balances and those transactions."""

    id: str
    """Finicity's number for the account, as text, for instance `6681984`. The other accounts of the
    report carry it as a number."""
    owner_name: str
    """Names of all owners of an account, with `|` between them, as shown in reports. Missing when
    the owner is unknown."""
    owner_address: str
    """Mailing address of the account owner on a single line, as shown in reports; of several
    owners, that of the primary one. Missing when the owner is unknown."""
    name: str
    """Name of the account at the institution, for instance `Checking`."""
    number: str
    """Account number from the institution, masked, for instance `XX1111`."""
    type: str
    """Kind of account, for instance `checking`, `savings`, `loan`, `mortgage` or `investment`. All
    kinds may occur."""
    aggregation_status_code: int
    """Outcome of the latest attempt to aggregate the account: `0` is success. Any other code means
    that the account could not be read for this report and that its further data may be wrong."""
    current_balance: float
    """Cleared balance of the account at `balanceDate`, in dollars, as distinct from
    `availableBalance`."""
    available_balance: float
    """Available balance of the account, in dollars, as distinct from its cleared balance."""
    balance_date: int
    """Moment at which `currentBalance` was read, in epoch seconds in UTC."""
    transactions: list[ReportTransaction]
    """Transactions of the account that the report includes; amounts of deposits are positive, those
    of withdrawals and debits negative."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "owner_name": "ownerName",
        "owner_address": "ownerAddress",
        "name": "name",
        "number": "number",
        "type": "type",
        "aggregation_status_code": "aggregationStatusCode",
        "current_balance": "currentBalance",
        "available_balance": "availableBalance",
        "balance_date": "balanceDate",
        "transactions": "transactions",
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
    def from_dict(cls, source: JsonObject) -> CashFlowPossibleLoanDepositsAccount:
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
        return self
