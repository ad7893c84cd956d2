"""StatePeriod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class StatePeriod(Model):
    """Opening and closing values and summary statistics of a `StateAttribute` within a single
    period, bounded by two ISO 8601 dates."""

    beginning_value: float
    """Attribute's value on the first day of the period."""
    count: int
    """Number of data points in the period."""
    end_date: _datetime.date
    """Day on which the period ends, as an ISO 8601 date (`YYYY-MM-DD`)."""
    ending_value: float
    """Attribute's value on the last day of the period."""
    max: float | None = None
    """Largest value or amount in the period."""
    mean: float | None = None
    """Arithmetic mean of the values or amounts in the period; compare `median`."""
    median: float | None = None
    """Median of the values or amounts in the period: half of them lie above it, half below."""
    min: float | None = None
    """Smallest value or amount in the period."""
    standard_deviation: float | None = None
    """Standard deviation of the values or amounts in the period, a measure of how far they spread
    around the mean."""
    start_date: _datetime.date
    """Day on which the period begins, as an ISO 8601 date (`YYYY-MM-DD`)."""
    sum: float | None = None
    """All values or amounts of the period added up."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "end_date": "date",
        "start_date": "date",
    }
