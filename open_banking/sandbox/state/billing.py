"""What the partner would have been billed."""

from __future__ import annotations

from typing import NamedTuple

from ..message import Json  # noqa: TC001  # cattrs reads the annotations


class BilledCall(NamedTuple):
    """A successful call of an operation that the API bills."""

    operation: str
    """Its operationId."""
    moment: int
    """Epoch seconds."""
    testing: bool
    """Whether it was about a testing customer."""
    entry: Json
    """As the billing report lists it, without the status, which may change."""
