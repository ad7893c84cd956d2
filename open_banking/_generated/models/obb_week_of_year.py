"""ObbWeekOfYear."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbWeekOfYear(Model):
    """One numbered week with its first and last day; week 1 starts on January 1. Cash flow
    analytics lists the weeks in which no transaction was posted."""

    from_date: str
    """First day of the week, as an ISO 8601 date (`YYYY-MM-DD`)."""
    to_date: str
    """Last day of the week, as an ISO 8601 date (`YYYY-MM-DD`)."""
    week: int
    """Number of the week within its year, from 1 to 53. Week 1 always runs from January 1 to
    January 7."""
