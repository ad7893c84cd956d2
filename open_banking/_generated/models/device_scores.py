"""DeviceScores."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DeviceScores(Model):
    """Scores that an analysis of the device's data gave: for risk, insight and trust."""

    device_risk_factor: Literal[1, 2, 3, 4, 5] | int | None = None
    """Risk factor calculated from the device's data; known values: `1` (none or low), `2` (low),
    `3` (medium), `4` (high), `5` (very high). Levels 3 and 4 may call for multi-factor
    authentication, 5 for blocking the request."""
    device_insight_factor: Literal[1, 2, 3, 4, 5] | int | None = None
    """Risk of the request as judged from the device; known values: `1` (none or low), `2` (low),
    `3` (medium), `4` (high), `5` (very high). Levels 3 and 4 may call for multi-factor
    authentication, 5 for blocking the request."""
    device_trust_factor: int | None = None
    """How much the attributes of the device can be trusted, from 1 (not at all) to 5 (highly)."""
