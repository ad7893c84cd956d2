"""ObbAnalyticsReportAck."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbAnalyticsReportAck(Model):
    """Confirms that balance, cash flow or payment history analytics of a business were computed and
    stored. Its report ID fetches the result, in JSON or as a PDF."""

    account_ids: list[int]
    """IDs of the accounts that the report covers, as numbers."""
    business_id: int | None = None
    """Number that identifies the customer's business record."""
    created_date: str
    """When the analytics were requested, as an ISO 8601 date and time with UTC offset."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    report_id: str
    """Identifies one report, for instance `u4hstnnak45g`. Comes with the acknowledgement of a
    generate call, and is used to fetch the report."""
    report_pin: str
    """PIN with which the report may be opened."""
    requester_name: str | None = None
    """Name of the party that requested the report, for instance `Mortgage ABC LLC`."""
    title: str
    """Heading of a report as its readers see it, for instance
    `Finicity Asset Ready Report (CRA)`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "report_pin",
        }
    )
