"""DeviceInfo."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DeviceInfo(Model):
    """Device on which the consumer authorized: browser, platform and type."""

    browser: str | None = None
    """Browser in which the consumer authorized, for instance `Safari`."""
    platform: str | None = None
    """Platform of the device on which the consumer authorized, for instance `iOS`."""
    device_type: str | None = None
    """Type of the device on which the consumer authorized, for instance `iPhone`."""
