"""An operation that the sandbox has not learned yet responds with the document's example, as its type asks."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from api_document import generated_from
from newer import carrying, sandbox_of
from validated import WITH_TEXT_FLAG, problems_of_body

from generator.document.references import operations
from open_banking.sandbox.contract import current
from open_banking.sandbox.handlers import HANDLERS, handles

DOCUMENTED = {operation["operationId"]: operation for _, _, operation in operations(generated_from())}


def test_there_is_no_handler_of_what_the_document_does_not_have() -> None:
    assert HANDLERS.keys() <= DOCUMENTED.keys()


NEWS = {"News": {"type": "object", "properties": {"text": {"type": "string"}}}}


def response_of(response: dict[str, Any], *, status: str = "200", accept: str = "application/json") -> httpx.Response:
    """The response of a sandbox to the only operation of a document, GetNews."""
    paths = {"/news": {"get": {"operationId": "GetNews", "responses": {status: response}}}}
    with sandbox_of(paths, NEWS) as (caller, _):
        return caller.get("/news", headers={"Accept": accept})


def content(*types: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/News"}
    files = {"type": "string", "format": "binary"}
    return {
        "description": "News.",
        "content": {each: {"schema": schema if each == "application/json" else files} for each in types},
    }


def test_json_is_the_example() -> None:
    response = response_of(content("application/json"))

    assert (response.status_code, json.loads(response.content)) == (200, {"text": "text"})


@pytest.mark.parametrize(
    ("types", "accept", "expected"),
    [
        (["application/json", "application/pdf"], "application/pdf", "application/pdf"),
        (["application/json", "application/pdf"], "*/*", "application/json"),
        (["application/octet-stream"], "application/json", "application/octet-stream"),
    ],
)
def test_a_file_is_one_that_opens(types: list[str], accept: str, expected: str) -> None:
    response = response_of(content(*types), accept=accept)

    assert response.headers["Content-Type"] == expected
    assert response.content.startswith(b"%PDF") == (expected != "application/json")


def test_nothing_is_nothing() -> None:
    response = response_of({"description": "Done."}, status="204")

    assert (response.status_code, response.content) == (204, b"")


LETTER = {"type": "object", "required": ["to"], "properties": {"to": {"type": "string"}}}
SEND: dict[str, Any] = {
    "/letters": {
        "post": {
            "operationId": "SendLetter",
            "security": [{"FinicityAppKey": []}],
            "parameters": [{"name": "copies", "in": "query", "schema": {"type": "integer", "maximum": 9}}],
            "requestBody": {"required": True, **carrying({"$ref": "#/components/schemas/Letter"})},
            "responses": {"201": {"description": "Sent.", **carrying({"$ref": "#/components/schemas/Letter"})}},
        }
    }
}


@pytest.mark.parametrize(
    ("request_arguments", "status"),
    [
        ({"json": {"to": "A"}, "params": {"copies": "2"}}, 201),
        ({"json": {"to": "A"}, "headers": {"Finicity-App-Key": "another"}}, 401),
        ({"json": {"to": ["A"]}}, 400),
        ({"json": {}}, 400),
        ({}, 400),
        ({"json": {"to": "A"}, "params": {"copies": "10"}}, 400),
        ({"json": {"to": "A"}, "params": {"copies": "two"}}, 400),
    ],
    ids=["good", "wrong key", "wrong type", "field missing", "no body", "too many", "no number"],
)
def test_a_request_is_checked_before_the_example_is_shown(request_arguments: dict[str, Any], status: int) -> None:
    with sandbox_of(SEND, {"Letter": LETTER}) as (caller, _):
        response = caller.post("/letters", **request_arguments)

    assert response.status_code == status


ERROR = {
    "type": "object",
    "properties": {
        "Source": {"type": "string"},
        "ReasonCode": {"type": "string"},
        "Description": {"type": "string"},
        "Recoverable": {"type": "boolean"},
        "Details": {"type": "string"},
    },
}


@pytest.mark.parametrize("listed", [True, False])
def test_an_error_is_one_of_a_list_where_the_document_says_so(*, listed: bool) -> None:
    errors = {"type": "object", "properties": {"Error": {"type": "array", "items": ERROR}}}
    error = {"type": "object", "properties": {"Errors": errors}} if listed else ERROR
    responses = {**SEND["/letters"]["post"]["responses"], "400": {"description": "Bad.", **carrying(error)}}
    paths = {"/letters": {"post": {**SEND["/letters"]["post"], "responses": responses}}}
    with sandbox_of(paths, {"Letter": LETTER}) as (caller, _):
        response = caller.post("/letters", json={"to": "A"}, params={"copies": "two"})

    body = response.json()
    said = body["Errors"]["Error"][0] if listed else body
    assert (response.status_code, said["ReasonCode"], said["Recoverable"]) == (400, "10010", False)
    assert "copies" in said["Description"]


@pytest.mark.parametrize(("headers", "status"), [({}, 401), ({"Finicity-App-Token": "token"}, 201)])
def test_a_token_is_needed_where_the_document_says_so(headers: dict[str, str], status: int) -> None:
    secured: list[dict[str, list[str]]] = [{"FinicityAppKey": [], "FinicityAppToken": []}]
    paths = {"/letters": {"post": {**SEND["/letters"]["post"], "security": secured}}}
    with sandbox_of(paths, {"Letter": LETTER}) as (caller, world):
        world.partner.tokens["token"] = 9e9
        response = caller.post("/letters", json={"to": "A"}, headers=headers)

    assert response.status_code == status


# Of two, the validator wants what the live API sends instead of what the document says.
EXAMPLES = {each.id: each.example for each in current().operations.values() if each.example is not None}


@pytest.mark.parametrize("operation", sorted(EXAMPLES.keys() - WITH_TEXT_FLAG))
def test_an_example_fits_the_document(operation: str) -> None:
    entry = current().operations[operation]
    response = httpx.Response(entry.status, json=entry.documented(EXAMPLES[operation]))

    assert not list(problems_of_body(DOCUMENTED[operation], response))


def test_no_operation_has_two_handlers() -> None:
    with pytest.raises(ValueError, match="CreateToken has two handlers"):
        handles("CreateToken")(lambda _: None)
