"""SBCAAnalyticsReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .consumer_details import ConsumerDetails
    from .consumer_end_user import ConsumerEndUser
    from .error_message import ErrorMessage
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
    end_user: ConsumerEndUser | None = None
    """Name, address and contact data of the end user whom a reseller serves. Give it when a
    consumer is created whose reports another entity than the partner uses; reports that need a
    consumer repeat it."""
    consumer_id: str | None = None
    """String that identifies a consumer, the record of the person behind a customer. Creating a
    consumer returns it; reports carry it."""
    consumer_ssn: str | None = None
    """Final four digits of a consumer's Social Security number, as returned in consumer records and
    reports."""
    consumer_details: ConsumerDetails | None = None
    """Consumer whom the report is about, with name, address, contact data and the last digits of
    the SSN. Present if the report needs a consumer record."""
    dispute_statement: str | None = None
    """Consumer's statement about an unresolved dispute, for readers of the report, from 1 to 2000
    characters. Absent if there is none."""
    errors: list[ErrorMessage] | None = None
    """Errors met while the report was being generated, if there were any."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "constraints": Nested("sbca_metrics_report_constraints", "SBCAMetricsReportConstraints"),
        "retail_sales_analytics_metrics": [
            Nested("sbca_analytics_response_data_item", "SBCAAnalyticsResponseDataItem")
        ],
        "end_user": Nested("consumer_end_user", "ConsumerEndUser"),
        "consumer_details": Nested("consumer_details", "ConsumerDetails"),
        "errors": [Nested("error_message", "ErrorMessage")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "consumer_ssn",
            "dispute_statement",
        }
    )
