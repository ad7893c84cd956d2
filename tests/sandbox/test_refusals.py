"""A bad request is refused, in the shape and with the status that the document has for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from validated import Validated

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

CUSTOMER = "/aggregation/v1/customers/7000000001"
NEW_CUSTOMER = "/aggregation/v2/customers/testing"
AUTHENTICATION = "/aggregation/v2/partners/authentication"
TRANSACTIONS = "/aggregation/v3/customers/7000000001/transactions"
TEST_TRANSACTION = f"{CUSTOMER}/accounts/1/transactions"
DEPOSIT = '{"amount": 1, "description": "deposit"'
INVALID, NOTHING_HERE, NO_CUSTOMER, NO_ACCOUNT = 10010, 11000, 14001, 38003


@pytest.fixture
def caller() -> Iterator[httpx.Client]:
    """An HTTP client with good keys, of a sandbox without customers."""
    with Sandbox(strict=True) as sandbox:
        with sandbox.client() as client:
            client.aggregation.v1.customers.list()
            headers = {"Finicity-App-Key": sandbox.app_key, "Finicity-App-Token": client.token or ""}
        with httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url, headers=headers) as caller:
            yield caller


@pytest.mark.parametrize(
    ("method", "path", "content", "status", "code", "words"),
    [
        ("GET", "/nowhere", None, 404, NOTHING_HERE, "/nowhere"),
        ("GET", "/", None, 404, NOTHING_HERE, "no operation at GET /;"),
        ("GET", f"{CUSTOMER}/", None, 404, NOTHING_HERE, CUSTOMER),
        ("GET", "/aggregation/v1/customers//accounts", None, 404, NOTHING_HERE, "customers//accounts"),
        ("PATCH", CUSTOMER, "{}", 405, 405, "DELETE, GET, PUT"),
        ("GET", AUTHENTICATION, None, 405, 405, "POST, PUT"),
        ("POST", NEW_CUSTOMER, "", 400, INVALID, "AddTestingCustomer requires a JSON object"),
        ("POST", NEW_CUSTOMER, "[1]", 400, INVALID, "JSON object"),
        ("POST", NEW_CUSTOMER, '"username"', 400, INVALID, "JSON object"),
        ("POST", NEW_CUSTOMER, "{username}", 400, INVALID, "JSON object"),
        ("POST", NEW_CUSTOMER, '{"username": NaN}', 400, INVALID, "JSON object"),
        ("POST", NEW_CUSTOMER, b"\xff\xfe", 400, INVALID, "JSON object"),
        ("POST", NEW_CUSTOMER, "[" * 100_000, 400, INVALID, "JSON object"),
        ("POST", NEW_CUSTOMER, "{}", 400, INVALID, "username"),
        ("POST", NEW_CUSTOMER, '{"username": null}', 400, INVALID, "username"),
        ("POST", NEW_CUSTOMER, '{"username": 7}', 400, INVALID, "username"),
        ("POST", AUTHENTICATION, '{"partnerId": "1"}', 400, INVALID, "partnerSecret"),
        ("POST", TEST_TRANSACTION, f'{DEPOSIT}, "transactionDate": 1.0}}', 400, INVALID, "transactionDate"),
        ("POST", TEST_TRANSACTION, f'{DEPOSIT}, "transactionDate": {2**63}}}', 400, INVALID, "transactionDate"),
        ("POST", TEST_TRANSACTION, f'{DEPOSIT}, "transactionDate": 1}}', 404, NO_CUSTOMER, "7000000001"),
        ("GET", TRANSACTIONS, None, 400, INVALID, "fromDate"),
        ("GET", f"{TRANSACTIONS}?fromDate=1", None, 400, INVALID, "toDate"),
        ("GET", f"{TRANSACTIONS}?fromDate=&toDate=1", None, 400, INVALID, "fromDate"),
        ("GET", f"{TRANSACTIONS}?fromDate=soon&toDate=1", None, 400, INVALID, "fromDate"),
        ("GET", f"{TRANSACTIONS}?fromDate=1.5&toDate=2", None, 400, INVALID, "fromDate"),
        ("GET", f"{TRANSACTIONS}?fromDate=1&toDate=2", None, 404, NO_CUSTOMER, "7000000001"),
        ("GET", "/aggregation/v1/customers?start=0", None, 400, INVALID, "start"),
        ("GET", "/aggregation/v1/customers?start=1_0", None, 400, INVALID, "start"),
        ("GET", "/aggregation/v1/customers?start=%D9%A1", None, 400, INVALID, "start"),
        ("GET", "/aggregation/v1/customers?limit=0", None, 400, INVALID, "limit"),
        ("GET", f"/aggregation/v1/customers?start={'9' * 5000}", None, 400, INVALID, "start"),
        ("GET", "/connect/experiences", None, 400, INVALID, "appName"),
    ],
)
def test_refusals(  # noqa: PLR0917  # one a column
    method: str, path: str, content: str | bytes | None, status: int, code: int, words: str, caller: httpx.Client
) -> None:
    response = caller.request(method, path, content=content)

    assert response.status_code == status
    assert response.headers["Content-Type"] == "application/json"
    assert response.json()["code"] == code
    assert words in response.json()["message"]


@pytest.mark.parametrize(("path", "allowed"), [(NEW_CUSTOMER, "POST"), (TRANSACTIONS, "GET")])
def test_the_error_of_a_wrong_method_names_the_right_ones(path: str, allowed: str, caller: httpx.Client) -> None:
    response = caller.put(path, json={})

    assert (response.status_code, response.headers["Allow"]) == (405, allowed)


def test_a_literal_path_takes_precedence_over_one_with_parameters(caller: httpx.Client) -> None:
    """DELETE .../accounts/{accountId} is an operation, GET .../accounts/simple another."""
    assert caller.delete(f"{CUSTOMER}/accounts/1").json()["code"] == NO_ACCOUNT
    assert caller.delete(f"{CUSTOMER}/accounts/simple").status_code == 405


def test_what_the_document_does_not_know_is_passed_over(caller: httpx.Client) -> None:
    made = caller.post(NEW_CUSTOMER, json={"username": "customer_one", "firstName": "Ada", "mood": {"of": "the day"}})
    customer = caller.get(f"/aggregation/v1/customers/{made.json()['id']}").json()

    assert customer["firstName"] == "Ada"
    assert customer.keys() == {"id", "username", "firstName", "type", "createdDate", "lastModifiedDate"}


def test_a_slash_within_a_value_belongs_to_the_value(caller: httpx.Client) -> None:
    response = caller.get("/aggregation/v1/customers/a%2Fb")

    assert (response.status_code, response.json()["message"]) == (404, "There is no customer a/b")


@pytest.mark.parametrize(
    "path", ["/business-services/businesses/none", "/connect/experiences?appName=None", "/analytics/data/v1/none"]
)
def test_an_error_has_the_status_and_the_fields_that_its_operation_documents(path: str, caller: httpx.Client) -> None:
    with httpx.Client(
        transport=Validated(caller._transport), base_url=caller.base_url, headers=caller.headers
    ) as validated:
        assert validated.get(path).status_code == 404
