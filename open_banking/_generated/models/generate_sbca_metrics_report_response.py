"""GenerateSBCAMetricsReportResponse: distinguished by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from open_banking._runtime.reading import ByShape, Deferred, union_of

_sbca_analytics_report_model: Deferred[Any] = Deferred(__package__, ".sbca_analytics_report", "SBCAAnalyticsReport")
_sbca_benchmark_report_model: Deferred[Any] = Deferred(__package__, ".sbca_benchmark_report", "SBCABenchmarkReport")

UNION = ByShape(
    (
        _sbca_analytics_report_model,
        [
            "title",
            "id",
            "customerType",
            "customerId",
            "createdDate",
            "requestId",
            "requesterName",
            "partnerName",
            "type",
            "status",
            "constraints",
            "retailSalesAnalyticsMetrics",
            "endUser",
            "consumerId",
            "consumerSsn",
            "consumerDetails",
            "disputeStatement",
            "errors",
        ],
    ),
    (
        _sbca_benchmark_report_model,
        [
            "title",
            "id",
            "customerType",
            "customerId",
            "createdDate",
            "requestId",
            "requesterName",
            "partnerName",
            "type",
            "status",
            "constraints",
            "retailSalesBenchmarksMetrics",
            "endUser",
            "consumerId",
            "consumerSsn",
            "consumerDetails",
            "disputeStatement",
            "errors",
        ],
    ),
)

if TYPE_CHECKING:
    from .sbca_analytics_report import SBCAAnalyticsReport
    from .sbca_benchmark_report import SBCABenchmarkReport

    GenerateSBCAMetricsReportResponse: TypeAlias = SBCAAnalyticsReport | SBCABenchmarkReport
    """"""
else:

    def __getattr__(name: str) -> Any:
        """Return the union, and import its members only when it is used."""
        if name != "GenerateSBCAMetricsReportResponse":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return union_of(
            (
                _sbca_analytics_report_model,
                _sbca_benchmark_report_model,
            )
        )
