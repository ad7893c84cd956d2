"""VOIEPaystubReports: distinguished by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from open_banking._runtime.reading import ByShape, Deferred, union_of

_voie_paystub_report_model: Deferred[Any] = Deferred(__package__, ".voie_paystub_report", "VOIEPaystubReport")
_voie_paystub_with_tx_verify_report_model: Deferred[Any] = Deferred(
    __package__, ".voie_paystub_with_tx_verify_report", "VOIEPaystubWithTXVerifyReport"
)

UNION = ByShape(
    (
        _voie_paystub_report_model,
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
            "portfolioId",
            "assetIds",
            "numberOfBillableAssets",
            "payStatements",
        ],
    ),
    (
        _voie_paystub_with_tx_verify_report_model,
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
            "portfolioId",
            "assetIds",
            "numberOfBillableAssets",
            "payStatements",
            "institutions",
        ],
    ),
)

if TYPE_CHECKING:
    from .voie_paystub_report import VOIEPaystubReport
    from .voie_paystub_with_tx_verify_report import VOIEPaystubWithTXVerifyReport

    VOIEPaystubReports: TypeAlias = VOIEPaystubReport | VOIEPaystubWithTXVerifyReport
    """Report made from pay statements, with or without deposits that verify them."""
else:

    def __getattr__(name: str) -> Any:
        """Return the union, and import its members only when it is used."""
        if name != "VOIEPaystubReports":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return union_of(
            (
                _voie_paystub_report_model,
                _voie_paystub_with_tx_verify_report_model,
            )
        )
