"""What the type checkers must say of pages, of waiting for reports and of options. Checked, and never run."""

# Deprecated operations are called here, too.
# pyright: reportDeprecated=false
# mypy: disable-error-code="deprecated"

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, assert_type

import httpx

from open_banking import AsyncClient, BinaryResponse, Client, Environment, Operation, Retry, models
from open_banking.pagination import AsyncItems, AsyncPages, Items, Pages
from open_banking.refresh_outcome import RefreshOutcome
from open_banking.transaction_sync import TransactionChanges
from open_banking.workflows import AccountHistory, GeneratedReport

if TYPE_CHECKING:
    from asyncio import Future


def records(client: Client) -> None:
    """The records of each style of pages."""
    transactions = client.paginate(
        client.aggregation.v3.customers.transactions.list,
        customer_id="1005061234",
        from_date=dt.date(2020, 12, 8),
        to_date=1607450357,
        limit=1000,
    )
    assert_type(transactions, Items[models.Transaction])
    assert_type(transactions.position, int)
    for transaction in transactions:
        assert_type(transaction, models.Transaction)
    for customer in client.paginate(client.aggregation.v1.customers.list, start=26):
        assert_type(customer, models.Customer)
    for registration in client.paginate(client.aggregation.v2.partners.applications.list, page=2, page_size=20):
        assert_type(registration, models.AppStatus)
    for application in client.paginate(client.applications.list):
        assert_type(application, models.App)
    for institution in client.paginate(client.institution.v2.institutions.list, search="bank"):
        assert_type(institution, models.Institution)
    for certified in client.paginate(client.institution.v2.certified_institutions.list):
        assert_type(certified, models.CertifiedInstitution)


async def by_name(client: Client, async_client: AsyncClient) -> None:
    """Operations by their own names, overloads included."""
    assert_type(client.operations.get_customers(limit=10), models.Customers)
    assert_type(await async_client.operations.get_customers(limit=10), models.Customers)
    report = client.operations.get_report_by_customer
    assert_type(report(customer_id="1", report_id="2", accept="application/pdf"), BinaryResponse)
    for customer in client.paginate(client.operations.get_customers, search="Smith"):
        assert_type(customer, models.Customer)


async def any_path(client: Client, async_client: AsyncClient) -> None:
    """Requests to any path."""
    assert_type(client.request("POST", "/a/b", query={"c": 1}, json={"d": [1]}), httpx.Response)
    assert_type(await async_client.request("GET", "/a/b", request_options={"timeout": 5}), httpx.Response)


def whole_pages(client: Client) -> None:
    """The pages themselves."""
    pages = client.pages(
        client.aggregation.v4.customers.accounts.transactions.list,
        customer_id="1005061234",
        account_id="5011648377",
        from_date=1607450357,
        to_date=1607450357,
    )
    assert_type(pages, Pages[models.Transactions])
    for page in pages:
        assert_type(page, models.Transactions)
        assert_type(page.page_items(), list[models.Transaction])
        assert_type(list(page), list[models.Transaction])
        assert_type(page[0], models.Transaction)
        assert_type(page[:2], list[models.Transaction])
        assert_type(page.next_page(), models.Transactions | None)
    assert_type(next(client.pages(client.aggregation.v1.customers.list)), models.Customers)


def waiting(client: Client, failed: models.UnknownReport) -> None:
    """The report that belongs to each acknowledgement."""
    create = client.decisioning.v2.customers
    assert_type(client.wait_for_report(create.voa.create(customer_id="1", data={})), models.VOAReport)
    ack = models.VOAReportAck.from_dict({})
    assert_type(client.wait_for_report(ack), models.VOAReport)
    assert_type(client.wait_for_report(ack, timeout=60, interval=5, on_poll=print), models.VOAReport)
    assert_type(client.wait_for_report(models.VOIReportAck.from_dict({})), models.VOIReport)
    assert_type(client.wait_for_report(models.VOAWithIncomeReportAck.from_dict({})), models.VOAWithIncomeReport)
    assert_type(client.wait_for_report(models.CashFlowReportAck.from_dict({})), models.CashFlowReport)
    assert_type(client.wait_for_report(models.StatementReportAck.from_dict({})), models.StatementReport)
    assert_type(client.wait_for_report(models.TransactionsReportAck.from_dict({})), models.TransactionsReport)
    assert_type(
        client.wait_for_report(models.PayrollReportAck.from_dict({})),
        models.VOEPayrollReport | models.VOIEPayrollReport,
    )
    assert_type(client.wait_for_report(failed), models.Report)
    assert_type(client.wait_for_report(models.VOAReport.from_dict({})), models.VOAReport)
    assert_type(client.wait_for_report(models.CashFlowReport.from_dict({})), models.CashFlowReport)
    assert_type(client.wait_for_report(customer_id="1", report_id="2"), models.Report)
    assert_type(client.wait_for_report(consumer_id="1", report_id="2", on_poll=print), models.Report)
    assert_type(
        client.wait_for_report(models.PaymentRiskInsightsReportAck.from_dict({})), models.PaymentRiskInsightsReport
    )
    assert_type(client.wait_for_accounts(customer_id="1", on_poll=print), list[models.CustomerAccount])
    assert_type(client.refresh_and_wait(customer_id="1", on_poll=print), RefreshOutcome)


def workflows(client: Client, ack: models.VOAReportAck) -> None:
    """What the workflows return."""
    assert_type(client.workflows.find_or_create_customer(username="n", testing=True), models.Customer)
    assert_type(client.workflows.get_or_create_consumer(customer_id="1", data={}), models.Consumer)
    loaded = client.workflows.load_history(customer_id="1", institution_login_id="2", on_result=print)
    assert_type(loaded, list[AccountHistory])
    assert_type(client.workflows.generate_report(ack, pdf="a.pdf"), GeneratedReport[models.VOAReport])
    create = client.decisioning.v2.customers.voa.create
    made = client.workflows.generate_report(create(customer_id="1", data={}), pdf=True)
    assert_type(made.report, models.VOAReport)
    assert_type(made.pdf, BinaryResponse | None)


async def workflows_awaited(client: AsyncClient, ack: models.VOAReportAck) -> None:
    """The same, awaited."""

    async def told(accounts: list[models.CustomerAccount]) -> None:
        assert_type(accounts, list[models.CustomerAccount])

    assert_type(await client.wait_for_accounts(customer_id="1", on_poll=told), list[models.CustomerAccount])
    assert_type(await client.refresh_and_wait(customer_id="1", on_poll=print), RefreshOutcome)
    assert_type(await client.wait_for_report(models.VOAReport.from_dict({})), models.VOAReport)
    assert_type(await client.wait_for_report(customer_id="1", report_id="2"), models.Report)
    assert_type(await client.workflows.find_or_create_customer(username="n", testing=False), models.Customer)
    assert_type((await client.workflows.generate_report(ack)).report, models.VOAReport)


def syncing(client: Client) -> None:
    """What a run returns."""
    changes = client.sync_transactions(customer_id="1005061234")
    assert_type(changes, TransactionChanges)
    assert_type(changes.added, list[models.Transaction])
    assert_type(changes.removed, list[int])
    client.sync_transactions(
        customer_id=1005061234,
        account_id="5011648377",
        cursor=changes.cursor,
        since=dt.date(2024, 1, 1),
        window=dt.timedelta(days=30),
        full=True,
    )
    client.sync_transactions(customer_id="1005061234", window=30)
    store: dict[int, models.Transaction] = {}
    changes.apply_to(store)


class Branded(Client):
    """A client of one's own."""


class AsyncBranded(AsyncClient):
    """A client of one's own."""


def options(client: Client, branded: Branded, async_client: AsyncClient, async_branded: AsyncBranded) -> None:
    """``with_options`` keeps the class."""
    assert_type(client.with_options(max_retries=5, max_retry_wait=5.0), Client)
    assert_type(branded.with_options(timeout=5).with_options(read_only=True), Branded)
    assert_type(async_client.with_options(timeout=None, billable="deny"), AsyncClient)
    assert_type(async_branded.with_options(billable=lambda operation: operation.method == "GET"), AsyncBranded)


def hooks(client: Client) -> None:
    """What is told of operations and repeats, and the raw answers."""

    def cheap(operation: Operation) -> bool:
        assert_type(operation.billable, bool)
        return operation.name.startswith("Get")

    def told(retry: Retry) -> None:
        assert_type(retry.attempt, int)
        assert_type(retry.wait, float)

    client.with_options(billable=cheap, on_retry=told)
    with client.capture_responses() as responses:
        assert_type(responses, list[httpx.Response])
    assert_type(client.token, str | None)


async def decide(operation: Operation) -> bool:
    """A policy that has to be awaited."""
    return operation.method == "GET"


async def decide_within(budget: int, operation: Operation) -> bool:
    """One that needs more than the operation."""
    return operation.billable and budget > 0


class Policy:
    """An object that is one."""

    async def __call__(self, operation: Operation) -> bool:
        """Decide."""
        return await decide(operation)


async def told(retry: Retry) -> None:
    """Take note of a retry."""
    assert_type(retry.attempt, int)


async def polled(report: models.Report) -> None:
    """Take note of a report."""
    assert_type(report, models.Report)


async def awaited_functions(client: AsyncClient, decided: Future[bool]) -> None:
    """Whatever can be awaited, and plain functions, are for an ``AsyncClient``."""
    AsyncClient(billable=decide, on_retry=told)
    AsyncClient(billable=Policy(), on_retry=print)
    AsyncClient(billable=lambda _: decided, on_retry=lambda retry: told(retry._replace(attempt=1)))
    assert_type(client.with_options(billable=decide, on_retry=told), AsyncClient)
    client.with_options(billable=Policy(), on_retry=print)
    client.with_options(billable=partial(decide_within, 5))
    client.with_options(billable=lambda _: decided)
    client.with_options(billable=lambda operation: operation.method == "GET")
    client.with_options(billable="deny", on_retry=None)
    ack = models.VOAReportAck.from_dict({})
    assert_type(await client.wait_for_report(ack, on_poll=polled), models.VOAReport)
    assert_type(await client.wait_for_report(ack, on_poll=print), models.VOAReport)
    Client(billable=lambda operation: operation.method == "GET", on_retry=print)
    Client(environment=Environment.DEFAULT, base_url=None, allow_http=False)


async def awaited(client: AsyncClient) -> None:
    """The same, awaited."""
    transactions = client.paginate(
        client.aggregation.v3.customers.transactions.list,
        customer_id="1005061234",
        from_date=dt.datetime(2020, 12, 8, tzinfo=dt.UTC),
        to_date="1607450357",
    )
    assert_type(transactions, AsyncItems[models.Transaction])
    async for transaction in transactions:
        assert_type(transaction, models.Transaction)
    async for customer in client.paginate(client.aggregation.v1.customers.list):
        assert_type(customer, models.Customer)
    pages = client.pages(client.aggregation.v1.customers.list, limit=100)
    assert_type(pages, AsyncPages[models.Customers])
    async for page in pages:
        assert_type(page, models.Customers)
    assert_type(await client.wait_for_report(models.VOAReportAck.from_dict({})), models.VOAReport)
    assert_type(await client.sync_transactions(customer_id="1005061234"), TransactionChanges)

    async def told(report: models.Report) -> None:
        assert_type(report, models.Report)

    ack = models.VOAReportAck.from_dict({})
    assert_type(await client.wait_for_report(ack, on_poll=told), models.VOAReport)
    assert_type(await client.wait_for_report(ack, on_poll=print), models.VOAReport)
    assert_type(await client.wait_for_report(models.VOIReportAck.from_dict({})), models.VOIReport)
