"""ObbNumWeeksAverageBalanceIncreasing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .obb_average_weekly_balance import ObbAverageWeeklyBalance

_obb_average_weekly_balance_model: Deferred[ObbAverageWeeklyBalance] = Deferred(
    __package__, ".obb_average_weekly_balance", "ObbAverageWeeklyBalance"
)


@define(kw_only=True, eq=False, repr=False)
class ObbNumWeeksAverageBalanceIncreasing(Model):
    """Trend of the balance over the known history: each week's average, and in how many weeks it
    was higher than the week before. Part of balance analytics."""

    historic_average_weekly_balances: list[ObbAverageWeeklyBalance]
    """Average balance of each week in the account's known history."""
    historic_number_of_weeks_average_balance_increasing: int
    """Number of weeks in the account's known history with a higher average balance than the week
    before."""
    historic_number_of_weeks_with_data_available: int
    """Number of weeks in the account's known history for which data is available."""

    _fields: ClassVar[Mapping[str, str]] = {
        "historic_average_weekly_balances": "historicAverageWeeklyBalances",
        "historic_number_of_weeks_average_balance_increasing": "historicNumberOfWeeksAverageBalanceIncreasing",
        "historic_number_of_weeks_with_data_available": "historicNumberOfWeeksWithDataAvailable",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ObbNumWeeksAverageBalanceIncreasing:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("historicAverageWeeklyBalances")
        self.historic_average_weekly_balances = (
            [_obb_average_weekly_balance_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.historic_number_of_weeks_average_balance_increasing = get("historicNumberOfWeeksAverageBalanceIncreasing")
        self.historic_number_of_weeks_with_data_available = get("historicNumberOfWeeksWithDataAvailable")
        return self
