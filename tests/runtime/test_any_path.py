"""``client.request``: any path, with the token, the retries, the errors and the permissions of every call."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from wire import APP_KEY, APP_TOKEN

from open_banking import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InvalidRequestError,
    NotFoundError,
    OperationDeniedError,
    models,
)

if TYPE_CHECKING:
    from clients import Clients
    from wire import Wire

    from open_banking import Operation

CUSTOMER = "/aggregation/v1/customers/1005061234"


def test_the_request_goes_out_as_it_is_written(clients: Clients, wire: Wire) -> None:
    wire.responds(200, json={"anything": [1]})
    response = clients.result(
        clients.make().request(
            "POST",
            "/new/v9/things%20of/@me",
            query={"a b": "c&d", "n": 1, "list": ["x", "y"], "day": dt.date(2024, 2, 29), "none": None},
            json={"camelCase": [1.5, None, True], "snake_case": dt.date(2024, 2, 29)},
            request_options={"additional_headers": {"X-Trace": "t"}},
        )
    )

    (sent,) = wire.sent
    assert isinstance(response, httpx.Response)
    assert response.json() == {"anything": [1]}
    assert sent.method == "POST"
    assert sent.url.raw_path == b"/new/v9/things%20of/@me?a%20b=c%26d&n=1&list=x&list=y&day=2024-02-29"
    assert json.loads(sent.content) == {"camelCase": [1.5, None, True], "snake_case": "2024-02-29"}
    assert sent.headers["Content-Type"] == "application/json"
    assert (sent.headers["Finicity-App-Key"], sent.headers["Finicity-App-Token"]) == (APP_KEY, APP_TOKEN)
    assert sent.headers["X-Trace"] == "t"


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ([{"a": 1}, 2], [{"a": 1}, 2]),
        ({}, {}),
        (models.NewCustomer(username="n", first_name="f"), {"username": "n", "firstName": "f"}),
    ],
    ids=["list", "empty", "model"],
)
def test_the_bodies_that_it_takes(clients: Clients, wire: Wire, body: Any, sent: Any) -> None:
    clients.result(clients.make().request("POST", "/new/things", json=body))

    assert json.loads(wire.sent[0].content) == sent


def test_without_a_body_none_is_sent(clients: Clients, wire: Wire) -> None:
    clients.result(clients.make().request("get", "/new/things"))

    assert (wire.sent[0].method, wire.sent[0].content) == ("GET", b"")


@pytest.mark.parametrize(
    ("method", "path", "arguments", "said"),
    [
        ("GET", "https://api.finicity.com/a", {}, "path does not begin with '/'"),
        ("GET", "a/b", {}, "path does not begin with '/'"),
        ("GET", "", {}, "path does not begin with '/'"),
        ("GET", "//other.test/a", {}, "path has an empty segment"),
        ("GET", "/a//b", {}, "path has an empty segment"),
        ("GET", "/a/", {}, "path has an empty segment"),
        ("GET", "/a?b=c", {}, "path has a '?'"),
        ("GET", "/a#b", {}, "path has a character"),
        ("GET", "/a b", {}, "path has a character"),
        ("GET", "/a\r\nX: y", {}, "path has a character"),
        ("GET", "/a\n", {}, "path has a character"),
        ("GET", "/a\\b", {}, "path has a character"),
        ("GET", "/é", {}, "path has a character"),
        ("GET", "/a%zz", {}, "path has a character"),
        ("GET", "/a/../b", {}, "path has the segment"),
        ("GET", "/./a", {}, "path has the segment"),
        ("GET", "/a/%2E%2e/b", {}, "path has the segment"),
        ("GET", "/a/%252e%252e/b", {}, "path has the segment"),
        ("GET", "/a%2F..%2Fb", {}, "path has the segment"),
        ("GET", "/a%5C..%5Cb", {}, "path has the segment"),
        ("GET", None, {}, "path is a NoneType"),
        ("GET", b"/a", {}, "path is a bytes"),
        ("FETCH", "/a", {}, "method is not valid"),
        ("CONNECT", "/a", {}, "method is not valid"),
        (None, "/a", {}, "method is not valid"),
        ("POST", "/a", {"json": b"{}"}, "json is a bytes"),
        ("POST", "/a", {"json": '{"a": 1}'}, "json is a str"),
        ("POST", "/a", {"json": 1}, "json is a int"),
        ("POST", "/a", {"json": {"a": object()}}, r"json\['a'\] is a object"),
        ("POST", "/a", {"json": [float("nan")]}, r"json\[0\] is nan"),
        ("POST", "/a", {"json": {1: 2}}, "json has the key 1"),
        ("GET", "/a", {"query": "a=b"}, "query is a str"),
        ("GET", "/a", {"query": {"a": {}}}, r"query\['a'\] is a dict"),
        ("GET", "/a", {"request_options": {"retries": 1}}, "request_options has no key"),
    ],
)
def test_what_is_refused_before_anything_is_sent(
    clients: Clients, wire: Wire, *, method: Any, path: Any, arguments: dict[str, Any], said: str
) -> None:
    with pytest.raises(InvalidRequestError, match=f"^{said}"):
        clients.result(clients.make().request(method, path, **arguments))

    assert wire.sent == []


# Facts


@pytest.mark.parametrize(
    ("method", "path", "attempts"),
    [
        ("GET", CUSTOMER, 3),
        ("DELETE", CUSTOMER, 3),
        ("POST", "/aggregation/v2/customers/testing", 1),  # not repeatable
        ("POST", "/aggregation/v2/customers/active", 1),  # billable
        ("GET", "/aggregation/v9/customers/1005061234", 1),  # unknown
        ("GET", "/aggregation/v1/%63ustomers/1005061234", 1),  # a gateway may read it in two ways
        ("GET", f"{CUSTOMER}%2Faccounts", 1),
    ],
)
def test_only_what_is_known_to_be_repeatable_is_sent_again(
    clients: Clients, wire: Wire, method: str, path: str, attempts: int
) -> None:
    wire.responds(503)
    with pytest.raises(APIStatusError):
        clients.result(clients.make().request(method, path))

    assert len(wire.sent) == attempts


@pytest.mark.parametrize(
    ("method", "path", "name", "template"),
    [
        (
            "POST",
            "/aggregation/v2/customers/active",
            "AddCustomer",
            "/aggregation/v2/customers/active",
        ),
        ("GET", "/new/v9/things/4111111111111111", "GET /new/v9/things/{}", "/new/v9/things/{}"),
        ("PUT", "/new-things/a@b.test/x%20y/Of_it", "PUT /new-things/{}/{}/Of_it", "/new-things/{}/{}/Of_it"),
    ],
)
def test_a_billable_function_is_asked(
    clients: Clients, wire: Wire, *, method: str, path: str, name: str, template: str
) -> None:
    asked: list[Operation] = []

    def refuse(operation: Operation) -> bool:
        asked.append(operation)
        return False

    with pytest.raises(OperationDeniedError, match="is billable, and this client does not allow it"):
        clients.result(clients.make(billable=refuse).request(method, path))

    assert wire.sent == []
    assert [(each.name, each.path, each.billable, each.repeatable) for each in asked] == [(name, template, True, False)]


@pytest.mark.parametrize(
    ("options", "method", "path", "allowed"),
    [
        ({"billable": "deny"}, "GET", CUSTOMER, True),
        ({"billable": "deny"}, "DELETE", CUSTOMER, True),
        ({"billable": "deny"}, "GET", "/new/things", False),
        ({"read_only": True}, "GET", CUSTOMER, True),
        ({"read_only": True}, "GET", "/new/things", True),
        ({"read_only": True}, "delete", CUSTOMER, False),
        ({"read_only": True}, "POST", "/new/things", False),
        ({"read_only": True}, "PATCH", "/new/things", False),
    ],
)
def test_the_permissions_of_the_client_hold(
    clients: Clients,
    wire: Wire,
    *,
    options: dict[str, Any],
    method: str,
    path: str,
    allowed: bool,
) -> None:
    client = clients.make(**options)
    if allowed:
        clients.result(client.request(method, path))
    else:
        with pytest.raises(OperationDeniedError):
            clients.result(client.request(method, path))

    assert len(wire.sent) == int(allowed)


def test_an_error_names_the_operation_of_the_path(clients: Clients, wire: Wire) -> None:
    wire.responds(404, json={"code": 14001, "message": "none"})
    with pytest.raises(NotFoundError) as raised:
        clients.result(clients.make().request("GET", CUSTOMER))

    assert raised.value.operation == "GetCustomer"
    assert raised.value.code == "14001"


def test_a_list_as_body_does_not_break_the_error(clients: Clients, wire: Wire) -> None:
    wire.responds(404, json={})
    with pytest.raises(NotFoundError) as raised:
        clients.result(clients.make().request("POST", "/new/things", json=[1]))

    assert raised.value.operation == "POST /new/things"
    assert raised.value.institution_login_id is None


def test_the_deadline_holds(clients: Clients, wire: Wire) -> None:
    client = clients.make(max_retries=2)
    wire.responds(503)
    with pytest.raises(InvalidRequestError, match="deadline"):
        clients.result(client.request("GET", CUSTOMER, request_options={"deadline": -1}))
    with pytest.raises(APITimeoutError):
        clients.result(client.request("GET", CUSTOMER, request_options={"deadline": 1e-9}))

    assert wire.sent == []


def test_the_keys_are_masked_in_errors(clients: Clients, wire: Wire) -> None:
    wire.fails(httpx.ReadError(f"broken with {APP_TOKEN}"))
    with pytest.raises(APIConnectionError) as raised:
        clients.result(clients.make().request("GET", "/new/things", query={"ssn": "999601111"}))

    assert APP_TOKEN not in str(raised.value)
    assert "999601111" not in str(raised.value.request.url)


def test_only_the_operation_of_the_path_is_imported() -> None:
    program = f"""
import sys, httpx
from open_banking import Client
client = Client(finicity_app_key="k", finicity_app_token="t", base_url="https://api.test",
    httpx_client=httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(204))))
client.request("GET", "/new/things")
client.request("GET", "{CUSTOMER}")
print(*(name.rpartition(".")[2] for name in sys.modules if name.startswith("open_banking._generated.operations.")))
"""
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)  # noqa: S603  # our own arguments

    assert done.stdout.split() == ["get_customer"]
