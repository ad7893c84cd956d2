"""StateTimeInterval."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .state_period import StatePeriod

_state_period_model: Deferred[StatePeriod] = Deferred(__package__, ".state_period", "StatePeriod")


@define(kw_only=True, eq=False, repr=False)
class StateTimeInterval(Model):
    """One way of cutting time into periods, together with the statistics of a `StateAttribute` for
    every period so obtained."""

    periods: list[StatePeriod]
    """Periods that the interval type yields, each with its own statistics of the attribute."""
    time_interval_type: Literal["MONTHLY_CALENDAR", "MONTHLY_ROLLING_30"] | str
    """Way in which the periods of an analytics attribute were formed: `MONTHLY_CALENDAR` (default)
    or `MONTHLY_ROLLING_30`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "periods": "periods",
        "time_interval_type": "timeIntervalType",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> StateTimeInterval:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("periods")
        self.periods = (
            [_state_period_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.time_interval_type = get("timeIntervalType")
        return self
