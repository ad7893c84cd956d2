"""ForesightAnalyticsReportFirstThirdPartyConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .foresight_analytics_report_data import ForesightAnalyticsReportData


@define(kw_only=True, eq=False, repr=False)
class ForesightAnalyticsReportFirstThirdPartyConstraints(Model):
    """Options of a request for a Foresight Analytics report on a customer's shared accounts
    (`customer_id`), on data submitted for enrichment (`external_customer_id`), or on both."""

    analytics_report_data: ForesightAnalyticsReportData | None = None
    """What a Foresight Analytics report is to contain: kinds of analytics, time intervals, and the
    segments, income and age by which the customer is compared with others."""
    account_ids: str | None = None
    """IDs of the accounts a report is to cover, in one string with spaces between them. When
    absent, it covers all accounts."""
    from_date: int | None = None
    """Point in time, in epoch seconds."""
    customer_id: int | None = None
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    external_customer_id: str | None = None
    """Customer's ID with whoever holds the data, 1 to 100 characters, hashed by SHA-2 or SHA-3 and
    never in plain text. It maps results back to the partner's data and lets the report use what was
    enriched under it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "analytics_report_data": Nested("foresight_analytics_report_data", "ForesightAnalyticsReportData"),
    }
