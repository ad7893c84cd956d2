"""TransactionalTimeInterval."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .transactional_period import TransactionalPeriod

_transactional_period_model: Deferred[TransactionalPeriod] = Deferred(
    __package__, ".transactional_period", "TransactionalPeriod"
)


@define(kw_only=True, eq=False, repr=False)
class TransactionalTimeInterval(Model):
    """One way of cutting time into periods, together with the statistics of a
    `TransactionalAttribute` for every period so obtained."""

    periods: list[TransactionalPeriod]
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
    def from_dict(cls, source: JsonObject) -> TransactionalTimeInterval:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("periods")
        self.periods = (
            [_transactional_period_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.time_interval_type = get("timeIntervalType")
        return self
