"""The request dictionary of ExternalTransferDetails."""

from __future__ import annotations

from typing import Literal, TypedDict

from open_banking._runtime.body import Shape


class ExternalTransferDetailsParams(TypedDict, total=False):
    """Employee or branch of the partner behind a deposit switch, and the channel in which the link
    is used."""

    id: str
    """Partner's own ID of an employee or a branch, for instance `1234583871234`. Required by the
    API."""
    context: Literal["EMAIL", "SMS", "WEB", "MOBILE"] | str
    """Channel in which the Connect link is used; known values: `EMAIL`, `SMS`, `WEB`, `MOBILE`.
    Required by the API."""


SHAPE = Shape(
    __package__,
    "ExternalTransferDetails",
    {
        "id": "id",
        "context": "context",
    },
)
