"""ReportInstitutionAccount: distinguished by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from open_banking._runtime.reading import ByShape, Deferred, union_of

_analytics_reports_account_model: Deferred[Any] = Deferred(
    __package__, ".analytics_reports_account", "AnalyticsReportsAccount"
)
_cash_flow_report_account_model: Deferred[Any] = Deferred(
    __package__, ".cash_flow_report_account", "CashFlowReportAccount"
)
_prequalification_report_account_model: Deferred[Any] = Deferred(
    __package__, ".prequalification_report_account", "PrequalificationReportAccount"
)
_transactions_report_account_model: Deferred[Any] = Deferred(
    __package__, ".transactions_report_account", "TransactionsReportAccount"
)
_voa_report_account_model: Deferred[Any] = Deferred(__package__, ".voa_report_account", "VOAReportAccount")
_voa_with_income_report_account_model: Deferred[Any] = Deferred(
    __package__, ".voa_with_income_report_account", "VOAWithIncomeReportAccount"
)
_voe_transactions_report_account_model: Deferred[Any] = Deferred(
    __package__, ".voe_transactions_report_account", "VOETransactionsReportAccount"
)
_voi_report_account_model: Deferred[Any] = Deferred(__package__, ".voi_report_account", "VOIReportAccount")
_voietx_verify_report_account_model: Deferred[Any] = Deferred(
    __package__, ".voietx_verify_report_account", "VOIETXVerifyReportAccount"
)

UNION = ByShape(
    (
        _analytics_reports_account_model,
        [
            "id",
            "ownerName",
            "ownerAddress",
            "ownerAsOfDate",
            "name",
            "number",
            "type",
            "currency",
            "aggregationStatusCode",
            "currentBalance",
            "availableBalance",
            "balanceDate",
            "transactions",
            "details",
            "analytics",
            "accountAnalytics",
        ],
    ),
    (
        _cash_flow_report_account_model,
        [
            "id",
            "ownerName",
            "ownerAddress",
            "ownerAsOfDate",
            "name",
            "number",
            "type",
            "currency",
            "aggregationStatusCode",
            "currentBalance",
            "availableBalance",
            "balanceDate",
            "transactions",
            "cashFlowBalance",
            "cashFlowCredit",
            "cashFlowDebit",
            "cashFlowCharacteristic",
        ],
    ),
    (
        _prequalification_report_account_model,
        [
            "id",
            "number",
            "ownerName",
            "ownerAddress",
            "ownerAsOfDate",
            "name",
            "type",
            "currency",
            "aggregationStatusCode",
            "balance",
            "balanceDate",
            "availableBalance",
            "averageMonthlyBalance",
            "totNumberInsufficientFundsFeeDebitTxAccount",
            "totNumberInsufficientFundsFeeDebitTxOver6MonthsAccount",
            "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount",
            "transactions",
            "asset",
            "details",
        ],
    ),
    (
        _transactions_report_account_model,
        [
            "id",
            "name",
            "number",
            "type",
            "currency",
            "aggregationStatusCode",
            "balance",
            "balanceDate",
            "oldestTransactionDate",
            "transactionsCount",
            "transactions",
        ],
    ),
    (
        _voa_report_account_model,
        [
            "id",
            "number",
            "ownerName",
            "ownerAddress",
            "ownerAsOfDate",
            "name",
            "type",
            "currency",
            "availableBalance",
            "aggregationStatusCode",
            "balance",
            "balanceDate",
            "averageMonthlyBalance",
            "totNumberInsufficientFundsFeeDebitTxAccount",
            "totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount",
            "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount",
            "oldestTransactionDate",
            "transactions",
            "details",
            "position",
            "asset",
        ],
    ),
    (
        _voa_with_income_report_account_model,
        [
            "id",
            "number",
            "ownerName",
            "ownerAddress",
            "ownerAsOfDate",
            "name",
            "type",
            "currency",
            "availableBalance",
            "aggregationStatusCode",
            "balance",
            "balanceDate",
            "averageMonthlyBalance",
            "totNumberInsufficientFundsFeeDebitTxAccount",
            "totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount",
            "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount",
            "oldestTransactionDate",
            "transactions",
            "details",
            "position",
            "asset",
            "incomeStreams",
        ],
    ),
    (
        _voe_transactions_report_account_model,
        [
            "id",
            "number",
            "ownerName",
            "ownerAddress",
            "ownerAsOfDate",
            "name",
            "type",
            "currency",
            "aggregationStatusCode",
            "incomeStreams",
        ],
    ),
    (
        _voi_report_account_model,
        [
            "id",
            "number",
            "ownerName",
            "ownerAddress",
            "ownerAsOfDate",
            "name",
            "type",
            "currency",
            "aggregationStatusCode",
            "incomeStreams",
            "balance",
            "averageMonthlyBalance",
            "transactions",
            "availableBalance",
            "currentBalance",
            "beginningBalance",
            "oldestTransactionDate",
            "miscDeposits",
        ],
    ),
    (
        _voietx_verify_report_account_model,
        [
            "id",
            "number",
            "ownerName",
            "ownerAddress",
            "ownerAsOfDate",
            "name",
            "type",
            "currency",
            "aggregationStatusCode",
            "incomeStreams",
            "balance",
            "averageMonthlyBalance",
            "transactions",
            "details",
            "availableBalance",
            "position",
        ],
    ),
)

if TYPE_CHECKING:
    from .analytics_reports_account import AnalyticsReportsAccount
    from .cash_flow_report_account import CashFlowReportAccount
    from .prequalification_report_account import PrequalificationReportAccount
    from .transactions_report_account import TransactionsReportAccount
    from .voa_report_account import VOAReportAccount
    from .voa_with_income_report_account import VOAWithIncomeReportAccount
    from .voe_transactions_report_account import VOETransactionsReportAccount
    from .voi_report_account import VOIReportAccount
    from .voietx_verify_report_account import VOIETXVerifyReportAccount

    ReportInstitutionAccount: TypeAlias = (
        AnalyticsReportsAccount
        | CashFlowReportAccount
        | PrequalificationReportAccount
        | TransactionsReportAccount
        | VOAReportAccount
        | VOAWithIncomeReportAccount
        | VOETransactionsReportAccount
        | VOIReportAccount
        | VOIETXVerifyReportAccount
    )
    """One account under an institution of a report. Which of the declared shapes it has depends on
    the type of the report."""
else:

    def __getattr__(name: str) -> Any:
        """Return the union, and import its members only when it is used."""
        if name != "ReportInstitutionAccount":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return union_of(
            (
                _analytics_reports_account_model,
                _cash_flow_report_account_model,
                _prequalification_report_account_model,
                _transactions_report_account_model,
                _voa_report_account_model,
                _voa_with_income_report_account_model,
                _voe_transactions_report_account_model,
                _voi_report_account_model,
                _voietx_verify_report_account_model,
            )
        )
