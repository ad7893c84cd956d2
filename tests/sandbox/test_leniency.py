"""What the live API takes though its document refuses it: the sandbox takes it too, unless it is strict."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from callers import access_key, caller_of

from open_banking.sandbox import Sandbox
from open_banking.sandbox.contract import current
from open_banking.sandbox.leniency import LOOSENINGS, converted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callers import Caller

    from open_banking.sandbox.leniency import Loosening

FINBANK = 102105
FAR_AWAY = 4_000_000_000
MADE_UP = "0bf46322c167b562e6cbed9d40e19a4c"


@pytest.fixture(scope="module")
def lenient() -> Iterator[Caller]:
    with Sandbox(running=False) as sandbox, sandbox.client() as client:
        yield caller_of(sandbox, client)


@pytest.fixture(scope="module")
def strict() -> Iterator[Caller]:
    with Sandbox(running=False, strict=True) as sandbox, sandbox.client() as client:
        yield caller_of(sandbox, client)


CUSTOMER = "/aggregation/v1/customers/{customer}"
CONNECT = {"partnerId": "{partner}", "customerId": "{customer}"}
MAIL = {"to": "ann@example.com"}
PURCHASE = {
    "externalCustomerId": "c1",
    "externalAccountId": "a1",
    "externalTransactionId": "t1",
    "accountType": "checking",
    "description": "COFFEE",
    "amount": -4.5,
    "transactionTimestamp": "2026-01-31T12:00:00Z",
}
BUSINESS = {
    "name": "Round Tires",
    "personallyLiable": True,
    "address": {"addressLine1": "7 Rim Road", "city": "Murray", "state": "UT", "country": "US", "postalCode": "84123"},
    "phoneNumber": {"countryCode": "1", "phoneNo": "5550123"},
}
BUSINESSES = "/business-services/customers/{customer}/businesses"
RECEIVER = {"routingNumber": "011000138", "accountNumber": "123456789", "accountType": "checking", "name": "Ann"}
MICRO_ENTRIES = "/microentry/v1/customers/{customer}"
ADDRESS = {"address": "434 W Ascension Way", "city": "Murray", "state": "UT", "zip": "84123"}
PERSON = {"firstName": "Ann", "lastName": "Smith", **ADDRESS, "phone": "555-0100", "ssn": "900-00-1234"}
OWNER = {
    "name": {"firstName": "Ann", "middleName": "B", "lastName": "Smith", "suffix": "Jr"},
    "phone": "8015550100",
    "email": "ann@example.com",
    "address": {
        "line1": "434 W Ascension Way",
        "city": "Murray",
        "state": "UT",
        "country": "US",
        "postalCode": "84123",
    },
}
TRANSACTIONS = "/aggregation/v3/customers/{customer}/transactions"


def without(record: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in names}


def joint(*borrowers: tuple[str, str], **more: Any) -> dict[str, Any]:
    listed = [{"customerId": "{customer}", "consumerId": consumer_id, "type": kind} for consumer_id, kind in borrowers]
    return {"partnerId": "{partner}", "borrowers": listed, **more}


# Each with whether a strict sandbox refuses it, as it breaks the document.
TAKEN: dict[str, tuple[bool, str, str, dict[str, Any]]] = {
    "the institution as a text": (
        True, "POST", "/connect/v2/generate/lite", {"json": {**CONNECT, "institutionId": str(FINBANK)}},
    ),
    "an experience as a number": (
        True, "POST", "/connect/v2/generate", {"json": {**CONNECT, "experience": 7}},
    ),
    "a custom field as a number": (
        True, "POST", "/decisioning/v2/customers/{customer}/voa",
        {"json": {"reportCustomFields": [{"label": "loanID", "value": 12345, "shown": True}]}},
    ),
    "accounts as null": (True, "POST", "/decisioning/v2/customers/{customer}/voa", {"json": {"accountIds": None}}),
    "a birthday as texts": (
        True, "PUT", "/decisioning/v1/consumers/{consumer}",
        {"json": {**PERSON, "birthday": {"year": "1989", "month": "08", "dayOfMonth": "13"}}},
    ),
    "a date as a text": (
        True, "POST", f"{CUSTOMER}/accounts/{{account}}/transactions",
        {"json": {"amount": "-4.05", "description": "COFFEE", "transactionDate": "1577836800"}},
    ),
    "the type of an account in capitals": (
        True, "POST", MICRO_ENTRIES, {"json": {"receiver": {**RECEIVER, "accountType": "Checking"}}},
    ),
    "an account number as a number": (
        True, "POST", MICRO_ENTRIES, {"json": {"receiver": {**RECEIVER, "accountNumber": 987654321}}},
    ),
    "a sort order in capitals": (
        True, "GET", TRANSACTIONS, {"query": {"fromDate": 0, "toDate": FAR_AWAY, "sort": "DESC"}},
    ),
    "transactions without dates and accounts": (
        True, "POST", "/data-enrichment/transactions",
        {"json": {"transactions": [without(PURCHASE, "transactionTimestamp", "externalAccountId")]}},
    ),
    "a report of transactions without an end": (
        False, "POST", "/decisioning/v2/customers/{customer}/transactions", {"query": {"fromDate": 1}, "json": {}},
    ),
    "a business in the USA, its state in full": (
        True, "POST", BUSINESSES,
        {"json": {**BUSINESS, "address": {**BUSINESS["address"], "state": "Utah", "country": "USA"}}},  # type: ignore[dict-item]  # a dictionary
    ),
    "an access key for a single time": (
        True, "PUT", "/aggregation/v1/partners/accessKey/{receipt}", {"json": access_key("single")},
    ),
    "an owner in full, whose phone is a number": (
        True, "POST", "/account-owner-verification-matchings/customers/{customer}/accounts/{account}",
        {"json": {**OWNER, "phone": 8015550100}, "query": {"insights": "false"}},
    ),
    "an owner in full": (
        False, "POST", "/account-owner-verification-matchings/customers/{customer}/accounts/{account}",
        {"json": OWNER, "query": {"insights": "false"}},
    ),
    "French as it is spoken in Canada": (
        False, "POST", "/connect/v2/generate", {"json": {**CONNECT, "language": "fr-CA"}},
    ),
    "metadata of the program": (False, "GET", f"{CUSTOMER}/accounts", {"headers": {"Meta-Data": "program=lending"}}),
    "a page without balances": (
        False, "GET", "/aggregation/v4/customers/{customer}/accounts/{account}/transactions",
        {"query": {"fromDate": 0, "toDate": FAR_AWAY, "showDailyBalance": "false"}},
    ),
    "the consumer of nobody": (
        False, "POST", "/connect/v2/send/email", {"json": {**CONNECT, "consumerId": MADE_UP, "email": MAIL}},
    ),
    "borrowers who are nobody": (
        False, "POST", "/connect/v2/generate/jointBorrower",
        {"json": joint((MADE_UP, "primary"), (MADE_UP[::-1], "jointBorrower"))},
    ),
    "a borrower with themselves": (
        False, "POST", "/connect/v2/generate/jointBorrower",
        {"json": joint(("{consumer}", "primary"), ("{consumer}", "jointBorrower"))},
    ),
    "the type of a borrower in capitals": (
        True, "POST", "/connect/v2/generate/jointBorrower", {"json": joint(("{consumer}", "Primary"))},
    ),
    "a mail to borrowers without an experience": (
        True, "POST", "/connect/v2/send/email/jointBorrower", {"json": joint((MADE_UP, "primary"), email=MAIL)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", TAKEN)
def test_what_the_live_api_takes_is_taken(what: str, lenient: Caller, strict: Caller) -> None:
    refused, method, path, sent = TAKEN[what]

    assert lenient.send(method, path, **sent).is_success
    response = strict.send(method, path, **sent)
    assert response.status_code == 400 if refused else response.is_success


def test_abroad_a_business_has_other_numbers() -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        caller = caller_of(sandbox, client)
        place = {"state": "Harju County", "country": "USA", "postalCode": "1011104"}
        address = {**cast("Any", BUSINESS["address"]), **place}
        business = {**BUSINESS, "address": address, "phoneNumber": {"countryCode": "372", "phoneNo": 6542222}}

        made = caller.send("POST", BUSINESSES, json=business).json()

        assert made["address"] == address
        assert made["phoneNumber"] == {"countryCode": "372", "phoneNo": "6542222"}


def test_the_type_of_a_period_is_echoed(lenient: Caller) -> None:
    response = lenient.send("PUT", "/aggregation/v1/partners/accessKey/{receipt}", json=access_key("single"))

    assert response.json()["data"][0]["receipt"]["products"][0]["accessPeriod"]["type"] == "single"


def test_a_text_is_kept_as_the_number_that_is_declared(lenient: Caller) -> None:
    birthday = {"year": "1989", "month": "08", "dayOfMonth": "13"}
    lenient.send("PUT", "/decisioning/v1/consumers/{consumer}", json={**PERSON, "birthday": birthday})

    consumer = lenient.send("GET", "/decisioning/v1/consumers/{consumer}").json()

    assert consumer["birthday"] == {"year": 1989, "month": 8, "dayOfMonth": 13}


def test_a_number_is_kept_as_the_text_that_is_declared(lenient: Caller) -> None:
    fields = [{"label": "loanID", "value": 12345, "shown": True}, {"label": "rate", "value": 4.5, "shown": False}]

    made = lenient.send("POST", "/decisioning/v2/customers/{customer}/voa", json={"reportCustomFields": fields}).json()

    assert [each["value"] for each in made["constraints"]["reportCustomFields"]] == ["12345", "4.5"]


def test_null_is_as_if_it_were_left_out(lenient: Caller) -> None:
    data = {"username": "customer_null", "firstName": None, "email": None}
    made = lenient.send("POST", "/aggregation/v2/customers/testing", json=data).json()

    assert lenient.wire.get(f"/aggregation/v1/customers/{made['id']}").json().keys().isdisjoint({"firstName", "email"})


def test_a_field_that_is_required_is_missing_if_it_is_null(lenient: Caller) -> None:
    response = lenient.send("POST", "/aggregation/v2/customers/testing", json={"username": None})

    assert (response.status_code, response.json()["code"]) == (400, 10010)
    assert "username" in response.json()["message"]


def test_amounts_are_verified_as_texts() -> None:
    with Sandbox(running=False) as sandbox, sandbox.client() as client:
        caller = caller_of(sandbox, client)
        account_id = caller.send("POST", MICRO_ENTRIES, json={"receiver": RECEIVER}).json()["accountId"]
        entry = sandbox.world.customers[caller.ids["customer"]].micro_entries[account_id]
        sandbox.advance(days=1)
        client.aggregation.v1.customers.list()
        token = {"Finicity-App-Token": client.token or ""}

        amounts = [f"{each / 100:.2f}" for each in entry.amounts]
        path = f"{MICRO_ENTRIES}/accounts/{account_id}/amounts"
        verified = caller.send("POST", path, json={"amounts": amounts}, headers=token).json()

        assert verified["status"] == "Verified"


@pytest.mark.parametrize(
    ("path", "json"),
    [
        ("/connect/v2/generate/lite", {**CONNECT, "institutionId": "FinBank"}),
        ("/connect/v2/generate/lite", {**CONNECT, "institutionId": "1" * 5000}),
        ("/connect/v2/generate/lite", {**CONNECT, "institutionId": "4222.0"}),
        ("/connect/v2/generate/lite", {**CONNECT, "institutionId": ""}),
        ("/connect/v2/generate/lite", {**CONNECT, "institutionId": True}),
        ("/connect/v2/generate/lite", {**CONNECT, "institutionId": None}),
        ("/connect/v2/generate", {**CONNECT, "singleUseUrl": "true"}),
        ("/connect/v2/generate", {**CONNECT, "language": ["fr"]}),
        ("/connect/v2/generate", {**CONNECT, "language": True}),
        ("/connect/v2/generate", {**CONNECT, "customerId": {"id": "1"}}),
        ("/data-enrichment/transactions", {"transactions": [without(PURCHASE, "description")]}),
        ("/data-enrichment/transactions", {"transactions": [None]}),
        ("/connect/v2/send/email/jointBorrower", {"partnerId": "{partner}", "borrowers": "all", "email": MAIL}),
        (BUSINESSES, {**BUSINESS, "address": {"country": "U"}}),
        (MICRO_ENTRIES, {"receiver": {**RECEIVER, "accountType": "Chequing"}}),
        ("/aggregation/v1/partners/accessKey", access_key("forever")),
    ],
    ids=lambda value: repr(value)[-60:],
)
def test_what_makes_no_sense_is_refused_all_the_same(path: str, json: Any, lenient: Caller) -> None:
    response = lenient.send("POST", path, json=json)

    assert response.status_code == 400
    assert str(response.json()["code"]) == "10010"


def test_a_body_that_is_null_is_none_where_there_need_not_be_one(lenient: Caller, strict: Caller) -> None:
    optional = "/aggregation/customers/{customer}/transactions/refreshes".format(**lenient.ids)
    required = "/decisioning/v2/customers/{customer}/voa".format(**lenient.ids)

    assert lenient.wire.post(optional, content="null").status_code == lenient.wire.post(optional).status_code
    assert strict.wire.post(optional, content="null").status_code == 400
    assert lenient.wire.post(required, content="null").status_code == 400


def test_a_body_may_be_null_where_the_document_says_so(lenient: Caller, strict: Caller) -> None:
    path = "/connect-components/customers/{customer}/institution-login-ids/{login}/reconnections"

    for caller in (lenient, strict):
        assert caller.wire.post(path.format(**caller.ids), content="null").is_success


def test_the_guide_lists_what_single_operations_take() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text("utf-8")
    rows = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \| (.*) \|$", guide, re.MULTILINE)
    listed = {operation: text for operations, text in rows for operation in re.findall(r"`(\w+)`", operations)}

    for loosening in LOOSENINGS:
        for operation in loosening.operations:
            assert f"`{loosening.field.rpartition('.')[2]}`" in listed[operation]
        assert loosening.reason.endswith(".")


@pytest.mark.parametrize(
    ("loosening", "operation"), [(each, operation) for each in LOOSENINGS for operation in each.operations], ids=str
)
def test_the_document_refuses_what_a_loosening_is_for(loosening: Loosening, operation: str) -> None:
    contract = current()
    body = contract.operations[operation].body
    assert body is not None
    schema, *path = body["schema"], *loosening.field.split(".")
    for part in path[:-1]:
        schema = contract.schemas.resolved(contract.schemas.resolved(schema)["properties"][part.removesuffix("[]")])
        schema = schema["items"] if part.endswith("[]") else schema
    parent = contract.schemas.resolved(schema)

    if loosening.keyword == "required":
        assert path[-1] in parent["required"]
    else:
        assert loosening.keyword in contract.schemas.resolved(parent["properties"][path[-1]])


NUMBER, TEXT = {"type": "number"}, {"type": "string"}
SCHEMAS: dict[str, Any] = {
    "Amount": NUMBER,
    "Kind": {"type": "string", "x-known-values": ["personalChecking", "savings"]},
    "Thing": {
        "type": "object",
        "properties": {
            "amount": {"$ref": "#/schemas/Amount"},
            "kinds": {"type": "array", "items": {"$ref": "#/schemas/Kind"}},
            "note": {"anyOf": [TEXT, {"type": "null"}]},
            "either": {"oneOf": [NUMBER, TEXT]},
            "data": {"type": "object"},
        },
    },
}


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = SCHEMAS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    return found


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({"amount": "4.50"}, {"amount": 4.5}),
        ({"amount": "-3"}, {"amount": -3}),
        ({"amount": "3,5"}, {"amount": "3,5"}),
        ({"amount": ""}, {"amount": ""}),
        ({"amount": True}, {"amount": True}),
        ({"amount": None}, {}),
        ({"kinds": ["SAVINGS", "PersonalChecking"]}, {"kinds": ["savings", "personalChecking"]}),
        ({"kinds": ["loan", 7]}, {"kinds": ["loan", "7"]}),
        ({"note": None}, {"note": None}),
        ({"note": 7}, {"note": "7"}),
        ({"note": float("inf")}, {"note": float("inf")}),
        ({"either": "7"}, {"either": "7"}),
        ({"either": 7}, {"either": 7}),
        ({"data": {"a": None, "b": "7"}}, {"data": {"a": None, "b": "7"}}),
        ({"more": None}, {"more": None}),
        ([], []),
        (None, None),
    ],
    ids=repr,
)
def test_how_a_value_is_read(given: Any, read: Any) -> None:
    result = converted({"$ref": "#/schemas/Thing"}, given, resolved)

    assert result == read
    assert repr(result) == repr(read)
