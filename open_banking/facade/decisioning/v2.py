"""``client.decisioning.v2``."""

from __future__ import annotations

from open_banking._generated.operations import (
    generate_balance_analytics_report,
    generate_cash_flow_business_report,
    generate_cash_flow_personal_report,
    generate_cashflow_analytics_report,
    generate_pay_statement_report,
    generate_prequalification_cra_report,
    generate_prequalification_non_cra_report,
    generate_statement_report,
    generate_transactions_report,
    generate_voa_report,
    generate_voa_with_income_report,
    generate_voe_payroll_report,
    generate_voe_transactions_report,
    generate_voi_report,
    generate_voie_paystub_report,
    generate_voie_paystub_with_tx_verify_report,
    refresh_voie_payroll_report,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class CustomersAssetSummary(Node[ExchangeT]):
    """``client.decisioning.v2.customers.asset_summary``."""

    create = generate_prequalification_non_cra_report.call


class CustomersCashFlowBusiness(Node[ExchangeT]):
    """``client.decisioning.v2.customers.cash_flow_business``."""

    create = generate_cash_flow_business_report.call


class CustomersCashFlowPersonal(Node[ExchangeT]):
    """``client.decisioning.v2.customers.cash_flow_personal``."""

    create = generate_cash_flow_personal_report.call


class CustomersPayStatement(Node[ExchangeT]):
    """``client.decisioning.v2.customers.pay_statement``."""

    create = generate_pay_statement_report.call


class CustomersPreQualVoa(Node[ExchangeT]):
    """``client.decisioning.v2.customers.pre_qual_voa``."""

    create = generate_prequalification_cra_report.call


class CustomersReportsBalanceAnalyticsUserTypes(Node[ExchangeT]):
    """``client.decisioning.v2.customers.reports.balance_analytics.user_types``."""

    create = generate_balance_analytics_report.call


class CustomersReportsBalanceAnalytics(Node[ExchangeT]):
    """``client.decisioning.v2.customers.reports.balance_analytics``."""

    user_types: CustomersReportsBalanceAnalyticsUserTypes[ExchangeT] = branch()


class CustomersReportsCashflowAnalyticsUserTypes(Node[ExchangeT]):
    """``client.decisioning.v2.customers.reports.cashflow_analytics.user_types``."""

    create = generate_cashflow_analytics_report.call


class CustomersReportsCashflowAnalytics(Node[ExchangeT]):
    """``client.decisioning.v2.customers.reports.cashflow_analytics``."""

    user_types: CustomersReportsCashflowAnalyticsUserTypes[ExchangeT] = branch()


class CustomersReports(Node[ExchangeT]):
    """``client.decisioning.v2.customers.reports``."""

    balance_analytics: CustomersReportsBalanceAnalytics[ExchangeT] = branch()
    cashflow_analytics: CustomersReportsCashflowAnalytics[ExchangeT] = branch()


class CustomersStatement(Node[ExchangeT]):
    """``client.decisioning.v2.customers.statement``."""

    create = generate_statement_report.call


class CustomersTransactions(Node[ExchangeT]):
    """``client.decisioning.v2.customers.transactions``."""

    create = generate_transactions_report.call


class CustomersVoa(Node[ExchangeT]):
    """``client.decisioning.v2.customers.voa``."""

    create = generate_voa_report.call


class CustomersVoaHistory(Node[ExchangeT]):
    """``client.decisioning.v2.customers.voa_history``."""

    create = generate_voa_with_income_report.call


class CustomersVoePayroll(Node[ExchangeT]):
    """``client.decisioning.v2.customers.voe_payroll``."""

    create = generate_voe_payroll_report.call


class CustomersVoeTransactions(Node[ExchangeT]):
    """``client.decisioning.v2.customers.voe_transactions``."""

    create = generate_voe_transactions_report.call


class CustomersVoi(Node[ExchangeT]):
    """``client.decisioning.v2.customers.voi``."""

    create = generate_voi_report.call


class CustomersVoiePayroll(Node[ExchangeT]):
    """``client.decisioning.v2.customers.voie_payroll``."""

    create = refresh_voie_payroll_report.call


class CustomersVoieTxVerifyWithInterview(Node[ExchangeT]):
    """``client.decisioning.v2.customers.voie_tx_verify.with_interview``."""

    create = generate_voie_paystub_with_tx_verify_report.call


class CustomersVoieTxVerifyWithStatement(Node[ExchangeT]):
    """``client.decisioning.v2.customers.voie_tx_verify.with_statement``."""

    create = generate_voie_paystub_report.call


class CustomersVoieTxVerify(Node[ExchangeT]):
    """``client.decisioning.v2.customers.voie_tx_verify``."""

    with_interview: CustomersVoieTxVerifyWithInterview[ExchangeT] = branch()
    with_statement: CustomersVoieTxVerifyWithStatement[ExchangeT] = branch()


class Customers(Node[ExchangeT]):
    """``client.decisioning.v2.customers``."""

    asset_summary: CustomersAssetSummary[ExchangeT] = branch()
    cash_flow_business: CustomersCashFlowBusiness[ExchangeT] = branch()
    cash_flow_personal: CustomersCashFlowPersonal[ExchangeT] = branch()
    pay_statement: CustomersPayStatement[ExchangeT] = branch()
    pre_qual_voa: CustomersPreQualVoa[ExchangeT] = branch()
    reports: CustomersReports[ExchangeT] = branch()
    statement: CustomersStatement[ExchangeT] = branch()
    transactions: CustomersTransactions[ExchangeT] = branch()
    voa: CustomersVoa[ExchangeT] = branch()
    voa_history: CustomersVoaHistory[ExchangeT] = branch()
    voe_payroll: CustomersVoePayroll[ExchangeT] = branch()
    voe_transactions: CustomersVoeTransactions[ExchangeT] = branch()
    voi: CustomersVoi[ExchangeT] = branch()
    voie_payroll: CustomersVoiePayroll[ExchangeT] = branch()
    voie_tx_verify: CustomersVoieTxVerify[ExchangeT] = branch()


class V2(Node[ExchangeT]):
    """``client.decisioning.v2``."""

    customers: Customers[ExchangeT] = branch()
