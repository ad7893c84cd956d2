"""CadenceDetails."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CadenceDetails(Model):
    """Cadence of an income stream in a report: when its first and, if it has ended, its last
    deposit were posted, and how many days lie between two deposits."""

    start_date: int | None = None
    """Posting date (`postedDate`) of the income stream's first deposit, in epoch seconds."""
    stop_date: int | None = None
    """Posting date (`postedDate`) of the income stream's last deposit, in epoch seconds. Absent
    while the stream is active."""
    days: int | None = None
    """Days from one deposit of the income stream to the next."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "start_date",
            "stop_date",
        }
    )
