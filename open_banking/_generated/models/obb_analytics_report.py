"""ObbAnalyticsReport: distinguished by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from open_banking._runtime.reading import ByShape, Deferred, union_of

_balance_analytics_report_model: Deferred[Any] = Deferred(
    __package__, ".balance_analytics_report", "BalanceAnalyticsReport"
)
_cash_flow_analytics_report_model: Deferred[Any] = Deferred(
    __package__, ".cash_flow_analytics_report", "CashFlowAnalyticsReport"
)
_payment_history_report_model: Deferred[Any] = Deferred(__package__, ".payment_history_report", "PaymentHistoryReport")

UNION = ByShape(
    (
        _cash_flow_analytics_report_model,
        [
            "accountResults",
            "businessId",
            "businessSummary",
            "customerId",
            "reportHeader",
            "requesterName",
            "title",
            "totalRevenue",
        ],
    ),
    (
        _balance_analytics_report_model,
        ["accountResults", "businessId", "businessSummary", "customerId", "reportHeader", "requesterName", "title"],
    ),
    (
        _payment_history_report_model,
        ["title", "customerId", "accountIds", "businessId", "requesterName", "reportHeader", "analytics"],
    ),
)

if TYPE_CHECKING:
    from .balance_analytics_report import BalanceAnalyticsReport
    from .cash_flow_analytics_report import CashFlowAnalyticsReport
    from .payment_history_report import PaymentHistoryReport

    ObbAnalyticsReport: TypeAlias = CashFlowAnalyticsReport | BalanceAnalyticsReport | PaymentHistoryReport
    """Stored business analytics report in JSON. Its content is cash flow analytics, balance
    analytics or a payment history, according to the call that generated it."""
else:

    def __getattr__(name: str) -> Any:
        """Return the union, and import its members only when it is used."""
        if name != "ObbAnalyticsReport":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return union_of(
            (
                _cash_flow_analytics_report_model,
                _balance_analytics_report_model,
                _payment_history_report_model,
            )
        )
