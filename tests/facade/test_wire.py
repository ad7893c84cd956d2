"""Every operation on the wire, held against the API document by openapi-core, a validator that is not ours."""

from __future__ import annotations

import inspect
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias
from urllib.parse import parse_qsl, quote

import pytest
from calls import CALLS
from clients import finished
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict
from wire import APP_KEY, APP_TOKEN
from written_calls import written

from generator.document.references import dereferenced, operations
from open_banking import Client, __api_version__, __version__, models

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from wire import Wire


Described: TypeAlias = tuple[str, str, dict[str, Any]]

OPERATIONS = sorted(CALLS)
AUTHENTICATION = {"CreateToken", "ModifyPartnerSecret"}
# Their rows give a date as digits in a text, where the document has a number.
PAYROLL = {"GenerateVOEPayrollReport", "RefreshVOIEPayrollReport"}
# Their body has no named keys.
UNNAMED = {"post-reconnections"}
# Their body joins two schemas with allOf, each of which would refuse the other's properties if told to be strict.
JOINED = {"GenerateForesightAnalyticsFirstThirdPartyNonCraReport"}
FILES = {"GetAssetByCustomerID", "GetCustomerAccountStatement"}


class Sent:
    """A request as openapi-core reads one."""

    def __init__(self, request: httpx.Request) -> None:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        self.host_url = f"{request.url.scheme}://{request.url.host}"
        self.path = path
        self.method = request.method.lower()
        self.body = request.content or None
        self.content_type = request.headers.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))),
            header=Headers(list(request.headers.items())),
            cookie=ImmutableMultiDict(),
        )


def folded(name: str) -> str:
    """A name without what spellings differ in: ``customer_id`` and ``customerId``, ``email_field`` and ``email``."""
    return name.removesuffix("_field").replace("_", "").replace("-", "").lower()


def folded_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {folded(key): folded_keys(item) for key, item in value.items()}
    return [folded_keys(item) for item in value] if isinstance(value, list) else value


def text_of(value: Any) -> str:
    """A value as a path or a query has it."""
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(map(text_of, value)) if isinstance(value, list) else str(value)


@pytest.fixture(scope="session")
def described(document: dict[str, Any]) -> dict[str, Described]:
    """Method, path and description of each operation."""
    found: dict[str, Described] = {}
    for method, path, each in operations(document):
        shared = document["paths"][path].get("parameters", [])
        found[each["operationId"]] = (method, path, {**each, "parameters": [*shared, *each.get("parameters", [])]})
    return found


@pytest.fixture(scope="session")
def validator(document: dict[str, Any]) -> OpenAPI:
    # Properties that the document does not name are no part of a right request.
    strict = Config(additional_properties_default_policy="forbid")
    return OpenAPI.from_dict(document, config=strict)


@pytest.fixture
def sent(each_client: Any, wire: Wire) -> Callable[[str], httpx.Request]:
    """Makes the call of an operation, sync or async, and gives the one request that left."""

    def call(operation: str) -> httpx.Request:
        finished(CALLS[operation](each_client))
        (only,) = wire.sent
        return only

    return call


def problems(validator: OpenAPI, request: httpx.Request) -> list[str]:
    """What openapi-core finds wrong with a request, in its own words."""
    found: list[str] = []
    for error in validator.unmarshal_request(Sent(request)).errors:
        cause: Any = error.__cause__
        found += [each.message for each in getattr(cause, "schema_errors", ())] or [f"{error!r}: {cause}"]
    return found


each_operation = pytest.mark.parametrize("operation", OPERATIONS)
each_body = pytest.mark.parametrize("operation", [name for name in OPERATIONS if "data" in written(name).arguments])


def test_every_operation_of_the_document_is_called(described: dict[str, Described]) -> None:
    assert len(CALLS) == 164
    assert CALLS.keys() == described.keys()


@pytest.mark.filterwarnings("ignore:Use of allowEmptyValue:DeprecationWarning")  # The document uses it.
@each_operation
def test_request_fits_the_document(
    operation: str, sent: Callable[[str], httpx.Request], validator: OpenAPI, document: dict[str, Any]
) -> None:
    found = problems(OpenAPI.from_dict(document) if operation in JOINED else validator, sent(operation))
    if operation == "ModifyPartnerSecret":
        # Its row leaves the fields out that the document requires, which is the server's to say, not the SDK's.
        found = [problem for problem in found if not problem.endswith("is a required property")]
    assert found == []


@each_operation
def test_method_and_path_are_the_operations(
    operation: str, sent: Callable[[str], httpx.Request], described: dict[str, Described]
) -> None:
    method, path, _ = described[operation]
    for argument, value in written(operation).arguments.items():
        for name in (part.partition("}")[0] for part in path.split("{")[1:]):
            if folded(name) == folded(argument):
                path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
    request = sent(operation)
    assert (request.method, request.url.raw_path.decode().partition("?")[0]) == (method.upper(), path)
    assert request.url.host == "api.finicity.com"
    assert request.url.scheme == "https"


@each_operation
def test_query_is_what_was_given(
    operation: str,
    sent: Callable[[str], httpx.Request],
    described: dict[str, Described],
    document: dict[str, Any],
) -> None:
    declared = [dereferenced(document, each) for each in described[operation][2]["parameters"]]
    # What the document dropped is accepted, and not sent.
    query_parameters = [each for each in declared if each["in"] == "query" and "x-withdrawn" not in each]
    names = {folded(each["name"]): each["name"] for each in query_parameters}
    given = {
        names[folded(argument)]: text_of(value)
        for argument, value in written(operation).arguments.items()
        if folded(argument) in names
    }
    _, mark, query = sent(operation).url.raw_path.decode().partition("?")
    assert dict(parse_qsl(query, keep_blank_values=True)) == given
    assert len(query.split("&")) == max(1, len(given))
    assert bool(mark) == bool(given)


def without_withdrawn(value: Any, document: dict[str, Any]) -> Any:
    """``value`` without the keys that the document dropped, which are accepted and not sent."""
    dropped = {
        folded(name)
        for schema in document["components"]["schemas"].values()
        if "x-withdrawn" not in schema
        for name, part in schema.get("properties", {}).items()
        if "x-withdrawn" in part
    }
    if isinstance(value, dict):
        return {key: without_withdrawn(part, document) for key, part in value.items() if key not in dropped}
    return [without_withdrawn(part, document) for part in value] if isinstance(value, list) else value


@each_operation
def test_body_is_what_was_given(
    operation: str,
    sent: Callable[[str], httpx.Request],
    described: dict[str, Described],
    document: dict[str, Any],
) -> None:
    request, arguments = sent(operation), written(operation).arguments
    if "data" in arguments:
        given = without_withdrawn(folded_keys(arguments["data"]), document)
        if operation in PAYROLL:
            given["payrolldata"]["dob"] = 315576000
        assert folded_keys(json.loads(request.content)) == given
        assert request.headers["content-type"] == "application/json"
        assert request.headers["content-length"] == str(len(request.content))
    else:
        assert request.content == b""
        assert "content-type" not in request.headers
        assert request.headers.get("content-length") == ("0" if request.method in {"POST", "PUT"} else None)
    assert ("data" in arguments) == ("requestBody" in described[operation][2])


@each_operation
def test_headers_are_the_keys_and_who_asks_for_what(operation: str, sent: Callable[[str], httpx.Request]) -> None:
    headers = sent(operation).headers
    assert headers.get_list("host") == ["api.finicity.com"]
    assert headers.get_list("finicity-app-key") == [APP_KEY]
    assert headers.get_list("finicity-app-token") == ([] if operation in AUTHENTICATION else [APP_TOKEN])
    # The two operations that answer with a file answer with JSON where they fail.
    accepted = "application/octet-stream, application/json" if operation in FILES else "application/json"
    assert headers.get_list("accept") == [accepted]
    (agent,) = headers.get_list("user-agent")
    assert __version__ in agent
    assert __api_version__ in agent


@each_body
def test_wire_spelling_and_model_give_the_same_bytes(operation: str, client: Client, wire: Wire) -> None:
    call = written(operation)
    call.made(client)
    expected = wire.sent[0].content

    call.made(client, data=json.loads(expected))
    annotation: str = inspect.signature(call.function(client)).parameters["data"].annotation
    # A body of which the document names no key has no model.
    for model in re.findall(r"(\w+)Params", annotation):
        call.made(client, data=getattr(models, model).from_dict(json.loads(expected)))

    assert [request.content for request in wire.sent] == [expected] * (2 if operation in UNNAMED else 3)


def test_model_made_by_hand_is_sent_as_its_dictionary(client: Client, wire: Wire) -> None:
    client.decisioning.v1.customers.consumer.create(
        customer_id="1005061234",
        data=models.NewConsumer(
            first_name="John",
            last_name="Smith",
            address="434 W Ascension Way",
            city="Murray",
            state="UT",
            zip="84123",
            phone="1-801-984-4200",
            ssn="999-99-9999",
            birthday=models.Birthday(year=1989, month=8, day_of_month=13),
            email="myname@mycompany.com",
        ),
    )
    assert json.loads(wire.body) == {
        "firstName": "John",
        "lastName": "Smith",
        "address": "434 W Ascension Way",
        "city": "Murray",
        "state": "UT",
        "zip": "84123",
        "phone": "1-801-984-4200",
        "ssn": "999-99-9999",
        "birthday": {"year": 1989, "month": 8, "dayOfMonth": 13},
        "email": "myname@mycompany.com",
    }


class _Recording(BaseHTTPRequestHandler):
    """Keeps what comes over a real connection, of which nothing is made up on the way."""

    protocol_version = "HTTP/1.1"
    received: ClassVar[list[tuple[str, str, str | None, bytes]]] = []

    def _take(self) -> None:
        length = self.headers.get("Content-Length")
        said = None if self.headers.get("Transfer-Encoding") else length
        self.received.append((self.command, self.path, said, self.rfile.read(int(length or 0))))
        self.send_response(204)
        self.end_headers()

    do_GET = do_POST = do_PUT = do_DELETE = _take  # noqa: N815  # the names that http.server calls

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def test_requests_arrive_whole_over_a_real_connection() -> None:
    _Recording.received.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), _Recording) as server:
        server.daemon_threads, server.block_on_close = True, False
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        with Client(
            finicity_app_key=APP_KEY,
            finicity_app_token=APP_TOKEN,
            base_url=f"http://127.0.0.1:{server.server_address[1]}",
        ) as client:
            for operation in (
                "ModifyCustomer",
                "SetCustomerAppID",
                "DeleteCustomer",
                "RefreshCustomerAccountsV2",
                "ModifyPartnerSecret",
            ):
                written(operation).made(client)
        server.shutdown()
        thread.join()
    customer = "/aggregation/v1/customers/1005061234"
    assert _Recording.received == [
        ("PUT", customer, "39", b'{"firstName":"John","lastName":"Smith"}'),
        ("PUT", f"{customer}/applications/123456789", "0", b""),
        ("DELETE", customer, None, b""),
        ("POST", "/aggregation/v2/customers/1005061234/accounts", "0", b""),
        ("PUT", "/aggregation/v2/partners/authentication", "2", b"{}"),
    ]


def test_partner_secret_can_be_changed(client: Client, wire: Wire, document: dict[str, Any]) -> None:
    client.aggregation.v2.partners.authentication.put(
        data={"partner_id": "1234583871234", "partner_secret": "old-one", "new_partner_secret": "new-one"}
    )
    (request,) = wire.sent
    # The body joins two schemas with allOf, each of which would refuse the other's properties if told to be strict.
    assert problems(OpenAPI.from_dict(document), request) == []
    assert json.loads(request.content).keys() == {"partnerId", "partnerSecret", "newPartnerSecret"}


@pytest.mark.parametrize(
    ("name", "arguments", "path"),
    [
        ("list", {"customer_id": "1005061234"}, "/aggregation/v1/customers/1005061234/accounts/simple"),
        (
            "get",
            {"customer_id": "1005061234", "account_id": "5011648377"},
            "/aggregation/v1/customers/1005061234/accounts/5011648377/simple",
        ),
        ("list_1", {"customer_id": 7}, "/aggregation/v1/customers/7/accounts/simple"),
        ("list_1", {"customer_id": 7, "account_id": 8}, "/aggregation/v1/customers/7/accounts/8/simple"),
    ],
)
def test_simple_accounts_have_plain_names_too(
    name: str, arguments: dict[str, Any], path: str, each_client: Any, wire: Wire
) -> None:
    finished(getattr(each_client.aggregation.v1.customers.accounts.simple, name)(**arguments))
    assert wire.path == path


@pytest.mark.parametrize(
    "operation", ["GetReportByCustomer", "GetReportByConsumer", "GetObbAnalyticsReport", "GetObbAnalyticsReportFcra"]
)
def test_report_is_asked_for_as_pdf(operation: str, client: Client, wire: Wire) -> None:
    wire.responds(content=b"%PDF-1.7", headers={"content-type": "application/pdf"})
    written(operation).made(client, accept="application/pdf")
    (request,) = wire.sent
    assert request.headers.get_list("accept") == ["application/pdf"]
