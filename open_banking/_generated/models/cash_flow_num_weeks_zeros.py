"""CashFlowNumWeeksZeros."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .obb_week_of_year import ObbWeekOfYear

_obb_week_of_year_model: Deferred[ObbWeekOfYear] = Deferred(__package__, ".obb_week_of_year", "ObbWeekOfYear")


@define(kw_only=True, eq=False, repr=False)
class CashFlowNumWeeksZeros(Model):
    """Weeks of an account's known history in which nothing was posted, and the number of weeks for
    which data exists. Part of a Cash Flow Analytics report for business."""

    historic_number_of_weeks_with_data_available: int
    """Number of weeks in the account's known history for which data is available."""
    historic_number_of_weeks_zero_transactions: int
    """Number of weeks in the account's known history in which no transaction was posted."""
    historic_weeks_with_zero_transactions: list[ObbWeekOfYear]
    """Weeks in the account's known history in which no transaction was posted, each with its number
    in the year and its first and last day."""

    _fields: ClassVar[Mapping[str, str]] = {
        "historic_number_of_weeks_with_data_available": "historicNumberOfWeeksWithDataAvailable",
        "historic_number_of_weeks_zero_transactions": "historicNumberOfWeeksZeroTransactions",
        "historic_weeks_with_zero_transactions": "historicWeeksWithZeroTransactions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowNumWeeksZeros:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.historic_number_of_weeks_with_data_available = get("historicNumberOfWeeksWithDataAvailable")
        self.historic_number_of_weeks_zero_transactions = get("historicNumberOfWeeksZeroTransactions")
        v = get("historicWeeksWithZeroTransactions")
        self.historic_weeks_with_zero_transactions = (
            [_obb_week_of_year_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
