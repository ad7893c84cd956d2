"""StateAttribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .state_time_interval import StateTimeInterval

_state_time_interval_model: Deferred[StateTimeInterval] = Deferred(
    __package__, ".state_time_interval", "StateTimeInterval"
)


@define(kw_only=True, eq=False, repr=False)
class StateAttribute(Model):
    """Named analytics figure that has a value at any point in time, such as a balance, a ratio or a
    projection, reported for each interval type the request asked for. Part of account and customer
    analytics."""

    attribute_name: str
    """Name of the analytics attribute, for instance `NET_CASH_FLOW` or `INFLOW_TRANSACTIONS`."""
    reported_by_time_periods: list[StateTimeInterval]
    """Values of the attribute over time, one entry for each type of interval."""

    _fields: ClassVar[Mapping[str, str]] = {
        "attribute_name": "attributeName",
        "reported_by_time_periods": "reportedByTimePeriods",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> StateAttribute:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.attribute_name = get("attributeName")
        v = get("reportedByTimePeriods")
        self.reported_by_time_periods = (
            [_state_time_interval_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
