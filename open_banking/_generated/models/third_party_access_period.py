"""ThirdPartyAccessPeriod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class ThirdPartyAccessPeriod(Model):
    """Span of time, between two date-times, during which a third party may use a product."""

    type: Literal["timeframe"] | str
    """How the validity of third-party access is bounded. The only value so far is `timeframe`: from
    `start_time`, when access was granted and the key made, until `end_time`, when access was
    revoked, both ISO 8601."""
    start_time: _datetime.datetime
    """Start of the span, as an ISO 8601 date and time with UTC offset."""
    end_time: _datetime.datetime
    """End of the span, as an ISO 8601 date and time with UTC offset."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "start_time": "datetime",
        "end_time": "datetime",
    }
