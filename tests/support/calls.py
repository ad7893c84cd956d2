"""Every operation called once, by its id in the API document.

The type checkers read this file too: each call as a user writes it, with its dictionary in place. The client may be
either of the two, so each call has to be right for both.
"""

# Deprecated operations are called here, too.
# pyright: reportDeprecated=false
# mypy: disable-error-code="deprecated"

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from open_banking import AsyncClient, Client

CALLS: dict[str, Callable[[Client | AsyncClient], object]] = {
    "DeleteCustomer": lambda client: client.aggregation.v1.customers.delete(customer_id="1005061234"),
    "DeleteCustomerAccount": lambda client: client.aggregation.v1.customers.accounts.delete(
        customer_id="1005061234", account_id="5011648377"
    ),
    "DisableTxPushNotifications": lambda client: client.aggregation.v1.customers.accounts.txpush.delete(
        customer_id="1005061234", account_id="5011648377"
    ),
    "DeleteCustomerAccountsByInstitutionLogin": lambda client: (
        client.aggregation.v1.customers.institution_logins.delete(
            customer_id="1005061234", institution_login_id="1007302745"
        )
    ),
    "DeleteTxPushSubscription": lambda client: client.aggregation.v1.customers.subscriptions.delete(
        customer_id="1005061234", subscription_id=17554874
    ),
    "RevokeThirdPartyAccessKey": lambda client: client.aggregation.v1.partners.access_key.delete(
        consent_receipt_id="cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1"
    ),
    "GetCustomers": lambda client: client.aggregation.v1.customers.list(
        limit=1, search="Search Value", start=1, type="active", username="customerusername1"
    ),
    "GetCustomer": lambda client: client.aggregation.v1.customers.get(customer_id="1005061234"),
    "GetCustomerAccounts": lambda client: client.aggregation.v1.customers.accounts.list(
        customer_id="1005061234", account_type="string", status="pending"
    ),
    "GetCustomerAccountsSimple": lambda client: client.aggregation.v1.customers.accounts.simple.list_1(
        customer_id="1005061234"
    ),
    "GetAvailableBalance": lambda client: client.aggregation.v1.customers.accounts.available_balance.list(
        customer_id="1005061234", account_id="5011648377"
    ),
    "GetAvailableBalanceLive": lambda client: client.aggregation.v1.customers.accounts.available_balance.live.list(
        customer_id="1005061234", account_id="5011648377", balance_cache_interval=1
    ),
    "GetAccountACHDetails": lambda client: client.aggregation.v1.customers.accounts.details.list(
        customer_id="1005061234", account_id="5011648377"
    ),
    "GetAccountOwner": lambda client: client.aggregation.v1.customers.accounts.owner.list(
        customer_id="1005061234", account_id="5011648377"
    ),
    "GetCustomerAccountSimple": lambda client: client.aggregation.v1.customers.accounts.simple.list_1(
        customer_id="1005061234", account_id="5011648377"
    ),
    "GetCustomerAccountStatement": lambda client: client.aggregation.v1.customers.accounts.statement.list(
        customer_id="1005061234", account_id="5011648377", index=1, type="taxStatement"
    ),
    "GetCustomerWithAppData": lambda client: client.aggregation.v1.customers.application.list(customer_id="1005061234"),
    "GetAssetByCustomerID": lambda client: client.aggregation.v1.customers.assets.get(
        customer_id="1005061234", asset_id="097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178"
    ),
    "GetCustomerAccountsByInstitutionLogin": lambda client: (
        client.aggregation.v1.customers.institution_logins.accounts.list(
            customer_id="1005061234", institution_login_id="1007302745"
        )
    ),
    "GetCustomerAccountsByInstitutionLoginSimple": lambda client: (
        client.aggregation.v1.customers.institution_logins.accounts.simple.list(
            customer_id="1005061234", institution_login_id="1007302745"
        )
    ),
    "GetCustomerAccountsByInstitution": lambda client: client.aggregation.v1.customers.institutions.accounts.list(
        customer_id="1005061234", institution_id=4222
    ),
    "GetCustomerAccountsByInstitutionSimple": lambda client: (
        client.aggregation.v1.customers.institutions.accounts.simple.list(customer_id="1005061234", institution_id=4222)
    ),
    "GetCustomerAccount": lambda client: client.aggregation.v2.customers.accounts.get(
        customer_id="1005061234", account_id="5011648377"
    ),
    "GetLoanPaymentDetails": lambda client: client.aggregation.v2.customers.accounts.loan_details.list(
        customer_id="1005061234", account_id="5011648377"
    ),
    "GetCustomerTransaction": lambda client: client.aggregation.v2.customers.transactions.get(
        customer_id="1005061234", transaction_id=21284820852
    ),
    "GetAppRegistrationStatus": lambda client: client.aggregation.v2.partners.applications.list(
        app_name="Awesome Budget App",
        application_id="123456789",
        modified_date=1607450357,
        page=1,
        page_size=20,
        pre_app_id="2581",
        status="P",
        submitted_date=1607450357,
    ),
    "GetAccountPaymentInstructionDetails": lambda client: client.aggregation.v3.customers.accounts.details.list(
        customer_id="1005061234", account_id="5011648377"
    ),
    "GetAccountOwnerDetails": lambda client: client.aggregation.v3.customers.accounts.owner.list(
        customer_id="1005061234", account_id="5011648377", with_insights=True
    ),
    "GetCustomerAccountMultipleStatement": lambda client: client.aggregation.v3.customers.accounts.statement.list(
        customer_id="1005061234", account_id="5011648377", index="1,2,3,4,5,6"
    ),
    "GetAllCustomerTransactions": lambda client: client.aggregation.v3.customers.transactions.list(
        customer_id="1005061234",
        from_date=1607450357,
        to_date=1607450357,
        include_pending=True,
        limit=1,
        sort="desc",
        start=1,
    ),
    "GetCustomerAccountTransactions": lambda client: client.aggregation.v4.customers.accounts.transactions.list(
        customer_id="1005061234",
        account_id="5011648377",
        from_date=1607450357,
        to_date=1607450357,
        include_pending=True,
        limit=1,
        sort="desc",
        start=1,
    ),
    "GetObbAnalyticsReport": lambda client: client.analytics.data.v1.get(obb_report_id="string"),
    "GetObbAnalyticsReportFcra": lambda client: client.analytics.data.v1.fcra.list(
        obb_report_id="string", purpose="string"
    ),
    "getApplications": lambda client: client.applications.list(
        application_id="string", limit=20, name="string", pre_app_id=123, start=1, status="string"
    ),
    "getRegisteredInstitutions": lambda client: client.applications.institutions.list(
        application_id="string", institution_id=123, limit=25, start=1
    ),
    "GetBusinessById": lambda client: client.business_services.businesses.get(business_id="1112"),
    "GetBusinessByCustomer": lambda client: client.business_services.customers.businesses.list(
        customer_id="1005061234"
    ),
    "GetAllExperience": lambda client: client.connect.experiences.list(app_name="string", product_code=["string"]),
    "getCustomerAuthorizationDetails": lambda client: client.customers.institution_logins.authorization_details.list(
        institution_login_id=7008461438
    ),
    "GetConsumer": lambda client: client.decisioning.v1.consumers.get(consumer_id="0bf46322c167b562e6cbed9d40e19a4c"),
    "GetPortfolioByConsumer": lambda client: client.decisioning.v1.consumers.portfolios.get(
        consumer_id="0bf46322c167b562e6cbed9d40e19a4c", portfolio_id="y4zsgccj4xpw-6-port"
    ),
    "GetReportsByConsumerId": lambda client: client.decisioning.v1.consumers.reports.list(
        consumer_id="0bf46322c167b562e6cbed9d40e19a4c", purpose="31"
    ),
    "GetConsumerForCustomer": lambda client: client.decisioning.v1.customers.consumer.list(customer_id="1005061234"),
    "GetPortfolioByCustomer": lambda client: client.decisioning.v1.customers.portfolios.get(
        customer_id="1005061234", portfolio_id="y4zsgccj4xpw-6-port"
    ),
    "GetReportsByCustomerId": lambda client: client.decisioning.v1.customers.reports.list(
        customer_id="1005061234", purpose="31"
    ),
    "GetReportByConsumer": lambda client: client.decisioning.v3.consumers.reports.get(
        consumer_id="0bf46322c167b562e6cbed9d40e19a4c",
        report_id="u4hstnnak45g",
        on_behalf_of="Some entity",
        purpose="31",
    ),
    "GetReportByCustomer": lambda client: client.decisioning.v3.customers.reports.get(
        customer_id="1005061234", report_id="u4hstnnak45g", on_behalf_of="Some entity", purpose="31"
    ),
    "GetCertifiedInstitutions": lambda client: client.institution.v2.certified_institutions.list(
        limit=1, search="finbank", start=1, supported_countries=["us"], type="voa"
    ),
    "GetCertifiedInstitutionsWithRSSD": lambda client: client.institution.v2.certified_institutions.rssd.list(
        limit=1, search="finbank", start=1, supported_countries=["us"], type="voa"
    ),
    "GetInstitutions": lambda client: client.institution.v2.institutions.list(
        limit=1, search="finbank", start=1, supported_countries=["us"], type="voa"
    ),
    "GetInstitution": lambda client: client.institution.v2.institutions.get(institution_id=4222),
    "GetInstitutionBranding": lambda client: client.institution.v2.institutions.branding.list(institution_id=4222),
    "GetMicroDepositsDetails": lambda client: client.microentry.v1.customers.accounts.get(
        customer_id="1005061234", account_id="5011648377"
    ),
    "RefreshCustomerAccounts": lambda client: client.aggregation.v1.customers.accounts.create(customer_id="1005061234"),
    "CreateTxPushTestTransaction": lambda client: client.aggregation.v1.customers.accounts.transactions.create(
        customer_id="1005061234",
        account_id="5011648377",
        data={
            "amount": -4.25,
            "description": "a testing transaction description",
            "posted_date": 1607450357,
            "status": "pending",
            "transaction_date": 1607450357,
        },
    ),
    "LoadHistoricTransactionsForCustomerAccount": lambda client: (
        client.aggregation.v1.customers.accounts.transactions.historic.create(
            customer_id="1005061234", account_id="5011648377"
        )
    ),
    "SubscribeToTxPushNotifications": lambda client: client.aggregation.v1.customers.accounts.txpush.create(
        customer_id="1005061234",
        account_id="5011648377",
        data={"callback_url": "https://www.mydomain.com/txpush/listener"},
    ),
    "RefreshCustomerAccountsByInstitutionLogin": lambda client: (
        client.aggregation.v1.customers.institution_logins.accounts.create(
            customer_id="1005061234", institution_login_id="1007302745"
        )
    ),
    "StoreCustomerPayStatement": lambda client: client.aggregation.v1.customers.pay_statements.create(
        customer_id="1005061234", data={"label": "lastPayPeriod", "statement": "VGhpcyBtdXN0IGJlIGFuIGltYWdl"}
    ),
    "GenerateThirdPartyAccessKey": lambda client: client.aggregation.v1.partners.access_key.create(
        data={
            "customer_id": "1005061234",
            "partner_id": "1234583871234",
            "products": [
                {
                    "access_period": {
                        "end_time": "2022-03-10T06:06:20.042584549Z",
                        "start_time": "2022-03-10T06:06:20.042584549Z",
                        "type": "timeframe",
                    },
                    "account_id": "5011648377",
                    "max_calls": 200,
                    "payor_id": "2445581559892",
                    "product": "moneyTransferDetails",
                }
            ],
            "provenance": {
                "client_fingerprint": "LU9ZYxcDNQCwEmAxH52XFzaRiGMAAAAABclSKxW5S9P8pUMDV4fbpg",
                "ip_address": "8.8.8.8",
                "token_field": "P9YbR+srNVyQI35893d+BzPrhGMAAAAAuacVUt+3m4svbaFjVSbHEA==",
            },
            "third_party_partner_id": "1234583871234",
        }
    ),
    "RegisterApp": lambda client: client.aggregation.v1.partners.applications.create(
        data={
            "app_description": "The app that makes your budgeting experience awesome",
            "app_name": "Awesome Budget App",
            "app_url": "https://www.finicity.com/",
            "image": "PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiIHN0YW5kYWxvbmU9Im5vIj8+CjxzdmcgICAKICAgeG1sbnM6c3ZnPSJodHRwOi8vd3d3LnczLm9yZy8yMDAwL3N2ZyIKICAgeG1sbnM9Imh0dHA6Ly93d3cudzMub3JnLzIwMDAvc3ZnIgogICB2ZXJzaW9uPSIxLjEiCiAgIHZpZXdCb3g9IjAgMCAwIDAiCiAgIGhlaWdodD0iMCIKICAgd2lkdGg9IjAiPgogICAgPGcvPgo8L3N2Zz4K",  # noqa: E501  # one value
            "owner_address_line1": "434 W Ascension Way",
            "owner_address_line2": "Suite #200",
            "owner_city": "Murray",
            "owner_country": "USA",
            "owner_name": "Finicity",
            "owner_postal_code": "84123",
            "owner_state": "UT",
        }
    ),
    "AddCustomer": lambda client: client.aggregation.v2.customers.active.create(
        data={
            "application_id": "123456789",
            "email_field": "myname@mycompany.com",
            "first_name": "John",
            "last_name": "Smith",
            "phone": "1-801-984-4200",
            "username": "customerusername1",
        }
    ),
    "AddTestingCustomer": lambda client: client.aggregation.v2.customers.testing.create(
        data={
            "application_id": "123456789",
            "email_field": "myname@mycompany.com",
            "first_name": "John",
            "last_name": "Smith",
            "phone": "1-801-984-4200",
            "username": "customerusername1",
        }
    ),
    "RefreshCustomerAccountsV2": lambda client: client.aggregation.v2.customers.accounts.create(
        customer_id="1005061234"
    ),
    "RefreshCustomerAccountsByInstitutionLoginV2": lambda client: (
        client.aggregation.v2.customers.institution_logins.accounts.create(
            customer_id="1005061234", institution_login_id="1007302745"
        )
    ),
    "CreateToken": lambda client: client.aggregation.v2.partners.authentication.create(
        data={"partner_id": "1234583871234", "partner_secret": "aqJ5Ic4SEVx2IgDQ6oR4"}
    ),
    "GenerateBalanceAnalytics": lambda client: client.analytics.balance.v1.customer.create(
        customer_id="1005061234", reference_number="abc123", data={"account_ids": [5011648377], "length_of_report": 730}
    ),
    "GenerateBalanceAnalyticsFcra": lambda client: client.analytics.balance.v1.customer.fcra.create(
        customer_id="1005061234", reference_number="abc123", data={"account_ids": [5011648377], "length_of_report": 730}
    ),
    "GenerateCashFlowAnalytics": lambda client: client.analytics.cashflow.v1.customer.create(
        customer_id="1005061234", reference_number="abc123", data={"account_ids": [5011648377], "length_of_report": 730}
    ),
    "GenerateCashFlowAnalyticsFcra": lambda client: client.analytics.cashflow.v1.customer.fcra.create(
        customer_id="1005061234", reference_number="abc123", data={"account_ids": [5011648377], "length_of_report": 730}
    ),
    "GeneratePaymentHistory": lambda client: client.analytics.payment_history.v1.customer.create(
        customer_id="1005061234", reference_number="abc123"
    ),
    "GeneratePaymentHistoryFcra": lambda client: client.analytics.payment_history.v1.customer.fcra.create(
        customer_id="1005061234", reference_number="abc123"
    ),
    "AddBusinessDetails": lambda client: client.business_services.customers.businesses.create(
        customer_id="1005061234",
        data={
            "address": {
                "address_line1": "434 W Ascension Way",
                "address_line2": "Suite #200",
                "city": "Murray",
                "country": "US",
                "postal_code": "84123",
                "state": "UT",
            },
            "email_field": "myname@mycompany.com",
            "name": "ABC Tires Inc",
            "personally_liable": True,
            "phone_number": {"country_code": "1", "phone_no": "8042221111"},
            "tax_id": "A1234561Z",
            "type": "Nonprofit",
            "url": "https://www.finicity.com/",
        },
    ),
    "GenerateConnectUrl": lambda client: client.connect.v2.generate.create(
        data={
            "consumer_id": "0bf46322c167b562e6cbed9d40e19a4c",
            "customer_id": "1005061234",
            "experience": "default",
            "from_date": 1607450357,
            "institution_settings": {},
            "is_web_view": True,
            "language": "es",
            "optional_consumer_info": {"dob": 1607450357, "ssn": "999999999"},
            "partner_id": "1234583871234",
            "redirect_uri": "https://www.finicity.com/connect/",
            "report_custom_fields": [{"label": "loanID", "shown": True, "value": "123456"}],
            "single_use_url": True,
            "webhook": "https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b",
            "webhook_content_type": "application/json",
            "webhook_data": {},
            "webhook_headers": {},
        }
    ),
    "GenerateFixConnectUrl": lambda client: client.connect.v2.generate.fix.create(
        data={
            "customer_id": "1005061234",
            "experience": "default",
            "institution_login_id": "1007302745",
            "is_web_view": True,
            "language": "es",
            "partner_id": "1234583871234",
            "redirect_uri": "https://www.finicity.com/connect/",
            "single_use_url": True,
            "webhook": "https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b",
            "webhook_content_type": "application/json",
            "webhook_data": {},
            "webhook_headers": {},
        }
    ),
    "GenerateJointBorrowerConnectUrl": lambda client: client.connect.v2.generate.joint_borrower.create(
        data={
            "borrowers": [
                {
                    "consumer_id": "0bf46322c167b562e6cbed9d40e19a4c",
                    "customer_id": "1005061234",
                    "optional_consumer_info": {"dob": 1607450357, "ssn": "999999999"},
                    "type": "primary",
                }
            ],
            "experience": "default",
            "from_date": 1607450357,
            "institution_settings": {},
            "language": "es",
            "partner_id": "1234583871234",
            "redirect_uri": "https://www.finicity.com/connect/",
            "report_custom_fields": [{"label": "loanID", "shown": True, "value": "123456"}],
            "single_use_url": True,
            "webhook": "https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b",
            "webhook_content_type": "application/json",
            "webhook_data": {},
            "webhook_headers": {},
        }
    ),
    "GenerateLiteConnectUrl": lambda client: client.connect.v2.generate.lite.create(
        data={
            "customer_id": "1005061234",
            "experience": "default",
            "institution_id": 4222,
            "is_web_view": True,
            "language": "es",
            "partner_id": "1234583871234",
            "redirect_uri": "https://www.finicity.com/connect/",
            "single_use_url": True,
            "webhook": "https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b",
            "webhook_content_type": "application/json",
            "webhook_data": {},
            "webhook_headers": {},
        }
    ),
    "VerifyMicroEntryMicrodeposit": lambda client: client.connect.v2.generate.microentry.verify.create(
        data={
            "account_id": "5011648377",
            "customer_id": "1005061234",
            "experience": "default",
            "partner_id": "1234583871234",
            "redirect_uri": "https://www.finicity.com/connect/",
            "webhook": "https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b",
            "webhook_content_type": "application/json",
            "webhook_data": {},
            "webhook_headers": {},
        }
    ),
    "SendConnectEmail": lambda client: client.connect.v2.send.email_resource.create(
        data={
            "consumer_id": "0bf46322c167b562e6cbed9d40e19a4c",
            "customer_id": "1005061234",
            "email_field": {
                "first_name": "Bob",
                "from_field": "test.lender@test.com",
                "institution_address": "222 Winnipeg Drive SLC UT, 84109",
                "institution_name": "Acme Lending",
                "signature": ["Cindy Mayfield", "Senior Loan Officer", "Direct 123-456-7890"],
                "subject": "Verify your income",
                "support_phone": "800-555-5555",
                "to": "bob@example.com",
            },
            "experience": "default",
            "from_date": 1607450357,
            "institution_settings": {},
            "language": "es",
            "optional_consumer_info": {"dob": 1607450357, "ssn": "999999999"},
            "partner_id": "1234583871234",
            "redirect_uri": "https://www.finicity.com/connect/",
            "report_custom_fields": [{"label": "loanID", "shown": True, "value": "123456"}],
            "single_use_url": True,
            "webhook": "https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b",
            "webhook_content_type": "application/json",
            "webhook_data": {},
            "webhook_headers": {},
        }
    ),
    "SendJointBorrowerConnectEmail": lambda client: client.connect.v2.send.email_resource.joint_borrower.create(
        data={
            "borrowers": [
                {
                    "consumer_id": "0bf46322c167b562e6cbed9d40e19a4c",
                    "customer_id": "1005061234",
                    "optional_consumer_info": {"dob": 1607450357, "ssn": "999999999"},
                    "type": "primary",
                }
            ],
            "email_field": {
                "first_name": "Bob",
                "from_field": "test.lender@test.com",
                "institution_address": "222 Winnipeg Drive SLC UT, 84109",
                "institution_name": "Acme Lending",
                "signature": ["Cindy Mayfield", "Senior Loan Officer", "Direct 123-456-7890"],
                "subject": "Verify your income",
                "support_phone": "800-555-5555",
                "to": "bob@example.com",
            },
            "experience": "default",
            "from_date": 1607450357,
            "institution_settings": {},
            "language": "es",
            "partner_id": "1234583871234",
            "redirect_uri": "https://www.finicity.com/connect/",
            "report_custom_fields": [{"label": "loanID", "shown": True, "value": "123456"}],
            "single_use_url": True,
            "webhook": "https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b",
            "webhook_content_type": "application/json",
            "webhook_data": {},
            "webhook_headers": {},
        }
    ),
    "CreateConsumer": lambda client: client.decisioning.v1.customers.consumer.create(
        customer_id="1005061234",
        data={
            "address": "434 W Ascension Way Suite #200 Murray UT 84123",
            "birthday": {"day_of_month": 13, "month": 8, "year": 1989},
            "city": "Murray",
            "email_field": "myname@mycompany.com",
            "end_user": {
                "address": "434 W Ascension Way",
                "city": "Murray",
                "email_field": "myname@mycompany.com",
                "name": "John",
                "phone": "1-801-984-4200",
                "state": "UT",
                "url": "testurl.com",
                "zip": "84123",
            },
            "first_name": "John",
            "last_name": "Smith",
            "phone": "1-801-984-4200",
            "ssn": "999-99-9999",
            "state": "UT",
            "suffix": "PhD",
            "zip": "84123",
        },
    ),
    "GeneratePrequalificationNonCRAReport": lambda client: client.decisioning.v2.customers.asset_summary.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "account_ids": "1000535275",
            "from_date": 1580558400,
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
            "show_nsf": False,
        },
    ),
    "GenerateCashFlowBusinessReport": lambda client: client.decisioning.v2.customers.cash_flow_business.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "account_ids": "1000535275",
            "from_date": 1580558400,
            "income_stream_confidence_minimum": 50,
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
            "show_nsf": False,
        },
    ),
    "GenerateCashFlowPersonalReport": lambda client: client.decisioning.v2.customers.cash_flow_personal.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "account_ids": "1000535275",
            "from_date": 1580558400,
            "income_stream_confidence_minimum": 50,
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
            "show_nsf": False,
        },
    ),
    "GeneratePayStatementReport": lambda client: client.decisioning.v2.customers.pay_statement.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "paystatement_report": {
                "asset_ids": ["6f8fb0a0-e882-4f57-b672-cf53f1397581"],
                "extract_deductions": False,
                "extract_direct_deposit": True,
                "extract_earnings": True,
            },
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
        },
    ),
    "GeneratePrequalificationCRAReport": lambda client: client.decisioning.v2.customers.pre_qual_voa.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "account_ids": "1000535275",
            "from_date": 1580558400,
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
            "show_nsf": False,
        },
    ),
    "GenerateBalanceAnalyticsReport": lambda client: (
        client.decisioning.v2.customers.reports.balance_analytics.user_types.create(
            customer_id="1005061234",
            user_type="business",
            callback_url="https://finicity-test/webhook",
            data={
                "account_ids": "1000535275 1000535276",
                "analytics_report_data": {
                    "applicant_is_personal_guarantor": True,
                    "for_cra_purpose": True,
                    "time_interval_types": ["MONTHLY_CALENDAR"],
                },
                "from_date": 1580558400,
                "report_custom_fields": [
                    {"label": "loanID", "shown": True, "value": "12345"},
                    {"label": "trackingID", "shown": True, "value": "5555"},
                    {"label": "loanType", "shown": False, "value": "car"},
                    {"label": "vendorID", "shown": True, "value": "1613aa23"},
                    {"label": "vendorName", "shown": False, "value": "PSC Finance"},
                ],
            },
        )
    ),
    "GenerateCashflowAnalyticsReport": lambda client: (
        client.decisioning.v2.customers.reports.cashflow_analytics.user_types.create(
            customer_id="1005061234",
            user_type="business",
            callback_url="https://finicity-test/webhook",
            data={
                "account_ids": "1000535275 1000535276",
                "analytics_report_data": {
                    "applicant_is_personal_guarantor": True,
                    "for_cra_purpose": True,
                    "time_interval_types": ["MONTHLY_CALENDAR"],
                },
                "from_date": 1580558400,
                "report_custom_fields": [
                    {"label": "loanID", "shown": True, "value": "12345"},
                    {"label": "trackingID", "shown": True, "value": "5555"},
                    {"label": "loanType", "shown": False, "value": "car"},
                    {"label": "vendorID", "shown": True, "value": "1613aa23"},
                    {"label": "vendorName", "shown": False, "value": "PSC Finance"},
                ],
            },
        )
    ),
    "GenerateStatementReport": lambda client: client.decisioning.v2.customers.statement.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "report_custom_fields": [{"label": "loanID", "shown": True, "value": "123456"}],
            "statement_report_data": {"account_id": 1000076901, "statement_index": 1},
        },
    ),
    "GenerateTransactionsReport": lambda client: client.decisioning.v2.customers.transactions.create(
        customer_id="1005061234",
        to_date=1607450357,
        callback_url="https://finicity-test/webhook",
        include_pending=True,
        data={
            "account_ids": "1027339038 1027339039",
            "from_date": 1580558400,
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
        },
    ),
    "GenerateVOAReport": lambda client: client.decisioning.v2.customers.voa.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "account_ids": "1000535275",
            "from_date": 1580558400,
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
            "show_nsf": False,
        },
    ),
    "GenerateVOAWithIncomeReport": lambda client: client.decisioning.v2.customers.voa_history.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "account_ids": "1000535275",
            "from_date": 1580558400,
            "income_stream_confidence_minimum": 50,
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
            "show_nsf": False,
        },
    ),
    "GenerateVOEPayrollReport": lambda client: client.decisioning.v2.customers.voe_payroll.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "exclude_emp_info": False,
            "market_segment": "Mortgage",
            "pay_statements_from_date": 1580558400,
            "payroll_data": {"dob": "315576000", "report_id": "abcdefghijkl-voiepayroll", "ssn": "999990000"},
            "purpose": "31",
            "report_custom_fields": [{"label": "loanID", "shown": True, "value": "12345"}],
        },
    ),
    "GenerateVOETransactionsReport": lambda client: client.decisioning.v2.customers.voe_transactions.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "account_ids": "123456789",
            "from_date": 1580558400,
            "income_stream_confidence_minimum": 50,
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
            "report_id": "j7k8qbgwsa7d-voietxverify",
        },
    ),
    "GenerateVOIReport": lambda client: client.decisioning.v2.customers.voi.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "account_ids": "1000535275 1000535276",
            "from_date": 1577986990,
            "income_stream_confidence_minimum": 50,
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "12345"},
                {"label": "trackingID", "shown": True, "value": "5555"},
                {"label": "loanType", "shown": False, "value": "car"},
                {"label": "vendorID", "shown": True, "value": "1613aa23"},
                {"label": "vendorName", "shown": False, "value": "PSC Finance"},
            ],
        },
    ),
    "RefreshVOIEPayrollReport": lambda client: client.decisioning.v2.customers.voie_payroll.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "exclude_emp_info": False,
            "market_segment": "Mortgage",
            "pay_statements_from_date": 1580558400,
            "payroll_data": {"dob": "315576000", "report_id": "abcdefghijkl-voiepayroll", "ssn": "999990000"},
            "purpose": "31",
            "report_custom_fields": [{"label": "loanID", "shown": True, "value": "12345"}],
        },
    ),
    "GenerateVOIEPaystubWithTXVerifyReport": lambda client: (
        client.decisioning.v2.customers.voie_tx_verify.with_interview.create(
            customer_id="1005061234",
            callback_url="https://finicity-test/webhook",
            data={
                "account_ids": "1028361677",
                "from_date": 1607450357,
                "income_stream_confidence_minimum": 50,
                "report_custom_fields": [{"label": "loanID", "shown": True, "value": "123456"}],
                "voie_with_interview_data": {
                    "extract_deductions": True,
                    "extract_direct_deposit": True,
                    "extract_earnings": True,
                    "tx_verify_interview": [
                        {
                            "accounts": ["5011648377", "5011648378", "5011648379"],
                            "asset_id": "7eb57060-6d98-4449-992d-4dd4490448f3-1236011097",
                        }
                    ],
                },
            },
        )
    ),
    "GenerateVOIEPaystubReport": lambda client: client.decisioning.v2.customers.voie_tx_verify.with_statement.create(
        customer_id="1005061234",
        callback_url="https://finicity-test/webhook",
        data={
            "report_custom_fields": [
                {"label": "loanID", "shown": True, "value": "123456"},
                {"label": "trackingID", "shown": True, "value": "5555"},
            ],
            "voie_with_statement_data": {
                "asset_ids": ["d50ed92f-543b-431c-8286-c8b8f6556679"],
                "extract_deductions": True,
                "extract_direct_deposit": True,
                "extract_earnings": True,
            },
        },
    ),
    "InitiateMicroAmountDeposits": lambda client: client.microentry.v1.customers.create(
        customer_id="1005061234",
        data={
            "callback_url": "https://www.mydomain.com/listener",
            "institution_login_id": "1007302745",
            "receiver": {
                "account_number": "123456",
                "account_type": "personalChecking",
                "memo": "micro deposit transfer",
                "name": "Bob Smith",
                "routing_number": "123456789",
            },
        },
    ),
    "VerifyMicroAmountDeposits": lambda client: client.microentry.v1.customers.accounts.amounts.create(
        customer_id="1005061234", account_id="5011648377", data={"amounts": [0.12, 0.15]}
    ),
    "ModifyCustomer": lambda client: client.aggregation.v1.customers.put(
        customer_id="1005061234", data={"first_name": "John", "last_name": "Smith"}
    ),
    "SetCustomerAppID": lambda client: client.aggregation.v1.customers.applications.put(
        customer_id="1005061234", application_id="123456789"
    ),
    "UpdateThirdPartyAccessKey": lambda client: client.aggregation.v1.partners.access_key.put(
        consent_receipt_id="cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1",
        data={
            "customer_id": "1005061234",
            "partner_id": "1234583871234",
            "products": [
                {
                    "access_period": {
                        "end_time": "2022-03-10T06:06:20.042584549Z",
                        "start_time": "2022-03-10T06:06:20.042584549Z",
                        "type": "timeframe",
                    },
                    "account_id": "5011648377",
                    "max_calls": 200,
                    "payor_id": "2445581559892",
                    "product": "moneyTransferDetails",
                }
            ],
            "provenance": {
                "client_fingerprint": "LU9ZYxcDNQCwEmAxH52XFzaRiGMAAAAABclSKxW5S9P8pUMDV4fbpg",
                "ip_address": "8.8.8.8",
                "token_field": "P9YbR+srNVyQI35893d+BzPrhGMAAAAAuacVUt+3m4svbaFjVSbHEA==",
            },
            "third_party_partner_id": "1234583871234",
        },
    ),
    "ModifyAppRegistration": lambda client: client.aggregation.v1.partners.applications.put(
        pre_app_id="2581",
        data={
            "app_description": "The app that makes your budgeting experience awesome",
            "app_name": "Awesome Budget App",
            "app_url": "https://www.finicity.com/",
            "image": "PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiIHN0YW5kYWxvbmU9Im5vIj8+CjxzdmcgICAKICAgeG1sbnM6c3ZnPSJodHRwOi8vd3d3LnczLm9yZy8yMDAwL3N2ZyIKICAgeG1sbnM9Imh0dHA6Ly93d3cudzMub3JnLzIwMDAvc3ZnIgogICB2ZXJzaW9uPSIxLjEiCiAgIHZpZXdCb3g9IjAgMCAwIDAiCiAgIGhlaWdodD0iMCIKICAgd2lkdGg9IjAiPgogICAgPGcvPgo8L3N2Zz4K",  # noqa: E501  # one value
            "owner_address_line1": "434 W Ascension Way",
            "owner_address_line2": "Suite #200",
            "owner_city": "Murray",
            "owner_country": "USA",
            "owner_name": "Finicity",
            "owner_postal_code": "84123",
            "owner_state": "UT",
        },
    ),
    "MigrateInstitutionLoginAccounts": lambda client: client.aggregation.v2.customers.institution_logins.migration.put(
        customer_id="1005061234", institution_login_id="1007302745"
    ),
    "ModifyPartnerSecret": lambda client: client.aggregation.v2.partners.authentication.put(data={}),
    "UpdateBusiness": lambda client: client.business_services.businesses.put(
        business_id="1112",
        data={
            "address": {
                "address_line1": "434 W Ascension Way",
                "address_line2": "Suite #200",
                "city": "Murray",
                "country": "US",
                "postal_code": "84123",
                "state": "UT",
            },
            "email_field": "myname@mycompany.com",
            "name": "ABC Tires Inc",
            "personally_liable": True,
            "phone_number": {"country_code": "1", "phone_no": "8042221111"},
            "tax_id": "A1234561Z",
            "type": "Nonprofit",
            "url": "https://www.finicity.com/",
        },
    ),
    "ModifyConsumer": lambda client: client.decisioning.v1.consumers.put(
        consumer_id="0bf46322c167b562e6cbed9d40e19a4c",
        data={
            "address": "434 W Ascension Way Suite #200 Murray UT 84123",
            "birthday": {"day_of_month": 13, "month": 8, "year": 1989},
            "city": "Murray",
            "email_field": "myname@mycompany.com",
            "end_user": {
                "address": "434 W Ascension Way",
                "city": "Murray",
                "email_field": "myname@mycompany.com",
                "name": "John",
                "phone": "1-801-984-4200",
                "state": "UT",
                "url": "testurl.com",
                "zip": "84123",
            },
            "first_name": "John",
            "last_name": "Smith",
            "phone": "1-801-984-4200",
            "ssn": "999-99-9999",
            "state": "UT",
            "suffix": "PhD",
            "zip": "84123",
        },
    ),
    "GenerateTransferBillPaySwitchUrl": lambda client: client.connect.generate.transfer.bill_pay_switch.create(
        data={
            "service_agreement": {"language": "en", "accepted_date": "2024-11-28T18:25:32+00:00"},
            "accounts": [
                {
                    "account_number": "7526894126",
                    "bank_identifier": "110000000",
                    "title": "My savings account",
                    "type": "checking",
                }
            ],
            "partner_id": "1234583871234",
            "customer_id": "1005061234",
            "experience": "03099618-8a28-41f6-b891-83af336626d6",
            "language": "es",
            "single_use_url": True,
            "redirect_uri": "https://www.finicity.com/connect/",
            "cards": [
                {
                    "title": "Mastercard super card",
                    "number": "4242424242424242",
                    "expiry": "12/27",
                    "cvv": "123",
                    "brand": "Mastercard",
                }
            ],
            "identity": {
                "first_name": "Jane",
                "last_name": "Doe",
                "zip_code": "12345",
                "address": "123 Lane",
                "address2": "Apt 987",
                "city": "Purchase",
                "state": "NY",
                "phone": "2121234567",
                "email_field": "jane.doe@example.com",
            },
        }
    ),
    "GenerateTransferDepositSwitchUrl": lambda client: client.connect.generate.transfer.deposit_switch.create(
        data={
            "service_agreement": {"language": "en", "accepted_date": "2024-11-28T18:25:32+00:00"},
            "external": {"id": "1234583871234", "context": "EMAIL"},
            "accounts": [
                {
                    "account_number": "7526894126",
                    "bank_identifier": "110000000",
                    "title": "My savings account",
                    "type": "checking",
                }
            ],
            "partner_id": "1234583871234",
            "customer_id": "1005061234",
            "language": "es",
            "webhook": "https://webhook.site/8d4421a7-d1d1-4f01-bb08-5370aff0321b",
            "webhook_content_type": "application/json",
            "redirect_uri": "https://www.finicity.com/connect/",
            "experience": "03099618-8a28-41f6-b891-83af336626d6",
        }
    ),
    "GenerateFcraPaymentSuccessIndicators": lambda client: (
        client.payments.customers.accounts.fcra_payment_success_indicators.create(
            customer_id="1005061234",
            account_id="5011648377",
            purpose="3F",
            data={
                "transaction": {"settle_by_date": "2023-03-30", "amount": 12.45},
                "user": {
                    "name": "Jane Doe",
                    "email_field": "Jane.Doe@mastercard.com",
                    "address": {
                        "street_line1": "434 Ascension Way",
                        "street_line2": "Suite 200",
                        "city": "Salt Lake City",
                        "state": "UT",
                        "postal_code": "84124",
                        "country": "US",
                    },
                    "phone": {"country_hint": "US", "number": "7785732875"},
                },
            },
        )
    ),
    "GetFcraPaymentSuccessIndicators": lambda client: (
        client.payments.customers.accounts.fcra_payment_success_indicators.get(
            customer_id="1005061234", account_id="5011648377", pay_request_id="476412776235977427", include_reasons=True
        )
    ),
    "GeneratePaymentSuccessIndicators": lambda client: (
        client.payments.customers.accounts.payment_success_indicators.create(
            customer_id="1005061234",
            account_id="5011648377",
            data={
                "transaction": {"settle_by_date": "2023-03-30", "amount": 12.45},
                "user": {
                    "name": "Jane Doe",
                    "email_field": "Jane.Doe@mastercard.com",
                    "address": {
                        "street_line1": "434 Ascension Way",
                        "street_line2": "Suite 200",
                        "city": "Salt Lake City",
                        "state": "UT",
                        "postal_code": "84124",
                        "country": "US",
                    },
                    "phone": {"country_hint": "US", "number": "7785732875"},
                },
            },
        )
    ),
    "GetPaymentSuccessIndicators": lambda client: client.payments.customers.accounts.payment_success_indicators.get(
        customer_id="1005061234", account_id="5011648377", pay_request_id="476412776235977427", include_reasons=True
    ),
    "GetFCRAPaymentSuccessIndicator": lambda client: (
        client.aggregation.v1.customers.accounts.payments.payment_indicator.fcra.list(
            customer_id="1005061234",
            account_id="5011648377",
            settlement_amount=10.05,
            settle_by_date="2023-03-30",
            purpose_code="1P",
        )
    ),
    "GetPaymentSuccessIndicator": lambda client: (
        client.aggregation.v2.customers.accounts.payments.payment_indicator.list(
            customer_id="1005061234", account_id="5011648377", settlement_amount=10.05, settle_by_date="2023-03-30"
        )
    ),
    "GetInstitutionsByRoutingNumber": lambda client: client.institution.v1.institutions.routing_number.get(
        routing_number=847392234
    ),
    "GetLocationMatches": lambda client: client.decisioning.sbca.location_matches.list(
        id_type="MERCHANT_ID",
        id_value="106241230D01",
        merchant_name="Artisan Emporium",
        street_address="123 Main St",
        city="Murray",
        state_province_region="UT",
        postal_code="84123",
    ),
    "GetTransactionByUniqueTransactionId": lambda client: client.aggregation.customers.transactions.get(
        customer_id="1005061234", unique_transaction_id="87529-543210"
    ),
    "GetRecurringTransactions": lambda client: client.aggregation.customers.recurring_transactions.list(
        customer_id="1005061234", data={"account_ids": ["5011648377"]}
    ),
    "GeneratePaymentHistoryReport": lambda client: (
        client.decisioning.customers.reports.payment_history.user_types.business.create(
            customer_id="1005061234",
            callback_url="https://finicity-test/webhook",
            data={
                "analytics_report_data": {
                    "for_cra_purpose": True,
                    "applicant_is_personal_guarantor": True,
                    "for_ftc_purpose": False,
                    "time_interval_types": ["MONTHLY_CALENDAR"],
                },
                "account_ids": "5011648377 5011648378 5011648379",
                "report_custom_fields": [{"label": "loanID", "value": "123456", "shown": True}],
                "from_date": 1607450357,
            },
        )
    ),
    "ReportReissue": lambda client: client.decisioning.v1.reports.partners.create(
        report_id="u4hstnnak45g", data={"purpose": "31"}
    ),
    "GetReportById": lambda client: client.decisioning.v3.reports.get(
        report_id="u4hstnnak45g", on_behalf_of="Some entity", purpose="3F", data={"purpose": "31"}
    ),
    "getResellerBillingReport": lambda client: client.decisioning.v1.partners.billing.reseller.list(
        partner_id="12314235356",
        start_date=1609459200,
        end_date=1612137600,
        size=100,
        page=0,
        view_testing_reports=False,
    ),
    "AccountMatchingScoreDetails": lambda client: client.account_owner_verification_matchings.customers.accounts.create(
        customer_id="1005061234",
        account_id="5011648377",
        insights=False,
        data={
            "owner_name": "John Smith, PhD",
            "name": {"first_name": "John", "middle_name": "L", "last_name": "Smith", "suffix": "PhD"},
            "address": {
                "line1": "434 W Ascension Way",
                "line2": "Suite #200",
                "line3": "UT 84123",
                "city": "Murray",
                "state": "UT",
                "country": "US",
                "postal_code": "84123",
                "type": "Home",
            },
            "phone": "8005551234",
            "email_field": "myname@mycompany.com",
        },
    ),
    "CreateConnectExperience": lambda client: client.connect.experiences.duplicate.create(
        experience_id="84fd419a-1add-4bf4-961b-16e8285b3a92", data={"indirect_partner_id": 423456789}
    ),
    "getAllDepositSwitches": lambda client: client.transfer.customers.deposit_switches.list(customer_id="1005061234"),
    "getAllExternalDepositSwitches": lambda client: client.transfer.externals.deposit_switches.list(
        external_id="123456789"
    ),
    "getDepositSwitchDetails": lambda client: client.transfer.customers.deposit_switches.get(
        customer_id="1005061234", switch_id="65cb40beec86d3bd0e8664cc"
    ),
    "createWebhookSubscription": lambda client: client.notification_subscriptions.webhooks.create(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
        data={
            "url": "https://example.com/example_webhook",
            "events": [
                {
                    "name": "authorization.accesstoken.expiry",
                    "url": "https://example.com/example_webhook",
                    "condition": {
                        "subscribe_for": "institutionId",
                        "includes": ["100010", "100011"],
                        "excludes": ["170718", "170788"],
                    },
                }
            ],
        },
    ),
    "listWebhookSubscriptions": lambda client: client.notification_subscriptions.webhooks.list(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b", offset=1, limit=20
    ),
    "getWebhookSubscriptionById": lambda client: client.notification_subscriptions.webhooks.get(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
        subscription_id="661f3c48-f596-423b-81f5-d275d4dd1345",
    ),
    "updateWebhookSubscription": lambda client: client.notification_subscriptions.webhooks.put(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
        subscription_id="661f3c48-f596-423b-81f5-d275d4dd1345",
        data={
            "url": "https://example.com/example_webhook",
            "events": [
                {
                    "name": "authorization.accesstoken.expiry",
                    "url": "https://example.com/example_webhook",
                    "condition": {
                        "subscribe_for": "institutionId",
                        "includes": ["100010", "100011"],
                        "excludes": ["170718", "170788"],
                    },
                }
            ],
        },
    ),
    "deleteWebhookSubscription": lambda client: client.notification_subscriptions.webhooks.delete(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
        subscription_id="661f3c48-f596-423b-81f5-d275d4dd1345",
    ),
    "updateWebhookSubscriptionEvent": lambda client: client.notification_subscriptions.webhooks.events.put(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
        subscription_id="661f3c48-f596-423b-81f5-d275d4dd1345",
        webhook_event_id="661f3c48-f596-423b-81f5-d275d4dd1346",
        data={
            "name": "authorization.accesstoken.expiry",
            "url": "https://example.com/example_webhook",
            "condition": {
                "subscribe_for": "institutionId",
                "includes": ["100010", "100011"],
                "excludes": ["170718", "170788"],
            },
        },
    ),
    "deleteWebhookSubscriptionEvent": lambda client: client.notification_subscriptions.webhooks.events.delete(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
        subscription_id="661f3c48-f596-423b-81f5-d275d4dd1345",
        webhook_event_id="661f3c48-f596-423b-81f5-d275d4dd1346",
    ),
    "changeWebhookSubscriptionEventStatus": lambda client: client.notification_subscriptions.webhooks.events.status.put(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
        subscription_id="661f3c48-f596-423b-81f5-d275d4dd1345",
        webhook_event_id="661f3c48-f596-423b-81f5-d275d4dd1346",
        data={"status": "active"},
    ),
    "listAvailableWebhookSubscriptionEvents": lambda client: client.notification_subscriptions.webhooks.events.list(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b"
    ),
    "changeWebhookSubscriptionStatus": lambda client: client.notification_subscriptions.webhooks.status.put(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
        subscription_id="661f3c48-f596-423b-81f5-d275d4dd1345",
        data={"status": "active"},
    ),
    "testWebhookSubscription": lambda client: client.notification_subscriptions.webhooks.test_subscriptions.list(
        x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
        subscription_id="661f3c48-f596-423b-81f5-d275d4dd1345",
    ),
    "testWebhookSubscriptionBasedOnEventId": lambda client: (
        client.notification_subscriptions.webhooks.events.test_subscriptions.list(
            x_external_request_id="f6250b41-8632-4fe1-9353-899f419ae67b",
            subscription_id="661f3c48-f596-423b-81f5-d275d4dd1345",
            webhook_event_id="661f3c48-f596-423b-81f5-d275d4dd1346",
        )
    ),
    "post-institutions-institutionId-oauth-urls": lambda client: (
        client.connect_components.institutions.oauth_urls.create(
            institution_id=170716,
            data={
                "redirect_uri": "https://oauth.example.com/redirect",
                "customer_id": "1005061234",
                "configuration_id": "605543e1-f507-48ad-8127-95c40566597b",
                "service_agreement": {"language": "en", "accepted_date": "2024-11-28T18:25:32+00:00"},
            },
        )
    ),
    "post-institutions-institutionId-login-forms": lambda client: (
        client.connect_components.institutions.login_forms.create(
            institution_id=170716,
            data={
                "language": "en",
                "customer_id": "1005061234",
                "configuration_id": "605543e1-f507-48ad-8127-95c40566597b",
                "service_agreement": {"language": "en", "accepted_date": "2024-11-28T18:25:32+00:00"},
            },
        )
    ),
    "post-reconnections": lambda client: client.connect_components.customers.institution_login_ids.reconnections.create(
        customer_id="1005061234", institution_login_id=7008461438, data={}
    ),
    "post-configurations": lambda client: client.connect_components.configurations.create(
        data={
            "filter_accounts": ["Checking"],
            "account_classification_type": ["personal", "business"],
            "ao_required": True,
        }
    ),
    "get-configurations": lambda client: client.connect_components.configurations.list(),
    "get-configurations-configurationId": lambda client: client.connect_components.configurations.get(
        configuration_id="9082affa-d965-40be-a3ed-a320bb3467ff"
    ),
    "delete-configurations-configurationId": lambda client: client.connect_components.configurations.delete(
        configuration_id="9082affa-d965-40be-a3ed-a320bb3467ff"
    ),
    "enrichTransactions": lambda client: client.data_enrichment.transactions.create(
        data={
            "transactions": [
                {
                    "external_customer_id": "1005061234",
                    "external_account_id": "1005061234",
                    "account_type": "checking",
                    "external_transaction_id": "MAC1005061233",
                    "posted_timestamp": "2024-07-26T11:00:00Z",
                    "transaction_timestamp": "2024-07-26T11:00:00Z",
                    "description": "STARBUCKS STORE 06565 LITTLETON CO 07/26",
                    "memo": "debit",
                    "amount": -13.26,
                    "transaction_fee": 0,
                    "type": "DEBIT",
                    "direction_indicator": "Debit",
                    "additional_details": {"key1": "value1", "key2": "value2"},
                    "card_acceptor_id": "234523095820935",
                    "input_is_recurring_transaction": False,
                    "input_merchant_information": {
                        "merchant_descriptor": "MCDONALDS10649CLINTONSC",
                        "name": "McDonalds",
                        "line1": "101 S Broad St",
                        "city": "Clinton",
                        "state": "SC",
                        "postal_code": "29325",
                        "country": "US",
                        "phone_number": "8648334816",
                        "website": "https://www.mcdonalds.com",
                        "merchant_category_code": "5814",
                        "merchant_category_name": "FAST FOOD RESTAURANTS",
                    },
                }
            ]
        }
    ),
    "getAllPaySwitches": lambda client: client.transfer.customers.bill_pay_switches.list(customer_id="1005061234"),
    "GeneratePaymentRiskInsightsReport": lambda client: (
        client.decisioning.customers.reports.payment_risk_insights.user_types.create(
            customer_id="1005061234",
            user_type="personal",
            callback_url="https://finicity-test/webhook",
            data={
                "analytics_report_data": {
                    "for_cra_purpose": True,
                    "for_ftc_purpose": True,
                    "time_interval_types": ["MONTHLY_CALENDAR"],
                    "applicant_is_personal_guarantor": True,
                },
                "report_custom_fields": [{"label": "loanID", "value": "123456", "shown": True}],
                "account_ids": "5011648377 5011648378 5011648379",
                "from_date": 1607450357,
            },
        )
    ),
    "GenerateForesightAnalyticsNonCraReport": lambda client: (
        client.decisioning.customers.reports.foresight_analytics.user_types.create(
            customer_id="1005061234",
            user_type="personal",
            callback_url="https://finicity-test/webhook",
            data={
                "analytics_report_data": {
                    "for_cra_purpose": True,
                    "segments": {"geolocation": [{"label": "POSTAL_CODE", "value": "85123"}]},
                    "analytics": ["benchmarking", "forecasting"],
                    "time_interval_types": ["MONTHLY_CALENDAR"],
                    "income": 1000,
                    "age": 25,
                },
                "account_ids": "5011648377 5011648378 5011648379",
                "from_date": 1607450357,
            },
        )
    ),
    "GenerateForesightAnalyticsFirstThirdPartyNonCraReport": lambda client: (
        client.decisioning.reports.foresight_analytics.user_types.create(
            user_type="personal",
            callback_url="https://finicity-test/webhook",
            data={
                "analytics_report_data": {
                    "for_cra_purpose": True,
                    "segments": {"geolocation": [{"label": "POSTAL_CODE", "value": "85123"}]},
                    "analytics": ["benchmarking", "forecasting"],
                    "time_interval_types": ["MONTHLY_CALENDAR"],
                    "income": 1000,
                    "age": 25,
                },
                "account_ids": "5011648377 5011648378 5011648379",
                "from_date": 1607450357,
                "customer_id": 1005061234,
                "external_customer_id": "1005061234",
            },
        )
    ),
    "getBillPaySwitchDetails": lambda client: client.transfer.customers.bill_pay_switches.get(
        customer_id="1005061234", switch_id="65cb40beec86d3bd0e8664cc"
    ),
    "GetAccountDetailsByInstitutionLoginId": lambda client: (
        client.aggregation.v1.paysuite.customers.institution_logins.accounts.list(
            customer_id="1005061234",
            institution_login_id=1007302745,
            include="balanceDetails, paymentInstruction, accountIdentity",
            balance_cache_interval=30,
        )
    ),
    "GetAccountDetailsByAccountId": lambda client: client.aggregation.v1.paysuite.customers.accounts.get(
        customer_id="1005061234",
        account_id="5011648377",
        include="balanceDetails, paymentInstruction, accountIdentity",
        balance_cache_interval=30,
    ),
    "GenerateSBCAMetricsReport": lambda client: client.decisioning.customers.sbca.create(
        customer_id="1005061234",
        data={
            "analytics_report_data": {
                "sbca_params": {
                    "has_consent": True,
                    "metric_frequency": "Weekly",
                    "metric_type": "retail_sales_analytics",
                    "location_id": "a1b2c3d4-0000-1234-abcd-000000000001",
                },
                "business_details": {
                    "name": "ABC Tires Inc",
                    "personally_liable": False,
                    "phone_number": {"country_code": "1", "phone_no": "8042221111"},
                    "address": {
                        "address_line1": "434 W Ascension Way",
                        "address_line2": "Apt E226",
                        "city": "Murray",
                        "state": "UT",
                        "country": "CAN",
                        "postal_code": "84123",
                    },
                },
            }
        },
    ),
    "GetPortfolioByPathParamPortFolioID": lambda client: client.decisioning.v1.portfolios.get(
        portfolio_id="y4zsgccj4xpw-port"
    ),
    "refreshTransactions": lambda client: client.aggregation.customers.transactions.refreshes.create(
        customer_id="1005061234",
        data={
            "institution_login_id": "1007302745",
            "account_ids": ["5011648377"],
            "mode": "standard",
            "from_date": "2022-03-10T06:06:20.042584549Z",
            "to_date": "2022-03-10T06:06:20.042584549Z",
        },
    ),
    "getTransactionRefreshStatus": lambda client: client.aggregation.customers.transactions.refreshes.get(
        customer_id="1005061234", refresh_id="bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc"
    ),
    "GetDataSharingConsentsByCustomerId": lambda client: client.data_sharing_consents.list(
        customer_id="1005061234",
        status="ACTIVE",
        sort_by="startDate",
        sort_order="Asc",
        start=1,
        limit=25,
        context="crossPartner",
    ),
    "GetDataSharingConsentsByID": lambda client: client.data_sharing_consents.get(
        consent_receipt_id="123e4567-e89b-42d3-a456-556642440000"
    ),
    "RevokeDataSharingConsentById": lambda client: client.data_sharing_consents.delete(
        consent_receipt_id="123e4567-e89b-42d3-a456-556642440000", update_by="CUSTOMER"
    ),
    "RevokeDataSharingConsentByInstitutionLoginID": lambda client: (
        client.data_sharing_consents.institution_logins.delete(
            consent_receipt_id="123e4567-e89b-42d3-a456-556642440000",
            update_by="CUSTOMER",
            institution_login_id="1007302745",
        )
    ),
}
