"""Every operation by its own name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from open_banking._runtime.by_name import ByName, NamedOperations
from open_banking._runtime.namespace import ExchangeT

if TYPE_CHECKING:
    from .operations import account_matching_score_details as _account_matching_score_details
    from .operations import add_business_details as _add_business_details
    from .operations import add_customer as _add_customer
    from .operations import add_testing_customer as _add_testing_customer
    from .operations import change_webhook_subscription_event_status as _change_webhook_subscription_event_status
    from .operations import change_webhook_subscription_status as _change_webhook_subscription_status
    from .operations import create_connect_experience as _create_connect_experience
    from .operations import create_consumer as _create_consumer
    from .operations import create_token as _create_token
    from .operations import create_tx_push_test_transaction as _create_tx_push_test_transaction
    from .operations import create_webhook_subscription as _create_webhook_subscription
    from .operations import delete_configurations_configuration_id as _delete_configurations_configuration_id
    from .operations import delete_customer as _delete_customer
    from .operations import delete_customer_account as _delete_customer_account
    from .operations import (
        delete_customer_accounts_by_institution_login as _delete_customer_accounts_by_institution_login,
    )
    from .operations import delete_tx_push_subscription as _delete_tx_push_subscription
    from .operations import delete_webhook_subscription as _delete_webhook_subscription
    from .operations import delete_webhook_subscription_event as _delete_webhook_subscription_event
    from .operations import disable_tx_push_notifications as _disable_tx_push_notifications
    from .operations import enrich_transactions as _enrich_transactions
    from .operations import generate_balance_analytics as _generate_balance_analytics
    from .operations import generate_balance_analytics_fcra as _generate_balance_analytics_fcra
    from .operations import generate_balance_analytics_report as _generate_balance_analytics_report
    from .operations import generate_cash_flow_analytics as _generate_cash_flow_analytics
    from .operations import generate_cash_flow_analytics_fcra as _generate_cash_flow_analytics_fcra
    from .operations import generate_cash_flow_business_report as _generate_cash_flow_business_report
    from .operations import generate_cash_flow_personal_report as _generate_cash_flow_personal_report
    from .operations import generate_cashflow_analytics_report as _generate_cashflow_analytics_report
    from .operations import generate_connect_url as _generate_connect_url
    from .operations import generate_fcra_payment_success_indicators as _generate_fcra_payment_success_indicators
    from .operations import generate_fix_connect_url as _generate_fix_connect_url
    from .operations import (
        generate_foresight_analytics_first_third_party_non_cra_report as _generate_foresight_analytics_first_third_party_non_cra_report,
    )
    from .operations import generate_foresight_analytics_non_cra_report as _generate_foresight_analytics_non_cra_report
    from .operations import generate_joint_borrower_connect_url as _generate_joint_borrower_connect_url
    from .operations import generate_lite_connect_url as _generate_lite_connect_url
    from .operations import generate_pay_statement_report as _generate_pay_statement_report
    from .operations import generate_payment_history as _generate_payment_history
    from .operations import generate_payment_history_fcra as _generate_payment_history_fcra
    from .operations import generate_payment_history_report as _generate_payment_history_report
    from .operations import generate_payment_risk_insights_report as _generate_payment_risk_insights_report
    from .operations import generate_payment_success_indicators as _generate_payment_success_indicators
    from .operations import generate_prequalification_cra_report as _generate_prequalification_cra_report
    from .operations import generate_prequalification_non_cra_report as _generate_prequalification_non_cra_report
    from .operations import generate_sbca_metrics_report as _generate_sbca_metrics_report
    from .operations import generate_statement_report as _generate_statement_report
    from .operations import generate_third_party_access_key as _generate_third_party_access_key
    from .operations import generate_transactions_report as _generate_transactions_report
    from .operations import generate_transfer_bill_pay_switch_url as _generate_transfer_bill_pay_switch_url
    from .operations import generate_transfer_deposit_switch_url as _generate_transfer_deposit_switch_url
    from .operations import generate_voa_report as _generate_voa_report
    from .operations import generate_voa_with_income_report as _generate_voa_with_income_report
    from .operations import generate_voe_payroll_report as _generate_voe_payroll_report
    from .operations import generate_voe_transactions_report as _generate_voe_transactions_report
    from .operations import generate_voi_report as _generate_voi_report
    from .operations import generate_voie_paystub_report as _generate_voie_paystub_report
    from .operations import generate_voie_paystub_with_tx_verify_report as _generate_voie_paystub_with_tx_verify_report
    from .operations import get_account_ach_details as _get_account_ach_details
    from .operations import get_account_details_by_account_id as _get_account_details_by_account_id
    from .operations import get_account_details_by_institution_login_id as _get_account_details_by_institution_login_id
    from .operations import get_account_owner as _get_account_owner
    from .operations import get_account_owner_details as _get_account_owner_details
    from .operations import get_account_payment_instruction_details as _get_account_payment_instruction_details
    from .operations import get_all_customer_transactions as _get_all_customer_transactions
    from .operations import get_all_deposit_switches as _get_all_deposit_switches
    from .operations import get_all_experience as _get_all_experience
    from .operations import get_all_external_deposit_switches as _get_all_external_deposit_switches
    from .operations import get_all_pay_switches as _get_all_pay_switches
    from .operations import get_app_registration_status as _get_app_registration_status
    from .operations import get_applications as _get_applications
    from .operations import get_asset_by_customer_id as _get_asset_by_customer_id
    from .operations import get_available_balance as _get_available_balance
    from .operations import get_available_balance_live as _get_available_balance_live
    from .operations import get_bill_pay_switch_details as _get_bill_pay_switch_details
    from .operations import get_business_by_customer as _get_business_by_customer
    from .operations import get_business_by_id as _get_business_by_id
    from .operations import get_certified_institutions as _get_certified_institutions
    from .operations import get_certified_institutions_with_rssd as _get_certified_institutions_with_rssd
    from .operations import get_configurations as _get_configurations
    from .operations import get_configurations_configuration_id as _get_configurations_configuration_id
    from .operations import get_consumer as _get_consumer
    from .operations import get_consumer_for_customer as _get_consumer_for_customer
    from .operations import get_customer as _get_customer
    from .operations import get_customer_account as _get_customer_account
    from .operations import get_customer_account_multiple_statement as _get_customer_account_multiple_statement
    from .operations import get_customer_account_simple as _get_customer_account_simple
    from .operations import get_customer_account_statement as _get_customer_account_statement
    from .operations import get_customer_account_transactions as _get_customer_account_transactions
    from .operations import get_customer_accounts as _get_customer_accounts
    from .operations import get_customer_accounts_by_institution as _get_customer_accounts_by_institution
    from .operations import get_customer_accounts_by_institution_login as _get_customer_accounts_by_institution_login
    from .operations import (
        get_customer_accounts_by_institution_login_simple as _get_customer_accounts_by_institution_login_simple,
    )
    from .operations import get_customer_accounts_by_institution_simple as _get_customer_accounts_by_institution_simple
    from .operations import get_customer_accounts_simple as _get_customer_accounts_simple
    from .operations import get_customer_authorization_details as _get_customer_authorization_details
    from .operations import get_customer_transaction as _get_customer_transaction
    from .operations import get_customer_with_app_data as _get_customer_with_app_data
    from .operations import get_customers as _get_customers
    from .operations import get_data_sharing_consents_by_customer_id as _get_data_sharing_consents_by_customer_id
    from .operations import get_data_sharing_consents_by_id as _get_data_sharing_consents_by_id
    from .operations import get_deposit_switch_details as _get_deposit_switch_details
    from .operations import get_fcra_payment_success_indicator as _get_fcra_payment_success_indicator
    from .operations import get_fcra_payment_success_indicators as _get_fcra_payment_success_indicators
    from .operations import get_institution as _get_institution
    from .operations import get_institution_branding as _get_institution_branding
    from .operations import get_institutions as _get_institutions
    from .operations import get_institutions_by_routing_number as _get_institutions_by_routing_number
    from .operations import get_loan_payment_details as _get_loan_payment_details
    from .operations import get_location_matches as _get_location_matches
    from .operations import get_micro_deposits_details as _get_micro_deposits_details
    from .operations import get_obb_analytics_report as _get_obb_analytics_report
    from .operations import get_obb_analytics_report_fcra as _get_obb_analytics_report_fcra
    from .operations import get_payment_success_indicator as _get_payment_success_indicator
    from .operations import get_payment_success_indicators as _get_payment_success_indicators
    from .operations import get_portfolio_by_consumer as _get_portfolio_by_consumer
    from .operations import get_portfolio_by_customer as _get_portfolio_by_customer
    from .operations import get_portfolio_by_path_param_port_folio_id as _get_portfolio_by_path_param_port_folio_id
    from .operations import get_recurring_transactions as _get_recurring_transactions
    from .operations import get_registered_institutions as _get_registered_institutions
    from .operations import get_report_by_consumer as _get_report_by_consumer
    from .operations import get_report_by_customer as _get_report_by_customer
    from .operations import get_report_by_id as _get_report_by_id
    from .operations import get_reports_by_consumer_id as _get_reports_by_consumer_id
    from .operations import get_reports_by_customer_id as _get_reports_by_customer_id
    from .operations import get_reseller_billing_report as _get_reseller_billing_report
    from .operations import get_transaction_by_unique_transaction_id as _get_transaction_by_unique_transaction_id
    from .operations import get_transaction_refresh_status as _get_transaction_refresh_status
    from .operations import get_webhook_subscription_by_id as _get_webhook_subscription_by_id
    from .operations import initiate_micro_amount_deposits as _initiate_micro_amount_deposits
    from .operations import list_available_webhook_subscription_events as _list_available_webhook_subscription_events
    from .operations import list_webhook_subscriptions as _list_webhook_subscriptions
    from .operations import (
        load_historic_transactions_for_customer_account as _load_historic_transactions_for_customer_account,
    )
    from .operations import migrate_institution_login_accounts as _migrate_institution_login_accounts
    from .operations import modify_app_registration as _modify_app_registration
    from .operations import modify_consumer as _modify_consumer
    from .operations import modify_customer as _modify_customer
    from .operations import modify_partner_secret as _modify_partner_secret
    from .operations import post_configurations as _post_configurations
    from .operations import (
        post_institutions_institution_id_login_forms as _post_institutions_institution_id_login_forms,
    )
    from .operations import post_institutions_institution_id_oauth_urls as _post_institutions_institution_id_oauth_urls
    from .operations import post_reconnections as _post_reconnections
    from .operations import refresh_customer_accounts as _refresh_customer_accounts
    from .operations import (
        refresh_customer_accounts_by_institution_login as _refresh_customer_accounts_by_institution_login,
    )
    from .operations import (
        refresh_customer_accounts_by_institution_login_v2 as _refresh_customer_accounts_by_institution_login_v2,
    )
    from .operations import refresh_customer_accounts_v2 as _refresh_customer_accounts_v2
    from .operations import refresh_transactions as _refresh_transactions
    from .operations import refresh_voie_payroll_report as _refresh_voie_payroll_report
    from .operations import register_app as _register_app
    from .operations import report_reissue as _report_reissue
    from .operations import revoke_data_sharing_consent_by_id as _revoke_data_sharing_consent_by_id
    from .operations import (
        revoke_data_sharing_consent_by_institution_login_id as _revoke_data_sharing_consent_by_institution_login_id,
    )
    from .operations import revoke_third_party_access_key as _revoke_third_party_access_key
    from .operations import send_connect_email as _send_connect_email
    from .operations import send_joint_borrower_connect_email as _send_joint_borrower_connect_email
    from .operations import set_customer_app_id as _set_customer_app_id
    from .operations import store_customer_pay_statement as _store_customer_pay_statement
    from .operations import subscribe_to_tx_push_notifications as _subscribe_to_tx_push_notifications
    from .operations import test_webhook_subscription as _test_webhook_subscription
    from .operations import test_webhook_subscription_based_on_event_id as _test_webhook_subscription_based_on_event_id
    from .operations import update_business as _update_business
    from .operations import update_third_party_access_key as _update_third_party_access_key
    from .operations import update_webhook_subscription as _update_webhook_subscription
    from .operations import update_webhook_subscription_event as _update_webhook_subscription_event
    from .operations import verify_micro_amount_deposits as _verify_micro_amount_deposits
    from .operations import verify_micro_entry_microdeposit as _verify_micro_entry_microdeposit


class Operations(NamedOperations[ExchangeT]):
    """``client.operations``."""

    if TYPE_CHECKING:
        account_matching_score_details = _account_matching_score_details.call
        add_business_details = _add_business_details.call
        add_customer = _add_customer.call
        add_testing_customer = _add_testing_customer.call
        change_webhook_subscription_event_status = _change_webhook_subscription_event_status.call
        change_webhook_subscription_status = _change_webhook_subscription_status.call
        create_connect_experience = _create_connect_experience.call
        create_consumer = _create_consumer.call
        create_token = _create_token.call
        create_tx_push_test_transaction = _create_tx_push_test_transaction.call
        create_webhook_subscription = _create_webhook_subscription.call
        delete_configurations_configuration_id = _delete_configurations_configuration_id.call
        delete_customer = _delete_customer.call
        delete_customer_account = _delete_customer_account.call
        delete_customer_accounts_by_institution_login = _delete_customer_accounts_by_institution_login.call
        delete_tx_push_subscription = _delete_tx_push_subscription.call
        delete_webhook_subscription = _delete_webhook_subscription.call
        delete_webhook_subscription_event = _delete_webhook_subscription_event.call
        disable_tx_push_notifications = _disable_tx_push_notifications.call
        enrich_transactions = _enrich_transactions.call
        generate_balance_analytics = _generate_balance_analytics.call
        generate_balance_analytics_fcra = _generate_balance_analytics_fcra.call
        generate_balance_analytics_report = _generate_balance_analytics_report.call
        generate_cash_flow_analytics = _generate_cash_flow_analytics.call
        generate_cash_flow_analytics_fcra = _generate_cash_flow_analytics_fcra.call
        generate_cash_flow_business_report = _generate_cash_flow_business_report.call
        generate_cash_flow_personal_report = _generate_cash_flow_personal_report.call
        generate_cashflow_analytics_report = _generate_cashflow_analytics_report.call
        generate_connect_url = _generate_connect_url.call
        generate_fcra_payment_success_indicators = _generate_fcra_payment_success_indicators.call
        generate_fix_connect_url = _generate_fix_connect_url.call
        generate_foresight_analytics_first_third_party_non_cra_report = (
            _generate_foresight_analytics_first_third_party_non_cra_report.call
        )
        generate_foresight_analytics_non_cra_report = _generate_foresight_analytics_non_cra_report.call
        generate_joint_borrower_connect_url = _generate_joint_borrower_connect_url.call
        generate_lite_connect_url = _generate_lite_connect_url.call
        generate_pay_statement_report = _generate_pay_statement_report.call
        generate_payment_history = _generate_payment_history.call
        generate_payment_history_fcra = _generate_payment_history_fcra.call
        generate_payment_history_report = _generate_payment_history_report.call
        generate_payment_risk_insights_report = _generate_payment_risk_insights_report.call
        generate_payment_success_indicators = _generate_payment_success_indicators.call
        generate_prequalification_cra_report = _generate_prequalification_cra_report.call
        generate_prequalification_non_cra_report = _generate_prequalification_non_cra_report.call
        generate_sbca_metrics_report = _generate_sbca_metrics_report.call
        generate_statement_report = _generate_statement_report.call
        generate_third_party_access_key = _generate_third_party_access_key.call
        generate_transactions_report = _generate_transactions_report.call
        generate_transfer_bill_pay_switch_url = _generate_transfer_bill_pay_switch_url.call
        generate_transfer_deposit_switch_url = _generate_transfer_deposit_switch_url.call
        generate_voa_report = _generate_voa_report.call
        generate_voa_with_income_report = _generate_voa_with_income_report.call
        generate_voe_payroll_report = _generate_voe_payroll_report.call
        generate_voe_transactions_report = _generate_voe_transactions_report.call
        generate_voi_report = _generate_voi_report.call
        generate_voie_paystub_report = _generate_voie_paystub_report.call
        generate_voie_paystub_with_tx_verify_report = _generate_voie_paystub_with_tx_verify_report.call
        get_account_ach_details = _get_account_ach_details.call
        get_account_details_by_account_id = _get_account_details_by_account_id.call
        get_account_details_by_institution_login_id = _get_account_details_by_institution_login_id.call
        get_account_owner = _get_account_owner.call
        get_account_owner_details = _get_account_owner_details.call
        get_account_payment_instruction_details = _get_account_payment_instruction_details.call
        get_all_customer_transactions = _get_all_customer_transactions.call
        get_all_deposit_switches = _get_all_deposit_switches.call
        get_all_experience = _get_all_experience.call
        get_all_external_deposit_switches = _get_all_external_deposit_switches.call
        get_all_pay_switches = _get_all_pay_switches.call
        get_app_registration_status = _get_app_registration_status.call
        get_applications = _get_applications.call
        get_asset_by_customer_id = _get_asset_by_customer_id.call
        get_available_balance = _get_available_balance.call
        get_available_balance_live = _get_available_balance_live.call
        get_bill_pay_switch_details = _get_bill_pay_switch_details.call
        get_business_by_customer = _get_business_by_customer.call
        get_business_by_id = _get_business_by_id.call
        get_certified_institutions = _get_certified_institutions.call
        get_certified_institutions_with_rssd = _get_certified_institutions_with_rssd.call
        get_configurations = _get_configurations.call
        get_configurations_configuration_id = _get_configurations_configuration_id.call
        get_consumer = _get_consumer.call
        get_consumer_for_customer = _get_consumer_for_customer.call
        get_customer = _get_customer.call
        get_customer_account = _get_customer_account.call
        get_customer_account_multiple_statement = _get_customer_account_multiple_statement.call
        get_customer_account_simple = _get_customer_account_simple.call
        get_customer_account_statement = _get_customer_account_statement.call
        get_customer_account_transactions = _get_customer_account_transactions.call
        get_customer_accounts = _get_customer_accounts.call
        get_customer_accounts_by_institution = _get_customer_accounts_by_institution.call
        get_customer_accounts_by_institution_login = _get_customer_accounts_by_institution_login.call
        get_customer_accounts_by_institution_login_simple = _get_customer_accounts_by_institution_login_simple.call
        get_customer_accounts_by_institution_simple = _get_customer_accounts_by_institution_simple.call
        get_customer_accounts_simple = _get_customer_accounts_simple.call
        get_customer_authorization_details = _get_customer_authorization_details.call
        get_customer_transaction = _get_customer_transaction.call
        get_customer_with_app_data = _get_customer_with_app_data.call
        get_customers = _get_customers.call
        get_data_sharing_consents_by_customer_id = _get_data_sharing_consents_by_customer_id.call
        get_data_sharing_consents_by_id = _get_data_sharing_consents_by_id.call
        get_deposit_switch_details = _get_deposit_switch_details.call
        get_fcra_payment_success_indicator = _get_fcra_payment_success_indicator.call
        get_fcra_payment_success_indicators = _get_fcra_payment_success_indicators.call
        get_institution = _get_institution.call
        get_institution_branding = _get_institution_branding.call
        get_institutions = _get_institutions.call
        get_institutions_by_routing_number = _get_institutions_by_routing_number.call
        get_loan_payment_details = _get_loan_payment_details.call
        get_location_matches = _get_location_matches.call
        get_micro_deposits_details = _get_micro_deposits_details.call
        get_obb_analytics_report = _get_obb_analytics_report.call
        get_obb_analytics_report_fcra = _get_obb_analytics_report_fcra.call
        get_payment_success_indicator = _get_payment_success_indicator.call
        get_payment_success_indicators = _get_payment_success_indicators.call
        get_portfolio_by_consumer = _get_portfolio_by_consumer.call
        get_portfolio_by_customer = _get_portfolio_by_customer.call
        get_portfolio_by_path_param_port_folio_id = _get_portfolio_by_path_param_port_folio_id.call
        get_recurring_transactions = _get_recurring_transactions.call
        get_registered_institutions = _get_registered_institutions.call
        get_report_by_consumer = _get_report_by_consumer.call
        get_report_by_customer = _get_report_by_customer.call
        get_report_by_id = _get_report_by_id.call
        get_reports_by_consumer_id = _get_reports_by_consumer_id.call
        get_reports_by_customer_id = _get_reports_by_customer_id.call
        get_reseller_billing_report = _get_reseller_billing_report.call
        get_transaction_by_unique_transaction_id = _get_transaction_by_unique_transaction_id.call
        get_transaction_refresh_status = _get_transaction_refresh_status.call
        get_webhook_subscription_by_id = _get_webhook_subscription_by_id.call
        initiate_micro_amount_deposits = _initiate_micro_amount_deposits.call
        list_available_webhook_subscription_events = _list_available_webhook_subscription_events.call
        list_webhook_subscriptions = _list_webhook_subscriptions.call
        load_historic_transactions_for_customer_account = _load_historic_transactions_for_customer_account.call
        migrate_institution_login_accounts = _migrate_institution_login_accounts.call
        modify_app_registration = _modify_app_registration.call
        modify_consumer = _modify_consumer.call
        modify_customer = _modify_customer.call
        modify_partner_secret = _modify_partner_secret.call
        post_configurations = _post_configurations.call
        post_institutions_institution_id_login_forms = _post_institutions_institution_id_login_forms.call
        post_institutions_institution_id_oauth_urls = _post_institutions_institution_id_oauth_urls.call
        post_reconnections = _post_reconnections.call
        refresh_customer_accounts = _refresh_customer_accounts.call
        refresh_customer_accounts_by_institution_login = _refresh_customer_accounts_by_institution_login.call
        refresh_customer_accounts_by_institution_login_v2 = _refresh_customer_accounts_by_institution_login_v2.call
        refresh_customer_accounts_v2 = _refresh_customer_accounts_v2.call
        refresh_transactions = _refresh_transactions.call
        refresh_voie_payroll_report = _refresh_voie_payroll_report.call
        register_app = _register_app.call
        report_reissue = _report_reissue.call
        revoke_data_sharing_consent_by_id = _revoke_data_sharing_consent_by_id.call
        revoke_data_sharing_consent_by_institution_login_id = _revoke_data_sharing_consent_by_institution_login_id.call
        revoke_third_party_access_key = _revoke_third_party_access_key.call
        send_connect_email = _send_connect_email.call
        send_joint_borrower_connect_email = _send_joint_borrower_connect_email.call
        set_customer_app_id = _set_customer_app_id.call
        store_customer_pay_statement = _store_customer_pay_statement.call
        subscribe_to_tx_push_notifications = _subscribe_to_tx_push_notifications.call
        test_webhook_subscription = _test_webhook_subscription.call
        test_webhook_subscription_based_on_event_id = _test_webhook_subscription_based_on_event_id.call
        update_business = _update_business.call
        update_third_party_access_key = _update_third_party_access_key.call
        update_webhook_subscription = _update_webhook_subscription.call
        update_webhook_subscription_event = _update_webhook_subscription_event.call
        verify_micro_amount_deposits = _verify_micro_amount_deposits.call
        verify_micro_entry_microdeposit = _verify_micro_entry_microdeposit.call
    else:
        account_matching_score_details = ByName()
        add_business_details = ByName()
        add_customer = ByName()
        add_testing_customer = ByName()
        change_webhook_subscription_event_status = ByName()
        change_webhook_subscription_status = ByName()
        create_connect_experience = ByName()
        create_consumer = ByName()
        create_token = ByName()
        create_tx_push_test_transaction = ByName()
        create_webhook_subscription = ByName()
        delete_configurations_configuration_id = ByName()
        delete_customer = ByName()
        delete_customer_account = ByName()
        delete_customer_accounts_by_institution_login = ByName()
        delete_tx_push_subscription = ByName()
        delete_webhook_subscription = ByName()
        delete_webhook_subscription_event = ByName()
        disable_tx_push_notifications = ByName()
        enrich_transactions = ByName()
        generate_balance_analytics = ByName()
        generate_balance_analytics_fcra = ByName()
        generate_balance_analytics_report = ByName()
        generate_cash_flow_analytics = ByName()
        generate_cash_flow_analytics_fcra = ByName()
        generate_cash_flow_business_report = ByName()
        generate_cash_flow_personal_report = ByName()
        generate_cashflow_analytics_report = ByName()
        generate_connect_url = ByName()
        generate_fcra_payment_success_indicators = ByName()
        generate_fix_connect_url = ByName()
        generate_foresight_analytics_first_third_party_non_cra_report = ByName()
        generate_foresight_analytics_non_cra_report = ByName()
        generate_joint_borrower_connect_url = ByName()
        generate_lite_connect_url = ByName()
        generate_pay_statement_report = ByName()
        generate_payment_history = ByName()
        generate_payment_history_fcra = ByName()
        generate_payment_history_report = ByName()
        generate_payment_risk_insights_report = ByName()
        generate_payment_success_indicators = ByName()
        generate_prequalification_cra_report = ByName()
        generate_prequalification_non_cra_report = ByName()
        generate_sbca_metrics_report = ByName()
        generate_statement_report = ByName()
        generate_third_party_access_key = ByName()
        generate_transactions_report = ByName()
        generate_transfer_bill_pay_switch_url = ByName()
        generate_transfer_deposit_switch_url = ByName()
        generate_voa_report = ByName()
        generate_voa_with_income_report = ByName()
        generate_voe_payroll_report = ByName()
        generate_voe_transactions_report = ByName()
        generate_voi_report = ByName()
        generate_voie_paystub_report = ByName()
        generate_voie_paystub_with_tx_verify_report = ByName()
        get_account_ach_details = ByName()
        get_account_details_by_account_id = ByName()
        get_account_details_by_institution_login_id = ByName()
        get_account_owner = ByName()
        get_account_owner_details = ByName()
        get_account_payment_instruction_details = ByName()
        get_all_customer_transactions = ByName()
        get_all_deposit_switches = ByName()
        get_all_experience = ByName()
        get_all_external_deposit_switches = ByName()
        get_all_pay_switches = ByName()
        get_app_registration_status = ByName()
        get_applications = ByName()
        get_asset_by_customer_id = ByName()
        get_available_balance = ByName()
        get_available_balance_live = ByName()
        get_bill_pay_switch_details = ByName()
        get_business_by_customer = ByName()
        get_business_by_id = ByName()
        get_certified_institutions = ByName()
        get_certified_institutions_with_rssd = ByName()
        get_configurations = ByName()
        get_configurations_configuration_id = ByName()
        get_consumer = ByName()
        get_consumer_for_customer = ByName()
        get_customer = ByName()
        get_customer_account = ByName()
        get_customer_account_multiple_statement = ByName()
        get_customer_account_simple = ByName()
        get_customer_account_statement = ByName()
        get_customer_account_transactions = ByName()
        get_customer_accounts = ByName()
        get_customer_accounts_by_institution = ByName()
        get_customer_accounts_by_institution_login = ByName()
        get_customer_accounts_by_institution_login_simple = ByName()
        get_customer_accounts_by_institution_simple = ByName()
        get_customer_accounts_simple = ByName()
        get_customer_authorization_details = ByName()
        get_customer_transaction = ByName()
        get_customer_with_app_data = ByName()
        get_customers = ByName()
        get_data_sharing_consents_by_customer_id = ByName()
        get_data_sharing_consents_by_id = ByName()
        get_deposit_switch_details = ByName()
        get_fcra_payment_success_indicator = ByName()
        get_fcra_payment_success_indicators = ByName()
        get_institution = ByName()
        get_institution_branding = ByName()
        get_institutions = ByName()
        get_institutions_by_routing_number = ByName()
        get_loan_payment_details = ByName()
        get_location_matches = ByName()
        get_micro_deposits_details = ByName()
        get_obb_analytics_report = ByName()
        get_obb_analytics_report_fcra = ByName()
        get_payment_success_indicator = ByName()
        get_payment_success_indicators = ByName()
        get_portfolio_by_consumer = ByName()
        get_portfolio_by_customer = ByName()
        get_portfolio_by_path_param_port_folio_id = ByName()
        get_recurring_transactions = ByName()
        get_registered_institutions = ByName()
        get_report_by_consumer = ByName()
        get_report_by_customer = ByName()
        get_report_by_id = ByName()
        get_reports_by_consumer_id = ByName()
        get_reports_by_customer_id = ByName()
        get_reseller_billing_report = ByName()
        get_transaction_by_unique_transaction_id = ByName()
        get_transaction_refresh_status = ByName()
        get_webhook_subscription_by_id = ByName()
        initiate_micro_amount_deposits = ByName()
        list_available_webhook_subscription_events = ByName()
        list_webhook_subscriptions = ByName()
        load_historic_transactions_for_customer_account = ByName()
        migrate_institution_login_accounts = ByName()
        modify_app_registration = ByName()
        modify_consumer = ByName()
        modify_customer = ByName()
        modify_partner_secret = ByName()
        post_configurations = ByName()
        post_institutions_institution_id_login_forms = ByName()
        post_institutions_institution_id_oauth_urls = ByName()
        post_reconnections = ByName()
        refresh_customer_accounts = ByName()
        refresh_customer_accounts_by_institution_login = ByName()
        refresh_customer_accounts_by_institution_login_v2 = ByName()
        refresh_customer_accounts_v2 = ByName()
        refresh_transactions = ByName()
        refresh_voie_payroll_report = ByName()
        register_app = ByName()
        report_reissue = ByName()
        revoke_data_sharing_consent_by_id = ByName()
        revoke_data_sharing_consent_by_institution_login_id = ByName()
        revoke_third_party_access_key = ByName()
        send_connect_email = ByName()
        send_joint_borrower_connect_email = ByName()
        set_customer_app_id = ByName()
        store_customer_pay_statement = ByName()
        subscribe_to_tx_push_notifications = ByName()
        test_webhook_subscription = ByName()
        test_webhook_subscription_based_on_event_id = ByName()
        update_business = ByName()
        update_third_party_access_key = ByName()
        update_webhook_subscription = ByName()
        update_webhook_subscription_event = ByName()
        verify_micro_amount_deposits = ByName()
        verify_micro_entry_microdeposit = ByName()
