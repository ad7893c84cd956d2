"""The request dictionary of ThirdPartyAccessPeriod."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    import datetime as _datetime


class ThirdPartyAccessPeriodParams(TypedDict, total=False):
    """Span of time, between two date-times, during which a third party may use a product."""

    type: str
    """How the validity of third-party access is bounded. So far only `timeframe`: from `startTime`,
    when access was granted and the key made, until `endTime`, when access was revoked, both ISO
    8601. Required by the API."""
    start_time: _datetime.datetime | str
    """ISO 8601 date-time with a time zone, down to fractions of a second, for instance
    `2022-03-10T06:06:20.042584549Z`. Used in third party access records. Required by the API."""
    end_time: _datetime.datetime | str
    """ISO 8601 date-time with a time zone, down to fractions of a second, for instance
    `2022-03-10T06:06:20.042584549Z`. Used in third party access records. Required by the API."""


SHAPE = Shape(
    __package__,
    "ThirdPartyAccessPeriod",
    {
        "type": "type",
        "start_time": "startTime",
        "end_time": "endTime",
    },
)
