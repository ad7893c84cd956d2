"""SBCAAnalyticsReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .sbca_analytics_response_data_item import SBCAAnalyticsResponseDataItem
    from .sbca_metrics_report_constraints import SBCAMetricsReportConstraints


@define(kw_only=True, eq=False, repr=False)
class SBCAAnalyticsReport(Model):
    """Small Business Credit Analytics report with the merchant's own sales figures: the report for
    the metric type `retail_sales_analytics`."""

    title: str
    """Heading of a report as its readers see it, for instance
    `Finicity Asset Ready Report (CRA)`."""
    id: str
    """Identifies one report, for instance `u4hstnnak45g`. Comes with the acknowledgement of a
    generate call, and is used to fetch the report."""
    customer_type: Literal["active", "testing"] | str
    """Kind of customer: `active` or `testing`. As a filter, an empty value selects both."""
    customer_id: int
    """Customer ID sent as a number. It is assigned when the customer is added; other records carry
    the same ID as a string of digits."""
    created_date: int
    """Point in time, in epoch seconds."""
    request_id: str
    """Finicity's tracking ID for everything done in connection with one report, for instance
    `cjqm4wtdcn`."""
    requester_name: str
    """Name of the partner that requested the report, for instance `Finicity Test API`."""
    partner_name: str
    """Name of the partner that requested the report, for instance `Finicity Test API`."""
    type: Literal["sbcaanalyticsnoncra", "sbcabenchmarksnoncra"] | str
    """Kind of Small Business Credit Analytics report; known values: `sbcaanalyticsnoncra` (retail
    sales analytics), `sbcabenchmarksnoncra` (retail sales benchmarks)."""
    status: Literal["success", "failure"] | str
    """State of the report; known values: `success`, `failure`."""
    constraints: SBCAMetricsReportConstraints
    """Request body for a Small Business Credit Analytics report; the report repeats it."""
    retail_sales_analytics_metrics: list[SBCAAnalyticsResponseDataItem]
    """Sales figures of up to 10 merchant locations, by period. Part of a report only if its metric
    type is `retail_sales_analytics`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "constraints": Nested("sbca_metrics_report_constraints", "SBCAMetricsReportConstraints"),
        "retail_sales_analytics_metrics": [
            Nested("sbca_analytics_response_data_item", "SBCAAnalyticsResponseDataItem")
        ],
    }
