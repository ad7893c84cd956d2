"""The request dictionary of PayStatement."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class PayStatementParams(TypedDict, total=False):
    """A pay statement to upload for a customer: the Base64 text of a PDF, JPG or PNG file and the
    label under which data is extracted from it."""

    label: str
    """Required by the API."""
    statement: str
    """Required by the API."""


SHAPE = Shape(
    __package__,
    "PayStatement",
    {
        "label": "label",
        "statement": "statement",
    },
)
