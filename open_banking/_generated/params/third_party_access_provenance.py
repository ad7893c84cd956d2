"""The request dictionary of ThirdPartyAccessProvenance."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class ThirdPartyAccessProvenanceParams(TypedDict, total=False):
    """Where a request for third-party access came from: client identifier, IP address and cookie of
    the caller. Sent with the request and repeated in the receipt."""

    client_fingerprint: str
    """Fingerprint that identifies the calling client."""
    ip_address: str
    """Calling client's IP address."""
    token_field: str
    """Calling client's cookie."""


SHAPE = Shape(
    __package__,
    "ThirdPartyAccessProvenance",
    {
        "client_fingerprint": "clientFingerprint",
        "ip_address": "ipAddress",
        "token_field": "token",
    },
)
