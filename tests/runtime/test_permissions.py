"""What a client that must not spend, or must not write, sends: nothing that costs, nothing that changes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from calls import CALLS
from clients import CREDENTIALS, KEYS
from operation_shapes import one_of_each

from open_banking import (
    Client,
    ConfigurationError,
    InternalServerError,
    Operation,
    OperationDeniedError,
    models,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from clients import Clients
    from wire import Wire

OPERATIONS = sorted(CALLS)
# Each of these is charged. AddTestingCustomer is not, though the word stands in its description.
BILLABLE = {
    "AccountMatchingScoreDetails",
    "AddCustomer",
    "GenerateBalanceAnalyticsFcra",
    "GenerateBalanceAnalyticsReport",
    "GenerateCashFlowAnalyticsFcra",
    "GenerateCashflowAnalyticsReport",
    "GenerateForesightAnalyticsFirstThirdPartyNonCraReport",
    "GenerateForesightAnalyticsNonCraReport",
    "GeneratePayStatementReport",
    "GeneratePaymentHistory",
    "GeneratePaymentHistoryFcra",
    "GeneratePaymentHistoryReport",
    "GeneratePaymentRiskInsightsReport",
    "GenerateStatementReport",
    "GenerateTransactionsReport",
    "GenerateVOAReport",
    "GenerateVOAWithIncomeReport",
    "GenerateVOEPayrollReport",
    "GenerateVOETransactionsReport",
    "GenerateVOIEPaystubReport",
    "GenerateVOIEPaystubWithTXVerifyReport",
    "GenerateVOIReport",
    "GetAccountACHDetails",
    "GetAccountOwner",
    "GetAccountOwnerDetails",
    "GetAccountPaymentInstructionDetails",
    "GetAssetByCustomerID",
    "GetAvailableBalance",
    "GetAvailableBalanceLive",
    "GetCustomerAccountStatement",
    "GetLoanPaymentDetails",
    "GetObbAnalyticsReportFcra",
    "LoadHistoricTransactionsForCustomerAccount",
    "RefreshVOIEPayrollReport",
    "ReportReissue",
}
OWNER = "GetAccountOwner"
"""A billable GET."""
OWNER_PATH = "/aggregation/v1/customers/{customerId}/accounts/{accountId}/owner"


@pytest.fixture
def call(clients: Clients) -> Callable[..., None]:
    """Makes the call of an operation on a new client with these options, sync or async."""

    def make(operation: str, **options: Any) -> None:
        clients.result(CALLS[operation](clients.make(**options)))

    return make


def blocking(wire: Wire, **options: Any) -> Client:
    client = Client(httpx_client=httpx.Client(transport=wire.transport), **{**KEYS, **options})
    client._exchange.sleep = lambda _: None
    return client


# Money


@pytest.mark.parametrize("operation", sorted(BILLABLE))
def test_denied_billable_operation_is_not_sent(operation: str, call: Callable[..., None], wire: Wire) -> None:
    with pytest.raises(OperationDeniedError, match=f"{operation} is billable.*nothing was sent"):
        call(operation, billable="deny")
    assert wire.sent == []


@pytest.mark.parametrize("operation", sorted(set(OPERATIONS) - BILLABLE))
def test_what_costs_nothing_is_not_denied(operation: str, call: Callable[..., None], wire: Wire) -> None:
    call(operation, billable="deny")
    assert len(wire.sent) == 1


@pytest.mark.parametrize("operation", one_of_each())
def test_everything_is_allowed_by_default(operation: str, call: Callable[..., None], wire: Wire) -> None:
    call(operation)
    assert len(wire.sent) == 1


def test_no_token_is_obtained_for_a_denied_operation(call: Callable[..., None], wire: Wire) -> None:
    with pytest.raises(OperationDeniedError):
        call(OWNER, billable="deny", **CREDENTIALS)
    assert wire.sent == []


@pytest.mark.parametrize("permits", [True, False])
def test_function_is_asked_with_the_facts(
    permits: bool,  # noqa: FBT001  # a column of the table
    call: Callable[..., None],
    wire: Wire,
) -> None:
    asked: list[Operation] = []

    def decide(operation: Operation) -> bool:
        asked.append(operation)
        return permits

    if permits:
        call(OWNER, billable=decide)
    else:
        with pytest.raises(OperationDeniedError, match=OWNER):
            call(OWNER, billable=decide)
    (facts,) = asked
    assert (facts.name, facts.method, facts.path, facts.billable) == (OWNER, "GET", OWNER_PATH, True)
    assert len(wire.sent) == permits


def test_function_is_not_asked_about_what_costs_nothing(call: Callable[..., None], wire: Wire) -> None:
    def decide(operation: Operation) -> bool:
        raise AssertionError(operation.name)

    call("GetCustomer", billable=decide)
    assert len(wire.sent) == 1


def test_error_of_the_function_is_raised(call: Callable[..., None], wire: Wire) -> None:
    def decide(operation: Operation) -> bool:
        raise LookupError(operation.name)

    with pytest.raises(LookupError, match=OWNER):
        call(OWNER, billable=decide)
    assert wire.sent == []


def test_function_is_asked_again_before_a_repeat(call: Callable[..., None], wire: Wire) -> None:
    budget = [True, False]
    wire.fails(httpx.ConnectError("refused"))  # nothing was sent, so that even what is billable may be tried again
    with pytest.raises(OperationDeniedError):
        call(OWNER, billable=lambda _: budget.pop(0), max_retries=5)
    assert (len(wire.sent), budget) == (1, [])


# Reading


def is_get(operation: str, document: dict[str, Any]) -> bool:
    return any(
        method == "get" and isinstance(each, dict) and each.get("operationId") == operation
        for path in document["paths"].values()
        for method, each in path.items()
    )


@pytest.mark.parametrize("operation", OPERATIONS)
def test_read_only_client_lets_reading_and_authenticating_out(
    operation: str, call: Callable[..., None], wire: Wire, document: dict[str, Any]
) -> None:
    if is_get(operation, document) or operation == "CreateToken":
        call(operation, read_only=True)
        assert len(wire.sent) == 1
    else:
        with pytest.raises(OperationDeniedError, match=f"{operation} is a .*read-only; nothing was sent"):
            call(operation, read_only=True)
        assert wire.sent == []


def test_read_only_client_obtains_its_token(call: Callable[..., None], wire: Wire) -> None:
    wire.responds(200, json={"token": "fresh-token"})
    call("GetCustomer", read_only=True, **CREDENTIALS)
    assert [(request.method, request.headers.get("finicity-app-token")) for request in wire.sent] == [
        ("POST", None),
        ("GET", "fresh-token"),
    ]


def test_read_only_client_does_not_change_the_secret(call: Callable[..., None], wire: Wire) -> None:
    with pytest.raises(OperationDeniedError, match="ModifyPartnerSecret is a PUT"):
        call("ModifyPartnerSecret", read_only=True)
    assert wire.sent == []


def test_both_permissions_hold_together(call: Callable[..., None], wire: Wire) -> None:
    for operation in (OWNER, "AddCustomer", "DeleteCustomer"):
        with pytest.raises(OperationDeniedError):
            call(operation, read_only=True, billable="deny")
    assert wire.sent == []


# In retries, pages and polling


def test_permission_that_is_withdrawn_ends_the_repeats(wire: Wire) -> None:
    """A client is shared between threads, and its policy may change its mind while a call waits."""
    wire.responds(503)
    client = blocking(wire, max_retries=5)
    client._exchange.sleep = lambda _: setattr(client._exchange.settings, "read_only", True)
    with pytest.raises(OperationDeniedError):
        client.aggregation.v1.customers.delete(customer_id="1")
    assert len(wire.sent) == 1


def test_repeats_need_no_further_permission(wire: Wire) -> None:
    wire.responds(503)
    with pytest.raises(InternalServerError):
        blocking(wire, max_retries=2, read_only=True, billable="deny").aggregation.v1.customers.get(customer_id="1")
    assert len(wire.sent) == 3


def two_pages(request: httpx.Request) -> httpx.Response:
    start = int(request.url.params["start"])
    return httpx.Response(200, json={"found": 2, "moreAvailable": start == 1, "customers": [{"id": str(start)}]})


def test_pages_are_read_by_a_read_only_client(wire: Wire) -> None:
    wire.responds_with(two_pages)
    client = blocking(wire, read_only=True, billable="deny")
    assert [each.id for each in client.paginate(client.aggregation.v1.customers.list)] == ["1", "2"]


def test_each_page_is_asked_for(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """No operation that pages is billable today; one that became so would be asked about page by page."""
    from open_banking._generated.operations import get_customers  # noqa: PLC0415  # the test's own matter

    monkeypatch.setattr(get_customers, "OPERATION", get_customers.OPERATION._replace(billable=True))
    wire.responds_with(two_pages)
    budget = [True, False]
    client = blocking(wire, billable=lambda _: budget.pop(0))
    items = client.paginate(client.aggregation.v1.customers.list)
    assert next(items).id == "1"
    with pytest.raises(OperationDeniedError, match="GetCustomers"):
        next(items)
    assert (len(wire.sent), items.position) == (1, 2)


def test_polling_is_reading(wire: Wire) -> None:
    states = ["inProgress", "success"]
    wire.responds_with(lambda _: httpx.Response(200, json={"id": "r", "type": "voa", "status": states.pop(0)}))
    client = blocking(wire, read_only=True, billable="deny")
    report = client.wait_for_report(models.VOAReportAck.from_dict({"id": "r", "customerId": 1}))
    assert report.status == "success"
    assert [request.method for request in wire.sent] == ["GET", "GET"]


def test_each_poll_is_asked_for(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    from open_banking._generated.operations import get_report_by_customer  # noqa: PLC0415  # the test's own matter

    monkeypatch.setattr(get_report_by_customer, "OPERATION", get_report_by_customer.OPERATION._replace(billable=True))
    wire.responds(200, json={"id": "r", "type": "voa", "status": "inProgress"})
    budget = [True, False]
    client = blocking(wire, billable=lambda _: budget.pop(0))
    with pytest.raises(OperationDeniedError, match="GetReportByCustomer"):
        client.wait_for_report(models.VOAReportAck.from_dict({"id": "r", "customerId": 1}))
    assert len(wire.sent) == 1


# Changed afterwards


def test_with_options_takes_a_permission_and_gives_it_back(clients: Clients, wire: Wire) -> None:
    client = clients.make()
    careful = client.with_options(billable="deny", read_only=True)
    for operation in (OWNER, "DeleteCustomer"):
        with pytest.raises(OperationDeniedError):
            clients.result(CALLS[operation](careful))
    assert wire.sent == []
    clients.result(CALLS[OWNER](client))
    clients.result(CALLS[OWNER](careful.with_options(billable="allow")))
    clients.result(CALLS["DeleteCustomer"](careful.with_options(read_only=False)))
    assert len(wire.sent) == 3


def test_with_options_keeps_the_permissions_that_it_does_not_name(clients: Clients, wire: Wire) -> None:
    careful = clients.make(billable="deny", read_only=True).with_options(timeout=5)
    for operation in (OWNER, "DeleteCustomer"):
        with pytest.raises(OperationDeniedError):
            clients.result(CALLS[operation](careful))
    assert wire.sent == []


def test_with_options_refuses_an_unusable_policy(wire: Wire) -> None:
    options = json.loads('{"billable": "perhaps"}')
    with pytest.raises(ConfigurationError, match="billable"):
        blocking(wire).with_options(**options)
