"""The models, one module a schema, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .account_analytics import AccountAnalytics as AccountAnalytics
    from .account_details import AccountDetails as AccountDetails
    from .account_details_tx_based import AccountDetailsTxBased as AccountDetailsTxBased
    from .account_ids import AccountIds as AccountIds
    from .account_owner import AccountOwner as AccountOwner
    from .account_owner_address import AccountOwnerAddress as AccountOwnerAddress
    from .account_owner_details import AccountOwnerDetails as AccountOwnerDetails
    from .account_owner_documentation import AccountOwnerDocumentation as AccountOwnerDocumentation
    from .account_owner_email import AccountOwnerEmail as AccountOwnerEmail
    from .account_owner_holders import AccountOwnerHolders as AccountOwnerHolders
    from .account_owner_identity_insights import AccountOwnerIdentityInsights as AccountOwnerIdentityInsights
    from .account_owner_phone import AccountOwnerPhone as AccountOwnerPhone
    from .account_owner_verification_address import AccountOwnerVerificationAddress as AccountOwnerVerificationAddress
    from .account_owner_verification_match_results import (
        AccountOwnerVerificationMatchResults as AccountOwnerVerificationMatchResults,
    )
    from .account_owner_verification_matching_address import (
        AccountOwnerVerificationMatchingAddress as AccountOwnerVerificationMatchingAddress,
    )
    from .account_owner_verification_matching_details import (
        AccountOwnerVerificationMatchingDetails as AccountOwnerVerificationMatchingDetails,
    )
    from .account_owner_verification_matching_email import (
        AccountOwnerVerificationMatchingEmail as AccountOwnerVerificationMatchingEmail,
    )
    from .account_owner_verification_matching_request import (
        AccountOwnerVerificationMatchingRequest as AccountOwnerVerificationMatchingRequest,
    )
    from .account_owner_verification_matching_request_address import (
        AccountOwnerVerificationMatchingRequestAddress as AccountOwnerVerificationMatchingRequestAddress,
    )
    from .account_owner_verification_matching_request_name import (
        AccountOwnerVerificationMatchingRequestName as AccountOwnerVerificationMatchingRequestName,
    )
    from .account_owner_verification_phone import AccountOwnerVerificationPhone as AccountOwnerVerificationPhone
    from .account_recurring_transactions import AccountRecurringTransactions as AccountRecurringTransactions
    from .account_simple_details import AccountSimpleDetails as AccountSimpleDetails
    from .ach_details import ACHDetails as ACHDetails
    from .address_score import AddressScore as AddressScore
    from .af_balance_analytics_report import AFBalanceAnalyticsReport as AFBalanceAnalyticsReport
    from .af_business import AFBusiness as AFBusiness
    from .af_business_address import AFBusinessAddress as AFBusinessAddress
    from .af_cash_flow_analytics_report import AFCashFlowAnalyticsReport as AFCashFlowAnalyticsReport
    from .af_payment_history_analytics_report import AFPaymentHistoryAnalyticsReport as AFPaymentHistoryAnalyticsReport
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
    from .available_balance_peb import AvailableBalancePEB as AvailableBalancePEB
    from .available_event import AvailableEvent as AvailableEvent
    from .available_event_conditional_subscription import (
        AvailableEventConditionalSubscription as AvailableEventConditionalSubscription,
    )
    from .balance_analytics_account_result import BalanceAnalyticsAccountResult as BalanceAnalyticsAccountResult
    from .balance_analytics_business_summary import BalanceAnalyticsBusinessSummary as BalanceAnalyticsBusinessSummary
    from .balance_analytics_metrics import BalanceAnalyticsMetrics as BalanceAnalyticsMetrics
    from .balance_analytics_report import BalanceAnalyticsReport as BalanceAnalyticsReport
    from .balance_and_cash_flow_analytics_report_constraints import (
        BalanceAndCashFlowAnalyticsReportConstraints as BalanceAndCashFlowAnalyticsReportConstraints,
    )
    from .bank_account import BankAccount as BankAccount
    from .base_report_ack import BaseReportAck as BaseReportAck
    from .base_report_ack_constraints import BaseReportAckConstraints as BaseReportAckConstraints
    from .base_report_ack_with_portfolio_id import BaseReportAckWithPortfolioId as BaseReportAckWithPortfolioId
    from .bill_pay_switch_identity import BillPaySwitchIdentity as BillPaySwitchIdentity
    from .billing_report import BillingReport as BillingReport
    from .billing_reseller_report import BillingResellerReport as BillingResellerReport
    from .birthday import Birthday as Birthday
    from .borrower import Borrower as Borrower
    from .branding import Branding as Branding
    from .branding_wrapper import BrandingWrapper as BrandingWrapper
    from .business import Business as Business
    from .business_details import BusinessDetails as BusinessDetails
    from .business_details_request import BusinessDetailsRequest as BusinessDetailsRequest
    from .business_details_request_address import BusinessDetailsRequestAddress as BusinessDetailsRequestAddress
    from .cadence_details import CadenceDetails as CadenceDetails
    from .card import Card as Card
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
    from .certified_institutions_with_rssd import CertifiedInstitutionsWithRssd as CertifiedInstitutionsWithRssd
    from .certified_institutions_with_rssd_institutions_item import (
        CertifiedInstitutionsWithRssdInstitutionsItem as CertifiedInstitutionsWithRssdInstitutionsItem,
    )
    from .child_institution import ChildInstitution as ChildInstitution
    from .condition import Condition as Condition
    from .configuration import Configuration as Configuration
    from .connect_email_parameters import ConnectEmailParameters as ConnectEmailParameters
    from .connect_email_url import ConnectEmailUrl as ConnectEmailUrl
    from .connect_generate_transfer_bill_pay_switch_parameters import (
        ConnectGenerateTransferBillPaySwitchParameters as ConnectGenerateTransferBillPaySwitchParameters,
    )
    from .connect_joint_borrower_email_parameters import (
        ConnectJointBorrowerEmailParameters as ConnectJointBorrowerEmailParameters,
    )
    from .connect_joint_borrower_parameters import ConnectJointBorrowerParameters as ConnectJointBorrowerParameters
    from .connect_parameters import ConnectParameters as ConnectParameters
    from .connect_transfer_bill_pay_switch_link import (
        ConnectTransferBillPaySwitchLink as ConnectTransferBillPaySwitchLink,
    )
    from .connect_transfer_deposit_switch_link import (
        ConnectTransferDepositSwitchLink as ConnectTransferDepositSwitchLink,
    )
    from .connect_url import ConnectUrl as ConnectUrl
    from .consent_access_period import ConsentAccessPeriod as ConsentAccessPeriod
    from .consent_account_details import ConsentAccountDetails as ConsentAccountDetails
    from .consent_error_message import ConsentErrorMessage as ConsentErrorMessage
    from .consent_status_details import ConsentStatusDetails as ConsentStatusDetails
    from .consumer import Consumer as Consumer
    from .consumer_details import ConsumerDetails as ConsumerDetails
    from .consumer_end_user import ConsumerEndUser as ConsumerEndUser
    from .consumer_info import ConsumerInfo as ConsumerInfo
    from .consumer_update import ConsumerUpdate as ConsumerUpdate
    from .create_experience import CreateExperience as CreateExperience
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
    from .customer_recurring_transactions import CustomerRecurringTransactions as CustomerRecurringTransactions
    from .customer_update import CustomerUpdate as CustomerUpdate
    from .customer_with_app_data import CustomerWithAppData as CustomerWithAppData
    from .customers import Customers as Customers
    from .daily_balance import DailyBalance as DailyBalance
    from .data_handling import DataHandling as DataHandling
    from .data_scopes_item import DataScopesItem as DataScopesItem
    from .data_sharing_consent_receipt import DataSharingConsentReceipt as DataSharingConsentReceipt
    from .data_sharing_consent_receipts import DataSharingConsentReceipts as DataSharingConsentReceipts
    from .deduction import Deduction as Deduction
    from .deductions import Deductions as Deductions
    from .deposit_switch_details import DepositSwitchDetails as DepositSwitchDetails
    from .deposit_switch_details_distributions_item import (
        DepositSwitchDetailsDistributionsItem as DepositSwitchDetailsDistributionsItem,
    )
    from .deposit_switch_details_provider import DepositSwitchDetailsProvider as DepositSwitchDetailsProvider
    from .deposit_switches_summary import DepositSwitchesSummary as DepositSwitchesSummary
    from .deposit_switches_summary_switches_item import (
        DepositSwitchesSummarySwitchesItem as DepositSwitchesSummarySwitchesItem,
    )
    from .des_address import DESAddress as DESAddress
    from .descriptor import Descriptor as Descriptor
    from .device_details import DeviceDetails as DeviceDetails
    from .device_id import DeviceID as DeviceID
    from .device_info import DeviceInfo as DeviceInfo
    from .device_insight_event import DeviceInsightEvent as DeviceInsightEvent
    from .device_insights import DeviceInsights as DeviceInsights
    from .device_risk_history_event import DeviceRiskHistoryEvent as DeviceRiskHistoryEvent
    from .device_scores import DeviceScores as DeviceScores
    from .direct_deposit import DirectDeposit as DirectDeposit
    from .direct_deposits import DirectDeposits as DirectDeposits
    from .direct_pay_statements import DirectPayStatements as DirectPayStatements
    from .disclosure_details import DisclosureDetails as DisclosureDetails
    from .dispute_statement_error_message import DisputeStatementErrorMessage as DisputeStatementErrorMessage
    from .earnings import Earnings as Earnings
    from .email_options import EmailOptions as EmailOptions
    from .email_scores import EmailScores as EmailScores
    from .employee import Employee as Employee
    from .employer import Employer as Employer
    from .enrich_transactions_payload import EnrichTransactionsPayload as EnrichTransactionsPayload
    from .enriched_transaction import EnrichedTransaction as EnrichedTransaction
    from .enriched_transactions import EnrichedTransactions as EnrichedTransactions
    from .entities_item import EntitiesItem as EntitiesItem
    from .error import Error as Error
    from .error_message import ErrorMessage as ErrorMessage
    from .error_wrapper import ErrorWrapper as ErrorWrapper
    from .errors import Errors as Errors
    from .event import Event as Event
    from .event_status_update import EventStatusUpdate as EventStatusUpdate
    from .experiences import Experiences as Experiences
    from .external_deposit_switches_summary import ExternalDepositSwitchesSummary as ExternalDepositSwitchesSummary
    from .external_deposit_switches_summary_switches_item import (
        ExternalDepositSwitchesSummarySwitchesItem as ExternalDepositSwitchesSummarySwitchesItem,
    )
    from .external_transfer_details import ExternalTransferDetails as ExternalTransferDetails
    from .fannie_error_message import FannieErrorMessage as FannieErrorMessage
    from .fcra_nsf_return_risk import FcraNsfReturnRisk as FcraNsfReturnRisk
    from .fcra_nsf_return_risk_result import FcraNsfReturnRiskResult as FcraNsfReturnRiskResult
    from .fcra_payment_success_indicators import FcraPaymentSuccessIndicators as FcraPaymentSuccessIndicators
    from .field_error import FieldError as FieldError
    from .financial_institution import FinancialInstitution as FinancialInstitution
    from .find_transaction_constraints import FindTransactionConstraints as FindTransactionConstraints
    from .fix_connect_parameters import FixConnectParameters as FixConnectParameters
    from .foresight_analytics_first_third_party_report import (
        ForesightAnalyticsFirstThirdPartyReport as ForesightAnalyticsFirstThirdPartyReport,
    )
    from .foresight_analytics_first_third_party_report_ack import (
        ForesightAnalyticsFirstThirdPartyReportAck as ForesightAnalyticsFirstThirdPartyReportAck,
    )
    from .foresight_analytics_report import ForesightAnalyticsReport as ForesightAnalyticsReport
    from .foresight_analytics_report_ack import ForesightAnalyticsReportAck as ForesightAnalyticsReportAck
    from .foresight_analytics_report_constraints import (
        ForesightAnalyticsReportConstraints as ForesightAnalyticsReportConstraints,
    )
    from .foresight_analytics_report_data import ForesightAnalyticsReportData as ForesightAnalyticsReportData
    from .foresight_analytics_report_data_segments import (
        ForesightAnalyticsReportDataSegments as ForesightAnalyticsReportDataSegments,
    )
    from .foresight_analytics_report_first_third_party_constraints import (
        ForesightAnalyticsReportFirstThirdPartyConstraints as ForesightAnalyticsReportFirstThirdPartyConstraints,
    )
    from .foresight_analytics_reports import ForesightAnalyticsReports as ForesightAnalyticsReports
    from .generate_sbca_metrics_report_response import (
        GenerateSBCAMetricsReportResponse as GenerateSBCAMetricsReportResponse,
    )
    from .geo_location_items import GeoLocationItems as GeoLocationItems
    from .get_customer_response import GetCustomerResponse as GetCustomerResponse
    from .get_institutions_by_routing_number_response import (
        GetInstitutionsByRoutingNumberResponse as GetInstitutionsByRoutingNumberResponse,
    )
    from .gold_standard_error_message import GoldStandardErrorMessage as GoldStandardErrorMessage
    from .gold_standard_error_message_errors import GoldStandardErrorMessageErrors as GoldStandardErrorMessageErrors
    from .gold_standard_error_message_errors_error_item import (
        GoldStandardErrorMessageErrorsErrorItem as GoldStandardErrorMessageErrorsErrorItem,
    )
    from .indicator import Indicator as Indicator
    from .indirect_partner_request import IndirectPartnerRequest as IndirectPartnerRequest
    from .initiate_new_transaction_refresh import InitiateNewTransactionRefresh as InitiateNewTransactionRefresh
    from .initiated_micro_deposit import InitiatedMicroDeposit as InitiatedMicroDeposit
    from .input_merchant_information import InputMerchantInformation as InputMerchantInformation
    from .institution import Institution as Institution
    from .institution_address import InstitutionAddress as InstitutionAddress
    from .institution_arrangement_access_period import (
        InstitutionArrangementAccessPeriod as InstitutionArrangementAccessPeriod,
    )
    from .institution_arrangement_status_details import (
        InstitutionArrangementStatusDetails as InstitutionArrangementStatusDetails,
    )
    from .institution_connection_health import InstitutionConnectionHealth as InstitutionConnectionHealth
    from .institution_country_codes_item import InstitutionCountryCodesItem as InstitutionCountryCodesItem
    from .institution_info import InstitutionInfo as InstitutionInfo
    from .institution_production_status import InstitutionProductionStatus as InstitutionProductionStatus
    from .institution_response import InstitutionResponse as InstitutionResponse
    from .institution_wrapper import InstitutionWrapper as InstitutionWrapper
    from .institutions import Institutions as Institutions
    from .institutions_with_routing_number import InstitutionsWithRoutingNumber as InstitutionsWithRoutingNumber
    from .insufficient_funds_transaction import InsufficientFundsTransaction as InsufficientFundsTransaction
    from .lender import Lender as Lender
    from .list_available_webhook_subscription_events_response import (
        ListAvailableWebhookSubscriptionEventsResponse as ListAvailableWebhookSubscriptionEventsResponse,
    )
    from .lite_connect_parameters import LiteConnectParameters as LiteConnectParameters
    from .loan_payment_details import LoanPaymentDetails as LoanPaymentDetails
    from .loan_payment_details_account import LoanPaymentDetailsAccount as LoanPaymentDetailsAccount
    from .loan_payment_details_group import LoanPaymentDetailsGroup as LoanPaymentDetailsGroup
    from .loan_payment_details_loan import LoanPaymentDetailsLoan as LoanPaymentDetailsLoan
    from .location_detail import LocationDetail as LocationDetail
    from .location_matches import LocationMatches as LocationMatches
    from .main_pay_statement_fields import MainPayStatementFields as MainPayStatementFields
    from .micro_deposit_details import MicroDepositDetails as MicroDepositDetails
    from .micro_deposit_initiation import MicroDepositInitiation as MicroDepositInitiation
    from .micro_deposit_verification import MicroDepositVerification as MicroDepositVerification
    from .micro_deposit_verification_error import MicroDepositVerificationError as MicroDepositVerificationError
    from .micro_entry_verify_request_parameter import (
        MicroEntryVerifyRequestParameter as MicroEntryVerifyRequestParameter,
    )
    from .monthly_income import MonthlyIncome as MonthlyIncome
    from .name_score import NameScore as NameScore
    from .net_monthly import NetMonthly as NetMonthly
    from .new_address import NewAddress as NewAddress
    from .new_business import NewBusiness as NewBusiness
    from .new_consumer import NewConsumer as NewConsumer
    from .new_customer import NewCustomer as NewCustomer
    from .nsf_indicator import NsfIndicator as NsfIndicator
    from .nsf_reason_item import NsfReasonItem as NsfReasonItem
    from .nsf_return_risk import NsfReturnRisk as NsfReturnRisk
    from .nsf_return_risk_result import NsfReturnRiskResult as NsfReturnRiskResult
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
    from .pageable_object import PageableObject as PageableObject
    from .partner_credentials import PartnerCredentials as PartnerCredentials
    from .partner_credentials_with_new_secret import PartnerCredentialsWithNewSecret as PartnerCredentialsWithNewSecret
    from .pay_stat import PayStat as PayStat
    from .pay_statement import PayStatement as PayStatement
    from .pay_statement_data import PayStatementData as PayStatementData
    from .pay_statement_for_voie import PayStatementForVoie as PayStatementForVoie
    from .pay_statement_report import PayStatementReport as PayStatementReport
    from .pay_statement_report_ack import PayStatementReportAck as PayStatementReportAck
    from .pay_statement_report_constraints import PayStatementReportConstraints as PayStatementReportConstraints
    from .pay_switch_details import PaySwitchDetails as PaySwitchDetails
    from .pay_switch_details_payment_methods_item import (
        PaySwitchDetailsPaymentMethodsItem as PaySwitchDetailsPaymentMethodsItem,
    )
    from .pay_switch_details_provider import PaySwitchDetailsProvider as PaySwitchDetailsProvider
    from .pay_switches_summary import PaySwitchesSummary as PaySwitchesSummary
    from .pay_switches_summary_switches_item import PaySwitchesSummarySwitchesItem as PaySwitchesSummarySwitchesItem
    from .payment_enablement_bundle import PaymentEnablementBundle as PaymentEnablementBundle
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
    from .payment_instruction_peb import PaymentInstructionPEB as PaymentInstructionPEB
    from .payment_instructions import PaymentInstructions as PaymentInstructions
    from .payment_risk_insights_report import PaymentRiskInsightsReport as PaymentRiskInsightsReport
    from .payment_risk_insights_report_ack import PaymentRiskInsightsReportAck as PaymentRiskInsightsReportAck
    from .payment_risk_insights_report_constraints import (
        PaymentRiskInsightsReportConstraints as PaymentRiskInsightsReportConstraints,
    )
    from .payment_risk_insights_report_data import PaymentRiskInsightsReportData as PaymentRiskInsightsReportData
    from .payment_success_indicator import PaymentSuccessIndicator as PaymentSuccessIndicator
    from .payment_success_indicators import PaymentSuccessIndicators as PaymentSuccessIndicators
    from .payment_success_indicators_address import PaymentSuccessIndicatorsAddress as PaymentSuccessIndicatorsAddress
    from .payment_success_indicators_phone import PaymentSuccessIndicatorsPhone as PaymentSuccessIndicatorsPhone
    from .payment_success_indicators_properties import (
        PaymentSuccessIndicatorsProperties as PaymentSuccessIndicatorsProperties,
    )
    from .payment_success_indicators_transaction import (
        PaymentSuccessIndicatorsTransaction as PaymentSuccessIndicatorsTransaction,
    )
    from .payment_success_indicators_user import PaymentSuccessIndicatorsUser as PaymentSuccessIndicatorsUser
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
    from .peb_account_details import PEBAccountDetails as PEBAccountDetails
    from .phone_number_format import PhoneNumberFormat as PhoneNumberFormat
    from .phone_number_with_country_code import PhoneNumberWithCountryCode as PhoneNumberWithCountryCode
    from .phone_scores import PhoneScores as PhoneScores
    from .portfolio_consumer import PortfolioConsumer as PortfolioConsumer
    from .portfolio_report import PortfolioReport as PortfolioReport
    from .portfolio_summary import PortfolioSummary as PortfolioSummary
    from .portfolio_summary_for_single_portfolio import (
        PortfolioSummaryForSinglePortfolio as PortfolioSummaryForSinglePortfolio,
    )
    from .portfolio_with_consumer_summary import PortfolioWithConsumerSummary as PortfolioWithConsumerSummary
    from .post_configurations_request import PostConfigurationsRequest as PostConfigurationsRequest
    from .post_institutions_institution_id_login_forms_request import (
        PostInstitutionsInstitutionIdLoginFormsRequest as PostInstitutionsInstitutionIdLoginFormsRequest,
    )
    from .post_institutions_institution_id_login_forms_response import (
        PostInstitutionsInstitutionIdLoginFormsResponse as PostInstitutionsInstitutionIdLoginFormsResponse,
    )
    from .post_institutions_institution_id_login_forms_response_elements_item import (
        PostInstitutionsInstitutionIdLoginFormsResponseElementsItem as PostInstitutionsInstitutionIdLoginFormsResponseElementsItem,
    )
    from .post_institutions_institution_id_oauth_urls_request import (
        PostInstitutionsInstitutionIdOauthUrlsRequest as PostInstitutionsInstitutionIdOauthUrlsRequest,
    )
    from .post_institutions_institution_id_oauth_urls_response import (
        PostInstitutionsInstitutionIdOauthUrlsResponse as PostInstitutionsInstitutionIdOauthUrlsResponse,
    )
    from .post_reconnections_response_item import PostReconnectionsResponseItem as PostReconnectionsResponseItem
    from .post_reconnections_response_item_mfa_challenges_item import (
        PostReconnectionsResponseItemMfaChallengesItem as PostReconnectionsResponseItemMfaChallengesItem,
    )
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
    from .reason_item import ReasonItem as ReasonItem
    from .receiver import Receiver as Receiver
    from .recurring_in_flow_transaction import RecurringInFlowTransaction as RecurringInFlowTransaction
    from .recurring_out_flow_transaction import RecurringOutFlowTransaction as RecurringOutFlowTransaction
    from .recurring_transactions_details import RecurringTransactionsDetails as RecurringTransactionsDetails
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
    from .report_with_first_third_party import ReportWithFirstThirdParty as ReportWithFirstThirdParty
    from .sbc_aanalytics_report_data import SBCAanalyticsReportData as SBCAanalyticsReportData
    from .sbca_analytics_report import SBCAAnalyticsReport as SBCAAnalyticsReport
    from .sbca_analytics_response_data_item import SBCAAnalyticsResponseDataItem as SBCAAnalyticsResponseDataItem
    from .sbca_analytics_response_data_item_metrics_lists_item import (
        SBCAAnalyticsResponseDataItemMetricsListsItem as SBCAAnalyticsResponseDataItemMetricsListsItem,
    )
    from .sbca_analytics_response_data_item_metrics_lists_item_metrics_item import (
        SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem as SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem,
    )
    from .sbca_benchmark_report import SBCABenchmarkReport as SBCABenchmarkReport
    from .sbca_benchmark_response_data_item import SBCABenchmarkResponseDataItem as SBCABenchmarkResponseDataItem
    from .sbca_benchmark_response_data_item_metrics_lists_item import (
        SBCABenchmarkResponseDataItemMetricsListsItem as SBCABenchmarkResponseDataItemMetricsListsItem,
    )
    from .sbca_benchmark_response_data_item_metrics_lists_item_metrics_item import (
        SBCABenchmarkResponseDataItemMetricsListsItemMetricsItem as SBCABenchmarkResponseDataItemMetricsListsItemMetricsItem,
    )
    from .sbca_metrics_report_constraints import SBCAMetricsReportConstraints as SBCAMetricsReportConstraints
    from .sbca_params import SBCAParams as SBCAParams
    from .security_freeze_error_message import SecurityFreezeErrorMessage as SecurityFreezeErrorMessage
    from .service_agreement import ServiceAgreement as ServiceAgreement
    from .sort_object import SortObject as SortObject
    from .state_attribute import StateAttribute as StateAttribute
    from .state_period import StatePeriod as StatePeriod
    from .state_time_interval import StateTimeInterval as StateTimeInterval
    from .statement_data import StatementData as StatementData
    from .statement_report import StatementReport as StatementReport
    from .statement_report_ack import StatementReportAck as StatementReportAck
    from .statement_report_constraints import StatementReportConstraints as StatementReportConstraints
    from .stream_model import StreamModel as StreamModel
    from .subscription import Subscription as Subscription
    from .subscription_detail import SubscriptionDetail as SubscriptionDetail
    from .subscription_record import SubscriptionRecord as SubscriptionRecord
    from .subscriptions import Subscriptions as Subscriptions
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
    from .transaction_payload import TransactionPayload as TransactionPayload
    from .transaction_refresh_initiated import TransactionRefreshInitiated as TransactionRefreshInitiated
    from .transaction_refresh_status_details import TransactionRefreshStatusDetails as TransactionRefreshStatusDetails
    from .transaction_refresh_status_details_accounts_item import (
        TransactionRefreshStatusDetailsAccountsItem as TransactionRefreshStatusDetailsAccountsItem,
    )
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
    from .transfer_deposit_switch_parameters import TransferDepositSwitchParameters as TransferDepositSwitchParameters
    from .tx_push_subscription_parameters import TxPushSubscriptionParameters as TxPushSubscriptionParameters
    from .tx_push_subscriptions import TxPushSubscriptions as TxPushSubscriptions
    from .tx_verify_interview import TxVerifyInterview as TxVerifyInterview
    from .unauthorized_return_risk import UnauthorizedReturnRisk as UnauthorizedReturnRisk
    from .unauthorized_return_risk_result import UnauthorizedReturnRiskResult as UnauthorizedReturnRiskResult
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
    from .webhook_event import WebhookEvent as WebhookEvent
else:
    _MODULES = {
        "AccessToken": "access_token",
        "AccountAnalytics": "account_analytics",
        "AccountDetails": "account_details",
        "AccountDetailsTxBased": "account_details_tx_based",
        "AccountIds": "account_ids",
        "AccountOwner": "account_owner",
        "AccountOwnerAddress": "account_owner_address",
        "AccountOwnerDetails": "account_owner_details",
        "AccountOwnerDocumentation": "account_owner_documentation",
        "AccountOwnerEmail": "account_owner_email",
        "AccountOwnerHolders": "account_owner_holders",
        "AccountOwnerIdentityInsights": "account_owner_identity_insights",
        "AccountOwnerPhone": "account_owner_phone",
        "AccountOwnerVerificationAddress": "account_owner_verification_address",
        "AccountOwnerVerificationMatchResults": "account_owner_verification_match_results",
        "AccountOwnerVerificationMatchingAddress": "account_owner_verification_matching_address",
        "AccountOwnerVerificationMatchingDetails": "account_owner_verification_matching_details",
        "AccountOwnerVerificationMatchingEmail": "account_owner_verification_matching_email",
        "AccountOwnerVerificationMatchingRequest": "account_owner_verification_matching_request",
        "AccountOwnerVerificationMatchingRequestAddress": "account_owner_verification_matching_request_address",
        "AccountOwnerVerificationMatchingRequestName": "account_owner_verification_matching_request_name",
        "AccountOwnerVerificationPhone": "account_owner_verification_phone",
        "AccountRecurringTransactions": "account_recurring_transactions",
        "AccountSimpleDetails": "account_simple_details",
        "ACHDetails": "ach_details",
        "AddressScore": "address_score",
        "AFBalanceAnalyticsReport": "af_balance_analytics_report",
        "AFBusiness": "af_business",
        "AFBusinessAddress": "af_business_address",
        "AFCashFlowAnalyticsReport": "af_cash_flow_analytics_report",
        "AFPaymentHistoryAnalyticsReport": "af_payment_history_analytics_report",
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
        "AvailableBalancePEB": "available_balance_peb",
        "AvailableEvent": "available_event",
        "AvailableEventConditionalSubscription": "available_event_conditional_subscription",
        "BalanceAnalyticsAccountResult": "balance_analytics_account_result",
        "BalanceAnalyticsBusinessSummary": "balance_analytics_business_summary",
        "BalanceAnalyticsMetrics": "balance_analytics_metrics",
        "BalanceAnalyticsReport": "balance_analytics_report",
        "BalanceAndCashFlowAnalyticsReportConstraints": "balance_and_cash_flow_analytics_report_constraints",
        "BankAccount": "bank_account",
        "BaseReportAck": "base_report_ack",
        "BaseReportAckConstraints": "base_report_ack_constraints",
        "BaseReportAckWithPortfolioId": "base_report_ack_with_portfolio_id",
        "BillPaySwitchIdentity": "bill_pay_switch_identity",
        "BillingReport": "billing_report",
        "BillingResellerReport": "billing_reseller_report",
        "Birthday": "birthday",
        "Borrower": "borrower",
        "Branding": "branding",
        "BrandingWrapper": "branding_wrapper",
        "Business": "business",
        "BusinessDetails": "business_details",
        "BusinessDetailsRequest": "business_details_request",
        "BusinessDetailsRequestAddress": "business_details_request_address",
        "CadenceDetails": "cadence_details",
        "Card": "card",
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
        "CertifiedInstitutionsWithRssd": "certified_institutions_with_rssd",
        "CertifiedInstitutionsWithRssdInstitutionsItem": "certified_institutions_with_rssd_institutions_item",
        "ChildInstitution": "child_institution",
        "Condition": "condition",
        "Configuration": "configuration",
        "ConnectEmailParameters": "connect_email_parameters",
        "ConnectEmailUrl": "connect_email_url",
        "ConnectGenerateTransferBillPaySwitchParameters": "connect_generate_transfer_bill_pay_switch_parameters",
        "ConnectJointBorrowerEmailParameters": "connect_joint_borrower_email_parameters",
        "ConnectJointBorrowerParameters": "connect_joint_borrower_parameters",
        "ConnectParameters": "connect_parameters",
        "ConnectTransferBillPaySwitchLink": "connect_transfer_bill_pay_switch_link",
        "ConnectTransferDepositSwitchLink": "connect_transfer_deposit_switch_link",
        "ConnectUrl": "connect_url",
        "ConsentAccessPeriod": "consent_access_period",
        "ConsentAccountDetails": "consent_account_details",
        "ConsentErrorMessage": "consent_error_message",
        "ConsentStatusDetails": "consent_status_details",
        "Consumer": "consumer",
        "ConsumerDetails": "consumer_details",
        "ConsumerEndUser": "consumer_end_user",
        "ConsumerInfo": "consumer_info",
        "ConsumerUpdate": "consumer_update",
        "CreateExperience": "create_experience",
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
        "CustomerRecurringTransactions": "customer_recurring_transactions",
        "CustomerUpdate": "customer_update",
        "CustomerWithAppData": "customer_with_app_data",
        "Customers": "customers",
        "DailyBalance": "daily_balance",
        "DataHandling": "data_handling",
        "DataScopesItem": "data_scopes_item",
        "DataSharingConsentReceipt": "data_sharing_consent_receipt",
        "DataSharingConsentReceipts": "data_sharing_consent_receipts",
        "Deduction": "deduction",
        "Deductions": "deductions",
        "DepositSwitchDetails": "deposit_switch_details",
        "DepositSwitchDetailsDistributionsItem": "deposit_switch_details_distributions_item",
        "DepositSwitchDetailsProvider": "deposit_switch_details_provider",
        "DepositSwitchesSummary": "deposit_switches_summary",
        "DepositSwitchesSummarySwitchesItem": "deposit_switches_summary_switches_item",
        "DESAddress": "des_address",
        "Descriptor": "descriptor",
        "DeviceDetails": "device_details",
        "DeviceID": "device_id",
        "DeviceInfo": "device_info",
        "DeviceInsightEvent": "device_insight_event",
        "DeviceInsights": "device_insights",
        "DeviceRiskHistoryEvent": "device_risk_history_event",
        "DeviceScores": "device_scores",
        "DirectDeposit": "direct_deposit",
        "DirectDeposits": "direct_deposits",
        "DirectPayStatements": "direct_pay_statements",
        "DisclosureDetails": "disclosure_details",
        "DisputeStatementErrorMessage": "dispute_statement_error_message",
        "Earnings": "earnings",
        "EmailOptions": "email_options",
        "EmailScores": "email_scores",
        "Employee": "employee",
        "Employer": "employer",
        "EnrichTransactionsPayload": "enrich_transactions_payload",
        "EnrichedTransaction": "enriched_transaction",
        "EnrichedTransactions": "enriched_transactions",
        "EntitiesItem": "entities_item",
        "Error": "error",
        "ErrorMessage": "error_message",
        "ErrorWrapper": "error_wrapper",
        "Errors": "errors",
        "Event": "event",
        "EventStatusUpdate": "event_status_update",
        "Experiences": "experiences",
        "ExternalDepositSwitchesSummary": "external_deposit_switches_summary",
        "ExternalDepositSwitchesSummarySwitchesItem": "external_deposit_switches_summary_switches_item",
        "ExternalTransferDetails": "external_transfer_details",
        "FannieErrorMessage": "fannie_error_message",
        "FcraNsfReturnRisk": "fcra_nsf_return_risk",
        "FcraNsfReturnRiskResult": "fcra_nsf_return_risk_result",
        "FcraPaymentSuccessIndicators": "fcra_payment_success_indicators",
        "FieldError": "field_error",
        "FinancialInstitution": "financial_institution",
        "FindTransactionConstraints": "find_transaction_constraints",
        "FixConnectParameters": "fix_connect_parameters",
        "ForesightAnalyticsFirstThirdPartyReport": "foresight_analytics_first_third_party_report",
        "ForesightAnalyticsFirstThirdPartyReportAck": "foresight_analytics_first_third_party_report_ack",
        "ForesightAnalyticsReport": "foresight_analytics_report",
        "ForesightAnalyticsReportAck": "foresight_analytics_report_ack",
        "ForesightAnalyticsReportConstraints": "foresight_analytics_report_constraints",
        "ForesightAnalyticsReportData": "foresight_analytics_report_data",
        "ForesightAnalyticsReportDataSegments": "foresight_analytics_report_data_segments",
        "ForesightAnalyticsReportFirstThirdPartyConstraints": "foresight_analytics_report_first_third_party_constraints",
        "ForesightAnalyticsReports": "foresight_analytics_reports",
        "GenerateSBCAMetricsReportResponse": "generate_sbca_metrics_report_response",
        "GeoLocationItems": "geo_location_items",
        "GetCustomerResponse": "get_customer_response",
        "GetInstitutionsByRoutingNumberResponse": "get_institutions_by_routing_number_response",
        "GoldStandardErrorMessage": "gold_standard_error_message",
        "GoldStandardErrorMessageErrors": "gold_standard_error_message_errors",
        "GoldStandardErrorMessageErrorsErrorItem": "gold_standard_error_message_errors_error_item",
        "Indicator": "indicator",
        "IndirectPartnerRequest": "indirect_partner_request",
        "InitiateNewTransactionRefresh": "initiate_new_transaction_refresh",
        "InitiatedMicroDeposit": "initiated_micro_deposit",
        "InputMerchantInformation": "input_merchant_information",
        "Institution": "institution",
        "InstitutionAddress": "institution_address",
        "InstitutionArrangementAccessPeriod": "institution_arrangement_access_period",
        "InstitutionArrangementStatusDetails": "institution_arrangement_status_details",
        "InstitutionConnectionHealth": "institution_connection_health",
        "InstitutionCountryCodesItem": "institution_country_codes_item",
        "InstitutionInfo": "institution_info",
        "InstitutionProductionStatus": "institution_production_status",
        "InstitutionResponse": "institution_response",
        "InstitutionWrapper": "institution_wrapper",
        "Institutions": "institutions",
        "InstitutionsWithRoutingNumber": "institutions_with_routing_number",
        "InsufficientFundsTransaction": "insufficient_funds_transaction",
        "Lender": "lender",
        "ListAvailableWebhookSubscriptionEventsResponse": "list_available_webhook_subscription_events_response",
        "LiteConnectParameters": "lite_connect_parameters",
        "LoanPaymentDetails": "loan_payment_details",
        "LoanPaymentDetailsAccount": "loan_payment_details_account",
        "LoanPaymentDetailsGroup": "loan_payment_details_group",
        "LoanPaymentDetailsLoan": "loan_payment_details_loan",
        "LocationDetail": "location_detail",
        "LocationMatches": "location_matches",
        "MainPayStatementFields": "main_pay_statement_fields",
        "MicroDepositDetails": "micro_deposit_details",
        "MicroDepositInitiation": "micro_deposit_initiation",
        "MicroDepositVerification": "micro_deposit_verification",
        "MicroDepositVerificationError": "micro_deposit_verification_error",
        "MicroEntryVerifyRequestParameter": "micro_entry_verify_request_parameter",
        "MonthlyIncome": "monthly_income",
        "NameScore": "name_score",
        "NetMonthly": "net_monthly",
        "NewAddress": "new_address",
        "NewBusiness": "new_business",
        "NewConsumer": "new_consumer",
        "NewCustomer": "new_customer",
        "NsfIndicator": "nsf_indicator",
        "NsfReasonItem": "nsf_reason_item",
        "NsfReturnRisk": "nsf_return_risk",
        "NsfReturnRiskResult": "nsf_return_risk_result",
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
        "PageableObject": "pageable_object",
        "PartnerCredentials": "partner_credentials",
        "PartnerCredentialsWithNewSecret": "partner_credentials_with_new_secret",
        "PayStat": "pay_stat",
        "PayStatement": "pay_statement",
        "PayStatementData": "pay_statement_data",
        "PayStatementForVoie": "pay_statement_for_voie",
        "PayStatementReport": "pay_statement_report",
        "PayStatementReportAck": "pay_statement_report_ack",
        "PayStatementReportConstraints": "pay_statement_report_constraints",
        "PaySwitchDetails": "pay_switch_details",
        "PaySwitchDetailsPaymentMethodsItem": "pay_switch_details_payment_methods_item",
        "PaySwitchDetailsProvider": "pay_switch_details_provider",
        "PaySwitchesSummary": "pay_switches_summary",
        "PaySwitchesSummarySwitchesItem": "pay_switches_summary_switches_item",
        "PaymentEnablementBundle": "payment_enablement_bundle",
        "PaymentHistoryAccountSummary": "payment_history_account_summary",
        "PaymentHistoryAccountSummaryAccountOwner": "payment_history_account_summary_account_owner",
        "PaymentHistoryAnalytics": "payment_history_analytics",
        "PaymentHistoryCustomerMonthlySummary": "payment_history_customer_monthly_summary",
        "PaymentHistoryReport": "payment_history_report",
        "PaymentHistoryTransactionsSummary": "payment_history_transactions_summary",
        "PaymentInstruction": "payment_instruction",
        "PaymentInstructionPEB": "payment_instruction_peb",
        "PaymentInstructions": "payment_instructions",
        "PaymentRiskInsightsReport": "payment_risk_insights_report",
        "PaymentRiskInsightsReportAck": "payment_risk_insights_report_ack",
        "PaymentRiskInsightsReportConstraints": "payment_risk_insights_report_constraints",
        "PaymentRiskInsightsReportData": "payment_risk_insights_report_data",
        "PaymentSuccessIndicator": "payment_success_indicator",
        "PaymentSuccessIndicators": "payment_success_indicators",
        "PaymentSuccessIndicatorsAddress": "payment_success_indicators_address",
        "PaymentSuccessIndicatorsPhone": "payment_success_indicators_phone",
        "PaymentSuccessIndicatorsProperties": "payment_success_indicators_properties",
        "PaymentSuccessIndicatorsTransaction": "payment_success_indicators_transaction",
        "PaymentSuccessIndicatorsUser": "payment_success_indicators_user",
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
        "PEBAccountDetails": "peb_account_details",
        "PhoneNumberFormat": "phone_number_format",
        "PhoneNumberWithCountryCode": "phone_number_with_country_code",
        "PhoneScores": "phone_scores",
        "PortfolioConsumer": "portfolio_consumer",
        "PortfolioReport": "portfolio_report",
        "PortfolioSummary": "portfolio_summary",
        "PortfolioSummaryForSinglePortfolio": "portfolio_summary_for_single_portfolio",
        "PortfolioWithConsumerSummary": "portfolio_with_consumer_summary",
        "PostConfigurationsRequest": "post_configurations_request",
        "PostInstitutionsInstitutionIdLoginFormsRequest": "post_institutions_institution_id_login_forms_request",
        "PostInstitutionsInstitutionIdLoginFormsResponse": "post_institutions_institution_id_login_forms_response",
        "PostInstitutionsInstitutionIdLoginFormsResponseElementsItem": "post_institutions_institution_id_login_forms_response_elements_item",
        "PostInstitutionsInstitutionIdOauthUrlsRequest": "post_institutions_institution_id_oauth_urls_request",
        "PostInstitutionsInstitutionIdOauthUrlsResponse": "post_institutions_institution_id_oauth_urls_response",
        "PostReconnectionsResponseItem": "post_reconnections_response_item",
        "PostReconnectionsResponseItemMfaChallengesItem": "post_reconnections_response_item_mfa_challenges_item",
        "PrequalificationReport": "prequalification_report",
        "PrequalificationReportAccount": "prequalification_report_account",
        "PrequalificationReportAck": "prequalification_report_ack",
        "PrequalificationReportAssetSummary": "prequalification_report_asset_summary",
        "PrequalificationReportConstraints": "prequalification_report_constraints",
        "PrequalificationReportConstraintsOut": "prequalification_report_constraints_out",
        "ReasonItem": "reason_item",
        "Receiver": "receiver",
        "RecurringInFlowTransaction": "recurring_in_flow_transaction",
        "RecurringOutFlowTransaction": "recurring_out_flow_transaction",
        "RecurringTransactionsDetails": "recurring_transactions_details",
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
        "ReportWithFirstThirdParty": "report_with_first_third_party",
        "SBCAanalyticsReportData": "sbc_aanalytics_report_data",
        "SBCAAnalyticsReport": "sbca_analytics_report",
        "SBCAAnalyticsResponseDataItem": "sbca_analytics_response_data_item",
        "SBCAAnalyticsResponseDataItemMetricsListsItem": "sbca_analytics_response_data_item_metrics_lists_item",
        "SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem": "sbca_analytics_response_data_item_metrics_lists_item_metrics_item",
        "SBCABenchmarkReport": "sbca_benchmark_report",
        "SBCABenchmarkResponseDataItem": "sbca_benchmark_response_data_item",
        "SBCABenchmarkResponseDataItemMetricsListsItem": "sbca_benchmark_response_data_item_metrics_lists_item",
        "SBCABenchmarkResponseDataItemMetricsListsItemMetricsItem": "sbca_benchmark_response_data_item_metrics_lists_item_metrics_item",
        "SBCAMetricsReportConstraints": "sbca_metrics_report_constraints",
        "SBCAParams": "sbca_params",
        "SecurityFreezeErrorMessage": "security_freeze_error_message",
        "ServiceAgreement": "service_agreement",
        "SortObject": "sort_object",
        "StateAttribute": "state_attribute",
        "StatePeriod": "state_period",
        "StateTimeInterval": "state_time_interval",
        "StatementData": "statement_data",
        "StatementReport": "statement_report",
        "StatementReportAck": "statement_report_ack",
        "StatementReportConstraints": "statement_report_constraints",
        "StreamModel": "stream_model",
        "Subscription": "subscription",
        "SubscriptionDetail": "subscription_detail",
        "SubscriptionRecord": "subscription_record",
        "Subscriptions": "subscriptions",
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
        "TransactionPayload": "transaction_payload",
        "TransactionRefreshInitiated": "transaction_refresh_initiated",
        "TransactionRefreshStatusDetails": "transaction_refresh_status_details",
        "TransactionRefreshStatusDetailsAccountsItem": "transaction_refresh_status_details_accounts_item",
        "TransactionalAttribute": "transactional_attribute",
        "TransactionalPeriod": "transactional_period",
        "TransactionalTimeInterval": "transactional_time_interval",
        "Transactions": "transactions",
        "TransactionsReport": "transactions_report",
        "TransactionsReportAccount": "transactions_report_account",
        "TransactionsReportAck": "transactions_report_ack",
        "TransactionsReportConstraints": "transactions_report_constraints",
        "TransactionsReportConstraintsOut": "transactions_report_constraints_out",
        "TransferDepositSwitchParameters": "transfer_deposit_switch_parameters",
        "TxPushSubscriptionParameters": "tx_push_subscription_parameters",
        "TxPushSubscriptions": "tx_push_subscriptions",
        "TxVerifyInterview": "tx_verify_interview",
        "UnauthorizedReturnRisk": "unauthorized_return_risk",
        "UnauthorizedReturnRiskResult": "unauthorized_return_risk_result",
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
        "WebhookEvent": "webhook_event",
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
    "AccountIds",
    "AccountOwner",
    "AccountOwnerAddress",
    "AccountOwnerDetails",
    "AccountOwnerDocumentation",
    "AccountOwnerEmail",
    "AccountOwnerHolders",
    "AccountOwnerIdentityInsights",
    "AccountOwnerPhone",
    "AccountOwnerVerificationAddress",
    "AccountOwnerVerificationMatchingAddress",
    "AccountOwnerVerificationMatchingDetails",
    "AccountOwnerVerificationMatchingEmail",
    "AccountOwnerVerificationMatchingRequest",
    "AccountOwnerVerificationMatchingRequestAddress",
    "AccountOwnerVerificationMatchingRequestName",
    "AccountOwnerVerificationMatchResults",
    "AccountOwnerVerificationPhone",
    "AccountRecurringTransactions",
    "AccountSimpleDetails",
    "ACHDetails",
    "AddressScore",
    "AFBalanceAnalyticsReport",
    "AFBusiness",
    "AFBusinessAddress",
    "AFCashFlowAnalyticsReport",
    "AFPaymentHistoryAnalyticsReport",
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
    "AvailableBalancePEB",
    "AvailableEvent",
    "AvailableEventConditionalSubscription",
    "BalanceAnalyticsAccountResult",
    "BalanceAnalyticsBusinessSummary",
    "BalanceAnalyticsMetrics",
    "BalanceAnalyticsReport",
    "BalanceAndCashFlowAnalyticsReportConstraints",
    "BankAccount",
    "BaseReportAck",
    "BaseReportAckConstraints",
    "BaseReportAckWithPortfolioId",
    "BillingReport",
    "BillingResellerReport",
    "BillPaySwitchIdentity",
    "Birthday",
    "Borrower",
    "Branding",
    "BrandingWrapper",
    "Business",
    "BusinessDetails",
    "BusinessDetailsRequest",
    "BusinessDetailsRequestAddress",
    "CadenceDetails",
    "Card",
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
    "CertifiedInstitutionsWithRssd",
    "CertifiedInstitutionsWithRssdInstitutionsItem",
    "ChildInstitution",
    "Condition",
    "Configuration",
    "ConnectEmailParameters",
    "ConnectEmailUrl",
    "ConnectGenerateTransferBillPaySwitchParameters",
    "ConnectJointBorrowerEmailParameters",
    "ConnectJointBorrowerParameters",
    "ConnectParameters",
    "ConnectTransferBillPaySwitchLink",
    "ConnectTransferDepositSwitchLink",
    "ConnectUrl",
    "ConsentAccessPeriod",
    "ConsentAccountDetails",
    "ConsentErrorMessage",
    "ConsentStatusDetails",
    "Consumer",
    "ConsumerDetails",
    "ConsumerEndUser",
    "ConsumerInfo",
    "ConsumerUpdate",
    "CreatedConsumer",
    "CreatedCustomer",
    "CreatedTestTxPushTransaction",
    "CreateExperience",
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
    "CustomerRecurringTransactions",
    "Customers",
    "CustomerUpdate",
    "CustomerWithAppData",
    "DailyBalance",
    "DataHandling",
    "DataScopesItem",
    "DataSharingConsentReceipt",
    "DataSharingConsentReceipts",
    "Deduction",
    "Deductions",
    "DepositSwitchDetails",
    "DepositSwitchDetailsDistributionsItem",
    "DepositSwitchDetailsProvider",
    "DepositSwitchesSummary",
    "DepositSwitchesSummarySwitchesItem",
    "DESAddress",
    "Descriptor",
    "DeviceDetails",
    "DeviceID",
    "DeviceInfo",
    "DeviceInsightEvent",
    "DeviceInsights",
    "DeviceRiskHistoryEvent",
    "DeviceScores",
    "DirectDeposit",
    "DirectDeposits",
    "DirectPayStatements",
    "DisclosureDetails",
    "DisputeStatementErrorMessage",
    "Earnings",
    "EmailOptions",
    "EmailScores",
    "Employee",
    "Employer",
    "EnrichedTransaction",
    "EnrichedTransactions",
    "EnrichTransactionsPayload",
    "EntitiesItem",
    "Error",
    "ErrorMessage",
    "Errors",
    "ErrorWrapper",
    "Event",
    "EventStatusUpdate",
    "Experiences",
    "ExternalDepositSwitchesSummary",
    "ExternalDepositSwitchesSummarySwitchesItem",
    "ExternalTransferDetails",
    "FannieErrorMessage",
    "FcraNsfReturnRisk",
    "FcraNsfReturnRiskResult",
    "FcraPaymentSuccessIndicators",
    "FieldError",
    "FinancialInstitution",
    "FindTransactionConstraints",
    "FixConnectParameters",
    "ForesightAnalyticsFirstThirdPartyReport",
    "ForesightAnalyticsFirstThirdPartyReportAck",
    "ForesightAnalyticsReport",
    "ForesightAnalyticsReportAck",
    "ForesightAnalyticsReportConstraints",
    "ForesightAnalyticsReportData",
    "ForesightAnalyticsReportDataSegments",
    "ForesightAnalyticsReportFirstThirdPartyConstraints",
    "ForesightAnalyticsReports",
    "GenerateSBCAMetricsReportResponse",
    "GeoLocationItems",
    "GetCustomerResponse",
    "GetInstitutionsByRoutingNumberResponse",
    "GoldStandardErrorMessage",
    "GoldStandardErrorMessageErrors",
    "GoldStandardErrorMessageErrorsErrorItem",
    "Indicator",
    "IndirectPartnerRequest",
    "InitiatedMicroDeposit",
    "InitiateNewTransactionRefresh",
    "InputMerchantInformation",
    "Institution",
    "InstitutionAddress",
    "InstitutionArrangementAccessPeriod",
    "InstitutionArrangementStatusDetails",
    "InstitutionConnectionHealth",
    "InstitutionCountryCodesItem",
    "InstitutionInfo",
    "InstitutionProductionStatus",
    "InstitutionResponse",
    "Institutions",
    "InstitutionsWithRoutingNumber",
    "InstitutionWrapper",
    "InsufficientFundsTransaction",
    "Lender",
    "ListAvailableWebhookSubscriptionEventsResponse",
    "LiteConnectParameters",
    "LoanPaymentDetails",
    "LoanPaymentDetailsAccount",
    "LoanPaymentDetailsGroup",
    "LoanPaymentDetailsLoan",
    "LocationDetail",
    "LocationMatches",
    "MainPayStatementFields",
    "MicroDepositDetails",
    "MicroDepositInitiation",
    "MicroDepositVerification",
    "MicroDepositVerificationError",
    "MicroEntryVerifyRequestParameter",
    "MonthlyIncome",
    "NameScore",
    "NetMonthly",
    "NewAddress",
    "NewBusiness",
    "NewConsumer",
    "NewCustomer",
    "NsfIndicator",
    "NsfReasonItem",
    "NsfReturnRisk",
    "NsfReturnRiskResult",
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
    "PageableObject",
    "PartnerCredentials",
    "PartnerCredentialsWithNewSecret",
    "PaymentEnablementBundle",
    "PaymentHistoryAccountSummary",
    "PaymentHistoryAccountSummaryAccountOwner",
    "PaymentHistoryAnalytics",
    "PaymentHistoryCustomerMonthlySummary",
    "PaymentHistoryReport",
    "PaymentHistoryTransactionsSummary",
    "PaymentInstruction",
    "PaymentInstructionPEB",
    "PaymentInstructions",
    "PaymentRiskInsightsReport",
    "PaymentRiskInsightsReportAck",
    "PaymentRiskInsightsReportConstraints",
    "PaymentRiskInsightsReportData",
    "PaymentSuccessIndicator",
    "PaymentSuccessIndicators",
    "PaymentSuccessIndicatorsAddress",
    "PaymentSuccessIndicatorsPhone",
    "PaymentSuccessIndicatorsProperties",
    "PaymentSuccessIndicatorsTransaction",
    "PaymentSuccessIndicatorsUser",
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
    "PaySwitchDetails",
    "PaySwitchDetailsPaymentMethodsItem",
    "PaySwitchDetailsProvider",
    "PaySwitchesSummary",
    "PaySwitchesSummarySwitchesItem",
    "PEBAccountDetails",
    "PhoneNumberFormat",
    "PhoneNumberWithCountryCode",
    "PhoneScores",
    "PortfolioConsumer",
    "PortfolioReport",
    "PortfolioSummary",
    "PortfolioSummaryForSinglePortfolio",
    "PortfolioWithConsumerSummary",
    "PostConfigurationsRequest",
    "PostInstitutionsInstitutionIdLoginFormsRequest",
    "PostInstitutionsInstitutionIdLoginFormsResponse",
    "PostInstitutionsInstitutionIdLoginFormsResponseElementsItem",
    "PostInstitutionsInstitutionIdOauthUrlsRequest",
    "PostInstitutionsInstitutionIdOauthUrlsResponse",
    "PostReconnectionsResponseItem",
    "PostReconnectionsResponseItemMfaChallengesItem",
    "PrequalificationReport",
    "PrequalificationReportAccount",
    "PrequalificationReportAck",
    "PrequalificationReportAssetSummary",
    "PrequalificationReportConstraints",
    "PrequalificationReportConstraintsOut",
    "ReasonItem",
    "Receiver",
    "RecurringInFlowTransaction",
    "RecurringOutFlowTransaction",
    "RecurringTransactionsDetails",
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
    "ReportWithFirstThirdParty",
    "SBCAAnalyticsReport",
    "SBCAanalyticsReportData",
    "SBCAAnalyticsResponseDataItem",
    "SBCAAnalyticsResponseDataItemMetricsListsItem",
    "SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem",
    "SBCABenchmarkReport",
    "SBCABenchmarkResponseDataItem",
    "SBCABenchmarkResponseDataItemMetricsListsItem",
    "SBCABenchmarkResponseDataItemMetricsListsItemMetricsItem",
    "SBCAMetricsReportConstraints",
    "SBCAParams",
    "SecurityFreezeErrorMessage",
    "ServiceAgreement",
    "SortObject",
    "StateAttribute",
    "StatementData",
    "StatementReport",
    "StatementReportAck",
    "StatementReportConstraints",
    "StatePeriod",
    "StateTimeInterval",
    "StreamModel",
    "Subscription",
    "SubscriptionDetail",
    "SubscriptionRecord",
    "Subscriptions",
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
    "TransactionPayload",
    "TransactionRefreshInitiated",
    "TransactionRefreshStatusDetails",
    "TransactionRefreshStatusDetailsAccountsItem",
    "Transactions",
    "TransactionsReport",
    "TransactionsReportAccount",
    "TransactionsReportAck",
    "TransactionsReportConstraints",
    "TransactionsReportConstraintsOut",
    "TransferDepositSwitchParameters",
    "TxPushSubscriptionParameters",
    "TxPushSubscriptions",
    "TxVerifyInterview",
    "UnauthorizedReturnRisk",
    "UnauthorizedReturnRiskResult",
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
    "WebhookEvent",
]
