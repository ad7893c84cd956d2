"""Switches: pay, or the payment of a bill, that a customer moves to another account."""

from __future__ import annotations

from attrs import Factory, define

from ..message import Json  # cattrs reads the annotations


@define
class Switch:
    """A deposit switch or a bill pay switch."""

    id: str
    kind: str
    """``depositSwitch`` or ``billPaySwitch``."""
    customer_id: str
    session_id: str
    """The session of Connect in which it is made."""
    provider_id: str
    provider_name: str
    created: int
    """Epoch seconds."""
    updated: int
    """Epoch seconds; when its status changed."""
    status: str = "processing"
    """``processing``, ``completed`` or ``failed``."""
    failure_reason: str = ""
    authenticated: bool = False
    """Whether the customer has got through the sign-in at the provider."""
    external_id: str | None = None
    """The partner's own id, of a deposit switch."""
    targets: list[Json] = Factory(list[Json])
    """The accounts and cards that it is to: the API shows them as distributions or as payment methods."""
