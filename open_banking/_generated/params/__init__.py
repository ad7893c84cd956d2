"""The request dictionaries, one module a schema, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_ids import AccountIdsParams as AccountIdsParams
    from .account_owner_verification_matching_request import (
        AccountOwnerVerificationMatchingRequestParams as AccountOwnerVerificationMatchingRequestParams,
    )
    from .account_owner_verification_matching_request_address import (
        AccountOwnerVerificationMatchingRequestAddressParams as AccountOwnerVerificationMatchingRequestAddressParams,
    )
    from .account_owner_verification_matching_request_name import (
        AccountOwnerVerificationMatchingRequestNameParams as AccountOwnerVerificationMatchingRequestNameParams,
    )
    from .analytics_report_constraints import AnalyticsReportConstraintsParams as AnalyticsReportConstraintsParams
    from .analytics_report_data import AnalyticsReportDataParams as AnalyticsReportDataParams
    from .application import ApplicationParams as ApplicationParams
    from .balance_and_cash_flow_analytics_report_constraints import (
        BalanceAndCashFlowAnalyticsReportConstraintsParams as BalanceAndCashFlowAnalyticsReportConstraintsParams,
    )
    from .bank_account import BankAccountParams as BankAccountParams
    from .bill_pay_switch_identity import BillPaySwitchIdentityParams as BillPaySwitchIdentityParams
    from .birthday import BirthdayParams as BirthdayParams
    from .borrower import BorrowerParams as BorrowerParams
    from .business_details_request import BusinessDetailsRequestParams as BusinessDetailsRequestParams
    from .business_details_request_address import (
        BusinessDetailsRequestAddressParams as BusinessDetailsRequestAddressParams,
    )
    from .card import CardParams as CardParams
    from .cash_flow_report_constraints import CashFlowReportConstraintsParams as CashFlowReportConstraintsParams
    from .condition import ConditionParams as ConditionParams
    from .connect_email_parameters import ConnectEmailParametersParams as ConnectEmailParametersParams
    from .connect_generate_transfer_bill_pay_switch_parameters import (
        ConnectGenerateTransferBillPaySwitchParametersParams as ConnectGenerateTransferBillPaySwitchParametersParams,
    )
    from .connect_joint_borrower_email_parameters import (
        ConnectJointBorrowerEmailParametersParams as ConnectJointBorrowerEmailParametersParams,
    )
    from .connect_joint_borrower_parameters import (
        ConnectJointBorrowerParametersParams as ConnectJointBorrowerParametersParams,
    )
    from .connect_parameters import ConnectParametersParams as ConnectParametersParams
    from .consumer_end_user import ConsumerEndUserParams as ConsumerEndUserParams
    from .consumer_info import ConsumerInfoParams as ConsumerInfoParams
    from .consumer_update import ConsumerUpdateParams as ConsumerUpdateParams
    from .customer_update import CustomerUpdateParams as CustomerUpdateParams
    from .email_options import EmailOptionsParams as EmailOptionsParams
    from .enrich_transactions_payload import EnrichTransactionsPayloadParams as EnrichTransactionsPayloadParams
    from .event_status_update import EventStatusUpdateParams as EventStatusUpdateParams
    from .external_transfer_details import ExternalTransferDetailsParams as ExternalTransferDetailsParams
    from .find_transaction_constraints import FindTransactionConstraintsParams as FindTransactionConstraintsParams
    from .fix_connect_parameters import FixConnectParametersParams as FixConnectParametersParams
    from .foresight_analytics_report_constraints import (
        ForesightAnalyticsReportConstraintsParams as ForesightAnalyticsReportConstraintsParams,
    )
    from .foresight_analytics_report_data import (
        ForesightAnalyticsReportDataParams as ForesightAnalyticsReportDataParams,
    )
    from .foresight_analytics_report_data_segments import (
        ForesightAnalyticsReportDataSegmentsParams as ForesightAnalyticsReportDataSegmentsParams,
    )
    from .foresight_analytics_report_first_third_party_constraints import (
        ForesightAnalyticsReportFirstThirdPartyConstraintsParams as ForesightAnalyticsReportFirstThirdPartyConstraintsParams,
    )
    from .geo_location_items import GeoLocationItemsParams as GeoLocationItemsParams
    from .indirect_partner_request import IndirectPartnerRequestParams as IndirectPartnerRequestParams
    from .initiate_new_transaction_refresh import (
        InitiateNewTransactionRefreshParams as InitiateNewTransactionRefreshParams,
    )
    from .input_merchant_information import InputMerchantInformationParams as InputMerchantInformationParams
    from .lender import LenderParams as LenderParams
    from .lite_connect_parameters import LiteConnectParametersParams as LiteConnectParametersParams
    from .micro_deposit_initiation import MicroDepositInitiationParams as MicroDepositInitiationParams
    from .micro_deposit_verification import MicroDepositVerificationParams as MicroDepositVerificationParams
    from .micro_entry_verify_request_parameter import (
        MicroEntryVerifyRequestParameterParams as MicroEntryVerifyRequestParameterParams,
    )
    from .new_address import NewAddressParams as NewAddressParams
    from .new_business import NewBusinessParams as NewBusinessParams
    from .new_consumer import NewConsumerParams as NewConsumerParams
    from .new_customer import NewCustomerParams as NewCustomerParams
    from .partner_credentials import PartnerCredentialsParams as PartnerCredentialsParams
    from .partner_credentials_with_new_secret import (
        PartnerCredentialsWithNewSecretParams as PartnerCredentialsWithNewSecretParams,
    )
    from .pay_statement import PayStatementParams as PayStatementParams
    from .pay_statement_data import PayStatementDataParams as PayStatementDataParams
    from .pay_statement_report_constraints import (
        PayStatementReportConstraintsParams as PayStatementReportConstraintsParams,
    )
    from .payment_risk_insights_report_constraints import (
        PaymentRiskInsightsReportConstraintsParams as PaymentRiskInsightsReportConstraintsParams,
    )
    from .payment_risk_insights_report_data import (
        PaymentRiskInsightsReportDataParams as PaymentRiskInsightsReportDataParams,
    )
    from .payment_success_indicators_address import (
        PaymentSuccessIndicatorsAddressParams as PaymentSuccessIndicatorsAddressParams,
    )
    from .payment_success_indicators_phone import (
        PaymentSuccessIndicatorsPhoneParams as PaymentSuccessIndicatorsPhoneParams,
    )
    from .payment_success_indicators_properties import (
        PaymentSuccessIndicatorsPropertiesParams as PaymentSuccessIndicatorsPropertiesParams,
    )
    from .payment_success_indicators_transaction import (
        PaymentSuccessIndicatorsTransactionParams as PaymentSuccessIndicatorsTransactionParams,
    )
    from .payment_success_indicators_user import (
        PaymentSuccessIndicatorsUserParams as PaymentSuccessIndicatorsUserParams,
    )
    from .payroll_data import PayrollDataParams as PayrollDataParams
    from .payroll_report_constraints import PayrollReportConstraintsParams as PayrollReportConstraintsParams
    from .phone_number_format import PhoneNumberFormatParams as PhoneNumberFormatParams
    from .phone_number_with_country_code import PhoneNumberWithCountryCodeParams as PhoneNumberWithCountryCodeParams
    from .post_configurations_request import PostConfigurationsRequestParams as PostConfigurationsRequestParams
    from .post_institutions_institution_id_login_forms_request import (
        PostInstitutionsInstitutionIdLoginFormsRequestParams as PostInstitutionsInstitutionIdLoginFormsRequestParams,
    )
    from .post_institutions_institution_id_oauth_urls_request import (
        PostInstitutionsInstitutionIdOauthUrlsRequestParams as PostInstitutionsInstitutionIdOauthUrlsRequestParams,
    )
    from .prequalification_report_constraints import (
        PrequalificationReportConstraintsParams as PrequalificationReportConstraintsParams,
    )
    from .receiver import ReceiverParams as ReceiverParams
    from .report_custom_field import ReportCustomFieldParams as ReportCustomFieldParams
    from .sbc_aanalytics_report_data import SBCAanalyticsReportDataParams as SBCAanalyticsReportDataParams
    from .sbca_metrics_report_constraints import (
        SBCAMetricsReportConstraintsParams as SBCAMetricsReportConstraintsParams,
    )
    from .sbca_params import SBCAParamsParams as SBCAParamsParams
    from .service_agreement import ServiceAgreementParams as ServiceAgreementParams
    from .statement_data import StatementDataParams as StatementDataParams
    from .statement_report_constraints import StatementReportConstraintsParams as StatementReportConstraintsParams
    from .subscription import SubscriptionParams as SubscriptionParams
    from .test_tx_push_transaction import TestTxPushTransactionParams as TestTxPushTransactionParams
    from .third_party_access_key_data import ThirdPartyAccessKeyDataParams as ThirdPartyAccessKeyDataParams
    from .third_party_access_period import ThirdPartyAccessPeriodParams as ThirdPartyAccessPeriodParams
    from .third_party_access_product import ThirdPartyAccessProductParams as ThirdPartyAccessProductParams
    from .third_party_access_provenance import ThirdPartyAccessProvenanceParams as ThirdPartyAccessProvenanceParams
    from .transaction_payload import TransactionPayloadParams as TransactionPayloadParams
    from .transactions_report_constraints import (
        TransactionsReportConstraintsParams as TransactionsReportConstraintsParams,
    )
    from .transfer_deposit_switch_parameters import (
        TransferDepositSwitchParametersParams as TransferDepositSwitchParametersParams,
    )
    from .tx_push_subscription_parameters import (
        TxPushSubscriptionParametersParams as TxPushSubscriptionParametersParams,
    )
    from .tx_verify_interview import TxVerifyInterviewParams as TxVerifyInterviewParams
    from .voa_report_constraints import VOAReportConstraintsParams as VOAReportConstraintsParams
    from .voa_with_income_report_constraints import (
        VOAWithIncomeReportConstraintsParams as VOAWithIncomeReportConstraintsParams,
    )
    from .voe_transactions_report_constraints import (
        VOETransactionsReportConstraintsParams as VOETransactionsReportConstraintsParams,
    )
    from .voi_report_constraints import VOIReportConstraintsParams as VOIReportConstraintsParams
    from .voie_report_constraints import VOIEReportConstraintsParams as VOIEReportConstraintsParams
    from .voie_with_interview_data import VOIEWithInterviewDataParams as VOIEWithInterviewDataParams
    from .voie_with_statement_data import VOIEWithStatementDataParams as VOIEWithStatementDataParams
    from .voie_with_tx_verify_report_constraints import (
        VOIEWithTXVerifyReportConstraintsParams as VOIEWithTXVerifyReportConstraintsParams,
    )
    from .webhook_event import WebhookEventParams as WebhookEventParams
else:
    _MODULES = {
        "AccountIdsParams": "account_ids",
        "AccountOwnerVerificationMatchingRequestParams": "account_owner_verification_matching_request",
        "AccountOwnerVerificationMatchingRequestAddressParams": "account_owner_verification_matching_request_address",
        "AccountOwnerVerificationMatchingRequestNameParams": "account_owner_verification_matching_request_name",
        "AnalyticsReportConstraintsParams": "analytics_report_constraints",
        "AnalyticsReportDataParams": "analytics_report_data",
        "ApplicationParams": "application",
        "BalanceAndCashFlowAnalyticsReportConstraintsParams": "balance_and_cash_flow_analytics_report_constraints",
        "BankAccountParams": "bank_account",
        "BillPaySwitchIdentityParams": "bill_pay_switch_identity",
        "BirthdayParams": "birthday",
        "BorrowerParams": "borrower",
        "BusinessDetailsRequestParams": "business_details_request",
        "BusinessDetailsRequestAddressParams": "business_details_request_address",
        "CardParams": "card",
        "CashFlowReportConstraintsParams": "cash_flow_report_constraints",
        "ConditionParams": "condition",
        "ConnectEmailParametersParams": "connect_email_parameters",
        "ConnectGenerateTransferBillPaySwitchParametersParams": "connect_generate_transfer_bill_pay_switch_parameters",
        "ConnectJointBorrowerEmailParametersParams": "connect_joint_borrower_email_parameters",
        "ConnectJointBorrowerParametersParams": "connect_joint_borrower_parameters",
        "ConnectParametersParams": "connect_parameters",
        "ConsumerEndUserParams": "consumer_end_user",
        "ConsumerInfoParams": "consumer_info",
        "ConsumerUpdateParams": "consumer_update",
        "CustomerUpdateParams": "customer_update",
        "EmailOptionsParams": "email_options",
        "EnrichTransactionsPayloadParams": "enrich_transactions_payload",
        "EventStatusUpdateParams": "event_status_update",
        "ExternalTransferDetailsParams": "external_transfer_details",
        "FindTransactionConstraintsParams": "find_transaction_constraints",
        "FixConnectParametersParams": "fix_connect_parameters",
        "ForesightAnalyticsReportConstraintsParams": "foresight_analytics_report_constraints",
        "ForesightAnalyticsReportDataParams": "foresight_analytics_report_data",
        "ForesightAnalyticsReportDataSegmentsParams": "foresight_analytics_report_data_segments",
        "ForesightAnalyticsReportFirstThirdPartyConstraintsParams": "foresight_analytics_report_first_third_party_constraints",
        "GeoLocationItemsParams": "geo_location_items",
        "IndirectPartnerRequestParams": "indirect_partner_request",
        "InitiateNewTransactionRefreshParams": "initiate_new_transaction_refresh",
        "InputMerchantInformationParams": "input_merchant_information",
        "LenderParams": "lender",
        "LiteConnectParametersParams": "lite_connect_parameters",
        "MicroDepositInitiationParams": "micro_deposit_initiation",
        "MicroDepositVerificationParams": "micro_deposit_verification",
        "MicroEntryVerifyRequestParameterParams": "micro_entry_verify_request_parameter",
        "NewAddressParams": "new_address",
        "NewBusinessParams": "new_business",
        "NewConsumerParams": "new_consumer",
        "NewCustomerParams": "new_customer",
        "PartnerCredentialsParams": "partner_credentials",
        "PartnerCredentialsWithNewSecretParams": "partner_credentials_with_new_secret",
        "PayStatementParams": "pay_statement",
        "PayStatementDataParams": "pay_statement_data",
        "PayStatementReportConstraintsParams": "pay_statement_report_constraints",
        "PaymentRiskInsightsReportConstraintsParams": "payment_risk_insights_report_constraints",
        "PaymentRiskInsightsReportDataParams": "payment_risk_insights_report_data",
        "PaymentSuccessIndicatorsAddressParams": "payment_success_indicators_address",
        "PaymentSuccessIndicatorsPhoneParams": "payment_success_indicators_phone",
        "PaymentSuccessIndicatorsPropertiesParams": "payment_success_indicators_properties",
        "PaymentSuccessIndicatorsTransactionParams": "payment_success_indicators_transaction",
        "PaymentSuccessIndicatorsUserParams": "payment_success_indicators_user",
        "PayrollDataParams": "payroll_data",
        "PayrollReportConstraintsParams": "payroll_report_constraints",
        "PhoneNumberFormatParams": "phone_number_format",
        "PhoneNumberWithCountryCodeParams": "phone_number_with_country_code",
        "PostConfigurationsRequestParams": "post_configurations_request",
        "PostInstitutionsInstitutionIdLoginFormsRequestParams": "post_institutions_institution_id_login_forms_request",
        "PostInstitutionsInstitutionIdOauthUrlsRequestParams": "post_institutions_institution_id_oauth_urls_request",
        "PrequalificationReportConstraintsParams": "prequalification_report_constraints",
        "ReceiverParams": "receiver",
        "ReportCustomFieldParams": "report_custom_field",
        "SBCAanalyticsReportDataParams": "sbc_aanalytics_report_data",
        "SBCAMetricsReportConstraintsParams": "sbca_metrics_report_constraints",
        "SBCAParamsParams": "sbca_params",
        "ServiceAgreementParams": "service_agreement",
        "StatementDataParams": "statement_data",
        "StatementReportConstraintsParams": "statement_report_constraints",
        "SubscriptionParams": "subscription",
        "TestTxPushTransactionParams": "test_tx_push_transaction",
        "ThirdPartyAccessKeyDataParams": "third_party_access_key_data",
        "ThirdPartyAccessPeriodParams": "third_party_access_period",
        "ThirdPartyAccessProductParams": "third_party_access_product",
        "ThirdPartyAccessProvenanceParams": "third_party_access_provenance",
        "TransactionPayloadParams": "transaction_payload",
        "TransactionsReportConstraintsParams": "transactions_report_constraints",
        "TransferDepositSwitchParametersParams": "transfer_deposit_switch_parameters",
        "TxPushSubscriptionParametersParams": "tx_push_subscription_parameters",
        "TxVerifyInterviewParams": "tx_verify_interview",
        "VOAReportConstraintsParams": "voa_report_constraints",
        "VOAWithIncomeReportConstraintsParams": "voa_with_income_report_constraints",
        "VOETransactionsReportConstraintsParams": "voe_transactions_report_constraints",
        "VOIReportConstraintsParams": "voi_report_constraints",
        "VOIEReportConstraintsParams": "voie_report_constraints",
        "VOIEWithInterviewDataParams": "voie_with_interview_data",
        "VOIEWithStatementDataParams": "voie_with_statement_data",
        "VOIEWithTXVerifyReportConstraintsParams": "voie_with_tx_verify_report_constraints",
        "WebhookEventParams": "webhook_event",
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
    "AccountIdsParams",
    "AccountOwnerVerificationMatchingRequestParams",
    "AccountOwnerVerificationMatchingRequestAddressParams",
    "AccountOwnerVerificationMatchingRequestNameParams",
    "AnalyticsReportConstraintsParams",
    "AnalyticsReportDataParams",
    "ApplicationParams",
    "BalanceAndCashFlowAnalyticsReportConstraintsParams",
    "BankAccountParams",
    "BillPaySwitchIdentityParams",
    "BirthdayParams",
    "BorrowerParams",
    "BusinessDetailsRequestParams",
    "BusinessDetailsRequestAddressParams",
    "CardParams",
    "CashFlowReportConstraintsParams",
    "ConditionParams",
    "ConnectEmailParametersParams",
    "ConnectGenerateTransferBillPaySwitchParametersParams",
    "ConnectJointBorrowerEmailParametersParams",
    "ConnectJointBorrowerParametersParams",
    "ConnectParametersParams",
    "ConsumerEndUserParams",
    "ConsumerInfoParams",
    "ConsumerUpdateParams",
    "CustomerUpdateParams",
    "EmailOptionsParams",
    "EnrichTransactionsPayloadParams",
    "EventStatusUpdateParams",
    "ExternalTransferDetailsParams",
    "FindTransactionConstraintsParams",
    "FixConnectParametersParams",
    "ForesightAnalyticsReportConstraintsParams",
    "ForesightAnalyticsReportDataParams",
    "ForesightAnalyticsReportDataSegmentsParams",
    "ForesightAnalyticsReportFirstThirdPartyConstraintsParams",
    "GeoLocationItemsParams",
    "IndirectPartnerRequestParams",
    "InitiateNewTransactionRefreshParams",
    "InputMerchantInformationParams",
    "LenderParams",
    "LiteConnectParametersParams",
    "MicroDepositInitiationParams",
    "MicroDepositVerificationParams",
    "MicroEntryVerifyRequestParameterParams",
    "NewAddressParams",
    "NewBusinessParams",
    "NewConsumerParams",
    "NewCustomerParams",
    "PartnerCredentialsParams",
    "PartnerCredentialsWithNewSecretParams",
    "PaymentRiskInsightsReportConstraintsParams",
    "PaymentRiskInsightsReportDataParams",
    "PaymentSuccessIndicatorsAddressParams",
    "PaymentSuccessIndicatorsPhoneParams",
    "PaymentSuccessIndicatorsPropertiesParams",
    "PaymentSuccessIndicatorsTransactionParams",
    "PaymentSuccessIndicatorsUserParams",
    "PayrollDataParams",
    "PayrollReportConstraintsParams",
    "PayStatementParams",
    "PayStatementDataParams",
    "PayStatementReportConstraintsParams",
    "PhoneNumberFormatParams",
    "PhoneNumberWithCountryCodeParams",
    "PostConfigurationsRequestParams",
    "PostInstitutionsInstitutionIdLoginFormsRequestParams",
    "PostInstitutionsInstitutionIdOauthUrlsRequestParams",
    "PrequalificationReportConstraintsParams",
    "ReceiverParams",
    "ReportCustomFieldParams",
    "SBCAanalyticsReportDataParams",
    "SBCAMetricsReportConstraintsParams",
    "SBCAParamsParams",
    "ServiceAgreementParams",
    "StatementDataParams",
    "StatementReportConstraintsParams",
    "SubscriptionParams",
    "TestTxPushTransactionParams",
    "ThirdPartyAccessKeyDataParams",
    "ThirdPartyAccessPeriodParams",
    "ThirdPartyAccessProductParams",
    "ThirdPartyAccessProvenanceParams",
    "TransactionPayloadParams",
    "TransactionsReportConstraintsParams",
    "TransferDepositSwitchParametersParams",
    "TxPushSubscriptionParametersParams",
    "TxVerifyInterviewParams",
    "VOAReportConstraintsParams",
    "VOAWithIncomeReportConstraintsParams",
    "VOETransactionsReportConstraintsParams",
    "VOIEReportConstraintsParams",
    "VOIEWithInterviewDataParams",
    "VOIEWithStatementDataParams",
    "VOIEWithTXVerifyReportConstraintsParams",
    "VOIReportConstraintsParams",
    "WebhookEventParams",
]
