"""The request dictionary of Lender."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class LenderParams(TypedDict, total=False):
    """Request body with which a lender or other party gets a report by its ID: the permissible
    purpose code."""

    purpose: str
    """Two-character permissible purpose code, for instance `31` or `3F`. The FCRA requires it, as
    the stated reason for obtaining the report."""


SHAPE = Shape(
    __package__,
    "Lender",
    {
        "purpose": "purpose",
    },
)
