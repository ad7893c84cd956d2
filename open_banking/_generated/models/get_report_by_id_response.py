"""GetReportByIdResponse: distinguished by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from open_banking._runtime.reading import ByShape, Deferred, union_of

_report_model: Deferred[Any] = Deferred(__package__, ".report", "UNION")
_report_with_first_third_party_model: Deferred[Any] = Deferred(
    __package__, ".report_with_first_third_party", "ReportWithFirstThirdParty"
)

UNION = ByShape(
    (
        _report_model,
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
            "businessDetails",
            "reportPin",
            "startDate",
            "endDate",
            "days",
            "seasoned",
            "institutions",
            "customerAnalytics",
            "portfolioId",
            "cashFlowBalanceSummary",
            "cashFlowCreditSummary",
            "cashFlowDebitSummary",
            "cashFlowCharacteristicsSummary",
            "possibleLoanDeposits",
            "consolidatedAvailableBalance",
            "assets",
            "reportStyle",
            "numberOfBillableAssets",
            "assetIds",
            "payStatements",
            "assetId",
            "income",
            "employmentHistory",
            "gseEnabled",
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
    from .report import Report
    from .report_with_first_third_party import ReportWithFirstThirdParty

    GetReportByIdResponse: TypeAlias = Report | ReportWithFirstThirdParty
    """"""
else:

    def __getattr__(name: str) -> Any:
        """Return the union, and import its members only when it is used."""
        if name != "GetReportByIdResponse":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return union_of(
            (
                Deferred(__package__, ".report", "Report"),
                _report_with_first_third_party_model,
            )
        )
