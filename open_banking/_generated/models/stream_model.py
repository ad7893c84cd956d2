"""StreamModel."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class StreamModel(Model):
    """Series of recurring transactions that flow from one payor to one payee, found by the account
    and customer analytics."""

    cadence: int
    """Days from one transaction of the stream to the next."""
    id: str
    """Identifies the stream, as a string, for instance `1`."""
    payee: str
    """Party that receives the money, for instance `Walmart`."""
    payor: str
    """Party that sends the money."""
    recency: int
    """Days that have passed since the latest transaction of the stream."""
    transaction_ids: list[str]
    """IDs of the transactions that make up the stream."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "payee",
            "payor",
        }
    )
