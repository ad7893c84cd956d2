"""StateTimeInterval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .state_period import StatePeriod


@define(kw_only=True, eq=False, repr=False)
class StateTimeInterval(Model):
    """One way of dividing time into periods, with the statistics of a `StateAttribute` for every
    period."""

    periods: list[StatePeriod]
    """Periods of the interval type, each with its own statistics of the attribute."""
    time_interval_type: Literal["MONTHLY_CALENDAR", "MONTHLY_ROLLING_30"] | str
    """Way in which the periods of an analytics attribute were formed: `MONTHLY_CALENDAR` (default)
    or `MONTHLY_ROLLING_30`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "periods": [Nested("state_period", "StatePeriod")],
    }
