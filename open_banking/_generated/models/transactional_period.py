"""TransactionalPeriod."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import as_date

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class TransactionalPeriod(Model):
    """Summary statistics of the transactions in a `TransactionalAttribute` within a single period,
    bounded by two ISO 8601 dates."""

    count: int
    """Number of data points in the period."""
    end_date: _datetime.date
    """Day on which the period ends, as an ISO 8601 date (`YYYY-MM-DD`)."""
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

    _fields: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "end_date": "endDate",
        "max": "max",
        "mean": "mean",
        "median": "median",
        "min": "min",
        "standard_deviation": "standardDeviation",
        "start_date": "startDate",
        "sum": "sum",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> TransactionalPeriod:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.count = get("count")
        v = get("endDate")
        self.end_date = as_date(v) if v.__class__ is str else v
        self.max = get("max")
        self.mean = get("mean")
        self.median = get("median")
        self.min = get("min")
        self.standard_deviation = get("standardDeviation")
        v = get("startDate")
        self.start_date = as_date(v) if v.__class__ is str else v
        self.sum = get("sum")
        return self
