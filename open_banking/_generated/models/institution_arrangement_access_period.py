"""InstitutionArrangementAccessPeriod."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class InstitutionArrangementAccessPeriod(Model):
    """Period within which the customer's data at the institution may be read. The consent agreement
    must show it to the customer."""

    start_date: str
    """Point in time, as an ISO 8601 date and time with UTC offset, for instance
    `2022-07-16T06:06:20Z`. Used in data sharing consents."""
    end_date: str
    """Point in time, as an ISO 8601 date and time with UTC offset, for instance
    `2022-07-16T06:06:20Z`. Used in data sharing consents."""
