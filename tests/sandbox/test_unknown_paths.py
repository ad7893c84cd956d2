"""A path that the sandbox does not know is refused, and the message names the nearest that it does know."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import httpx
import pytest

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


ACCOUNT_TRANSACTIONS = (
    "/aggregation/v4/customers/{customerId}/accounts/{accountId}/transactions (GetCustomerAccountTransactions)"
)


@pytest.fixture(scope="module")
def caller() -> Iterator[httpx.Client]:
    with Sandbox() as sandbox, httpx.Client(transport=sandbox.transport, base_url=sandbox.base_url) as caller:
        yield caller


@pytest.mark.parametrize(
    ("method", "path", "near"),
    [
        # Older and newer versions. Of the first the path is known, with another method.
        (
            *("GET", "/aggregation/v2/customers/7000000001/accounts"),
            "GET /aggregation/v1/customers/{customerId}/accounts (GetCustomerAccounts)",
        ),
        ("GET", "/aggregation/v3/customers/7/accounts/6/transactions", f"GET {ACCOUNT_TRANSACTIONS}"),
        (
            *("GET", "/decisioning/v4/customers/7000000001/reports/u4hstnnak45g-voa"),
            "GET /decisioning/v3/customers/{customerId}/reports/{reportId} (GetReportByCustomer)",
        ),
        (
            *("GET", "/decisioning/v4/consumers/0bf46322/reports/u4hstnnak45g-voa"),
            "GET /decisioning/v3/consumers/{consumerId}/reports/{reportId} (GetReportByConsumer)",
        ),
        (
            *("POST", "/decisioning/v1/customers/7000000001/voa"),
            "POST /decisioning/v2/customers/{customerId}/voa (GenerateVOAReport)",
        ),
        (
            *("POST", "/aggregation/v1/customers/testing"),
            "POST /aggregation/v2/customers/testing (AddTestingCustomer)",
        ),
        (
            "GET",
            "/aggregation/v1/institutions/4222",
            "GET /institution/v2/institutions/{institutionId} (GetInstitution)",
        ),
        ("POST", "/connect/v1/generate", "POST /connect/v2/generate (GenerateConnectUrl)"),
        # Slips
        (
            *("POST", "/aggregation/v2/partner/authentication"),
            "POST /aggregation/v2/partners/authentication (CreateToken)",
        ),
        ("GET", "/aggregation/v1/customer/7000000001", "GET /aggregation/v1/customers/{customerId} (GetCustomer)"),
        ("GET", "/aggregation/v1/customers/7000000001/", "GET /aggregation/v1/customers/{customerId} (GetCustomer)"),
        ("GET", "/Aggregation/v1/Customers", "GET /aggregation/v1/customers (GetCustomers)"),
        ("POST", "/connect/generate", "POST /connect/v2/generate (GenerateConnectUrl)"),
        (
            "GET",
            "/v1/customers/1/accounts",
            "GET /aggregation/v1/customers/{customerId}/accounts (GetCustomerAccounts)",
        ),
    ],
)
def test_the_nearest_path_is_named(method: str, path: str, near: str, caller: httpx.Client) -> None:
    response = caller.request(method, path)

    assert (response.status_code, response.json()["code"]) == (404, 11000)
    assert response.json()["message"] == f"There is no operation at {method} {path}; the nearest is {near}"


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PATCH", "/aggregation/v1/customers/7000000001", "DELETE, GET, PUT"),
        ("PUT", "/aggregation/v2/customers/testing", "POST"),
        ("DELETE", "/aggregation/v1/customers/7000000001/accounts/simple", "GET"),
    ],
)
def test_a_method_is_refused_as_such_where_no_other_version_has_it(
    method: str, path: str, allowed: str, caller: httpx.Client
) -> None:
    response = caller.request(method, path)

    assert (response.status_code, response.headers["Allow"]) == (405, allowed)


def test_a_path_may_be_long(caller: httpx.Client) -> None:
    started = time.process_time()

    assert caller.get("/a" * 30_000).status_code == 404
    assert caller.get("/" + "a" * 60_000).status_code == 404
    assert time.process_time() - started < 2
