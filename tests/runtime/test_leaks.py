"""The canary: secrets and personal data are marked, sent and received everywhere, and must show nowhere."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import re
import threading
import traceback
import warnings
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from api_document import generated_from
from calls import CALLS
from written_calls import written

from generator.api.examples import example_of
from generator.document.references import dereferenced, operations
from generator.render.call_tree import branches_of
from open_banking import (
    APIConnectionError,
    APIStatusError,
    AsyncClient,
    AuthenticationLockedError,
    BinaryResponse,
    Client,
    InvalidRequestError,
    OpenBankingError,
    ResponseDecodingError,
    models,
)
from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wire import Wire

    from open_banking._runtime.namespace import Node

MARK = "canary"
NUMBER = 1357924680
"""What stands for a number that is personal data, a date of birth in epoch seconds for instance."""
APP_KEY, TOKEN, PARTNER_ID, SECRET = (f"{MARK}-{name}-5f3c9a" for name in ("key", "token", "partner", "secret"))
KEYS: dict[str, Any] = {"finicity_app_key": APP_KEY, "finicity_app_token": TOKEN, "max_retries": 0}
CREDENTIALS: dict[str, Any] = {
    "finicity_app_key": APP_KEY,
    "partner_id": PARTNER_ID,
    "partner_secret": SECRET,
    "max_retries": 0,
}
TRACE = re.compile(rf"{MARK}|{NUMBER}", re.IGNORECASE)

OPERATIONS = sorted(CALLS)
each_operation = pytest.mark.parametrize("operation", OPERATIONS)
STATUSES = (400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 502, 503, 203)
FAILURES = (
    httpx.ConnectError("Connection refused"),
    httpx.ConnectTimeout(""),
    httpx.ReadTimeout("The read operation timed out"),
    httpx.WriteError("Broken pipe"),
    httpx.RemoteProtocolError("Server disconnected"),
    httpx.DecodingError("incorrect header check"),
    httpx.PoolTimeout(""),
    httpx.ProxyError("407"),
)


def sensitive(schema: dict[str, Any]) -> bool:
    return bool(schema.get("x-sensitive") or dereferenced(generated_from(), schema).get("x-sensitive"))


def marked(value: Any) -> Any:
    """A value of the same shape in which every leaf can be found again."""
    if isinstance(value, dict):
        return {key: marked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [marked(item) for item in value]
    if isinstance(value, bool) or value is None:
        return value
    # A partner secret with a blank would not be sent.
    return NUMBER if isinstance(value, int | float) else f"{MARK}-{value}"


def filled(schema: dict[str, Any], value: Any) -> Any:
    """An example with what is secret or personal in it marked."""
    document = generated_from()
    whole = dereferenced(document, schema)
    if isinstance(value, list):
        return [filled(whole.get("items", {}), item) for item in value]
    if not isinstance(value, dict):
        return value
    properties = dict(whole.get("properties", {}))
    for part in (*whole.get("allOf", ()), *whole.get("oneOf", ()), *whole.get("anyOf", ())):
        for key, inner in dereferenced(document, part).get("properties", {}).items():
            if key not in properties or sensitive(inner):
                properties[key] = inner
    return {
        key: marked(item) if sensitive(properties.get(key, {})) else filled(properties.get(key, {}), item)
        for key, item in value.items()
    }


def described(operation: str) -> dict[str, Any]:
    return next(each for _, _, each in operations(generated_from()) if each["operationId"] == operation)


def json_schema(part: dict[str, Any]) -> dict[str, Any] | None:
    content = dereferenced(generated_from(), part).get("content", {})
    schema: dict[str, Any] | None = content.get("application/json", {}).get("schema")
    return schema


@cache
def request_body(operation: str) -> Any:
    """The body of a request, marked, or None where it has none."""
    schema = json_schema(described(operation).get("requestBody", {}))
    return None if schema is None else filled(schema, example_of(generated_from(), schema))


@cache
def response_body(operation: str) -> Any:
    """The body of a success, marked, or None where it has none."""
    for status, response in described(operation)["responses"].items():
        schema = json_schema(response)
        if status.startswith("2") and status != "203" and schema is not None:
            return filled(schema, example_of(generated_from(), schema))
    return None


def called(client: Any, operation: str, **changed: Any) -> Any:
    """Call an operation with its body marked, to its end."""
    body = request_body(operation)
    return written(operation).made(client, **({} if body is None else {"data": body}) | changed)


def clients(wire: Wire, **keys: Any) -> list[Client | AsyncClient]:
    keys = keys or KEYS
    return [
        Client(httpx_client=httpx.Client(transport=wire.transport), **keys),
        AsyncClient(httpx_client=httpx.AsyncClient(transport=wire.transport), **keys),
    ]


class Seen:
    """All that people and crash reporters see of the calls made in a block, and what is asked to be added."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog
        self._texts: list[str] = []
        self._warned: list[warnings.WarningMessage] = []

    @contextmanager
    def everything(self) -> Iterator[Seen]:
        """See every level of every logger, and every warning; in the end nothing of it may hold a mark."""
        self._caplog.set_level(logging.NOTSET)
        self._caplog.set_level(logging.NOTSET, "open_banking")
        with warnings.catch_warnings(record=True) as self._warned:
            warnings.simplefilter("always")
            yield self
        self.check()

    def add(self, *shown: object) -> None:
        self._texts += [text for each in shown for text in (repr(each), str(each), f"{each!s:.10000}")]

    def raised(self, error: BaseException, *, echoes: bool = False) -> None:
        """Look at an error: its texts, its traceback, its request and that of each error that caused it.

        ``echoes`` tells that the API's own text holds marks, which the error keeps in its ``body``.
        """
        self.add(error, *error.args)
        chain: BaseException | None = error
        while chain is not None:
            self.add(chain)
            self._texts += traceback.format_exception_only(chain)  # the rest of a traceback is source code
            chain = chain.__cause__ or chain.__context__
        request: Any = getattr(error, "request", None)
        if request is not None:
            self._texts += [repr(request), repr(request.headers), str(request.headers.raw), str(request.content)]
            self._texts.append(pickle.dumps(request).decode("latin-1"))
        if not echoes:
            self._texts.append(pickle.dumps(error).decode("latin-1"))

    def check(self) -> None:
        lines = [
            f"{record.getMessage()} {record.__dict__}"
            for record in self._caplog.records
            if record.name.split(".")[0] == "open_banking"
        ]
        warnings_ = [str(each.message) for each in self._warned]
        assert [text for text in (*self._texts, *lines, *warnings_) if TRACE.search(text)] == []


@pytest.fixture
def seen(caplog: pytest.LogCaptureFixture) -> Seen:
    return Seen(caplog)


# The fields that are marked


def test_models_mask_what_the_document_marks() -> None:
    document = generated_from()
    different: dict[str, Any] = {}
    masked = 0
    for name in models.__all__:
        kind: Any = getattr(models, name)
        schema = document["components"]["schemas"].get(name)
        if not isinstance(kind, type) or not issubclass(kind, Model) or schema is None:
            continue
        expected = {key for key, part in schema.get("properties", {}).items() if sensitive(part)}
        found = {kind._fields[attribute] for attribute in kind._sensitive}
        masked += len(found)
        if found != expected:
            different[name] = (found, expected)
    assert different == {}
    assert masked > 100


def test_the_marks_are_where_they_are_looked_for() -> None:
    """The bodies hold marks, and nothing but the fields that are secret or personal does."""
    with_marks = [name for name in OPERATIONS if TRACE.search(json.dumps(response_body(name)))]
    sent = [name for name in OPERATIONS if TRACE.search(json.dumps(request_body(name)))]
    assert len(with_marks) > 30
    assert len(sent) > 10
    consumer = request_body("CreateConsumer")
    assert {key for key, value in consumer.items() if TRACE.search(json.dumps(value))} >= {"ssn", "birthday", "email"}
    assert not TRACE.search(json.dumps(request_body("AddCustomer")["applicationId"]))


# Through every operation


@each_operation
def test_success_shows_nothing(operation: str, wire: Wire, seen: Seen) -> None:
    body = response_body(operation)
    if body is None:
        wire.responds(200, content=f"%PDF-1.7 {MARK}".encode(), headers={"Content-Type": "application/pdf"})
    else:
        wire.responds(200, json=body)
    with seen.everything():
        for client in clients(wire):
            response = called(client, operation)
            seen.add(response, client)
            for item in response if isinstance(response, list) else [response]:
                if isinstance(item, Model):
                    assert item.to_dict() in (body, *(body if isinstance(body, list) else ()))
                else:
                    assert item is None or isinstance(item, BinaryResponse)
    assert len(wire.sent) == 2


@each_operation
def test_refusal_shows_nothing(operation: str, wire: Wire, seen: Seen) -> None:
    bodies: list[dict[str, Any]] = [
        {},
        {"json": {"code": 10022, "message": "No"}},
        {"json": {"errorCode": "401", "message": "No"}},
        {"json": {"Errors": {"Error": [{"ReasonCode": "A", "Description": "No"}]}}},
        {"text": "<error><code>14025</code><message>No</message></error>"},
        {"text": "No"},
    ]
    pair = clients(wire)
    with seen.everything():
        for number, status in enumerate(STATUSES):
            wire.responds(status, **bodies[number % len(bodies)])
            with pytest.raises(APIStatusError) as caught:
                called(pair[number % 2], operation)
            seen.raised(caught.value)
    assert len(wire.sent) == len(STATUSES)


@each_operation
def test_connection_that_fails_shows_nothing(operation: str, wire: Wire, seen: Seen) -> None:
    pair = clients(wire)
    with seen.everything():
        for number, failure in enumerate(FAILURES):
            wire.fails(type(failure)(*failure.args))
            with pytest.raises(APIConnectionError) as caught:
                called(pair[number % 2], operation)
            seen.raised(caught.value)


@each_operation
def test_response_that_is_no_json_shows_nothing(operation: str, wire: Wire, seen: Seen) -> None:
    pair = clients(wire)
    broken = f'{{"ssn": "{MARK}", "dob": {NUMBER}'
    with seen.everything():
        for number, content_type in enumerate(("application/json", "text/html", "application/octet-stream")):
            wire.responds(200, text=broken, headers={"Content-Type": content_type})
            try:
                seen.add(called(pair[number % 2], operation))
            except ResponseDecodingError as error:
                seen.raised(error, echoes=True)
            else:
                assert response_body(operation) is None  # an operation that returns JSON refuses anything else


@pytest.mark.parametrize("operation", [name for name in OPERATIONS if TRACE.search(json.dumps(request_body(name)))])
def test_body_that_cannot_be_sent_is_not_shown(operation: str, wire: Wire, seen: Seen) -> None:
    """Each value that is secret or personal in a form that JSON does not have."""

    def unusable(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: unusable(item) for key, item in value.items()}
        if isinstance(value, list):
            return [unusable(item) for item in value]
        return {str(value)} if TRACE.search(str(value)) else value

    body = request_body(operation)
    with seen.everything():
        for client in clients(wire):
            for data in (unusable(body), {**body, "unknwon": MARK}, [MARK], MARK):
                with pytest.raises(InvalidRequestError) as caught:
                    called(client, operation, data=data)
                seen.raised(caught.value)
    assert wire.sent == []


@pytest.mark.parametrize(
    "value", [[MARK], {"x": MARK}, MARK.encode(), object()], ids=lambda value: type(value).__name__
)
def test_argument_that_cannot_be_sent_is_not_shown(value: Any, wire: Wire, seen: Seen) -> None:
    with seen.everything():
        for client in clients(wire):
            with pytest.raises(InvalidRequestError) as caught:
                called(client, "GetCustomer", customer_id=value)
            seen.raised(caught.value)
            with pytest.raises(InvalidRequestError) as caught:
                called(client, "GetCustomers", search=[value])
            seen.raised(caught.value)


# What the API echoes


@pytest.mark.parametrize("secret", [APP_KEY, TOKEN, SECRET], ids=["key", "token", "secret"])
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize(
    "shape",
    [
        pytest.param(lambda text: {"json": {"code": text, "message": text}}, id="code and message"),
        pytest.param(
            lambda text: {"json": {"Errors": {"Error": [{"ReasonCode": text, "Description": text}]}}}, id="errors"
        ),
        pytest.param(lambda text: {"text": f"<error><code>{text}</code><message>{text}</message></error>"}, id="XML"),
        pytest.param(lambda text: {"text": text}, id="text"),
    ],
)
def test_echoed_secret_is_masked(secret: str, status: int, shape: Any, wire: Wire, seen: Seen) -> None:
    wire.responds_with(
        lambda request: (
            httpx.Response(200, json={"token": TOKEN})
            if request.url.path.endswith("/authentication")
            else httpx.Response(status, **shape(f"not {secret} again"))
        )
    )
    with seen.everything():
        for client in clients(wire, **CREDENTIALS):
            with pytest.raises(APIStatusError) as caught:
                called(client, "GetCustomer")
            seen.raised(caught.value, echoes=True)
            seen.add(caught.value.message, caught.value.code)
            assert "***" in str(caught.value)


def test_echoed_request_is_not_in_the_text(wire: Wire, seen: Seen) -> None:
    """An API that responds with what it was sent: the error keeps it, and does not show it."""
    wire.responds_with(
        lambda request: httpx.Response(400, json={"code": 1, "message": "No", "sent": json.loads(request.content)})
    )
    with seen.everything():
        for client in clients(wire):
            with pytest.raises(APIStatusError) as caught:
                called(client, "CreateConsumer")
            seen.raised(caught.value, echoes=True)
            assert TRACE.search(json.dumps(caught.value.body))


# Tokens


def test_authenticating_shows_nothing(wire: Wire, seen: Seen) -> None:
    tokens = iter(f"{TOKEN}-{number}" for number in range(100))

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/authentication"):
            return httpx.Response(200, json={"token": next(tokens)})
        return httpx.Response(401, json={"code": 10023, "message": f"{request.headers['finicity-app-token']} expired"})

    wire.responds_with(respond)
    with seen.everything():
        for client in clients(wire, **CREDENTIALS):
            with pytest.raises(APIStatusError) as caught:
                called(client, "GetCustomer")
            seen.raised(caught.value, echoes=True)
            seen.add(client, client.with_options(timeout=5))
    assert len(wire.sent) == 8


@pytest.mark.parametrize(
    "response",
    [
        {"status": 401, "json": {"code": 10001}},
        {"status": 200, "json": {"tokn": TOKEN}},
        {"status": 200, "json": {"token": f"{TOKEN}\n"}},
        {"status": 200, "text": TOKEN},
    ],
)
def test_failed_authentication_shows_nothing(response: dict[str, Any], wire: Wire, seen: Seen) -> None:
    status = response["status"]
    wire.responds_with(lambda _: httpx.Response(status, **{k: v for k, v in response.items() if k != "status"}))
    with seen.everything():
        for client in clients(wire, **CREDENTIALS):
            for _ in range(2):
                with pytest.raises(OpenBankingError) as caught:
                    called(client, "GetCustomer")
                seen.raised(caught.value, echoes=status == 200)
            assert isinstance(caught.value, AuthenticationLockedError) == (status == 401)


# The client and its nodes


def nodes(node: Node[Any]) -> Iterator[Node[Any]]:
    yield node
    for name in branches_of(type(node)):
        yield from nodes(getattr(node, name))


def test_client_and_its_nodes_show_nothing(wire: Wire, seen: Seen) -> None:
    wire.responds(200, json={"token": TOKEN})
    with seen.everything():
        for keys in (KEYS, CREDENTIALS):
            for client in clients(wire, **keys):
                called(client, "GetCustomers")
                assert client.token == TOKEN
                found = list(nodes(client))
                assert len(found) > 60
                seen.add(*found, client.with_options(max_retries=1), client.capture_responses())
                for member in ("settings", "token", "connections"):
                    seen.add(getattr(client._exchange, member))
                customers: Any = client.aggregation.v1.customers
                seen.add(client._exchange, client.paginate(customers.list))


@pytest.mark.parametrize(
    "copied",
    [
        *(lambda client, protocol=protocol: pickle.dumps(client, protocol) for protocol in range(6)),
        copy.copy,
        copy.deepcopy,
        lambda client: pickle.dumps(client.with_options(timeout=5)),
        lambda client: pickle.dumps({"client": [client]}),
        lambda client: pickle.dumps(client.aggregation.v1.customers),
        lambda client: copy.deepcopy(client.aggregation),
        lambda client: pickle.dumps(client.aggregation.v1.customers.list),
    ],
)
def test_client_is_neither_pickled_nor_copied(copied: Any, wire: Wire, seen: Seen) -> None:
    with seen.everything():
        for client in clients(wire):
            with pytest.raises((TypeError, pickle.PicklingError, AttributeError)) as caught:
                copied(client)
            seen.raised(caught.value)


# Models


def test_models_made_by_hand_show_nothing(seen: Seen) -> None:
    with seen.everything():
        for name in models.__all__:
            kind: Any = getattr(models, name)
            if not isinstance(kind, type) or not issubclass(kind, Model):
                continue
            source = {wire: MARK for attribute, wire in kind._fields.items() if attribute in kind._sensitive}
            from_dict: Any = getattr(kind, "from_dict")  # noqa: B009  # each model has one, their class has none
            model = from_dict(source)
            assert all(getattr(model, attribute) == MARK for attribute in kind._sensitive)
            seen.add(model, [model], {"model": model})


def test_masked_field_says_that_there_is_something() -> None:
    consumer = models.ConsumerInfo(ssn=MARK)
    assert repr(consumer) == "ConsumerInfo(ssn='***')"
    assert consumer.ssn == MARK


def test_unknown_fields_show_their_names_alone(seen: Seen) -> None:
    with seen.everything():
        customer = models.Customer.from_dict({"id": "1", "motherName": MARK, "more": {"ssn": [MARK]}})
        seen.add(customer)
    assert "motherName" in repr(customer)
    assert customer.additional_properties["motherName"] == MARK


@pytest.mark.parametrize(
    "misshapen",
    [
        pytest.param(lambda value: [value], id="as declared"),
        pytest.param(lambda value: value, id="alone"),
        pytest.param(lambda value: {"0": value}, id="in an object"),
        pytest.param(lambda value: [[value]], id="in a list of lists"),
    ],
)
def test_models_in_another_shape_show_nothing(misshapen: Any, seen: Seen) -> None:
    """The API sends other types than declared now and then, and what came is kept as it came."""
    person = {"id": "1", "firstName": MARK, "email": MARK}
    with seen.everything():
        customers = models.Customers.from_dict({"customers": misshapen(person)})
        seen.add(customers)
        assert TRACE.search(json.dumps(customers.to_dict()))


# Over a real connection, every logger of the process


class _Responding(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _respond(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        body = json.dumps(response_body("GetConsumer")).encode()
        self.send_response(200 if self.command == "POST" else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = _respond  # noqa: N815  # the names that http.server calls

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def test_no_logger_of_the_process_gets_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    """Not httpx and httpcore either, though they log addresses and what goes over the wire."""
    caplog.set_level(logging.NOTSET)
    with ThreadingHTTPServer(("127.0.0.1", 0), _Responding) as server:
        server.daemon_threads, server.block_on_close = True, False
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        address: dict[str, Any] = {"base_url": f"http://127.0.0.1:{server.server_address[1]}"}
        try:
            with Client(**KEYS, **address) as client:
                called(client, "CreateConsumer")
                with pytest.raises(APIStatusError):
                    called(client, "GetConsumer")
        finally:
            server.shutdown()
            thread.join()
    assert {"open_banking", "httpx", "httpcore.http11"} <= {record.name for record in caplog.records}
    assert [text for record in caplog.records if TRACE.search(text := f"{record.getMessage()} {record.args}")] == []
