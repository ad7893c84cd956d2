"""Card."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Card(Model):
    """Payment card of the user to which a bill pay switch moves payments."""

    title: str
    """Name by which the user knows the card or bank account, for instance `Sample Card`."""
    number: str
    """Number of the card that bills are paid with, 15 to 19 digits."""
    expiry: str
    """Month and year in which the card expires, in the form mm/yy, for instance `12/27`."""
    cvv: str
    """Security code of the card (CVV or CVC), 3 or 4 digits."""
    brand: Literal["mastercard", "visa", "american-express", "discover"] | str | None = None
    """Brand of the card; known values: `mastercard`, `visa`, `american-express`, `discover`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "number",
            "expiry",
            "cvv",
        }
    )
