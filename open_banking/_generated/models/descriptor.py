"""Descriptor."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Descriptor(Model):
    """Additional value of a payment instruction, labeled by its type."""

    type: str
    """What the accompanying `value` is, for instance `routingNumber`."""
    value: str
    """Content of the descriptor, as a string; what it stands for is in `type`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "value",
        }
    )
