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
    """Request body for a Foresight Analytics report on a customer's shared accounts
    (`customer_id`), on data submitted for enrichment (`external_customer_id`), or on both."""

    analytics_report_data: ForesightAnalyticsReportData | None = None
    """What a Foresight Analytics report is to contain: kinds of analytics, time intervals, and the
    segments, income and age by which the customer is compared with others."""
    account_ids: str | None = None
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    from_date: int | None = None
    """Point in time, in epoch seconds."""
    customer_id: int | None = None
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    external_customer_id: str | None = None
    """Partner's ID for the customer, 1 to 100 characters, which ties results to its own data and to
    the transactions enriched under it. Send no plain ID: it must be hashed with a cryptographically
    strong method, SHA-2 or SHA-3 for instance."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "analytics_report_data": Nested("foresight_analytics_report_data", "ForesightAnalyticsReportData"),
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "from_date",
        }
    )
