"""DeviceDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .device_id import DeviceID
    from .device_info import DeviceInfo


@define(kw_only=True, eq=False, repr=False)
class DeviceDetails(Model):
    """Details of the device behind the device insights: its ID and what is known of it."""

    id: DeviceID | None = None
    """Identification of a device, in `uDeviceId`."""
    device_info: DeviceInfo | None = None
    """Device on which the consumer authorized: browser, platform and type."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "id": Nested("device_id", "DeviceID"),
        "device_info": Nested("device_info", "DeviceInfo"),
    }
