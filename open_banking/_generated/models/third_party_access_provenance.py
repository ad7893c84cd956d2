"""ThirdPartyAccessProvenance."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


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

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "client_fingerprint",
            "ip_address",
            "token",
        }
    )
