"""DeviceInsights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .device_details import DeviceDetails
    from .device_scores import DeviceScores


@define(kw_only=True, eq=False, repr=False)
class DeviceInsights(Model):
    """Results of an analysis of the device's data: scores and details of the device."""

    scores: DeviceScores | None = None
    """Scores that an analysis of the device's data gave: for risk, insight and trust."""
    details: DeviceDetails | None = None
    """Details of the device behind the device insights: its ID and what is known of it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "scores": Nested("device_scores", "DeviceScores"),
        "details": Nested("device_details", "DeviceDetails"),
    }
