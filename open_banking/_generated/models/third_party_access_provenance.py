"""ThirdPartyAccessProvenance."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessProvenance(Model):
    """Where a request for third-party access came from: client identifier, IP address and cookie of
    the caller. Sent with the request and repeated in the receipt."""

    client_fingerprint: str | None = None
    """Fingerprint that identifies the calling client."""
    ip_address: str | None = None
    """Calling client's IP address."""
    token: str | None = None
    """Calling client's cookie."""

    _fields: ClassVar[Mapping[str, str]] = {
        "client_fingerprint": "clientFingerprint",
        "ip_address": "ipAddress",
        "token": "token",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "client_fingerprint",
            "ip_address",
            "token",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> ThirdPartyAccessProvenance:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.client_fingerprint = get("clientFingerprint")
        self.ip_address = get("ipAddress")
        self.token = get("token")
        return self
