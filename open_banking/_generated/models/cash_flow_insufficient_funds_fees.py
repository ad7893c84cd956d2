"""CashFlowInsufficientFundsFees."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .insufficient_funds_transaction import InsufficientFundsTransaction

_insufficient_funds_transaction_model: Deferred[InsufficientFundsTransaction] = Deferred(
    __package__, ".insufficient_funds_transaction", "InsufficientFundsTransaction"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowInsufficientFundsFees(Model):
    """Fees charged for insufficient funds (NSF) within the period of a Cash Flow Analytics report
    for business: their number, their sum and the transactions themselves."""

    count_of_transactions_for_the_report_time_period: int | None = None
    """Number of NSF (insufficient funds) transactions in the report period."""
    sum_of_transactions_for_the_report_time_period: float | None = None
    """NSF (insufficient funds) transactions of the report period added up, in the account's
    currency; a negative amount."""
    transactions: list[InsufficientFundsTransaction] | None = None
    """Transactions classed as NSF (insufficient funds), each with its posting date, amount and
    description."""

    _fields: ClassVar[Mapping[str, str]] = {
        "count_of_transactions_for_the_report_time_period": "countOfTransactionsForTheReportTimePeriod",
        "sum_of_transactions_for_the_report_time_period": "sumOfTransactionsForTheReportTimePeriod",
        "transactions": "transactions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowInsufficientFundsFees:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.count_of_transactions_for_the_report_time_period = get("countOfTransactionsForTheReportTimePeriod")
        self.sum_of_transactions_for_the_report_time_period = get("sumOfTransactionsForTheReportTimePeriod")
        v = get("transactions")
        self.transactions = (
            [_insufficient_funds_transaction_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
