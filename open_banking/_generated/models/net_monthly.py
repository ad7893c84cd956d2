"""NetMonthly."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class NetMonthly(Model):
    """Net income of one calendar month. Income streams and income summaries of verification reports
    list one for every complete month covered."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    net: float
    """Total income of the month, in the account's currency. In an income summary it covers all
    income streams."""
    gross: float | None = None
    """Gross income of the month, in the account's currency. In an income summary it covers all
    income streams."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "month",
        }
    )
