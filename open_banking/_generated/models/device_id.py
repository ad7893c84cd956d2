"""DeviceID."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DeviceID(Model):
    """Identification of a device, in `u_device_id`."""

    u_device_id: str | None = None
    """Generated ID that is unique to a device, for instance
    `UDID-9284e12b85b0d2763c13d734c70b1d62`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "u_device_id",
        }
    )
