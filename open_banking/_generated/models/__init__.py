"""The models, one module a schema, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .account_analytics import AccountAnalytics as AccountAnalytics
    from .account_details import AccountDetails as AccountDetails
    from .account_details_tx_based import AccountDetailsTxBased as AccountDetailsTxBased
    from .account_owner import AccountOwner as AccountOwner
    from .account_owner_address import AccountOwnerAddress as AccountOwnerAddress
    from .account_owner_details import AccountOwnerDetails as AccountOwnerDetails
    from .account_owner_documentation import AccountOwnerDocumentation as AccountOwnerDocumentation
    from .account_owner_email import AccountOwnerEmail as AccountOwnerEmail
    from .account_owner_holders import AccountOwnerHolders as AccountOwnerHolders
    from .account_owner_identity_insights import AccountOwnerIdentityInsights as AccountOwnerIdentityInsights
    from .account_owner_phone import AccountOwnerPhone as AccountOwnerPhone
    from .ach_details import ACHDetails as ACHDetails
    from .af_balance_analytics_report import AFBalanceAnalyticsReport as AFBalanceAnalyticsReport
    from .af_business import AFBusiness as AFBusiness
    from .af_business_address import AFBusinessAddress as AFBusinessAddress
    from .af_cash_flow_analytics_report import AFCashFlowAnalyticsReport as AFCashFlowAnalyticsReport
    from .analytics_report_ack import AnalyticsReportAck as AnalyticsReportAck
    from .analytics_report_constraints import AnalyticsReportConstraints as AnalyticsReportConstraints
    from .analytics_report_constraints_out import AnalyticsReportConstraintsOut as AnalyticsReportConstraintsOut
    from .analytics_report_data import AnalyticsReportData as AnalyticsReportData
    from .analytics_reports_account import AnalyticsReportsAccount as AnalyticsReportsAccount
    from .annual_income import AnnualIncome as AnnualIncome
    from .app import App as App
    from .app_financial_institution_status import AppFinancialInstitutionStatus as AppFinancialInstitutionStatus
    from .app_status import AppStatus as AppStatus
    from .app_statuses import AppStatuses as AppStatuses
    from .application import Application as Application
    from .application_response import ApplicationResponse as ApplicationResponse
    from .asset import Asset as Asset
    from .available_balance import AvailableBalance as AvailableBalance
    from .balance_analytics_account_result import BalanceAnalyticsAccountResult as BalanceAnalyticsAccountResult
    from .balance_analytics_business_summary import BalanceAnalyticsBusinessSummary as BalanceAnalyticsBusinessSummary
    from .balance_analytics_metrics import BalanceAnalyticsMetrics as BalanceAnalyticsMetrics
    from .balance_analytics_report import BalanceAnalyticsReport as BalanceAnalyticsReport
    from .balance_and_cash_flow_analytics_report_constraints import (
        BalanceAndCashFlowAnalyticsReportConstraints as BalanceAndCashFlowAnalyticsReportConstraints,
    )
    from .base_report_ack import BaseReportAck as BaseReportAck
    from .base_report_ack_constraints import BaseReportAckConstraints as BaseReportAckConstraints
    from .base_report_ack_with_portfolio_id import BaseReportAckWithPortfolioId as BaseReportAckWithPortfolioId
    from .birthday import Birthday as Birthday
    from .borrower import Borrower as Borrower
    from .branding import Branding as Branding
    from .branding_wrapper import BrandingWrapper as BrandingWrapper
    from .business import Business as Business
    from .business_details import BusinessDetails as BusinessDetails
    from .cadence_details import CadenceDetails as CadenceDetails
    from .cash_flow_activity_deposits_credits import CashFlowActivityDepositsCredits as CashFlowActivityDepositsCredits
    from .cash_flow_activity_withdrawals_debits import (
        CashFlowActivityWithdrawalsDebits as CashFlowActivityWithdrawalsDebits,
    )
    from .cash_flow_analytics_account_result import CashFlowAnalyticsAccountResult as CashFlowAnalyticsAccountResult
    from .cash_flow_analytics_business_summary import (
        CashFlowAnalyticsBusinessSummary as CashFlowAnalyticsBusinessSummary,
    )
    from .cash_flow_analytics_metrics import CashFlowAnalyticsMetrics as CashFlowAnalyticsMetrics
    from .cash_flow_analytics_report import CashFlowAnalyticsReport as CashFlowAnalyticsReport
    from .cash_flow_cash_flow_balance import CashFlowCashFlowBalance as CashFlowCashFlowBalance
    from .cash_flow_cash_flow_balance_summary import CashFlowCashFlowBalanceSummary as CashFlowCashFlowBalanceSummary
    from .cash_flow_cash_flow_characteristic import CashFlowCashFlowCharacteristic as CashFlowCashFlowCharacteristic
    from .cash_flow_cash_flow_characteristics_summary import (
        CashFlowCashFlowCharacteristicsSummary as CashFlowCashFlowCharacteristicsSummary,
    )
    from .cash_flow_cash_flow_credit import CashFlowCashFlowCredit as CashFlowCashFlowCredit
    from .cash_flow_cash_flow_credit_summary import CashFlowCashFlowCreditSummary as CashFlowCashFlowCreditSummary
    from .cash_flow_cash_flow_debit import CashFlowCashFlowDebit as CashFlowCashFlowDebit
    from .cash_flow_cash_flow_debit_summary import CashFlowCashFlowDebitSummary as CashFlowCashFlowDebitSummary
    from .cash_flow_inflow_attributes import CashFlowInflowAttributes as CashFlowInflowAttributes
    from .cash_flow_insufficient_funds_fees import CashFlowInsufficientFundsFees as CashFlowInsufficientFundsFees
    from .cash_flow_monthly_cash_flow_balance_summaries import (
        CashFlowMonthlyCashFlowBalanceSummaries as CashFlowMonthlyCashFlowBalanceSummaries,
    )
    from .cash_flow_monthly_cash_flow_balances import CashFlowMonthlyCashFlowBalances as CashFlowMonthlyCashFlowBalances
    from .cash_flow_monthly_cash_flow_characteristics import (
        CashFlowMonthlyCashFlowCharacteristics as CashFlowMonthlyCashFlowCharacteristics,
    )
    from .cash_flow_monthly_cash_flow_characteristics_summaries import (
        CashFlowMonthlyCashFlowCharacteristicsSummaries as CashFlowMonthlyCashFlowCharacteristicsSummaries,
    )
    from .cash_flow_monthly_cash_flow_credit_summaries import (
        CashFlowMonthlyCashFlowCreditSummaries as CashFlowMonthlyCashFlowCreditSummaries,
    )
    from .cash_flow_monthly_cash_flow_credits import CashFlowMonthlyCashFlowCredits as CashFlowMonthlyCashFlowCredits
    from .cash_flow_monthly_cash_flow_debit_summaries import (
        CashFlowMonthlyCashFlowDebitSummaries as CashFlowMonthlyCashFlowDebitSummaries,
    )
    from .cash_flow_monthlycashflow_debits import CashFlowMonthlycashflowDebits as CashFlowMonthlycashflowDebits
    from .cash_flow_negative_triggers import CashFlowNegativeTriggers as CashFlowNegativeTriggers
    from .cash_flow_num_weeks_zeros import CashFlowNumWeeksZeros as CashFlowNumWeeksZeros
    from .cash_flow_outflow_attributes import CashFlowOutflowAttributes as CashFlowOutflowAttributes
    from .cash_flow_possible_loan_deposits import CashFlowPossibleLoanDeposits as CashFlowPossibleLoanDeposits
    from .cash_flow_possible_loan_deposits_account import (
        CashFlowPossibleLoanDepositsAccount as CashFlowPossibleLoanDepositsAccount,
    )
    from .cash_flow_possible_loan_deposits_institutions import (
        CashFlowPossibleLoanDepositsInstitutions as CashFlowPossibleLoanDepositsInstitutions,
    )
    from .cash_flow_report import CashFlowReport as CashFlowReport
    from .cash_flow_report_account import CashFlowReportAccount as CashFlowReportAccount
    from .cash_flow_report_ack import CashFlowReportAck as CashFlowReportAck
    from .cash_flow_report_constraints import CashFlowReportConstraints as CashFlowReportConstraints
    from .cash_flow_report_constraints_out import CashFlowReportConstraintsOut as CashFlowReportConstraintsOut
    from .cash_flow_transaction_analytics_attributes import (
        CashFlowTransactionAnalyticsAttributes as CashFlowTransactionAnalyticsAttributes,
    )
    from .cash_flow_transaction_analytics_attributes_last_transaction_date_item import (
        CashFlowTransactionAnalyticsAttributesLastTransactionDateItem as CashFlowTransactionAnalyticsAttributesLastTransactionDateItem,
    )
    from .categorization import Categorization as Categorization
    from .certified_institution import CertifiedInstitution as CertifiedInstitution
    from .certified_institutions import CertifiedInstitutions as CertifiedInstitutions
    from .child_institution import ChildInstitution as ChildInstitution
    from .connect_email_parameters import ConnectEmailParameters as ConnectEmailParameters
    from .connect_email_url import ConnectEmailUrl as ConnectEmailUrl
    from .connect_joint_borrower_email_parameters import (
        ConnectJointBorrowerEmailParameters as ConnectJointBorrowerEmailParameters,
    )
    from .connect_joint_borrower_parameters import ConnectJointBorrowerParameters as ConnectJointBorrowerParameters
    from .connect_parameters import ConnectParameters as ConnectParameters
    from .connect_url import ConnectUrl as ConnectUrl
    from .consumer import Consumer as Consumer
    from .consumer_end_user import ConsumerEndUser as ConsumerEndUser
    from .consumer_info import ConsumerInfo as ConsumerInfo
    from .consumer_update import ConsumerUpdate as ConsumerUpdate
    from .created_consumer import CreatedConsumer as CreatedConsumer
    from .created_customer import CreatedCustomer as CreatedCustomer
    from .created_test_tx_push_transaction import CreatedTestTxPushTransaction as CreatedTestTxPushTransaction
    from .customer import Customer as Customer
    from .customer_account import CustomerAccount as CustomerAccount
    from .customer_account_detail import CustomerAccountDetail as CustomerAccountDetail
    from .customer_account_multiple_statement import (
        CustomerAccountMultipleStatement as CustomerAccountMultipleStatement,
    )
    from .customer_account_multiple_statements import (
        CustomerAccountMultipleStatements as CustomerAccountMultipleStatements,
    )
    from .customer_account_position import CustomerAccountPosition as CustomerAccountPosition
    from .customer_account_simple import CustomerAccountSimple as CustomerAccountSimple
    from .customer_accounts import CustomerAccounts as CustomerAccounts
    from .customer_accounts_simple import CustomerAccountsSimple as CustomerAccountsSimple
    from .customer_analytics import CustomerAnalytics as CustomerAnalytics
    from .customer_authorization_details import CustomerAuthorizationDetails as CustomerAuthorizationDetails
    from .customer_update import CustomerUpdate as CustomerUpdate
    from .customer_with_app_data import CustomerWithAppData as CustomerWithAppData
    from .customers import Customers as Customers
    from .deduction import Deduction as Deduction
    from .deductions import Deductions as Deductions
    from .descriptor import Descriptor as Descriptor
    from .direct_deposit import DirectDeposit as DirectDeposit
    from .direct_deposits import DirectDeposits as DirectDeposits
    from .direct_pay_statements import DirectPayStatements as DirectPayStatements
    from .dispute_statement_error_message import DisputeStatementErrorMessage as DisputeStatementErrorMessage
    from .earnings import Earnings as Earnings
    from .email_options import EmailOptions as EmailOptions
    from .employee import Employee as Employee
    from .employer import Employer as Employer
    from .error_message import ErrorMessage as ErrorMessage
    from .experiences import Experiences as Experiences
    from .financial_institution import FinancialInstitution as FinancialInstitution
    from .fix_connect_parameters import FixConnectParameters as FixConnectParameters
    from .get_customer_response import GetCustomerResponse as GetCustomerResponse
    from .initiated_micro_deposit import InitiatedMicroDeposit as InitiatedMicroDeposit
    from .institution import Institution as Institution
    from .institution_address import InstitutionAddress as InstitutionAddress
    from .institution_response import InstitutionResponse as InstitutionResponse
    from .institution_wrapper import InstitutionWrapper as InstitutionWrapper
    from .institutions import Institutions as Institutions
    from .insufficient_funds_transaction import InsufficientFundsTransaction as InsufficientFundsTransaction
    from .lite_connect_parameters import LiteConnectParameters as LiteConnectParameters
    from .loan_payment_details import LoanPaymentDetails as LoanPaymentDetails
    from .loan_payment_details_account import LoanPaymentDetailsAccount as LoanPaymentDetailsAccount
    from .loan_payment_details_group import LoanPaymentDetailsGroup as LoanPaymentDetailsGroup
    from .loan_payment_details_loan import LoanPaymentDetailsLoan as LoanPaymentDetailsLoan
    from .main_pay_statement_fields import MainPayStatementFields as MainPayStatementFields
    from .micro_deposit_details import MicroDepositDetails as MicroDepositDetails
    from .micro_deposit_initiation import MicroDepositInitiation as MicroDepositInitiation
    from .micro_deposit_verification import MicroDepositVerification as MicroDepositVerification
    from .micro_deposit_verification_error import MicroDepositVerificationError as MicroDepositVerificationError
    from .micro_entry_verify_request_parameter import (
        MicroEntryVerifyRequestParameter as MicroEntryVerifyRequestParameter,
    )
    from .monthly_income import MonthlyIncome as MonthlyIncome
    from .net_monthly import NetMonthly as NetMonthly
    from .new_address import NewAddress as NewAddress
    from .new_business import NewBusiness as NewBusiness
    from .new_consumer import NewConsumer as NewConsumer
    from .new_customer import NewCustomer as NewCustomer
    from .obb_account_details import ObbAccountDetails as ObbAccountDetails
    from .obb_account_owner import ObbAccountOwner as ObbAccountOwner
    from .obb_analytics_report import ObbAnalyticsReport as ObbAnalyticsReport
    from .obb_analytics_report_ack import ObbAnalyticsReportAck as ObbAnalyticsReportAck
    from .obb_average_weekly_balance import ObbAverageWeeklyBalance as ObbAverageWeeklyBalance
    from .obb_current_report_request_details import ObbCurrentReportRequestDetails as ObbCurrentReportRequestDetails
    from .obb_daily_balance import ObbDailyBalance as ObbDailyBalance
    from .obb_data_availability import ObbDataAvailability as ObbDataAvailability
    from .obb_date_range_and_amount import ObbDateRangeAndAmount as ObbDateRangeAndAmount
    from .obb_date_range_and_count import ObbDateRangeAndCount as ObbDateRangeAndCount
    from .obb_error_message import ObbErrorMessage as ObbErrorMessage
    from .obb_institution import ObbInstitution as ObbInstitution
    from .obb_num_weeks_average_balance_increasing import (
        ObbNumWeeksAverageBalanceIncreasing as ObbNumWeeksAverageBalanceIncreasing,
    )
    from .obb_report_header import ObbReportHeader as ObbReportHeader
    from .obb_week_of_year import ObbWeekOfYear as ObbWeekOfYear
    from .partner_credentials import PartnerCredentials as PartnerCredentials
    from .partner_credentials_with_new_secret import PartnerCredentialsWithNewSecret as PartnerCredentialsWithNewSecret
    from .pay_stat import PayStat as PayStat
    from .pay_statement import PayStatement as PayStatement
    from .pay_statement_data import PayStatementData as PayStatementData
    from .pay_statement_for_voie import PayStatementForVoie as PayStatementForVoie
    from .pay_statement_report import PayStatementReport as PayStatementReport
    from .pay_statement_report_ack import PayStatementReportAck as PayStatementReportAck
    from .pay_statement_report_constraints import PayStatementReportConstraints as PayStatementReportConstraints
    from .payment_history_account_summary import PaymentHistoryAccountSummary as PaymentHistoryAccountSummary
    from .payment_history_account_summary_account_owner import (
        PaymentHistoryAccountSummaryAccountOwner as PaymentHistoryAccountSummaryAccountOwner,
    )
    from .payment_history_analytics import PaymentHistoryAnalytics as PaymentHistoryAnalytics
    from .payment_history_customer_monthly_summary import (
        PaymentHistoryCustomerMonthlySummary as PaymentHistoryCustomerMonthlySummary,
    )
    from .payment_history_report import PaymentHistoryReport as PaymentHistoryReport
    from .payment_history_transactions_summary import (
        PaymentHistoryTransactionsSummary as PaymentHistoryTransactionsSummary,
    )
    from .payment_instruction import PaymentInstruction as PaymentInstruction
    from .payment_instructions import PaymentInstructions as PaymentInstructions
    from .payroll_data import PayrollData as PayrollData
    from .payroll_data_out import PayrollDataOut as PayrollDataOut
    from .payroll_employee_address import PayrollEmployeeAddress as PayrollEmployeeAddress
    from .payroll_employee_record import PayrollEmployeeRecord as PayrollEmployeeRecord
    from .payroll_employer_address import PayrollEmployerAddress as PayrollEmployerAddress
    from .payroll_employment_history_voe import PayrollEmploymentHistoryVOE as PayrollEmploymentHistoryVOE
    from .payroll_employment_history_voie import PayrollEmploymentHistoryVOIE as PayrollEmploymentHistoryVOIE
    from .payroll_employment_record import PayrollEmploymentRecord as PayrollEmploymentRecord
    from .payroll_report_ack import PayrollReportAck as PayrollReportAck
    from .payroll_report_constraints import PayrollReportConstraints as PayrollReportConstraints
    from .payroll_report_constraints_out import PayrollReportConstraintsOut as PayrollReportConstraintsOut
    from .payroll_voe_income_record import PayrollVOEIncomeRecord as PayrollVOEIncomeRecord
    from .payroll_voie_income_record import PayrollVOIEIncomeRecord as PayrollVOIEIncomeRecord
    from .paystub_monthly_income_record import PaystubMonthlyIncomeRecord as PaystubMonthlyIncomeRecord
    from .paystub_tx_verify_monthly_income_record import (
        PaystubTxVerifyMonthlyIncomeRecord as PaystubTxVerifyMonthlyIncomeRecord,
    )
    from .phone_number_format import PhoneNumberFormat as PhoneNumberFormat
    from .portfolio_consumer import PortfolioConsumer as PortfolioConsumer
    from .portfolio_report import PortfolioReport as PortfolioReport
    from .portfolio_summary import PortfolioSummary as PortfolioSummary
    from .portfolio_with_consumer_summary import PortfolioWithConsumerSummary as PortfolioWithConsumerSummary
    from .prequalification_report import PrequalificationReport as PrequalificationReport
    from .prequalification_report_account import PrequalificationReportAccount as PrequalificationReportAccount
    from .prequalification_report_ack import PrequalificationReportAck as PrequalificationReportAck
    from .prequalification_report_asset_summary import (
        PrequalificationReportAssetSummary as PrequalificationReportAssetSummary,
    )
    from .prequalification_report_constraints import (
        PrequalificationReportConstraints as PrequalificationReportConstraints,
    )
    from .prequalification_report_constraints_out import (
        PrequalificationReportConstraintsOut as PrequalificationReportConstraintsOut,
    )
    from .receiver import Receiver as Receiver
    from .registered_application import RegisteredApplication as RegisteredApplication
    from .report import Report as Report
    from .report_account_position import ReportAccountPosition as ReportAccountPosition
    from .report_custom_field import ReportCustomField as ReportCustomField
    from .report_income_estimate import ReportIncomeEstimate as ReportIncomeEstimate
    from .report_income_stream_summary import ReportIncomeStreamSummary as ReportIncomeStreamSummary
    from .report_institution import ReportInstitution as ReportInstitution
    from .report_institution_account import ReportInstitutionAccount as ReportInstitutionAccount
    from .report_summaries import ReportSummaries as ReportSummaries
    from .report_summary import ReportSummary as ReportSummary
    from .report_transaction import ReportTransaction as ReportTransaction
    from .report_transaction_base1 import ReportTransactionBase1 as ReportTransactionBase1
    from .report_transaction_base2 import ReportTransactionBase2 as ReportTransactionBase2
    from .report_transaction_new_tx_based import ReportTransactionNewTxBased as ReportTransactionNewTxBased
    from .security_freeze_error_message import SecurityFreezeErrorMessage as SecurityFreezeErrorMessage
    from .state_attribute import StateAttribute as StateAttribute
    from .state_period import StatePeriod as StatePeriod
    from .state_time_interval import StateTimeInterval as StateTimeInterval
    from .statement_data import StatementData as StatementData
    from .statement_report import StatementReport as StatementReport
    from .statement_report_ack import StatementReportAck as StatementReportAck
    from .statement_report_constraints import StatementReportConstraints as StatementReportConstraints
    from .stream_model import StreamModel as StreamModel
    from .subscription_record import SubscriptionRecord as SubscriptionRecord
    from .test_tx_push_transaction import TestTxPushTransaction as TestTxPushTransaction
    from .third_party_access_key_data import ThirdPartyAccessKeyData as ThirdPartyAccessKeyData
    from .third_party_access_key_receipt_data import ThirdPartyAccessKeyReceiptData as ThirdPartyAccessKeyReceiptData
    from .third_party_access_period import ThirdPartyAccessPeriod as ThirdPartyAccessPeriod
    from .third_party_access_product import ThirdPartyAccessProduct as ThirdPartyAccessProduct
    from .third_party_access_proof import ThirdPartyAccessProof as ThirdPartyAccessProof
    from .third_party_access_provenance import ThirdPartyAccessProvenance as ThirdPartyAccessProvenance
    from .third_party_access_receipt import ThirdPartyAccessReceipt as ThirdPartyAccessReceipt
    from .third_party_access_receipt_data import ThirdPartyAccessReceiptData as ThirdPartyAccessReceiptData
    from .transaction import Transaction as Transaction
    from .transactional_attribute import TransactionalAttribute as TransactionalAttribute
    from .transactional_period import TransactionalPeriod as TransactionalPeriod
    from .transactional_time_interval import TransactionalTimeInterval as TransactionalTimeInterval
    from .transactions import Transactions as Transactions
    from .transactions_report import TransactionsReport as TransactionsReport
    from .transactions_report_account import TransactionsReportAccount as TransactionsReportAccount
    from .transactions_report_ack import TransactionsReportAck as TransactionsReportAck
    from .transactions_report_constraints import TransactionsReportConstraints as TransactionsReportConstraints
    from .transactions_report_constraints_out import (
        TransactionsReportConstraintsOut as TransactionsReportConstraintsOut,
    )
    from .tx_push_subscription_parameters import TxPushSubscriptionParameters as TxPushSubscriptionParameters
    from .tx_push_subscriptions import TxPushSubscriptions as TxPushSubscriptions
    from .tx_verify_interview import TxVerifyInterview as TxVerifyInterview
    from .unknown_report import UnknownReport as UnknownReport
    from .verified_micro_deposit import VerifiedMicroDeposit as VerifiedMicroDeposit
    from .voa_report import VOAReport as VOAReport
    from .voa_report_account import VOAReportAccount as VOAReportAccount
    from .voa_report_ack import VOAReportAck as VOAReportAck
    from .voa_report_constraints import VOAReportConstraints as VOAReportConstraints
    from .voa_report_constraints_out import VOAReportConstraintsOut as VOAReportConstraintsOut
    from .voa_with_income_report import VOAWithIncomeReport as VOAWithIncomeReport
    from .voa_with_income_report_account import VOAWithIncomeReportAccount as VOAWithIncomeReportAccount
    from .voa_with_income_report_ack import VOAWithIncomeReportAck as VOAWithIncomeReportAck
    from .voa_with_income_report_constraints import VOAWithIncomeReportConstraints as VOAWithIncomeReportConstraints
    from .voa_with_income_report_constraints_out import (
        VOAWithIncomeReportConstraintsOut as VOAWithIncomeReportConstraintsOut,
    )
    from .voai_report_income_stream import VOAIReportIncomeStream as VOAIReportIncomeStream
    from .voe_payroll_report import VOEPayrollReport as VOEPayrollReport
    from .voe_transactions_report import VOETransactionsReport as VOETransactionsReport
    from .voe_transactions_report_account import VOETransactionsReportAccount as VOETransactionsReportAccount
    from .voe_transactions_report_ack import VOETransactionsReportAck as VOETransactionsReportAck
    from .voe_transactions_report_constraints import (
        VOETransactionsReportConstraints as VOETransactionsReportConstraints,
    )
    from .voe_transactions_report_constraints_out import (
        VOETransactionsReportConstraintsOut as VOETransactionsReportConstraintsOut,
    )
    from .voe_transactions_report_income_stream import (
        VOETransactionsReportIncomeStream as VOETransactionsReportIncomeStream,
    )
    from .voi_report import VOIReport as VOIReport
    from .voi_report_account import VOIReportAccount as VOIReportAccount
    from .voi_report_ack import VOIReportAck as VOIReportAck
    from .voi_report_constraints import VOIReportConstraints as VOIReportConstraints
    from .voi_report_constraints_out import VOIReportConstraintsOut as VOIReportConstraintsOut
    from .voi_report_income_stream import VOIReportIncomeStream as VOIReportIncomeStream
    from .voie_pay_statement import VOIEPayStatement as VOIEPayStatement
    from .voie_payroll_report import VOIEPayrollReport as VOIEPayrollReport
    from .voie_paystub_pay_statement import VOIEPaystubPayStatement as VOIEPaystubPayStatement
    from .voie_paystub_report import VOIEPaystubReport as VOIEPaystubReport
    from .voie_paystub_report_ack import VOIEPaystubReportAck as VOIEPaystubReportAck
    from .voie_paystub_reports import VOIEPaystubReports as VOIEPaystubReports
    from .voie_paystub_with_statement_pay_statement import (
        VOIEPaystubWithStatementPayStatement as VOIEPaystubWithStatementPayStatement,
    )
    from .voie_paystub_with_tx_verify_report import VOIEPaystubWithTXVerifyReport as VOIEPaystubWithTXVerifyReport
    from .voie_paystub_with_tx_verify_report_ack import (
        VOIEPaystubWithTXVerifyReportAck as VOIEPaystubWithTXVerifyReportAck,
    )
    from .voie_report_constraints import VOIEReportConstraints as VOIEReportConstraints
    from .voie_with_interview_data import VOIEWithInterviewData as VOIEWithInterviewData
    from .voie_with_statement_data import VOIEWithStatementData as VOIEWithStatementData
    from .voie_with_tx_verify_report_constraints import (
        VOIEWithTXVerifyReportConstraints as VOIEWithTXVerifyReportConstraints,
    )
    from .voie_with_tx_verify_report_constraints_out import (
        VOIEWithTXVerifyReportConstraintsOut as VOIEWithTXVerifyReportConstraintsOut,
    )
    from .voietx_verify_report_account import VOIETXVerifyReportAccount as VOIETXVerifyReportAccount
    from .voietx_verify_report_income_stream import VOIETXVerifyReportIncomeStream as VOIETXVerifyReportIncomeStream
else:
    _MODULES = {
        "AccessToken": "access_token",
        "AccountAnalytics": "account_analytics",
        "AccountDetails": "account_details",
        "AccountDetailsTxBased": "account_details_tx_based",
        "AccountOwner": "account_owner",
        "AccountOwnerAddress": "account_owner_address",
        "AccountOwnerDetails": "account_owner_details",
        "AccountOwnerDocumentation": "account_owner_documentation",
        "AccountOwnerEmail": "account_owner_email",
        "AccountOwnerHolders": "account_owner_holders",
        "AccountOwnerIdentityInsights": "account_owner_identity_insights",
        "AccountOwnerPhone": "account_owner_phone",
        "ACHDetails": "ach_details",
        "AFBalanceAnalyticsReport": "af_balance_analytics_report",
        "AFBusiness": "af_business",
        "AFBusinessAddress": "af_business_address",
        "AFCashFlowAnalyticsReport": "af_cash_flow_analytics_report",
        "AnalyticsReportAck": "analytics_report_ack",
        "AnalyticsReportConstraints": "analytics_report_constraints",
        "AnalyticsReportConstraintsOut": "analytics_report_constraints_out",
        "AnalyticsReportData": "analytics_report_data",
        "AnalyticsReportsAccount": "analytics_reports_account",
        "AnnualIncome": "annual_income",
        "App": "app",
        "AppFinancialInstitutionStatus": "app_financial_institution_status",
        "AppStatus": "app_status",
        "AppStatuses": "app_statuses",
        "Application": "application",
        "ApplicationResponse": "application_response",
        "Asset": "asset",
        "AvailableBalance": "available_balance",
        "BalanceAnalyticsAccountResult": "balance_analytics_account_result",
        "BalanceAnalyticsBusinessSummary": "balance_analytics_business_summary",
        "BalanceAnalyticsMetrics": "balance_analytics_metrics",
        "BalanceAnalyticsReport": "balance_analytics_report",
        "BalanceAndCashFlowAnalyticsReportConstraints": "balance_and_cash_flow_analytics_report_constraints",
        "BaseReportAck": "base_report_ack",
        "BaseReportAckConstraints": "base_report_ack_constraints",
        "BaseReportAckWithPortfolioId": "base_report_ack_with_portfolio_id",
        "Birthday": "birthday",
        "Borrower": "borrower",
        "Branding": "branding",
        "BrandingWrapper": "branding_wrapper",
        "Business": "business",
        "BusinessDetails": "business_details",
        "CadenceDetails": "cadence_details",
        "CashFlowActivityDepositsCredits": "cash_flow_activity_deposits_credits",
        "CashFlowActivityWithdrawalsDebits": "cash_flow_activity_withdrawals_debits",
        "CashFlowAnalyticsAccountResult": "cash_flow_analytics_account_result",
        "CashFlowAnalyticsBusinessSummary": "cash_flow_analytics_business_summary",
        "CashFlowAnalyticsMetrics": "cash_flow_analytics_metrics",
        "CashFlowAnalyticsReport": "cash_flow_analytics_report",
        "CashFlowCashFlowBalance": "cash_flow_cash_flow_balance",
        "CashFlowCashFlowBalanceSummary": "cash_flow_cash_flow_balance_summary",
        "CashFlowCashFlowCharacteristic": "cash_flow_cash_flow_characteristic",
        "CashFlowCashFlowCharacteristicsSummary": "cash_flow_cash_flow_characteristics_summary",
        "CashFlowCashFlowCredit": "cash_flow_cash_flow_credit",
        "CashFlowCashFlowCreditSummary": "cash_flow_cash_flow_credit_summary",
        "CashFlowCashFlowDebit": "cash_flow_cash_flow_debit",
        "CashFlowCashFlowDebitSummary": "cash_flow_cash_flow_debit_summary",
        "CashFlowInflowAttributes": "cash_flow_inflow_attributes",
        "CashFlowInsufficientFundsFees": "cash_flow_insufficient_funds_fees",
        "CashFlowMonthlyCashFlowBalanceSummaries": "cash_flow_monthly_cash_flow_balance_summaries",
        "CashFlowMonthlyCashFlowBalances": "cash_flow_monthly_cash_flow_balances",
        "CashFlowMonthlyCashFlowCharacteristics": "cash_flow_monthly_cash_flow_characteristics",
        "CashFlowMonthlyCashFlowCharacteristicsSummaries": "cash_flow_monthly_cash_flow_characteristics_summaries",
        "CashFlowMonthlyCashFlowCreditSummaries": "cash_flow_monthly_cash_flow_credit_summaries",
        "CashFlowMonthlyCashFlowCredits": "cash_flow_monthly_cash_flow_credits",
        "CashFlowMonthlyCashFlowDebitSummaries": "cash_flow_monthly_cash_flow_debit_summaries",
        "CashFlowMonthlycashflowDebits": "cash_flow_monthlycashflow_debits",
        "CashFlowNegativeTriggers": "cash_flow_negative_triggers",
        "CashFlowNumWeeksZeros": "cash_flow_num_weeks_zeros",
        "CashFlowOutflowAttributes": "cash_flow_outflow_attributes",
        "CashFlowPossibleLoanDeposits": "cash_flow_possible_loan_deposits",
        "CashFlowPossibleLoanDepositsAccount": "cash_flow_possible_loan_deposits_account",
        "CashFlowPossibleLoanDepositsInstitutions": "cash_flow_possible_loan_deposits_institutions",
        "CashFlowReport": "cash_flow_report",
        "CashFlowReportAccount": "cash_flow_report_account",
        "CashFlowReportAck": "cash_flow_report_ack",
        "CashFlowReportConstraints": "cash_flow_report_constraints",
        "CashFlowReportConstraintsOut": "cash_flow_report_constraints_out",
        "CashFlowTransactionAnalyticsAttributes": "cash_flow_transaction_analytics_attributes",
        "CashFlowTransactionAnalyticsAttributesLastTransactionDateItem": "cash_flow_transaction_analytics_attributes_last_transaction_date_item",
        "Categorization": "categorization",
        "CertifiedInstitution": "certified_institution",
        "CertifiedInstitutions": "certified_institutions",
        "ChildInstitution": "child_institution",
        "ConnectEmailParameters": "connect_email_parameters",
        "ConnectEmailUrl": "connect_email_url",
        "ConnectJointBorrowerEmailParameters": "connect_joint_borrower_email_parameters",
        "ConnectJointBorrowerParameters": "connect_joint_borrower_parameters",
        "ConnectParameters": "connect_parameters",
        "ConnectUrl": "connect_url",
        "Consumer": "consumer",
        "ConsumerEndUser": "consumer_end_user",
        "ConsumerInfo": "consumer_info",
        "ConsumerUpdate": "consumer_update",
        "CreatedConsumer": "created_consumer",
        "CreatedCustomer": "created_customer",
        "CreatedTestTxPushTransaction": "created_test_tx_push_transaction",
        "Customer": "customer",
        "CustomerAccount": "customer_account",
        "CustomerAccountDetail": "customer_account_detail",
        "CustomerAccountMultipleStatement": "customer_account_multiple_statement",
        "CustomerAccountMultipleStatements": "customer_account_multiple_statements",
        "CustomerAccountPosition": "customer_account_position",
        "CustomerAccountSimple": "customer_account_simple",
        "CustomerAccounts": "customer_accounts",
        "CustomerAccountsSimple": "customer_accounts_simple",
        "CustomerAnalytics": "customer_analytics",
        "CustomerAuthorizationDetails": "customer_authorization_details",
        "CustomerUpdate": "customer_update",
        "CustomerWithAppData": "customer_with_app_data",
        "Customers": "customers",
        "Deduction": "deduction",
        "Deductions": "deductions",
        "Descriptor": "descriptor",
        "DirectDeposit": "direct_deposit",
        "DirectDeposits": "direct_deposits",
        "DirectPayStatements": "direct_pay_statements",
        "DisputeStatementErrorMessage": "dispute_statement_error_message",
        "Earnings": "earnings",
        "EmailOptions": "email_options",
        "Employee": "employee",
        "Employer": "employer",
        "ErrorMessage": "error_message",
        "Experiences": "experiences",
        "FinancialInstitution": "financial_institution",
        "FixConnectParameters": "fix_connect_parameters",
        "GetCustomerResponse": "get_customer_response",
        "InitiatedMicroDeposit": "initiated_micro_deposit",
        "Institution": "institution",
        "InstitutionAddress": "institution_address",
        "InstitutionResponse": "institution_response",
        "InstitutionWrapper": "institution_wrapper",
        "Institutions": "institutions",
        "InsufficientFundsTransaction": "insufficient_funds_transaction",
        "LiteConnectParameters": "lite_connect_parameters",
        "LoanPaymentDetails": "loan_payment_details",
        "LoanPaymentDetailsAccount": "loan_payment_details_account",
        "LoanPaymentDetailsGroup": "loan_payment_details_group",
        "LoanPaymentDetailsLoan": "loan_payment_details_loan",
        "MainPayStatementFields": "main_pay_statement_fields",
        "MicroDepositDetails": "micro_deposit_details",
        "MicroDepositInitiation": "micro_deposit_initiation",
        "MicroDepositVerification": "micro_deposit_verification",
        "MicroDepositVerificationError": "micro_deposit_verification_error",
        "MicroEntryVerifyRequestParameter": "micro_entry_verify_request_parameter",
        "MonthlyIncome": "monthly_income",
        "NetMonthly": "net_monthly",
        "NewAddress": "new_address",
        "NewBusiness": "new_business",
        "NewConsumer": "new_consumer",
        "NewCustomer": "new_customer",
        "ObbAccountDetails": "obb_account_details",
        "ObbAccountOwner": "obb_account_owner",
        "ObbAnalyticsReport": "obb_analytics_report",
        "ObbAnalyticsReportAck": "obb_analytics_report_ack",
        "ObbAverageWeeklyBalance": "obb_average_weekly_balance",
        "ObbCurrentReportRequestDetails": "obb_current_report_request_details",
        "ObbDailyBalance": "obb_daily_balance",
        "ObbDataAvailability": "obb_data_availability",
        "ObbDateRangeAndAmount": "obb_date_range_and_amount",
        "ObbDateRangeAndCount": "obb_date_range_and_count",
        "ObbErrorMessage": "obb_error_message",
        "ObbInstitution": "obb_institution",
        "ObbNumWeeksAverageBalanceIncreasing": "obb_num_weeks_average_balance_increasing",
        "ObbReportHeader": "obb_report_header",
        "ObbWeekOfYear": "obb_week_of_year",
        "PartnerCredentials": "partner_credentials",
        "PartnerCredentialsWithNewSecret": "partner_credentials_with_new_secret",
        "PayStat": "pay_stat",
        "PayStatement": "pay_statement",
        "PayStatementData": "pay_statement_data",
        "PayStatementForVoie": "pay_statement_for_voie",
        "PayStatementReport": "pay_statement_report",
        "PayStatementReportAck": "pay_statement_report_ack",
        "PayStatementReportConstraints": "pay_statement_report_constraints",
        "PaymentHistoryAccountSummary": "payment_history_account_summary",
        "PaymentHistoryAccountSummaryAccountOwner": "payment_history_account_summary_account_owner",
        "PaymentHistoryAnalytics": "payment_history_analytics",
        "PaymentHistoryCustomerMonthlySummary": "payment_history_customer_monthly_summary",
        "PaymentHistoryReport": "payment_history_report",
        "PaymentHistoryTransactionsSummary": "payment_history_transactions_summary",
        "PaymentInstruction": "payment_instruction",
        "PaymentInstructions": "payment_instructions",
        "PayrollData": "payroll_data",
        "PayrollDataOut": "payroll_data_out",
        "PayrollEmployeeAddress": "payroll_employee_address",
        "PayrollEmployeeRecord": "payroll_employee_record",
        "PayrollEmployerAddress": "payroll_employer_address",
        "PayrollEmploymentHistoryVOE": "payroll_employment_history_voe",
        "PayrollEmploymentHistoryVOIE": "payroll_employment_history_voie",
        "PayrollEmploymentRecord": "payroll_employment_record",
        "PayrollReportAck": "payroll_report_ack",
        "PayrollReportConstraints": "payroll_report_constraints",
        "PayrollReportConstraintsOut": "payroll_report_constraints_out",
        "PayrollVOEIncomeRecord": "payroll_voe_income_record",
        "PayrollVOIEIncomeRecord": "payroll_voie_income_record",
        "PaystubMonthlyIncomeRecord": "paystub_monthly_income_record",
        "PaystubTxVerifyMonthlyIncomeRecord": "paystub_tx_verify_monthly_income_record",
        "PhoneNumberFormat": "phone_number_format",
        "PortfolioConsumer": "portfolio_consumer",
        "PortfolioReport": "portfolio_report",
        "PortfolioSummary": "portfolio_summary",
        "PortfolioWithConsumerSummary": "portfolio_with_consumer_summary",
        "PrequalificationReport": "prequalification_report",
        "PrequalificationReportAccount": "prequalification_report_account",
        "PrequalificationReportAck": "prequalification_report_ack",
        "PrequalificationReportAssetSummary": "prequalification_report_asset_summary",
        "PrequalificationReportConstraints": "prequalification_report_constraints",
        "PrequalificationReportConstraintsOut": "prequalification_report_constraints_out",
        "Receiver": "receiver",
        "RegisteredApplication": "registered_application",
        "Report": "report",
        "ReportAccountPosition": "report_account_position",
        "ReportCustomField": "report_custom_field",
        "ReportIncomeEstimate": "report_income_estimate",
        "ReportIncomeStreamSummary": "report_income_stream_summary",
        "ReportInstitution": "report_institution",
        "ReportInstitutionAccount": "report_institution_account",
        "ReportSummaries": "report_summaries",
        "ReportSummary": "report_summary",
        "ReportTransaction": "report_transaction",
        "ReportTransactionBase1": "report_transaction_base1",
        "ReportTransactionBase2": "report_transaction_base2",
        "ReportTransactionNewTxBased": "report_transaction_new_tx_based",
        "SecurityFreezeErrorMessage": "security_freeze_error_message",
        "StateAttribute": "state_attribute",
        "StatePeriod": "state_period",
        "StateTimeInterval": "state_time_interval",
        "StatementData": "statement_data",
        "StatementReport": "statement_report",
        "StatementReportAck": "statement_report_ack",
        "StatementReportConstraints": "statement_report_constraints",
        "StreamModel": "stream_model",
        "SubscriptionRecord": "subscription_record",
        "TestTxPushTransaction": "test_tx_push_transaction",
        "ThirdPartyAccessKeyData": "third_party_access_key_data",
        "ThirdPartyAccessKeyReceiptData": "third_party_access_key_receipt_data",
        "ThirdPartyAccessPeriod": "third_party_access_period",
        "ThirdPartyAccessProduct": "third_party_access_product",
        "ThirdPartyAccessProof": "third_party_access_proof",
        "ThirdPartyAccessProvenance": "third_party_access_provenance",
        "ThirdPartyAccessReceipt": "third_party_access_receipt",
        "ThirdPartyAccessReceiptData": "third_party_access_receipt_data",
        "Transaction": "transaction",
        "TransactionalAttribute": "transactional_attribute",
        "TransactionalPeriod": "transactional_period",
        "TransactionalTimeInterval": "transactional_time_interval",
        "Transactions": "transactions",
        "TransactionsReport": "transactions_report",
        "TransactionsReportAccount": "transactions_report_account",
        "TransactionsReportAck": "transactions_report_ack",
        "TransactionsReportConstraints": "transactions_report_constraints",
        "TransactionsReportConstraintsOut": "transactions_report_constraints_out",
        "TxPushSubscriptionParameters": "tx_push_subscription_parameters",
        "TxPushSubscriptions": "tx_push_subscriptions",
        "TxVerifyInterview": "tx_verify_interview",
        "UnknownReport": "unknown_report",
        "VerifiedMicroDeposit": "verified_micro_deposit",
        "VOAReport": "voa_report",
        "VOAReportAccount": "voa_report_account",
        "VOAReportAck": "voa_report_ack",
        "VOAReportConstraints": "voa_report_constraints",
        "VOAReportConstraintsOut": "voa_report_constraints_out",
        "VOAWithIncomeReport": "voa_with_income_report",
        "VOAWithIncomeReportAccount": "voa_with_income_report_account",
        "VOAWithIncomeReportAck": "voa_with_income_report_ack",
        "VOAWithIncomeReportConstraints": "voa_with_income_report_constraints",
        "VOAWithIncomeReportConstraintsOut": "voa_with_income_report_constraints_out",
        "VOAIReportIncomeStream": "voai_report_income_stream",
        "VOEPayrollReport": "voe_payroll_report",
        "VOETransactionsReport": "voe_transactions_report",
        "VOETransactionsReportAccount": "voe_transactions_report_account",
        "VOETransactionsReportAck": "voe_transactions_report_ack",
        "VOETransactionsReportConstraints": "voe_transactions_report_constraints",
        "VOETransactionsReportConstraintsOut": "voe_transactions_report_constraints_out",
        "VOETransactionsReportIncomeStream": "voe_transactions_report_income_stream",
        "VOIReport": "voi_report",
        "VOIReportAccount": "voi_report_account",
        "VOIReportAck": "voi_report_ack",
        "VOIReportConstraints": "voi_report_constraints",
        "VOIReportConstraintsOut": "voi_report_constraints_out",
        "VOIReportIncomeStream": "voi_report_income_stream",
        "VOIEPayStatement": "voie_pay_statement",
        "VOIEPayrollReport": "voie_payroll_report",
        "VOIEPaystubPayStatement": "voie_paystub_pay_statement",
        "VOIEPaystubReport": "voie_paystub_report",
        "VOIEPaystubReportAck": "voie_paystub_report_ack",
        "VOIEPaystubReports": "voie_paystub_reports",
        "VOIEPaystubWithStatementPayStatement": "voie_paystub_with_statement_pay_statement",
        "VOIEPaystubWithTXVerifyReport": "voie_paystub_with_tx_verify_report",
        "VOIEPaystubWithTXVerifyReportAck": "voie_paystub_with_tx_verify_report_ack",
        "VOIEReportConstraints": "voie_report_constraints",
        "VOIEWithInterviewData": "voie_with_interview_data",
        "VOIEWithStatementData": "voie_with_statement_data",
        "VOIEWithTXVerifyReportConstraints": "voie_with_tx_verify_report_constraints",
        "VOIEWithTXVerifyReportConstraintsOut": "voie_with_tx_verify_report_constraints_out",
        "VOIETXVerifyReportAccount": "voietx_verify_report_account",
        "VOIETXVerifyReportIncomeStream": "voietx_verify_report_income_stream",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted(_MODULES)


__all__: list[str] = [
    "AccessToken",
    "AccountAnalytics",
    "AccountDetails",
    "AccountDetailsTxBased",
    "AccountOwner",
    "AccountOwnerAddress",
    "AccountOwnerDetails",
    "AccountOwnerDocumentation",
    "AccountOwnerEmail",
    "AccountOwnerHolders",
    "AccountOwnerIdentityInsights",
    "AccountOwnerPhone",
    "ACHDetails",
    "AFBalanceAnalyticsReport",
    "AFBusiness",
    "AFBusinessAddress",
    "AFCashFlowAnalyticsReport",
    "AnalyticsReportAck",
    "AnalyticsReportConstraints",
    "AnalyticsReportConstraintsOut",
    "AnalyticsReportData",
    "AnalyticsReportsAccount",
    "AnnualIncome",
    "App",
    "AppFinancialInstitutionStatus",
    "Application",
    "ApplicationResponse",
    "AppStatus",
    "AppStatuses",
    "Asset",
    "AvailableBalance",
    "BalanceAnalyticsAccountResult",
    "BalanceAnalyticsBusinessSummary",
    "BalanceAnalyticsMetrics",
    "BalanceAnalyticsReport",
    "BalanceAndCashFlowAnalyticsReportConstraints",
    "BaseReportAck",
    "BaseReportAckConstraints",
    "BaseReportAckWithPortfolioId",
    "Birthday",
    "Borrower",
    "Branding",
    "BrandingWrapper",
    "Business",
    "BusinessDetails",
    "CadenceDetails",
    "CashFlowActivityDepositsCredits",
    "CashFlowActivityWithdrawalsDebits",
    "CashFlowAnalyticsAccountResult",
    "CashFlowAnalyticsBusinessSummary",
    "CashFlowAnalyticsMetrics",
    "CashFlowAnalyticsReport",
    "CashFlowCashFlowBalance",
    "CashFlowCashFlowBalanceSummary",
    "CashFlowCashFlowCharacteristic",
    "CashFlowCashFlowCharacteristicsSummary",
    "CashFlowCashFlowCredit",
    "CashFlowCashFlowCreditSummary",
    "CashFlowCashFlowDebit",
    "CashFlowCashFlowDebitSummary",
    "CashFlowInflowAttributes",
    "CashFlowInsufficientFundsFees",
    "CashFlowMonthlyCashFlowBalances",
    "CashFlowMonthlyCashFlowBalanceSummaries",
    "CashFlowMonthlyCashFlowCharacteristics",
    "CashFlowMonthlyCashFlowCharacteristicsSummaries",
    "CashFlowMonthlyCashFlowCredits",
    "CashFlowMonthlyCashFlowCreditSummaries",
    "CashFlowMonthlycashflowDebits",
    "CashFlowMonthlyCashFlowDebitSummaries",
    "CashFlowNegativeTriggers",
    "CashFlowNumWeeksZeros",
    "CashFlowOutflowAttributes",
    "CashFlowPossibleLoanDeposits",
    "CashFlowPossibleLoanDepositsAccount",
    "CashFlowPossibleLoanDepositsInstitutions",
    "CashFlowReport",
    "CashFlowReportAccount",
    "CashFlowReportAck",
    "CashFlowReportConstraints",
    "CashFlowReportConstraintsOut",
    "CashFlowTransactionAnalyticsAttributes",
    "CashFlowTransactionAnalyticsAttributesLastTransactionDateItem",
    "Categorization",
    "CertifiedInstitution",
    "CertifiedInstitutions",
    "ChildInstitution",
    "ConnectEmailParameters",
    "ConnectEmailUrl",
    "ConnectJointBorrowerEmailParameters",
    "ConnectJointBorrowerParameters",
    "ConnectParameters",
    "ConnectUrl",
    "Consumer",
    "ConsumerEndUser",
    "ConsumerInfo",
    "ConsumerUpdate",
    "CreatedConsumer",
    "CreatedCustomer",
    "CreatedTestTxPushTransaction",
    "Customer",
    "CustomerAccount",
    "CustomerAccountDetail",
    "CustomerAccountMultipleStatement",
    "CustomerAccountMultipleStatements",
    "CustomerAccountPosition",
    "CustomerAccounts",
    "CustomerAccountSimple",
    "CustomerAccountsSimple",
    "CustomerAnalytics",
    "CustomerAuthorizationDetails",
    "Customers",
    "CustomerUpdate",
    "CustomerWithAppData",
    "Deduction",
    "Deductions",
    "Descriptor",
    "DirectDeposit",
    "DirectDeposits",
    "DirectPayStatements",
    "DisputeStatementErrorMessage",
    "Earnings",
    "EmailOptions",
    "Employee",
    "Employer",
    "ErrorMessage",
    "Experiences",
    "FinancialInstitution",
    "FixConnectParameters",
    "GetCustomerResponse",
    "InitiatedMicroDeposit",
    "Institution",
    "InstitutionAddress",
    "InstitutionResponse",
    "Institutions",
    "InstitutionWrapper",
    "InsufficientFundsTransaction",
    "LiteConnectParameters",
    "LoanPaymentDetails",
    "LoanPaymentDetailsAccount",
    "LoanPaymentDetailsGroup",
    "LoanPaymentDetailsLoan",
    "MainPayStatementFields",
    "MicroDepositDetails",
    "MicroDepositInitiation",
    "MicroDepositVerification",
    "MicroDepositVerificationError",
    "MicroEntryVerifyRequestParameter",
    "MonthlyIncome",
    "NetMonthly",
    "NewAddress",
    "NewBusiness",
    "NewConsumer",
    "NewCustomer",
    "ObbAccountDetails",
    "ObbAccountOwner",
    "ObbAnalyticsReport",
    "ObbAnalyticsReportAck",
    "ObbAverageWeeklyBalance",
    "ObbCurrentReportRequestDetails",
    "ObbDailyBalance",
    "ObbDataAvailability",
    "ObbDateRangeAndAmount",
    "ObbDateRangeAndCount",
    "ObbErrorMessage",
    "ObbInstitution",
    "ObbNumWeeksAverageBalanceIncreasing",
    "ObbReportHeader",
    "ObbWeekOfYear",
    "PartnerCredentials",
    "PartnerCredentialsWithNewSecret",
    "PaymentHistoryAccountSummary",
    "PaymentHistoryAccountSummaryAccountOwner",
    "PaymentHistoryAnalytics",
    "PaymentHistoryCustomerMonthlySummary",
    "PaymentHistoryReport",
    "PaymentHistoryTransactionsSummary",
    "PaymentInstruction",
    "PaymentInstructions",
    "PayrollData",
    "PayrollDataOut",
    "PayrollEmployeeAddress",
    "PayrollEmployeeRecord",
    "PayrollEmployerAddress",
    "PayrollEmploymentHistoryVOE",
    "PayrollEmploymentHistoryVOIE",
    "PayrollEmploymentRecord",
    "PayrollReportAck",
    "PayrollReportConstraints",
    "PayrollReportConstraintsOut",
    "PayrollVOEIncomeRecord",
    "PayrollVOIEIncomeRecord",
    "PayStat",
    "PayStatement",
    "PayStatementData",
    "PayStatementForVoie",
    "PayStatementReport",
    "PayStatementReportAck",
    "PayStatementReportConstraints",
    "PaystubMonthlyIncomeRecord",
    "PaystubTxVerifyMonthlyIncomeRecord",
    "PhoneNumberFormat",
    "PortfolioConsumer",
    "PortfolioReport",
    "PortfolioSummary",
    "PortfolioWithConsumerSummary",
    "PrequalificationReport",
    "PrequalificationReportAccount",
    "PrequalificationReportAck",
    "PrequalificationReportAssetSummary",
    "PrequalificationReportConstraints",
    "PrequalificationReportConstraintsOut",
    "Receiver",
    "RegisteredApplication",
    "Report",
    "ReportAccountPosition",
    "ReportCustomField",
    "ReportIncomeEstimate",
    "ReportIncomeStreamSummary",
    "ReportInstitution",
    "ReportInstitutionAccount",
    "ReportSummaries",
    "ReportSummary",
    "ReportTransaction",
    "ReportTransactionBase1",
    "ReportTransactionBase2",
    "ReportTransactionNewTxBased",
    "SecurityFreezeErrorMessage",
    "StateAttribute",
    "StatementData",
    "StatementReport",
    "StatementReportAck",
    "StatementReportConstraints",
    "StatePeriod",
    "StateTimeInterval",
    "StreamModel",
    "SubscriptionRecord",
    "TestTxPushTransaction",
    "ThirdPartyAccessKeyData",
    "ThirdPartyAccessKeyReceiptData",
    "ThirdPartyAccessPeriod",
    "ThirdPartyAccessProduct",
    "ThirdPartyAccessProof",
    "ThirdPartyAccessProvenance",
    "ThirdPartyAccessReceipt",
    "ThirdPartyAccessReceiptData",
    "Transaction",
    "TransactionalAttribute",
    "TransactionalPeriod",
    "TransactionalTimeInterval",
    "Transactions",
    "TransactionsReport",
    "TransactionsReportAccount",
    "TransactionsReportAck",
    "TransactionsReportConstraints",
    "TransactionsReportConstraintsOut",
    "TxPushSubscriptionParameters",
    "TxPushSubscriptions",
    "TxVerifyInterview",
    "UnknownReport",
    "VerifiedMicroDeposit",
    "VOAIReportIncomeStream",
    "VOAReport",
    "VOAReportAccount",
    "VOAReportAck",
    "VOAReportConstraints",
    "VOAReportConstraintsOut",
    "VOAWithIncomeReport",
    "VOAWithIncomeReportAccount",
    "VOAWithIncomeReportAck",
    "VOAWithIncomeReportConstraints",
    "VOAWithIncomeReportConstraintsOut",
    "VOEPayrollReport",
    "VOETransactionsReport",
    "VOETransactionsReportAccount",
    "VOETransactionsReportAck",
    "VOETransactionsReportConstraints",
    "VOETransactionsReportConstraintsOut",
    "VOETransactionsReportIncomeStream",
    "VOIEPayrollReport",
    "VOIEPayStatement",
    "VOIEPaystubPayStatement",
    "VOIEPaystubReport",
    "VOIEPaystubReportAck",
    "VOIEPaystubReports",
    "VOIEPaystubWithStatementPayStatement",
    "VOIEPaystubWithTXVerifyReport",
    "VOIEPaystubWithTXVerifyReportAck",
    "VOIEReportConstraints",
    "VOIETXVerifyReportAccount",
    "VOIETXVerifyReportIncomeStream",
    "VOIEWithInterviewData",
    "VOIEWithStatementData",
    "VOIEWithTXVerifyReportConstraints",
    "VOIEWithTXVerifyReportConstraintsOut",
    "VOIReport",
    "VOIReportAccount",
    "VOIReportAck",
    "VOIReportConstraints",
    "VOIReportConstraintsOut",
    "VOIReportIncomeStream",
]
