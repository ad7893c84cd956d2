"""The sandbox and the demo, as whoever uses them sees them: over HTTP, and on the command line."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import httpx
import pytest
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse
from openapi_schema_validator import OAS30Validator

from generator.answers import answers
from generator.document import dereferenced, load, operations
from generator.examples import example_of
from generator.normalize import normalized
from open_banking import Client, models
from open_banking.sandbox import Sandbox
from open_banking.sandbox.demo import tour

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
DOCUMENT = load(ROOT / "openapi.yaml", ROOT / "overlay.yaml")
NORMALIZED = normalized(DOCUMENT)


def closed(node: Any) -> Any:
    """``node`` with every object in it allowing those fields alone that it defines."""
    if isinstance(node, list):
        return [closed(each) for each in node]
    if not isinstance(node, dict):
        return node
    node = {key: closed(value) for key, value in node.items()}
    return {**node, "additionalProperties": False} if isinstance(node.get("properties"), dict) else node


CLOSED = closed(NORMALIZED)

KEYS = {"Finicity-App-Key": "any", "Finicity-App-Token": "any"}
CUSTOMER = "/aggregation/v1/customers/1005061234"
NEW_CUSTOMER = "/aggregation/v2/customers/testing"
AUTHENTICATION = "/aggregation/v2/partners/authentication"
REPORT = "/decisioning/v3/customers/1005061234/reports/u4hstnnak45g"
TRANSACTIONS = "/aggregation/v3/customers/1005061234/transactions"

JSON = "application/json"
PDF = "application/pdf"
BYTES = "application/octet-stream"


class Case(NamedTuple):
    """An operation, and a call of it that lacks nothing."""

    method: str
    url: str
    query: dict[str, Any]
    body: Any
    schemas: dict[str, Any]
    """What it answers with, by content type."""
    pages: bool


def _cases() -> Iterator[tuple[str, Case]]:
    for method, path, operation in operations(NORMALIZED):
        parameters = [dereferenced(NORMALIZED, each) for each in operation.get("parameters", ())]
        values = {each["name"]: example_of(NORMALIZED, each["schema"]) for each in parameters}
        url = path
        for each in parameters:
            url = url.replace(f"{{{each['name']}}}", str(values[each["name"]]))
        body = dereferenced(NORMALIZED, operation.get("requestBody", {})).get("content", {}).get(JSON)
        yield (
            operation["operationId"],
            Case(
                method=method.upper(),
                url=url,
                query={
                    each["name"]: values[each["name"]]
                    for each in parameters
                    if each["in"] == "query" and each.get("required")
                },
                body=example_of(NORMALIZED, body["schema"]) if body else None,
                schemas={
                    content_type: media["schema"]
                    for status, response in operation["responses"].items()
                    if status.startswith("2")
                    for content_type, media in dereferenced(NORMALIZED, response).get("content", {}).items()
                },
                pages="x-pagination" in operation,
            ),
        )


CASES = dict(_cases())


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def caller(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sandbox.url, trust_env=False) as caller:
        yield caller


@pytest.fixture(scope="module")
def validator() -> OpenAPI:
    document = deepcopy(DOCUMENT)
    for schema in document["components"]["schemas"].values():
        # Some schemas misspell in one of the two places what they require and define.
        if "properties" in schema and "required" in schema:
            schema["required"] = [key for key in schema["required"] if key in schema["properties"]]
    return OpenAPI.from_dict(document)


def call(caller: httpx.Client, case: Case, accept: str = JSON) -> httpx.Response:
    return caller.request(case.method, case.url, params=case.query, json=case.body, headers={**KEYS, "Accept": accept})


# What is answered


def test_the_sandbox_knows_all_operations() -> None:
    assert len(CASES) == 108


@pytest.mark.parametrize("operation", CASES)
def test_every_answer_fits_the_document(operation: str, caller: httpx.Client, validator: OpenAPI) -> None:
    case = CASES[operation]
    for accept in case.schemas or {JSON: None}:
        response = call(caller, case, accept)
        assert response.is_success
        assert response.status_code != 203  # which asks for multi-factor authentication
        validator.validate_response(
            MockRequest("https://api.finicity.com", case.method.lower(), case.url),
            MockResponse(
                response.content,
                response.status_code,
                content_type=response.headers.get("Content-Type", ""),
            ),
        )
        assert response.headers.get("Content-Type") == (accept if case.schemas else None)
        assert bool(response.content) == bool(case.schemas)


@pytest.mark.parametrize("operation", [name for name, case in CASES.items() if JSON in case.schemas])
def test_an_answer_has_no_field_that_its_schema_lacks(operation: str, caller: httpx.Client) -> None:
    case = CASES[operation]
    schema = {**closed(case.schemas[JSON]), "components": CLOSED["components"]}
    strict = OAS30Validator(schema, format_checker=OAS30Validator.FORMAT_CHECKER)
    strict.validate(call(caller, case).json())


@pytest.mark.parametrize("operation", [name for name, case in CASES.items() if case.pages])
def test_a_page_is_the_only_one(operation: str, caller: httpx.Client) -> None:
    page = call(caller, CASES[operation]).json()
    (records,) = (value for value in page.values() if isinstance(value, list))
    numbers = {key: value for key, value in page.items() if isinstance(value, bool | int)}
    expected = (
        {"found": len(records), "displaying": len(records), "moreAvailable": False}
        if "found" in page
        else {"totalRecords": len(records), "totalPages": 1, "pageNumber": 1}
    )
    assert records
    assert numbers | expected == numbers


def test_a_report_that_was_started_can_be_fetched(sandbox: Sandbox) -> None:
    with (
        httpx.Client(trust_env=False) as transport,
        Client(
            base_url=sandbox.url,
            finicity_app_key="any",
            finicity_app_token="any",  # noqa: S106  # opens nothing
            httpx_client=transport,
        ) as client,
    ):
        started = client.decisioning.v2.customers.voa.create(customer_id="1005061234", data={})
        report = client.decisioning.v3.customers.reports.get(customer_id="1005061234", report_id=started.id)
        listed = client.decisioning.v1.customers.reports.list(customer_id="1005061234")
    assert (started.type, started.status) == ("voa", "inProgress")
    assert isinstance(report, models.VOAReport)
    assert (report.id, report.type, report.status) == (started.id, "voa", "success")
    assert [(each.id, each.type, each.status) for each in listed.reports] == [(started.id, "voa", "success")]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("assetSummary", "assetSummary"),
        ("cashFlowBusiness", "cfrb"),
        ("cashFlowPersonal", "cfrp"),
        ("payStatement", "paystatement"),
        ("preQualVoa", "preQualVoa"),
        ("reports/balance-analytics/userTypes/personal", "barpcra"),
        ("reports/cashflow-analytics/userTypes/personal", "cfrpcra"),
        ("statement", "statement"),
        ("transactions?toDate=1607450357", "transactions"),
        ("voa", "voa"),
        ("voaHistory", "voaHistory"),
        ("voePayroll", "voePayroll"),
        ("voeTransactions", "voeTransactions"),
        ("voi", "voi"),
        ("voiePayroll", "voiePayroll"),
        ("voieTxVerify/withInterview", "voieTxVerify"),
        ("voieTxVerify/withStatement", "voieTxVerify"),
    ],
)
def test_an_acknowledgement_names_the_kind_of_report(path: str, kind: str, caller: httpx.Client) -> None:
    required = "payrollData paystatementReport statementReportData voieWithInterviewData voieWithStatementData"
    body: dict[str, Any] = {key: {} for key in required.split()}
    response = caller.post(f"/decisioning/v2/customers/1005061234/{path}", json=body, headers=KEYS)
    assert (response.status_code, response.json()["type"]) == (202, kind)


@pytest.mark.parametrize(
    ("path", "accept", "content_type", "filename"),
    [
        (REPORT, PDF, PDF, "u4hstnnak45g.pdf"),
        (REPORT.replace("customers", "consumers"), PDF, PDF, "u4hstnnak45g.pdf"),
        ("/analytics/data/v1/abc-1", PDF, PDF, "abc-1.pdf"),
        (f"{CUSTOMER}/accounts/5011648377/statement", BYTES, BYTES, "statement.pdf"),
        (f"{CUSTOMER}/assets/097545c5", JSON, BYTES, "097545c5.pdf"),
        (f"{CUSTOMER}/assets/a%22%0D%0Ab%2Fc", JSON, BYTES, "a___b_c.pdf"),
    ],
)
def test_files_are_pdf_files(path: str, accept: str, content_type: str, filename: str, caller: httpx.Client) -> None:
    response = caller.get(path, headers={**KEYS, "Accept": accept})
    assert response.headers["Content-Type"] == content_type
    assert response.headers["Content-Disposition"] == f'attachment; filename="{filename}"'
    file = response.content
    assert file.startswith(b"%PDF-1.4\n")
    assert file.endswith(b"%%EOF\n")
    # A reader goes from the end to the table, and from there to each object.
    table = int(file.split(b"startxref\n")[1].split(b"\n")[0])
    assert file[table:].startswith(b"xref\n0 7\n0000000000 65535 f \n")
    entries = file[table:].split(b"\n")[3:9]
    for number, entry in enumerate(entries, start=1):
        assert file[int(entry[:10]) :].startswith(b"%d 0 obj\n" % number)
    length, stream = re.findall(rb"/Length (\d+) >>\nstream\n(.*)\nendstream", file)[0]
    assert len(stream) == int(length)


@pytest.mark.parametrize("accept", [JSON, "*/*", "text/html, application/xhtml+xml"])
def test_a_report_is_json_unless_a_pdf_is_asked_for(accept: str, caller: httpx.Client) -> None:
    response = caller.get(REPORT, headers={**KEYS, "Accept": accept})
    assert response.headers["Content-Type"] == JSON
    assert response.json()["type"] == "voa"


# What would be answered for other documents


def answer_to(responses: Any, schemas: Any = None) -> dict[str, Any]:
    """What the sandbox would know of a document's only operation."""
    operation = {"operationId": "GetThing", "responses": responses}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Test", "version": "1"},
        "paths": {"/thing": {"get": operation}},
        "components": {"schemas": schemas or {}},
    }
    (entry,) = json.loads(answers(normalized(document)))
    return cast("dict[str, Any]", entry)


def carrying(schema: Any) -> dict[str, Any]:
    return {"description": "A thing.", "content": {JSON: {"schema": schema}}}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "example": "12"},
        {"type": "integer", "example": "abc"},
        {"type": "integer", "example": [1]},
        {"type": "integer", "example": True},
        {"type": "integer", "minimum": 5},
        {"type": "integer", "maximum": -5, "example": "abc"},
        {"type": "number", "example": "4.5"},
        {"type": "number", "example": "abc"},
        {"type": "number", "maximum": 0.5},
        {"type": "boolean", "example": "Y"},
        {"type": "string", "example": 5},
        {"type": "string", "minLength": 8},
        {"type": "string", "maxLength": 2, "example": "abc"},
        {"type": "string", "enum": ["a", "b"]},
        {"type": "string", "enum": ["a", "b"], "example": "c"},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "date", "example": "1644994800"},
        {"type": "string", "format": "date-time", "example": "never"},
        {"type": "string", "format": "uuid"},
        {"type": "array", "items": {"type": "integer"}, "example": 7},
        {"type": "array", "items": {"type": "integer"}, "example": ["7"]},
        {"type": "array", "items": {"type": "string"}, "minItems": 2},
        {"type": "object", "example": [1]},
        {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    ],
    ids=json.dumps,
)
def test_an_example_fits_where_the_one_in_the_document_does_not(schema: dict[str, Any]) -> None:
    whole = {"type": "object", "required": ["field"], "properties": {"field": schema}}
    example = answer_to({"200": carrying({"$ref": "#/components/schemas/Thing"})}, {"Thing": whole})["example"]
    OAS30Validator(whole, format_checker=OAS30Validator.FORMAT_CHECKER).validate(example)


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        ({"cat": "Cat", "dog": "Dog"}, {"kind": "dog", "barks": True}),  # the one that the example of kind names
        ({"cat": "Cat", "puppy": "Dog"}, {"kind": "cat", "lives": 9}),
        ({"kitten": "Cat", "dog": "Hound"}, {"kind": "kitten", "lives": 9}),  # there is no Hound
        ({"voa": "Dog", "cat": "Cat"}, {"kind": "voa", "barks": True}),  # the report that is always shown
    ],
)
def test_an_example_of_a_union_is_one_of_its_members(mapping: dict[str, str], expected: dict[str, Any]) -> None:
    kind = {"type": "string", "example": "dog"}
    references = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
    schemas = {
        "Cat": {"type": "object", "properties": {"kind": kind, "lives": {"type": "integer", "example": 9}}},
        "Dog": {"type": "object", "properties": {"kind": kind, "barks": {"type": "boolean", "example": True}}},
        "Pet": {
            "oneOf": references,
            "discriminator": {
                "propertyName": "kind",
                "mapping": {value: f"#/components/schemas/{name}" for value, name in mapping.items()},
            },
        },
    }
    assert answer_to({"200": carrying({"$ref": "#/components/schemas/Pet"})}, schemas)["example"] == expected


@pytest.mark.parametrize(
    ("responses", "status", "content_types"),
    [
        ({"200": {"description": "d"}, "201": carrying({"type": "string"})}, 201, [JSON]),
        ({"203": {"description": "d"}, "204": {"description": "d"}}, 204, []),
        ({"2XX": carrying({"type": "string"})}, 200, [JSON]),
        ({"404": {"description": "d"}, "202": {"description": "d"}}, 202, []),
        ({"default": {"description": "d"}}, 200, []),
    ],
)
def test_the_success_that_is_answered(responses: Any, status: int, content_types: list[str]) -> None:
    answer = answer_to(responses)
    assert (answer["status"], answer["contentTypes"]) == (status, content_types)


# What is refused


@pytest.mark.parametrize(
    ("method", "path", "headers", "content", "status", "code", "words"),
    [
        ("GET", CUSTOMER, {"Finicity-App-Token": "any"}, None, 401, 10026, "Finicity-App-Key"),
        ("GET", CUSTOMER, {**KEYS, "Finicity-App-Key": " "}, None, 401, 10026, "Finicity-App-Key"),
        ("GET", CUSTOMER, {"Finicity-App-Key": "any"}, None, 401, 10024, "Finicity-App-Token"),
        ("GET", CUSTOMER, {**KEYS, "Finicity-App-Token": ""}, None, 401, 10024, "Finicity-App-Token"),
        ("POST", AUTHENTICATION, {}, "{}", 401, 10026, "Finicity-App-Key"),
        ("GET", "/nowhere", {}, None, 401, 10026, "Finicity-App-Key"),
        ("GET", "/nowhere", KEYS, None, 404, 11000, "/nowhere"),
        ("GET", "/", KEYS, None, 404, 11000, "nothing at /"),
        ("GET", f"{CUSTOMER}/", KEYS, None, 404, 11000, CUSTOMER),
        ("GET", "/aggregation/v1/customers//accounts", KEYS, None, 404, 11000, "customers//accounts"),
        ("GET", "nowhere", KEYS, None, 404, 11000, "nothing at nowhere"),
        ("PATCH", CUSTOMER, KEYS, "{}", 405, None, "DELETE, GET, PUT"),
        ("GET", AUTHENTICATION, KEYS, None, 405, None, "POST, PUT"),
        ("POST", NEW_CUSTOMER, KEYS, "", 400, 10010, "AddTestingCustomer requires a JSON object"),
        ("POST", NEW_CUSTOMER, KEYS, "[1]", 400, 10010, "JSON object"),
        ("POST", NEW_CUSTOMER, KEYS, '"username"', 400, 10010, "JSON object"),
        ("POST", NEW_CUSTOMER, KEYS, "{username}", 400, 10010, "JSON object"),
        ("POST", NEW_CUSTOMER, KEYS, b"\xff\xfe", 400, 10010, "JSON object"),
        ("POST", NEW_CUSTOMER, KEYS, "[" * 100_000, 400, 10010, "JSON object"),
        ("POST", NEW_CUSTOMER, KEYS, "{}", 400, 10010, "username"),
        ("POST", NEW_CUSTOMER, KEYS, '{"username": null}', 400, 10010, "username"),
        ("POST", AUTHENTICATION, KEYS, '{"partnerId": "1"}', 400, 10010, "CreateToken requires partnerSecret"),
        ("GET", TRANSACTIONS, KEYS, None, 400, 10010, "query parameter fromDate"),
        ("GET", f"{TRANSACTIONS}?fromDate=1", KEYS, None, 400, 10010, "query parameter toDate"),
        ("GET", f"{TRANSACTIONS}?fromDate=&toDate=1", KEYS, None, 400, 10010, "query parameter fromDate"),
        ("GET", "/connect/experiences", KEYS, None, 400, 10010, "query parameter appName"),
    ],
)
def test_refusals(  # noqa: PLR0917  # one a column
    method: str,
    path: str,
    headers: dict[str, str],
    content: str | bytes | None,
    status: int,
    code: int | None,
    words: str,
    sandbox: Sandbox,
) -> None:
    connection = http.client.HTTPConnection(sandbox.url.removeprefix("http://"), timeout=10)
    connection.request(method, path, content, headers)
    answer = connection.getresponse()
    received = answer.read()
    connection.close()
    response = httpx.Response(answer.status, headers=answer.getheaders(), content=received)
    assert response.status_code == status
    assert response.headers["Content-Type"] == JSON
    assert response.json().get("code") == code
    assert words in response.json()["message"]


@pytest.mark.parametrize("path", [NEW_CUSTOMER, TRANSACTIONS])
def test_a_wrong_method_is_told_the_right_ones(path: str, caller: httpx.Client) -> None:
    response = caller.put(path, json={}, headers=KEYS)
    assert (response.status_code, response.headers["Allow"]) == (405, "POST" if path == NEW_CUSTOMER else "GET")


def test_authentication_needs_no_token(caller: httpx.Client) -> None:
    credentials = {"partnerId": "any", "partnerSecret": "any"}
    response = caller.post(AUTHENTICATION, json=credentials, headers={"Finicity-App-Key": "any"})
    assert response.status_code == 200
    assert response.json()["token"]


def test_keys_are_found_in_any_spelling(caller: httpx.Client) -> None:
    response = caller.get(CUSTOMER, headers={name.upper(): value for name, value in KEYS.items()})
    assert response.status_code == 200


def test_a_literal_path_goes_before_one_with_parameters(caller: httpx.Client) -> None:
    # DELETE .../accounts/{accountId} is an operation, GET .../accounts/simple another.
    assert caller.delete(f"{CUSTOMER}/accounts/5011648377", headers=KEYS).status_code == 204
    assert caller.delete(f"{CUSTOMER}/accounts/simple", headers=KEYS).status_code == 405
    assert "accounts" in caller.get(f"{CUSTOMER}/accounts/simple", headers=KEYS).json()


def test_a_slash_within_a_value_belongs_to_the_value(caller: httpx.Client) -> None:
    assert caller.get("/aggregation/v1/customers/a%2Fb", headers=KEYS).status_code == 200


# How it is answered


def test_one_connection_carries_all_kinds_of_answers(sandbox: Sandbox) -> None:
    connection = http.client.HTTPConnection(sandbox.url.removeprefix("http://"), timeout=10)
    connection.connect()
    first = connection.sock
    for method, path, body, status in (
        ("GET", CUSTOMER, None, 200),
        ("DELETE", CUSTOMER, None, 204),
        ("POST", NEW_CUSTOMER, "no JSON", 400),
        ("GET", "/nowhere", None, 404),
        ("PATCH", CUSTOMER, "{}", 405),
        ("PUT", f"{CUSTOMER}/applications/1", "", 200),
        ("GET", f"{CUSTOMER}/assets/1", None, 200),
        ("POST", NEW_CUSTOMER, '{"username": "any"}', 201),
    ):
        connection.request(method, path, body, KEYS)
        response = connection.getresponse()
        response.read()
        assert (response.status, response.version) == (status, 11)
        assert (response.getheader("Content-Length") is None) == (status == 204)
        assert connection.sock is first
    connection.close()


@pytest.mark.parametrize(
    ("method", "head", "status"),
    [
        ("POST", "", 411),
        ("PUT", "", 411),
        ("POST", "Transfer-Encoding: chunked", 411),
        ("GET", "Transfer-Encoding: chunked", 411),
        ("POST", "Content-Length: many", 400),
        ("POST", "Content-Length: -1", 400),
        ("POST", "Content-Length: 99999999999", 413),
    ],
)
def test_a_body_of_unknown_length_ends_the_connection(method: str, head: str, status: int, sandbox: Sandbox) -> None:
    host, _, port = sandbox.url.removeprefix("http://").partition(":")
    lines = [f"{method} {NEW_CUSTOMER} HTTP/1.1", "Host: sandbox", "Finicity-App-Key: any", head]
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall("\r\n".join([*filter(None, lines), "", ""]).encode())
        with connection.makefile("rb") as received:
            answer = received.read()  # to the end, which comes with the end of the connection
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"\r\nConnection: close\r\n" in answer


def test_it_is_reached_by_loopback_alone(sandbox: Sandbox) -> None:
    host, _, port = sandbox.url.removeprefix("http://").partition(":")
    assert host == "127.0.0.1"
    # Another address of this machine, which a server on all of its addresses would answer.
    with pytest.raises(OSError), socket.create_connection(("127.0.0.2", int(port)), timeout=5):  # noqa: PT011  # which one depends on the system
        pass


def test_it_logs_nothing(capfd: pytest.CaptureFixture[str], caller: httpx.Client) -> None:
    caller.get(CUSTOMER, headers=KEYS)
    caller.get("/nowhere")
    assert capfd.readouterr() == ("", "")


def test_it_stops_while_clients_stay_connected(capfd: pytest.CaptureFixture[str]) -> None:
    before = set(threading.enumerate())
    with httpx.Client(trust_env=False) as caller:
        with Sandbox() as sandbox:
            assert caller.get(sandbox.url + CUSTOMER, headers=KEYS).status_code == 200
            its_own = set(threading.enumerate()) - before
        assert len(its_own) == 2  # one listens, one serves the connection
        assert not any(thread.is_alive() for thread in its_own)
        with pytest.raises(httpx.ConnectError):
            caller.get(sandbox.url + CUSTOMER, headers=KEYS)
    assert capfd.readouterr() == ("", "")


def test_two_can_run_at_once(sandbox: Sandbox) -> None:
    with Sandbox() as other:
        assert other.url != sandbox.url
        assert httpx.get(other.url + CUSTOMER, headers=KEYS, trust_env=False).status_code == 200


def test_the_library_does_not_load_it() -> None:
    code = "import sys, open_banking; print([m for m in sys.modules if 'sandbox' in m or m == 'http.server'])"
    assert run("-c", code).stdout == "[]\n"


# The command line


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python with every warning shown: what a command leaves open then stands in its stderr."""
    return subprocess.run(  # noqa: S603  # our own arguments
        [sys.executable, "-W", "default", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_command_serves_until_it_is_interrupted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    command = [sys.executable, "-W", "default", "-m", "open_banking.sandbox", "--port", "0"]
    # A process started in the background ignores the signal, and so would the one it starts.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(  # noqa: S603  # our own arguments
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        try:
            assert process.stdout is not None
            greeting = [process.stdout.readline() for _ in range(7)]
            # What it tells people to write works as it stands.
            names: dict[str, Any] = {}
            exec("".join(line.removeprefix("    ") for line in greeting[3:]), names)  # noqa: S102  # that is the point
            names["client"].close()
            process.send_signal(signal.SIGINT)
            rest, complaints = process.communicate(timeout=30)
        finally:
            process.kill()
    assert re.search(r"http://127\.0\.0\.1:\d+", greeting[0])
    assert "FinBank" in capsys.readouterr().out
    assert (rest.strip(), complaints, process.returncode) == ("", "", 0)


def test_a_port_in_use_is_one_clear_line(sandbox: Sandbox) -> None:
    port = sandbox.url.rpartition(":")[2]
    done = run("-m", "open_banking.sandbox", "--port", port)
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(rf"error: port {port} of 127\.0\.0\.1: .*; choose another with --port\n", done.stderr)


@pytest.mark.parametrize("port", ["-1", "65536", "http"])
def test_what_is_no_port_is_refused(port: str) -> None:
    done = run("-m", "open_banking.sandbox", f"--port={port}")
    assert done.returncode == 2
    assert "--port" in done.stderr


@pytest.mark.parametrize("options", [[], ["--async"]])
def test_the_demo_shows_tables_and_saves_a_report(options: list[str], tmp_path: Path) -> None:
    # A proxy that does not answer must not keep it from the loopback address.
    done = run(
        "-m",
        "open_banking.sandbox.demo",
        *options,
        TMPDIR=str(tmp_path),
        HTTP_PROXY="http://127.0.0.1:9",
        NO_PROXY="",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert tables(done.stdout) == {
        "Institution  Name     Address": "4222         FinBank  https://www.example.com/home",
        "Account     Type      Name            Balance     On": (
            "5011648377  checking  Super Checking  401.26 USD  2020-12-08"
        ),
        "Transaction  Date        Amount   Description": "21284820852  2020-12-08  -828.90  Buy Stock",
    }
    (report,) = tmp_path.glob("open-banking-demo-*/report.pdf")
    assert report.read_bytes().startswith(b"%PDF-")
    assert f"in {report}\n" in done.stdout


def tables(printed: str) -> dict[str, str]:
    """Of each table its heading and its first row."""
    lines = printed.splitlines()
    return {lines[index - 1]: lines[index + 1] for index, line in enumerate(lines) if set(line) == {"-", " "}}


def test_the_calls_that_the_demo_prints_run(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tour(sandbox.url, tmp_path)
    calls = [line.removeprefix(">>> ") for line in capsys.readouterr().out.splitlines() if line.startswith(">>> ")]
    assert [call.split("(")[0] for call in calls] == [
        "client = Client",
        "client.aggregation.v2.partners.authentication.create",
        "client = Client",
        "client.aggregation.v2.customers.testing.create",
        "client.institution.v2.institutions.list",
        "client.aggregation.v1.customers.accounts.list",
        "client.aggregation.v3.customers.transactions.list",
        "client.decisioning.v2.customers.voa.create",
        "client.decisioning.v3.customers.reports.get",
        "client.decisioning.v3.customers.reports.get",
        "client.aggregation.v1.customers.delete",
    ]
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    names: dict[str, Any] = {"Client": Client}
    for call in calls:
        exec(call, names)  # noqa: S102  # that is the point
    names["client"].close()
