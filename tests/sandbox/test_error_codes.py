"""With which status and code the live API refuses what is not there, and whether the code is a number or a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from callers import caller_of
from validated import Validated

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callers import Caller


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    """One who calls about a customer with accounts at another bank and a business, and without an application."""
    with Sandbox(running=False) as sandbox:
        sandbox.transport = Validated(sandbox.transport)
        with sandbox.client() as client:
            caller = caller_of(sandbox, client)
            caller.send("POST", BUSINESSES, json=BUSINESS).raise_for_status()
            yield caller


CUSTOMER = "/aggregation/v1/customers/{customer}"
NOBODY = "/aggregation/v1/customers/9"
CONNECT = {"partnerId": "{partner}", "customerId": "{customer}"}
BUSINESSES = "/business-services/customers/{customer}/businesses"
BUSINESS = {"name": "Round Tires", "personallyLiable": True, "address": {"city": "Murray"}, "phoneNumber": {}}
MATCHING = "/account-owner-verification-matchings/customers/{customer}/accounts/{account}"
PORTFOLIO = "abcdefghijkl-1-port"
JOINT = {"consumerId": "c1", "type": "primary"}
EMAIL = {"email": {"to": "ann@example.com"}}

ADDRESS = ("ownerName", "ownerAddressLine1", "ownerAddressLine2", "ownerCity", "ownerState", "ownerPostalCode")
APPLICATION = {
    **dict.fromkeys((*ADDRESS, "ownerCountry"), "x"),
    "appName": "Budgets",
    "appDescription": "Keeps a household's books",
    "appUrl": "https://budget.example.com/",
    "image": "PHN2Zz48L3N2Zz4=",
}

REFUSED: dict[str, tuple[str, str, Any, int, int | str]] = {
    # No account of a customer
    "accounts at an institution without any": ("GET", f"{CUSTOMER}/institutions/102168/accounts", None, 404, 38006),
    "accounts at an unknown institution": ("GET", f"{CUSTOMER}/institutions/1/accounts", None, 404, 38006),
    "simple accounts at one": ("GET", f"{CUSTOMER}/institutions/1/accounts/simple", None, 404, 38006),
    "an unknown customer's accounts": ("GET", f"{NOBODY}/institutions/1/accounts", None, 404, 14001),
    "an unknown account": ("GET", "/aggregation/v2/customers/{customer}/accounts/1", None, 404, 38003),
    "deleting an unknown account": ("DELETE", f"{CUSTOMER}/accounts/1", None, 404, 38003),
    "deleting one of an unknown customer": ("DELETE", f"{NOBODY}/accounts/{{account}}", None, 404, 38003),
    "deleting by an unknown login": ("DELETE", f"{CUSTOMER}/institutionLogins/1", None, 404, 38007),
    "deleting by that of an unknown customer": ("DELETE", f"{NOBODY}/institutionLogins/{{login}}", None, 404, 38007),
    "accounts behind an unknown login": ("GET", f"{CUSTOMER}/institutionLogins/1/accounts", None, 404, 38007),
    # Applications
    "assigning an unknown application": ("PUT", f"{CUSTOMER}/applications/none", None, 400, 10007),
    "assigning one to an unknown customer": ("PUT", f"{NOBODY}/applications/none", None, 404, 14001),
    "the application where none is registered": ("GET", f"{CUSTOMER}/application", None, 404, 50051),
    # Businesses
    "a second business": ("POST", BUSINESSES, BUSINESS, 409, 10004),
    "a business without a name": ("POST", BUSINESSES, {**BUSINESS, "name": ""}, 400, 10010),
    "a business without anything": ("POST", BUSINESSES, {}, 400, 10010),
    "a business with an odd address": ("POST", BUSINESSES, {**BUSINESS, "url": "tires"}, 400, 10010),
    "a change without anything": ("PUT", "/business-services/businesses/40001", {}, 400, 10010),
    "a business of an unknown customer": ("POST", "/business-services/customers/9/businesses", BUSINESS, 404, 10002),
    # What else is not there
    "an unknown asset": ("GET", f"{CUSTOMER}/assets/none", None, 404, 13002),
    "an asset of an unknown customer": ("GET", f"{NOBODY}/assets/none", None, 404, 14001),
    "an unknown portfolio": ("GET", f"/decisioning/v1/customers/{{customer}}/portfolios/{PORTFOLIO}", None, 404, 10100),
    "one of a consumer": ("GET", f"/decisioning/v1/consumers/{{consumer}}/portfolios/{PORTFOLIO}", None, 404, 10100),
    "a second consumer": (
        "POST", "/decisioning/v1/customers/{customer}/consumer",
        {"firstName": "A", "lastName": "B", "state": "UT"}, 409, 11000,
    ),
    # Owners compared
    "a name without a first name": ("POST", MATCHING, {"name": {"lastName": "Smith"}}, 400, 1002),
    "a name whose first name is null": ("POST", MATCHING, {"name": {"firstName": None, "lastName": "S"}}, 400, 1002),
    "a name without a last name": ("POST", MATCHING, {"name": {"firstName": "Ann"}}, 400, "15001"),
    "no name": ("POST", MATCHING, {}, 400, "15001"),
    # Connect
    "a link for an unknown customer": ("POST", "/connect/v2/generate", {**CONNECT, "customerId": "9"}, 400, "10010"),
    "a link for a foreign partner": ("POST", "/connect/v2/generate", {**CONNECT, "partnerId": "9"}, 400, "10010"),
    "a link for one without their customer": (
        "POST", "/connect/v2/generate", {"partnerId": "9", "customerId": "9"}, 400, "10010",
    ),
    "a link without a customer": ("POST", "/connect/v2/generate", {"partnerId": "{partner}"}, 400, "10010"),
    "one to a bank for an unknown customer": (
        "POST", "/connect/v2/generate/lite", {**CONNECT, "customerId": "9", "institutionId": 102105}, 400, "10010",
    ),
    "one to mend an unknown login": (
        "POST", "/connect/v2/generate/fix", {**CONNECT, "institutionLoginId": "9"}, 404, "38007",
    ),
    "one to mend for an unknown customer": (
        "POST", "/connect/v2/generate/fix",
        {**CONNECT, "customerId": "9", "institutionLoginId": "{login}"}, 400, "10010",
    ),
    "one to mend for a foreign partner": (
        "POST", "/connect/v2/generate/fix",
        {**CONNECT, "partnerId": "9", "institutionLoginId": "{login}"}, 400, "10010",
    ),
    "one for an unknown borrower": (
        "POST", "/connect/v2/generate/jointBorrower",
        {"partnerId": "{partner}", "borrowers": [{**JOINT, "customerId": "9"}]}, 400, "10010",
    ),
    "one by mail for an unknown customer": (
        "POST", "/connect/v2/send/email", {**CONNECT, **EMAIL, "customerId": "9"}, 400, "10010",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_the_code_of_a_refusal(what: str, caller: Caller) -> None:
    method, path, json, status, code = REFUSED[what]

    response = caller.send(method, path, json=json)

    assert response.status_code == status
    assert repr(response.json()["code"]) == repr(code)
    if path.startswith("/connect/"):
        assert response.json()["user_message"] == response.json()["message"]
    else:
        assert "user_message" not in response.json()


def test_an_application_may_be_registered_and_not_assigned() -> None:
    with Sandbox(running=False) as sandbox, sandbox.client() as client:
        own = caller_of(sandbox, client)
        own.send("POST", "/aggregation/v1/partners/applications", json=APPLICATION).raise_for_status()
        assert own.send("GET", f"{CUSTOMER}/application").json()["code"] == 50051

        sandbox.advance(minutes=2)

        assert own.send("GET", f"{CUSTOMER}/application").json()["code"] == 50052


@pytest.mark.parametrize("kind", ["balance", "cashflow", "payment-history"])
def test_analytics_under_the_fcra_are_refused_without_a_business(kind: str) -> None:
    with Sandbox(running=False) as sandbox, sandbox.client() as client:
        caller = caller_of(sandbox, client)
        path = f"/analytics/{kind}/v1/customer/{{customer}}"
        query = {"reference-number": "r1", "purpose": "31"}

        refused = caller.send("POST", f"{path}/fcra", json={}, query=query)
        assert (refused.status_code, refused.json()["errorCode"]) == (409, 409)
        assert caller.send("POST", path, json={}, query=query).is_success


def test_the_creation_date_of_a_customer_is_a_text_wherever_it_is_shown(caller: Caller) -> None:
    made = caller.send("POST", "/aggregation/v2/customers/testing", json={"username": "customer_two"}).json()
    shown = caller.wire.get(f"/aggregation/v1/customers/{made['id']}").json()

    assert made["createdDate"] == shown["createdDate"]
    assert made["createdDate"].isdecimal()
