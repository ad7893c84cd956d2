"""ConsumerInfo."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ConsumerInfo(Model):
    """Social Security number and date of birth of a consumer, passed along when a Connect session
    or a borrower is set up."""

    ssn: str
    """Social Security number of a consumer, complete and without hyphens, as consumer information
    and payroll requests expect it."""
    dob: int | None = None
    """Date of birth of the consumer, as the start of that day, in epoch seconds."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "dob",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "ssn",
            "dob",
        }
    )
