"""The request dictionaries, one module a schema, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .analytics_report_constraints import AnalyticsReportConstraintsParams as AnalyticsReportConstraintsParams
    from .analytics_report_data import AnalyticsReportDataParams as AnalyticsReportDataParams
    from .application import ApplicationParams as ApplicationParams
    from .balance_and_cash_flow_analytics_report_constraints import (
        BalanceAndCashFlowAnalyticsReportConstraintsParams as BalanceAndCashFlowAnalyticsReportConstraintsParams,
    )
    from .birthday import BirthdayParams as BirthdayParams
    from .borrower import BorrowerParams as BorrowerParams
    from .cash_flow_report_constraints import CashFlowReportConstraintsParams as CashFlowReportConstraintsParams
    from .connect_email_parameters import ConnectEmailParametersParams as ConnectEmailParametersParams
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
    from .fix_connect_parameters import FixConnectParametersParams as FixConnectParametersParams
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
    from .payroll_data import PayrollDataParams as PayrollDataParams
    from .payroll_report_constraints import PayrollReportConstraintsParams as PayrollReportConstraintsParams
    from .phone_number_format import PhoneNumberFormatParams as PhoneNumberFormatParams
    from .prequalification_report_constraints import (
        PrequalificationReportConstraintsParams as PrequalificationReportConstraintsParams,
    )
    from .receiver import ReceiverParams as ReceiverParams
    from .report_custom_field import ReportCustomFieldParams as ReportCustomFieldParams
    from .statement_data import StatementDataParams as StatementDataParams
    from .statement_report_constraints import StatementReportConstraintsParams as StatementReportConstraintsParams
    from .test_tx_push_transaction import TestTxPushTransactionParams as TestTxPushTransactionParams
    from .third_party_access_key_data import ThirdPartyAccessKeyDataParams as ThirdPartyAccessKeyDataParams
    from .third_party_access_period import ThirdPartyAccessPeriodParams as ThirdPartyAccessPeriodParams
    from .third_party_access_product import ThirdPartyAccessProductParams as ThirdPartyAccessProductParams
    from .third_party_access_provenance import ThirdPartyAccessProvenanceParams as ThirdPartyAccessProvenanceParams
    from .transactions_report_constraints import (
        TransactionsReportConstraintsParams as TransactionsReportConstraintsParams,
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
else:
    _MODULES = {
        "AnalyticsReportConstraintsParams": "analytics_report_constraints",
        "AnalyticsReportDataParams": "analytics_report_data",
        "ApplicationParams": "application",
        "BalanceAndCashFlowAnalyticsReportConstraintsParams": "balance_and_cash_flow_analytics_report_constraints",
        "BirthdayParams": "birthday",
        "BorrowerParams": "borrower",
        "CashFlowReportConstraintsParams": "cash_flow_report_constraints",
        "ConnectEmailParametersParams": "connect_email_parameters",
        "ConnectJointBorrowerEmailParametersParams": "connect_joint_borrower_email_parameters",
        "ConnectJointBorrowerParametersParams": "connect_joint_borrower_parameters",
        "ConnectParametersParams": "connect_parameters",
        "ConsumerEndUserParams": "consumer_end_user",
        "ConsumerInfoParams": "consumer_info",
        "ConsumerUpdateParams": "consumer_update",
        "CustomerUpdateParams": "customer_update",
        "EmailOptionsParams": "email_options",
        "FixConnectParametersParams": "fix_connect_parameters",
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
        "PayrollDataParams": "payroll_data",
        "PayrollReportConstraintsParams": "payroll_report_constraints",
        "PhoneNumberFormatParams": "phone_number_format",
        "PrequalificationReportConstraintsParams": "prequalification_report_constraints",
        "ReceiverParams": "receiver",
        "ReportCustomFieldParams": "report_custom_field",
        "StatementDataParams": "statement_data",
        "StatementReportConstraintsParams": "statement_report_constraints",
        "TestTxPushTransactionParams": "test_tx_push_transaction",
        "ThirdPartyAccessKeyDataParams": "third_party_access_key_data",
        "ThirdPartyAccessPeriodParams": "third_party_access_period",
        "ThirdPartyAccessProductParams": "third_party_access_product",
        "ThirdPartyAccessProvenanceParams": "third_party_access_provenance",
        "TransactionsReportConstraintsParams": "transactions_report_constraints",
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
    "AnalyticsReportConstraintsParams",
    "AnalyticsReportDataParams",
    "ApplicationParams",
    "BalanceAndCashFlowAnalyticsReportConstraintsParams",
    "BirthdayParams",
    "BorrowerParams",
    "CashFlowReportConstraintsParams",
    "ConnectEmailParametersParams",
    "ConnectJointBorrowerEmailParametersParams",
    "ConnectJointBorrowerParametersParams",
    "ConnectParametersParams",
    "ConsumerEndUserParams",
    "ConsumerInfoParams",
    "ConsumerUpdateParams",
    "CustomerUpdateParams",
    "EmailOptionsParams",
    "FixConnectParametersParams",
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
    "PayrollDataParams",
    "PayrollReportConstraintsParams",
    "PayStatementParams",
    "PayStatementDataParams",
    "PayStatementReportConstraintsParams",
    "PhoneNumberFormatParams",
    "PrequalificationReportConstraintsParams",
    "ReceiverParams",
    "ReportCustomFieldParams",
    "StatementDataParams",
    "StatementReportConstraintsParams",
    "TestTxPushTransactionParams",
    "ThirdPartyAccessKeyDataParams",
    "ThirdPartyAccessPeriodParams",
    "ThirdPartyAccessProductParams",
    "ThirdPartyAccessProvenanceParams",
    "TransactionsReportConstraintsParams",
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
]
