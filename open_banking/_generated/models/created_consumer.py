"""CreatedConsumer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CreatedConsumer(Model):
    """Confirmation of a new consumer record: its own ID, the customer it belongs to and the time of
    its creation."""

    id: str
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    created_date: int
    """Time of creation, in epoch seconds."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
        }
    )
