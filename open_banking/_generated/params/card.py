"""The request dictionary of Card."""

from __future__ import annotations

from typing import Literal, TypedDict

from open_banking._runtime.body import Shape


class CardParams(TypedDict, total=False):
    """Payment card of the user to which a bill pay switch moves payments."""

    title: str
    """Name by which the user knows the card or bank account, for instance `Sample Card`. Required
    by the API."""
    number: str
    """Number of the card that bills are paid with, 15 to 19 digits. Required by the API."""
    expiry: str
    """Month and year in which the card expires, in the form mm/yy, for instance `12/27`. Required
    by the API."""
    cvv: str
    """Security code of the card (CVV or CVC), 3 or 4 digits. Required by the API."""
    brand: Literal["mastercard", "visa", "american-express", "discover"] | str
    """Brand of the card; known values: `mastercard`, `visa`, `american-express`, `discover`."""


SHAPE = Shape(
    __package__,
    "Card",
    {
        "title": "title",
        "number": "number",
        "expiry": "expiry",
        "cvv": "cvv",
        "brand": "brand",
    },
)
