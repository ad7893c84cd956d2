"""The request dictionary of ReportCustomField."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class ReportCustomFieldParams(TypedDict, total=False):
    """Label and value chosen by the partner, stored with a report and, unless hidden, printed in
    its PDF."""

    label: str
    """Name that the partner gives to the custom field, for instance `loanID`."""
    value: str
    """Content of the custom field, as a string."""
    shown: bool
    """Whether the custom field is printed in the report's PDF."""


SHAPE = Shape(
    __package__,
    "ReportCustomField",
    {
        "label": "label",
        "value": "value",
        "shown": "shown",
    },
)
