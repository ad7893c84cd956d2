"""The request dictionary of ServiceAgreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    import datetime as _datetime


class ServiceAgreementParams(TypedDict, total=False):
    """Record of the customer's consent to the terms and conditions: the language in which they were
    shown, and when they were accepted."""

    language: str
    """Language in which the customer saw the terms and conditions, for instance `en`. Required by
    the API."""
    accepted_date: _datetime.datetime | str
    """When the customer agreed to the terms and conditions, as an ISO 8601 date and time with UTC
    offset. Required by the API."""


SHAPE = Shape(
    __package__,
    "ServiceAgreement",
    {
        "language": "language",
        "accepted_date": "acceptedDate",
    },
)
