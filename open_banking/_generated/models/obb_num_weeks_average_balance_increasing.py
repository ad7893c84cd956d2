"""ObbNumWeeksAverageBalanceIncreasing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .obb_average_weekly_balance import ObbAverageWeeklyBalance


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

    _nested: ClassVar[Mapping[str, Any]] = {
        "historic_average_weekly_balances": [Nested("obb_average_weekly_balance", "ObbAverageWeeklyBalance")],
    }
