"""The validator that stands between the tests' clients and the sandbox: it finds what does not fit the document."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from validated import Validated, problems

CUSTOMER = {"id": "1", "username": "customer_one", "type": "testing", "createdDate": "1607450357"}
PATH = "/aggregation/v1/customers/1"


@pytest.mark.parametrize(
    ("method", "path", "response", "said"),
    [
        ("GET", PATH, {"status_code": 200, "json": CUSTOMER}, ""),
        ("GET", PATH, {"status_code": 404, "json": {"code": 14001, "message": "No"}}, ""),
        ("GET", "/nowhere", {"status_code": 200, "json": {}}, "there is no such operation"),
        ("PATCH", PATH, {"status_code": 200, "json": CUSTOMER}, "there is no such operation"),
        ("GET", PATH, {"status_code": 418, "json": {}}, "GetCustomer has no status 418, only 200, "),
        ("GET", PATH, {"status_code": 200, "text": "{}"}, "GetCustomer 200 is text/plain, not application/json"),
        ("GET", PATH, {"status_code": 200}, "GetCustomer 200 is without a type, not application/json"),
        ("GET", PATH, {"status_code": 200, "json": {**CUSTOMER, "id": 1}}, "GetCustomer 200 $.id: 1 is not of type"),
        ("GET", PATH, {"status_code": 200, "json": {**CUSTOMER, "pet": 1}}, "GetCustomer 200 $: Additional properties"),
        ("GET", PATH, {"status_code": 200, "json": {**CUSTOMER, "firstName": None}}, ""),
        ("GET", PATH, {"status_code": 200, "json": {**CUSTOMER, "pet": None}}, "GetCustomer 200 $: Additional"),
        ("GET", PATH, {"status_code": 200, "json": {**CUSTOMER, "id": None}}, "GetCustomer 200 $.id: None for not"),
        (
            "GET",
            PATH,
            {"status_code": 200, "json": {"id": "1", "username": "customer_one"}},
            "GetCustomer 200 $: 'createdDate' is a required",
        ),
        ("DELETE", PATH, {"status_code": 204}, ""),
        ("DELETE", PATH, {"status_code": 204, "text": "Gone"}, "DeleteCustomer 204 has a body, and should have none"),
        (
            "GET",
            "/aggregation/v3/customers/1/transactions",
            {"status_code": 200, "json": {"found": 0, "displaying": 0, "moreAvailable": False, "transactions": []}},
            "GetAllCustomerTransactions: moreAvailable is False, not a text as the live API has it",
        ),
        ("POST", f"{PATH}/accounts", {"status_code": 203}, ""),
        ("POST", f"{PATH}/accounts", {"status_code": 203, "text": "No"}, "RefreshCustomerAccounts 203 is none of the"),
        ("POST", f"{PATH}/accounts", {"status_code": 500, "json": {"code": 103, "message": "No"}}, ""),
        ("POST", f"{PATH}/accounts", {"status_code": 500, "json": {"code": 1}}, "RefreshCustomerAccounts 500 is none"),
    ],
)
def test_what_does_not_fit_is_found(method: str, path: str, response: dict[str, Any], said: str) -> None:
    request = httpx.Request(method, f"https://api.finicity.com{path}")
    found = list(problems(request, httpx.Response(**response)))
    assert bool(found) == bool(said)
    assert said in "\n".join(found)


def test_what_does_not_fit_fails_the_test() -> None:
    inner = httpx.MockTransport(lambda _: httpx.Response(418))
    with httpx.Client(transport=Validated(inner)) as client, pytest.raises(AssertionError, match="has no status 418"):
        client.get(f"https://api.finicity.com{PATH}")
