"""ObbWeekOfYear."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


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

    _fields: ClassVar[Mapping[str, str]] = {
        "from_date": "fromDate",
        "to_date": "toDate",
        "week": "week",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ObbWeekOfYear:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.from_date = get("fromDate")
        self.to_date = get("toDate")
        self.week = get("week")
        return self
