"""ReportCustomField."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ReportCustomField(Model):
    """Label and value chosen by the partner, stored with a report and, unless hidden, printed in
    its PDF."""

    label: str | None = None
    """Name that the partner gives to the custom field, for instance `loanID`."""
    value: str | None = None
    """Content of the custom field, as a string."""
    shown: bool | None = None
    """Whether the custom field is printed in the report's PDF."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "value",
        }
    )
