"""ForesightAnalyticsReports: distinguished by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from open_banking._runtime.reading import ByShape, Deferred, union_of

_foresight_analytics_report_model: Deferred[Any] = Deferred(
    __package__, ".foresight_analytics_report", "ForesightAnalyticsReport"
)
_report_with_first_third_party_model: Deferred[Any] = Deferred(
    __package__, ".report_with_first_third_party", "ReportWithFirstThirdParty"
)

UNION = ByShape(
    (
        _foresight_analytics_report_model,
        [
            "id",
            "customerType",
            "customerId",
            "requestId",
            "requesterName",
            "endUser",
            "createdDate",
            "title",
            "consumerId",
            "consumerSsn",
            "consumerDetails",
            "disputeStatement",
            "type",
            "status",
            "constraints",
            "errors",
            "reportPin",
            "startDate",
            "endDate",
            "days",
            "seasoned",
            "institutions",
            "customerAnalytics",
        ],
    ),
    (
        _report_with_first_third_party_model,
        [
            "id",
            "customerType",
            "customerId",
            "requestId",
            "requesterName",
            "endUser",
            "createdDate",
            "title",
            "consumerId",
            "consumerSsn",
            "consumerDetails",
            "disputeStatement",
            "type",
            "status",
            "constraints",
            "errors",
            "externalCustomerId",
            "reportPin",
            "startDate",
            "endDate",
            "days",
            "seasoned",
            "institutions",
            "customerAnalytics",
        ],
    ),
)

if TYPE_CHECKING:
    from .foresight_analytics_report import ForesightAnalyticsReport
    from .report_with_first_third_party import ReportWithFirstThirdParty

    ForesightAnalyticsReports: TypeAlias = ForesightAnalyticsReport | ReportWithFirstThirdParty
    """Foresight Analytics report on shared accounts, on the partner's own data, or on both."""
else:

    def __getattr__(name: str) -> Any:
        """Return the union, and import its members only when it is used."""
        if name != "ForesightAnalyticsReports":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return union_of(
            (
                _foresight_analytics_report_model,
                _report_with_first_third_party_model,
            )
        )
