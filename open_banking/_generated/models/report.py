"""Report: distinguished by ``type``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from open_banking._runtime.reading import ByValue, Deferred, union_of

_af_balance_analytics_report_model: Deferred[Any] = Deferred(
    __package__, ".af_balance_analytics_report", "AFBalanceAnalyticsReport"
)
_af_cash_flow_analytics_report_model: Deferred[Any] = Deferred(
    __package__, ".af_cash_flow_analytics_report", "AFCashFlowAnalyticsReport"
)
_af_payment_history_analytics_report_model: Deferred[Any] = Deferred(
    __package__, ".af_payment_history_analytics_report", "AFPaymentHistoryAnalyticsReport"
)
_cash_flow_report_model: Deferred[Any] = Deferred(__package__, ".cash_flow_report", "CashFlowReport")
_foresight_analytics_report_model: Deferred[Any] = Deferred(
    __package__, ".foresight_analytics_report", "ForesightAnalyticsReport"
)
_pay_statement_report_model: Deferred[Any] = Deferred(__package__, ".pay_statement_report", "PayStatementReport")
_payment_risk_insights_report_model: Deferred[Any] = Deferred(
    __package__, ".payment_risk_insights_report", "PaymentRiskInsightsReport"
)
_prequalification_report_model: Deferred[Any] = Deferred(
    __package__, ".prequalification_report", "PrequalificationReport"
)
_report_with_first_third_party_model: Deferred[Any] = Deferred(
    __package__, ".report_with_first_third_party", "ReportWithFirstThirdParty"
)
_sbca_analytics_report_model: Deferred[Any] = Deferred(__package__, ".sbca_analytics_report", "SBCAAnalyticsReport")
_sbca_benchmark_report_model: Deferred[Any] = Deferred(__package__, ".sbca_benchmark_report", "SBCABenchmarkReport")
_statement_report_model: Deferred[Any] = Deferred(__package__, ".statement_report", "StatementReport")
_transactions_report_model: Deferred[Any] = Deferred(__package__, ".transactions_report", "TransactionsReport")
_unknown_report_model: Deferred[Any] = Deferred(__package__, ".unknown_report", "UnknownReport")
_voa_report_model: Deferred[Any] = Deferred(__package__, ".voa_report", "VOAReport")
_voa_with_income_report_model: Deferred[Any] = Deferred(__package__, ".voa_with_income_report", "VOAWithIncomeReport")
_voe_payroll_report_model: Deferred[Any] = Deferred(__package__, ".voe_payroll_report", "VOEPayrollReport")
_voe_transactions_report_model: Deferred[Any] = Deferred(
    __package__, ".voe_transactions_report", "VOETransactionsReport"
)
_voi_report_model: Deferred[Any] = Deferred(__package__, ".voi_report", "VOIReport")
_voie_payroll_report_model: Deferred[Any] = Deferred(__package__, ".voie_payroll_report", "VOIEPayrollReport")
_voie_paystub_report_model: Deferred[Any] = Deferred(__package__, ".voie_paystub_report", "VOIEPaystubReport")
_voie_paystub_with_tx_verify_report_model: Deferred[Any] = Deferred(
    __package__, ".voie_paystub_with_tx_verify_report", "VOIEPaystubWithTXVerifyReport"
)
_foresight_analytics_reports_model: Deferred[Any] = Deferred(__package__, ".foresight_analytics_reports", "UNION")
_voie_paystub_reports_model: Deferred[Any] = Deferred(__package__, ".voie_paystub_reports", "UNION")

UNION = ByValue(
    "type",
    {
        "assetSummary": _prequalification_report_model,
        "barbcra": _af_balance_analytics_report_model,
        "barbftc": _af_balance_analytics_report_model,
        "barbnoncra": _af_balance_analytics_report_model,
        "barpcra": _af_balance_analytics_report_model,
        "barpnoncra": _af_balance_analytics_report_model,
        "cfrb": _cash_flow_report_model,
        "cfrp": _cash_flow_report_model,
        "cfrbcra": _af_cash_flow_analytics_report_model,
        "cfrbftc": _af_cash_flow_analytics_report_model,
        "cfrbnoncra": _af_cash_flow_analytics_report_model,
        "cfrpcra": _af_cash_flow_analytics_report_model,
        "cfrpnoncra": _af_cash_flow_analytics_report_model,
        "farpbfnoncra": _foresight_analytics_reports_model,
        "paystatement": _pay_statement_report_model,
        "phrbcra": _af_payment_history_analytics_report_model,
        "phrbftc": _af_payment_history_analytics_report_model,
        "phrbnoncra": _af_payment_history_analytics_report_model,
        "preQualVoa": _prequalification_report_model,
        "pribcra": _payment_risk_insights_report_model,
        "pribftc": _payment_risk_insights_report_model,
        "pribnoncra": _payment_risk_insights_report_model,
        "pripcra": _payment_risk_insights_report_model,
        "pripnoncra": _payment_risk_insights_report_model,
        "statement": _statement_report_model,
        "transactions": _transactions_report_model,
        "txnNonCra": _transactions_report_model,
        "voa": _voa_report_model,
        "voaHistory": _voa_with_income_report_model,
        "voePayroll": _voe_payroll_report_model,
        "voeTransactions": _voe_transactions_report_model,
        "voi": _voi_report_model,
        "voiePayroll": _voie_payroll_report_model,
        "voieTxVerify": _voie_paystub_reports_model,
        "sbcaanalyticsnoncra": _sbca_analytics_report_model,
        "sbcabenchmarksnoncra": _sbca_benchmark_report_model,
    },
    otherwise=_unknown_report_model,
    keys={
        "cashFlowBalanceSummary": _cash_flow_report_model,
        "cashFlowCreditSummary": _cash_flow_report_model,
        "cashFlowDebitSummary": _cash_flow_report_model,
        "cashFlowCharacteristicsSummary": _cash_flow_report_model,
        "possibleLoanDeposits": _cash_flow_report_model,
        "assetId": _statement_report_model,
        "retailSalesAnalyticsMetrics": _sbca_analytics_report_model,
        "retailSalesBenchmarksMetrics": _sbca_benchmark_report_model,
    },
)

if TYPE_CHECKING:
    from .af_balance_analytics_report import AFBalanceAnalyticsReport
    from .af_cash_flow_analytics_report import AFCashFlowAnalyticsReport
    from .af_payment_history_analytics_report import AFPaymentHistoryAnalyticsReport
    from .cash_flow_report import CashFlowReport
    from .foresight_analytics_report import ForesightAnalyticsReport
    from .pay_statement_report import PayStatementReport
    from .payment_risk_insights_report import PaymentRiskInsightsReport
    from .prequalification_report import PrequalificationReport
    from .report_with_first_third_party import ReportWithFirstThirdParty
    from .sbca_analytics_report import SBCAAnalyticsReport
    from .sbca_benchmark_report import SBCABenchmarkReport
    from .statement_report import StatementReport
    from .transactions_report import TransactionsReport
    from .unknown_report import UnknownReport
    from .voa_report import VOAReport
    from .voa_with_income_report import VOAWithIncomeReport
    from .voe_payroll_report import VOEPayrollReport
    from .voe_transactions_report import VOETransactionsReport
    from .voi_report import VOIReport
    from .voie_payroll_report import VOIEPayrollReport
    from .voie_paystub_report import VOIEPaystubReport
    from .voie_paystub_with_tx_verify_report import VOIEPaystubWithTXVerifyReport

    Report: TypeAlias = (
        AFBalanceAnalyticsReport
        | AFCashFlowAnalyticsReport
        | ForesightAnalyticsReport
        | PaymentRiskInsightsReport
        | AFPaymentHistoryAnalyticsReport
        | CashFlowReport
        | PrequalificationReport
        | PayStatementReport
        | StatementReport
        | TransactionsReport
        | VOAReport
        | VOAWithIncomeReport
        | VOEPayrollReport
        | VOETransactionsReport
        | VOIReport
        | VOIEPayrollReport
        | VOIEPaystubReport
        | VOIEPaystubWithTXVerifyReport
        | SBCAAnalyticsReport
        | SBCABenchmarkReport
        | ReportWithFirstThirdParty
        | UnknownReport
    )
    """Generated report of any kind; its `type` tells which one. While its `status` is `inProgress`,
    fetch it again every 20 seconds until it is `success` or `failure`."""
else:

    def __getattr__(name: str) -> Any:
        """Return the union, and import its members only when it is used."""
        if name != "Report":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return union_of(
            (
                _af_balance_analytics_report_model,
                _af_cash_flow_analytics_report_model,
                _foresight_analytics_report_model,
                _payment_risk_insights_report_model,
                _af_payment_history_analytics_report_model,
                _cash_flow_report_model,
                _prequalification_report_model,
                _pay_statement_report_model,
                _statement_report_model,
                _transactions_report_model,
                _voa_report_model,
                _voa_with_income_report_model,
                _voe_payroll_report_model,
                _voe_transactions_report_model,
                _voi_report_model,
                _voie_payroll_report_model,
                _voie_paystub_report_model,
                _voie_paystub_with_tx_verify_report_model,
                _sbca_analytics_report_model,
                _sbca_benchmark_report_model,
                _report_with_first_third_party_model,
                _unknown_report_model,
            )
        )
