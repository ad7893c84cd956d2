"""StateAttribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .state_time_interval import StateTimeInterval


@define(kw_only=True, eq=False, repr=False)
class StateAttribute(Model):
    """Named analytics figure that has a value at any point in time, such as a balance, a ratio or a
    projection, reported for each interval type the request asked for. Part of account and customer
    analytics."""

    attribute_name: str
    """Name of the analytics attribute, for instance `NET_CASH_FLOW` or `INFLOW_TRANSACTIONS`."""
    reported_by_time_periods: list[StateTimeInterval]
    """Values of the attribute over time, one entry for each type of interval."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "reported_by_time_periods": [Nested("state_time_interval", "StateTimeInterval")],
    }
