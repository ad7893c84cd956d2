"""The request dictionary of ThirdPartyAccessProvenance."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class ThirdPartyAccessProvenanceParams(TypedDict, total=False):
    """Where a request for third-party access came from: client identifier, IP address and cookie of
    the caller. Sent with the request and repeated in the receipt."""

    client_fingerprint: str
    ip_address: str
    token_field: str


SHAPE = Shape(
    __package__,
    "ThirdPartyAccessProvenance",
    {
        "client_fingerprint": "clientFingerprint",
        "ip_address": "ipAddress",
        "token_field": "token",
    },
)
