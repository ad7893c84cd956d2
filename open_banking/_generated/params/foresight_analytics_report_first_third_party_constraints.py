"""The request dictionary of ForesightAnalyticsReportFirstThirdPartyConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds

if TYPE_CHECKING:
    import datetime as _datetime

    from ..models.foresight_analytics_report_data import ForesightAnalyticsReportData
    from .foresight_analytics_report_data import ForesightAnalyticsReportDataParams


class ForesightAnalyticsReportFirstThirdPartyConstraintsParams(TypedDict, total=False):
    """Request body for a Foresight Analytics report on a customer's shared accounts
    (`customer_id`), on data submitted for enrichment (`external_customer_id`), or on both."""

    analytics_report_data: ForesightAnalyticsReportDataParams | ForesightAnalyticsReportData
    """What a Foresight Analytics report is to contain: kinds of analytics, time intervals, and the
    segments, income and age by which the customer is compared with others."""
    account_ids: str
    """IDs of the accounts a report is to cover, as one space-separated string. When absent, it
    covers all accounts."""
    from_date: int | str | _datetime.date
    """Point in time, in epoch seconds."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    external_customer_id: str
    """Partner's ID for the customer, 1 to 100 characters, which ties results to its own data and to
    the transactions enriched under it. Send no plain ID: it must be hashed with a cryptographically
    strong method, SHA-2 or SHA-3 for instance."""


SHAPE = Shape(
    __package__,
    "ForesightAnalyticsReportFirstThirdPartyConstraints",
    {
        "analytics_report_data": "analyticsReportData",
        "account_ids": "accountIds",
        "from_date": "fromDate",
        "customer_id": "customerId",
        "external_customer_id": "externalCustomerId",
    },
    nested={
        "analyticsReportData": (".foresight_analytics_report_data", "SHAPE"),
    },
    epochs={
        "fromDate": epoch_seconds,
    },
)
