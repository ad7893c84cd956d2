"""ServiceAgreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class ServiceAgreement(Model):
    """Record of the customer's consent to the terms and conditions: the language in which they were
    shown, and when they were accepted."""

    language: str
    """Language in which the customer saw the terms and conditions, for instance `en`."""
    accepted_date: _datetime.datetime
    """When the customer agreed to the terms and conditions, as an ISO 8601 date and time with UTC
    offset."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "accepted_date": "datetime",
    }
