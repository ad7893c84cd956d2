"""``client.decisioning.v2``."""

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
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class CustomersAssetSummary(Namespace):
    """``client.decisioning.v2.customers.asset_summary``."""

    create = generate_prequalification_non_cra_report.sync


class AsyncCustomersAssetSummary(AsyncNamespace):
    """``client.decisioning.v2.customers.asset_summary``."""

    create = generate_prequalification_non_cra_report.asyncio


class CustomersCashFlowBusiness(Namespace):
    """``client.decisioning.v2.customers.cash_flow_business``."""

    create = generate_cash_flow_business_report.sync


class AsyncCustomersCashFlowBusiness(AsyncNamespace):
    """``client.decisioning.v2.customers.cash_flow_business``."""

    create = generate_cash_flow_business_report.asyncio


class CustomersCashFlowPersonal(Namespace):
    """``client.decisioning.v2.customers.cash_flow_personal``."""

    create = generate_cash_flow_personal_report.sync


class AsyncCustomersCashFlowPersonal(AsyncNamespace):
    """``client.decisioning.v2.customers.cash_flow_personal``."""

    create = generate_cash_flow_personal_report.asyncio


class CustomersPayStatement(Namespace):
    """``client.decisioning.v2.customers.pay_statement``."""

    create = generate_pay_statement_report.sync


class AsyncCustomersPayStatement(AsyncNamespace):
    """``client.decisioning.v2.customers.pay_statement``."""

    create = generate_pay_statement_report.asyncio


class CustomersPreQualVoa(Namespace):
    """``client.decisioning.v2.customers.pre_qual_voa``."""

    create = generate_prequalification_cra_report.sync


class AsyncCustomersPreQualVoa(AsyncNamespace):
    """``client.decisioning.v2.customers.pre_qual_voa``."""

    create = generate_prequalification_cra_report.asyncio


class CustomersReportsBalanceAnalyticsUserTypes(Namespace):
    """``client.decisioning.v2.customers.reports.balance_analytics.user_types``."""

    create = generate_balance_analytics_report.sync


class AsyncCustomersReportsBalanceAnalyticsUserTypes(AsyncNamespace):
    """``client.decisioning.v2.customers.reports.balance_analytics.user_types``."""

    create = generate_balance_analytics_report.asyncio


class CustomersReportsBalanceAnalytics(Namespace):
    """``client.decisioning.v2.customers.reports.balance_analytics``."""

    user_types = branch(CustomersReportsBalanceAnalyticsUserTypes)


class AsyncCustomersReportsBalanceAnalytics(AsyncNamespace):
    """``client.decisioning.v2.customers.reports.balance_analytics``."""

    user_types = branch(AsyncCustomersReportsBalanceAnalyticsUserTypes)


class CustomersReportsCashflowAnalyticsUserTypes(Namespace):
    """``client.decisioning.v2.customers.reports.cashflow_analytics.user_types``."""

    create = generate_cashflow_analytics_report.sync


class AsyncCustomersReportsCashflowAnalyticsUserTypes(AsyncNamespace):
    """``client.decisioning.v2.customers.reports.cashflow_analytics.user_types``."""

    create = generate_cashflow_analytics_report.asyncio


class CustomersReportsCashflowAnalytics(Namespace):
    """``client.decisioning.v2.customers.reports.cashflow_analytics``."""

    user_types = branch(CustomersReportsCashflowAnalyticsUserTypes)


class AsyncCustomersReportsCashflowAnalytics(AsyncNamespace):
    """``client.decisioning.v2.customers.reports.cashflow_analytics``."""

    user_types = branch(AsyncCustomersReportsCashflowAnalyticsUserTypes)


class CustomersReports(Namespace):
    """``client.decisioning.v2.customers.reports``."""

    balance_analytics = branch(CustomersReportsBalanceAnalytics)
    cashflow_analytics = branch(CustomersReportsCashflowAnalytics)


class AsyncCustomersReports(AsyncNamespace):
    """``client.decisioning.v2.customers.reports``."""

    balance_analytics = branch(AsyncCustomersReportsBalanceAnalytics)
    cashflow_analytics = branch(AsyncCustomersReportsCashflowAnalytics)


class CustomersStatement(Namespace):
    """``client.decisioning.v2.customers.statement``."""

    create = generate_statement_report.sync


class AsyncCustomersStatement(AsyncNamespace):
    """``client.decisioning.v2.customers.statement``."""

    create = generate_statement_report.asyncio


class CustomersTransactions(Namespace):
    """``client.decisioning.v2.customers.transactions``."""

    create = generate_transactions_report.sync


class AsyncCustomersTransactions(AsyncNamespace):
    """``client.decisioning.v2.customers.transactions``."""

    create = generate_transactions_report.asyncio


class CustomersVoa(Namespace):
    """``client.decisioning.v2.customers.voa``."""

    create = generate_voa_report.sync


class AsyncCustomersVoa(AsyncNamespace):
    """``client.decisioning.v2.customers.voa``."""

    create = generate_voa_report.asyncio


class CustomersVoaHistory(Namespace):
    """``client.decisioning.v2.customers.voa_history``."""

    create = generate_voa_with_income_report.sync


class AsyncCustomersVoaHistory(AsyncNamespace):
    """``client.decisioning.v2.customers.voa_history``."""

    create = generate_voa_with_income_report.asyncio


class CustomersVoePayroll(Namespace):
    """``client.decisioning.v2.customers.voe_payroll``."""

    create = generate_voe_payroll_report.sync


class AsyncCustomersVoePayroll(AsyncNamespace):
    """``client.decisioning.v2.customers.voe_payroll``."""

    create = generate_voe_payroll_report.asyncio


class CustomersVoeTransactions(Namespace):
    """``client.decisioning.v2.customers.voe_transactions``."""

    create = generate_voe_transactions_report.sync


class AsyncCustomersVoeTransactions(AsyncNamespace):
    """``client.decisioning.v2.customers.voe_transactions``."""

    create = generate_voe_transactions_report.asyncio


class CustomersVoi(Namespace):
    """``client.decisioning.v2.customers.voi``."""

    create = generate_voi_report.sync


class AsyncCustomersVoi(AsyncNamespace):
    """``client.decisioning.v2.customers.voi``."""

    create = generate_voi_report.asyncio


class CustomersVoiePayroll(Namespace):
    """``client.decisioning.v2.customers.voie_payroll``."""

    create = refresh_voie_payroll_report.sync


class AsyncCustomersVoiePayroll(AsyncNamespace):
    """``client.decisioning.v2.customers.voie_payroll``."""

    create = refresh_voie_payroll_report.asyncio


class CustomersVoieTxVerifyWithInterview(Namespace):
    """``client.decisioning.v2.customers.voie_tx_verify.with_interview``."""

    create = generate_voie_paystub_with_tx_verify_report.sync


class AsyncCustomersVoieTxVerifyWithInterview(AsyncNamespace):
    """``client.decisioning.v2.customers.voie_tx_verify.with_interview``."""

    create = generate_voie_paystub_with_tx_verify_report.asyncio


class CustomersVoieTxVerifyWithStatement(Namespace):
    """``client.decisioning.v2.customers.voie_tx_verify.with_statement``."""

    create = generate_voie_paystub_report.sync


class AsyncCustomersVoieTxVerifyWithStatement(AsyncNamespace):
    """``client.decisioning.v2.customers.voie_tx_verify.with_statement``."""

    create = generate_voie_paystub_report.asyncio


class CustomersVoieTxVerify(Namespace):
    """``client.decisioning.v2.customers.voie_tx_verify``."""

    with_interview = branch(CustomersVoieTxVerifyWithInterview)
    with_statement = branch(CustomersVoieTxVerifyWithStatement)


class AsyncCustomersVoieTxVerify(AsyncNamespace):
    """``client.decisioning.v2.customers.voie_tx_verify``."""

    with_interview = branch(AsyncCustomersVoieTxVerifyWithInterview)
    with_statement = branch(AsyncCustomersVoieTxVerifyWithStatement)


class Customers(Namespace):
    """``client.decisioning.v2.customers``."""

    asset_summary = branch(CustomersAssetSummary)
    cash_flow_business = branch(CustomersCashFlowBusiness)
    cash_flow_personal = branch(CustomersCashFlowPersonal)
    pay_statement = branch(CustomersPayStatement)
    pre_qual_voa = branch(CustomersPreQualVoa)
    reports = branch(CustomersReports)
    statement = branch(CustomersStatement)
    transactions = branch(CustomersTransactions)
    voa = branch(CustomersVoa)
    voa_history = branch(CustomersVoaHistory)
    voe_payroll = branch(CustomersVoePayroll)
    voe_transactions = branch(CustomersVoeTransactions)
    voi = branch(CustomersVoi)
    voie_payroll = branch(CustomersVoiePayroll)
    voie_tx_verify = branch(CustomersVoieTxVerify)


class AsyncCustomers(AsyncNamespace):
    """``client.decisioning.v2.customers``."""

    asset_summary = branch(AsyncCustomersAssetSummary)
    cash_flow_business = branch(AsyncCustomersCashFlowBusiness)
    cash_flow_personal = branch(AsyncCustomersCashFlowPersonal)
    pay_statement = branch(AsyncCustomersPayStatement)
    pre_qual_voa = branch(AsyncCustomersPreQualVoa)
    reports = branch(AsyncCustomersReports)
    statement = branch(AsyncCustomersStatement)
    transactions = branch(AsyncCustomersTransactions)
    voa = branch(AsyncCustomersVoa)
    voa_history = branch(AsyncCustomersVoaHistory)
    voe_payroll = branch(AsyncCustomersVoePayroll)
    voe_transactions = branch(AsyncCustomersVoeTransactions)
    voi = branch(AsyncCustomersVoi)
    voie_payroll = branch(AsyncCustomersVoiePayroll)
    voie_tx_verify = branch(AsyncCustomersVoieTxVerify)


class V2(Namespace):
    """``client.decisioning.v2``."""

    customers = branch(Customers)


class AsyncV2(AsyncNamespace):
    """``client.decisioning.v2``."""

    customers = branch(AsyncCustomers)
