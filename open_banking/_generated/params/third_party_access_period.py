"""The request dictionary of ThirdPartyAccessPeriod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    import datetime as _datetime


class ThirdPartyAccessPeriodParams(TypedDict, total=False):
    """Span of time, between two date-times, during which a third party may use a product."""

    type: Literal["timeframe"] | str
    """How the validity of third-party access is bounded. The only value so far is `timeframe`: from
    `start_time`, when access was granted and the key made, until `end_time`, when access was
    revoked, both ISO 8601. Required by the API."""
    start_time: _datetime.datetime | str
    """Start of the span, as an ISO 8601 date and time with UTC offset. Required by the API."""
    end_time: _datetime.datetime | str
    """End of the span, as an ISO 8601 date and time with UTC offset. Required by the API."""


SHAPE = Shape(
    __package__,
    "ThirdPartyAccessPeriod",
    {
        "type": "type",
        "start_time": "startTime",
        "end_time": "endTime",
    },
)
