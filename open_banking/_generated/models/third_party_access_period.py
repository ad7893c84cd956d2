"""ThirdPartyAccessPeriod."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import as_datetime

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessPeriod(Model):
    """Span of time, between two date-times, during which a third party may use a product."""

    type: Literal["timeframe"] | str
    """How the validity of third-party access is bounded. So far only `timeframe`: from
    `start_time`, when access was granted and the key made, until `end_time`, when access was
    revoked, both ISO 8601."""
    start_time: _datetime.datetime
    """Start of the span, as an ISO 8601 date and time with UTC offset."""
    end_time: _datetime.datetime
    """End of the span, as an ISO 8601 date and time with UTC offset."""

    _fields: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "start_time": "startTime",
        "end_time": "endTime",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ThirdPartyAccessPeriod:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.type = get("type")
        v = get("startTime")
        self.start_time = as_datetime(v) if v.__class__ is str else v
        v = get("endTime")
        self.end_time = as_datetime(v) if v.__class__ is str else v
        return self
