"""What the type checkers must say of answers: one use of each kind. Checked, and never run."""

# Deprecated operations are called here, too.
# pyright: reportDeprecated=false
# mypy: disable-error-code="deprecated"

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, assert_type

from open_banking import AsyncClient, BinaryResponse, Client, RequestOptions, models, params


def model_answers(client: Client) -> None:
    """A model, its fields, and the models in it."""
    customers = client.aggregation.v1.customers.list(search="Smith", start=1, limit=25)
    assert_type(customers, models.Customers)
    assert_type(customers.customers, list[models.Customer])
    assert_type(customers.more_available, bool)
    assert_type(customers.displaying, int)
    assert_type(customers.found, int | None)
    for customer in customers.customers:
        assert_type(customer.id, str)
        assert_type(customer.email, str | None)
        assert_type(customer.additional_properties, dict[str, Any])
        assert_type(customer.to_dict(), dict[str, Any])


def numbers_and_nested_models(client: Client) -> None:
    """Numbers, and a model that may be missing."""
    transaction = client.aggregation.v2.customers.transactions.get(customer_id=1005061234, transaction_id=21284820852)
    assert_type(transaction.amount, float)
    assert_type(transaction.categorization, models.Categorization | None)


def moments(period: models.StatePeriod, access: models.ThirdPartyAccessPeriod) -> None:
    """ISO dates and date-times."""
    assert_type(period.start_date, dt.date)
    assert_type(access.start_time, dt.datetime)


def lists_of_models(client: Client) -> None:
    """An answer that is a list."""
    experiences = client.connect.experiences.list(app_name="test app", product_code=["ABC", "AO"])
    assert_type(experiences, list[models.Experiences])
    assert_type(experiences[0].product_code, list[str] | None)
    assert_type(client.business_services.customers.businesses.list(customer_id="1005061234"), list[models.Business])


def nothing(client: Client) -> None:
    """An answer without content: a function that returns None."""
    client.aggregation.v1.customers.delete(customer_id="1005061234")


def files(client: Client) -> None:
    """An answer that is a file."""
    statement = client.aggregation.v1.customers.accounts.statement.list(
        customer_id="1005061234", account_id="5011648377", index=1
    )
    assert_type(statement, BinaryResponse)
    assert_type(statement.content, bytes)
    assert_type(statement.filename, str | None)
    assert_type(statement.save("statement.pdf"), Path)


def reports(client: Client) -> None:
    """One of several models, and a file where a PDF is accepted."""
    get = client.decisioning.v3.customers.reports.get
    report = get(customer_id="1005061234", report_id="u4hstnnak45g")
    assert_type(report, models.Report)
    if isinstance(report, models.VOAReport):
        assert_type(report.institutions, list[models.ReportInstitution] | None)
    assert_type(get(customer_id="1005061234", report_id="u4hstnnak45g", accept="application/json"), models.Report)
    assert_type(get(customer_id="1005061234", report_id="u4hstnnak45g", accept="application/pdf"), BinaryResponse)
    analytics = client.analytics.data.v1.get
    assert_type(analytics(obb_report_id="u4hstnnak45g"), models.ObbAnalyticsReport)
    assert_type(analytics(obb_report_id="u4hstnnak45g", accept="application/pdf"), BinaryResponse)


def overloads(client: Client) -> None:
    """The one name that calls two operations."""
    simple = client.aggregation.v1.customers.accounts.simple
    assert_type(simple.list_1(customer_id="1005061234"), models.CustomerAccountsSimple)
    assert_type(simple.list_1(customer_id="1005061234", account_id="5011648377"), models.CustomerAccountSimple)
    assert_type(simple.list(customer_id="1005061234"), models.CustomerAccountsSimple)
    assert_type(simple.get(customer_id="1005061234", account_id="5011648377"), models.CustomerAccountSimple)


def requests(client: Client) -> None:
    """Dictionaries, models, and both spelled out as types."""
    testing = client.aggregation.v2.customers.testing
    assert_type(testing.create(data={"username": "customerusername1"}), models.CreatedCustomer)
    named: params.NewCustomerParams = {"username": "customerusername1", "email_field": "name@example.com"}
    testing.create(data=named)
    testing.create(data=models.NewCustomer(username="customerusername1"))
    business = client.business_services.customers.businesses
    business.create(
        customer_id="1005061234",
        data={
            "name": "ABC Tires Inc",
            "personally_liable": True,
            "address": {"address_line1": "434 W Ascension Way", "city": "Murray"},
            "phone_number": models.PhoneNumberFormat(country_code="1", phone_no="8042221111"),
        },
    )
    options: RequestOptions = {"timeout": 5, "additional_headers": {"X-Trace": "1"}}
    testing.create(data=named, request_options=options)


def known_values(client: Client, text: str, number: int) -> None:
    """Where values are known, all others are right as well: in an answer, a query, a dictionary, a list, a model."""
    for customer in client.aggregation.v1.customers.list(type="testing").customers:
        held: str = customer.type
        if customer.type == "active" or customer.type in {"new", text}:
            client.aggregation.v1.customers.list(type=held)
    client.aggregation.v1.customers.list(type=text)
    transaction: params.TestTxPushTransactionParams = {"amount": 1.5, "status": "active"}
    transaction["status"] = text
    models.TestTxPushTransaction(amount=1.5, description="d", transaction_date=1607450357, status=text)
    constraints: params.BalanceAndCashFlowAnalyticsReportConstraintsParams = {"length_of_report": 30}
    constraints["length_of_report"] = number
    intervals: params.AnalyticsReportDataParams = {"time_interval_types": ["MONTHLY_CALENDAR", "NEW", text]}
    intervals["time_interval_types"] = [text]


async def awaited(client: AsyncClient) -> None:
    """The same kinds, awaited."""
    assert_type(await client.aggregation.v1.customers.list(), models.Customers)
    assert_type(await client.connect.experiences.list(app_name="test app"), list[models.Experiences])
    await client.aggregation.v1.customers.delete(customer_id="1005061234")
    get = client.decisioning.v3.consumers.reports.get
    assert_type(await get(consumer_id="0h7h3r301md83", report_id="u4hstnnak45g"), models.Report)
    assert_type(
        await get(consumer_id="0h7h3r301md83", report_id="u4hstnnak45g", accept="application/pdf"),
        BinaryResponse,
    )
    simple = client.aggregation.v1.customers.accounts.simple
    assert_type(await simple.list_1(customer_id="1005061234"), models.CustomerAccountsSimple)
    assert_type(await simple.list_1(customer_id="1005061234", account_id="5011648377"), models.CustomerAccountSimple)
