"""BaseReportAckConstraints: distinguished by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from open_banking._runtime.reading import ByShape, Deferred, union_of

_analytics_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".analytics_report_constraints_out", "AnalyticsReportConstraintsOut"
)
_cash_flow_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".cash_flow_report_constraints_out", "CashFlowReportConstraintsOut"
)
_foresight_analytics_report_constraints_model: Deferred[Any] = Deferred(
    __package__, ".foresight_analytics_report_constraints", "ForesightAnalyticsReportConstraints"
)
_pay_statement_report_constraints_model: Deferred[Any] = Deferred(
    __package__, ".pay_statement_report_constraints", "PayStatementReportConstraints"
)
_payroll_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".payroll_report_constraints_out", "PayrollReportConstraintsOut"
)
_prequalification_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".prequalification_report_constraints_out", "PrequalificationReportConstraintsOut"
)
_statement_report_constraints_model: Deferred[Any] = Deferred(
    __package__, ".statement_report_constraints", "StatementReportConstraints"
)
_transactions_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".transactions_report_constraints_out", "TransactionsReportConstraintsOut"
)
_voa_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".voa_report_constraints_out", "VOAReportConstraintsOut"
)
_voa_with_income_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".voa_with_income_report_constraints_out", "VOAWithIncomeReportConstraintsOut"
)
_voe_transactions_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".voe_transactions_report_constraints_out", "VOETransactionsReportConstraintsOut"
)
_voi_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".voi_report_constraints_out", "VOIReportConstraintsOut"
)
_voie_report_constraints_model: Deferred[Any] = Deferred(
    __package__, ".voie_report_constraints", "VOIEReportConstraints"
)
_voie_with_tx_verify_report_constraints_out_model: Deferred[Any] = Deferred(
    __package__, ".voie_with_tx_verify_report_constraints_out", "VOIEWithTXVerifyReportConstraintsOut"
)

UNION = ByShape(
    (_analytics_report_constraints_out_model, ["analyticsReportData", "accountIds", "reportCustomFields", "fromDate"]),
    (_foresight_analytics_report_constraints_model, ["analyticsReportData", "accountIds", "fromDate"]),
    (
        _cash_flow_report_constraints_out_model,
        ["accountIds", "reportCustomFields", "showNsf", "fromDate", "incomeStreamConfidenceMinimum"],
    ),
    (
        _voie_with_tx_verify_report_constraints_out_model,
        ["accountIds", "voieWithInterviewData", "reportCustomFields", "fromDate", "incomeStreamConfidenceMinimum"],
    ),
    (_voie_report_constraints_model, ["voieWithStatementData", "reportCustomFields"]),
    (_statement_report_constraints_model, ["statementReportData", "reportCustomFields"]),
    (
        _transactions_report_constraints_out_model,
        ["accountIds", "fromDate", "toDate", "includePending", "reportCustomFields", "findTransaction"],
    ),
    (_voa_report_constraints_out_model, ["accountIds", "reportCustomFields", "toDate", "showNsf", "fromDate"]),
    (
        _voa_with_income_report_constraints_out_model,
        [
            "accountIds",
            "reportCustomFields",
            "showNsf",
            "fromDate",
            "incomeFromDate",
            "voaiPdfDepositView",
            "incomeStreamConfidenceMinimum",
        ],
    ),
    (_prequalification_report_constraints_out_model, ["accountIds", "reportCustomFields", "showNsf", "fromDate"]),
    (
        _voi_report_constraints_out_model,
        ["accountIds", "reportCustomFields", "fromDate", "incomeStreamConfidenceMinimum"],
    ),
    (_payroll_report_constraints_out_model, ["payrollData", "reportCustomFields", "payStatementsFromDate"]),
    (
        _voe_transactions_report_constraints_out_model,
        ["reportId", "accountIds", "reportCustomFields", "fromDate", "incomeStreamConfidenceMinimum"],
    ),
    (_pay_statement_report_constraints_model, ["paystatementReport", "reportCustomFields"]),
)

if TYPE_CHECKING:
    from .analytics_report_constraints_out import AnalyticsReportConstraintsOut
    from .cash_flow_report_constraints_out import CashFlowReportConstraintsOut
    from .foresight_analytics_report_constraints import ForesightAnalyticsReportConstraints
    from .pay_statement_report_constraints import PayStatementReportConstraints
    from .payroll_report_constraints_out import PayrollReportConstraintsOut
    from .prequalification_report_constraints_out import PrequalificationReportConstraintsOut
    from .statement_report_constraints import StatementReportConstraints
    from .transactions_report_constraints_out import TransactionsReportConstraintsOut
    from .voa_report_constraints_out import VOAReportConstraintsOut
    from .voa_with_income_report_constraints_out import VOAWithIncomeReportConstraintsOut
    from .voe_transactions_report_constraints_out import VOETransactionsReportConstraintsOut
    from .voi_report_constraints_out import VOIReportConstraintsOut
    from .voie_report_constraints import VOIEReportConstraints
    from .voie_with_tx_verify_report_constraints_out import VOIEWithTXVerifyReportConstraintsOut

    BaseReportAckConstraints: TypeAlias = (
        AnalyticsReportConstraintsOut
        | ForesightAnalyticsReportConstraints
        | CashFlowReportConstraintsOut
        | VOIEWithTXVerifyReportConstraintsOut
        | VOIEReportConstraints
        | StatementReportConstraints
        | TransactionsReportConstraintsOut
        | VOAReportConstraintsOut
        | VOAWithIncomeReportConstraintsOut
        | PrequalificationReportConstraintsOut
        | VOIReportConstraintsOut
        | PayrollReportConstraintsOut
        | VOETransactionsReportConstraintsOut
        | PayStatementReportConstraints
    )
    """Options that the report was requested with; which ones there are depends on the type of
    report."""
else:

    def __getattr__(name: str) -> Any:
        """Return the union, and import its members only when it is used."""
        if name != "BaseReportAckConstraints":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return union_of(
            (
                _analytics_report_constraints_out_model,
                _foresight_analytics_report_constraints_model,
                _cash_flow_report_constraints_out_model,
                _voie_with_tx_verify_report_constraints_out_model,
                _voie_report_constraints_model,
                _statement_report_constraints_model,
                _transactions_report_constraints_out_model,
                _voa_report_constraints_out_model,
                _voa_with_income_report_constraints_out_model,
                _prequalification_report_constraints_out_model,
                _voi_report_constraints_out_model,
                _payroll_report_constraints_out_model,
                _voe_transactions_report_constraints_out_model,
                _pay_statement_report_constraints_model,
            )
        )
