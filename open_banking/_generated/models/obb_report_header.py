"""ObbReportHeader."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbReportHeader(Model):
    """Heading of a business analytics report: the business it covers, the report's ID and request
    date, and the partner's own reference."""

    business_address: str | None = None
    """Street line of the business's address."""
    business_city: str | None = None
    """City of the business's address."""
    business_name: str | None = None
    """Name of the business that the report is about."""
    business_state: str | None = None
    """State of the business's address, for instance `OR`."""
    business_zip: str | None = None
    """ZIP code of the business's address."""
    reference_number: str | None = None
    """Reference that the partner supplied for its own use."""
    report_date: str
    """When the report was requested, as an ISO 8601 date and time with UTC offset."""
    report_id: str
    """Unique identifier generated for the report."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "business_address",
            "business_city",
            "business_state",
            "business_zip",
        }
    )
