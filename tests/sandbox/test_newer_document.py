"""An operation that the sandbox has not learned yet is answered with the document's example, as its type asks."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from api_document import generated_from

from generator.api.parse import parse
from generator.document.normalize import normalized
from generator.document.references import operations
from generator.render.contract import contract
from open_banking.sandbox import Sandbox
from open_banking.sandbox.answering import HANDLERS, Settings, answers
from open_banking.sandbox.callbacks import Callbacks
from open_banking.sandbox.clock import Clock
from open_banking.sandbox.contract import Contract
from open_banking.sandbox.engine import Engine
from open_banking.sandbox.state import Partner, World
from open_banking.sandbox.transport import InProcess

KEYS = {"Finicity-App-Key": Sandbox.app_key}


def test_all_operations_of_this_document_are_learned() -> None:
    assert HANDLERS.keys() == {operation["operationId"] for _, _, operation in operations(generated_from())}


def answered(response: dict[str, Any], *, status: str = "200", accept: str = "application/json") -> httpx.Response:
    """What a sandbox answers to the only operation of a document, GetNews."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Newer", "version": "2"},
        "paths": {"/news": {"get": {"operationId": "GetNews", "responses": {status: response}}}},
        "components": {"schemas": {"News": {"type": "object", "properties": {"text": {"type": "string"}}}}},
    }
    clock = Clock()
    newer = Contract(contract(parse(normalized(document))))
    partner = Partner(Sandbox.partner_id, Sandbox.partner_secret, Sandbox.app_key)
    engine = Engine(World(1, partner), clock, Callbacks(), Settings(), newer)
    with httpx.Client(transport=InProcess(engine, clock), base_url=Sandbox.base_url, headers=KEYS) as caller:
        return caller.get("/news", headers={"Accept": accept})


def content(*types: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/News"}
    files = {"type": "string", "format": "binary"}
    return {
        "description": "News.",
        "content": {each: {"schema": schema if each == "application/json" else files} for each in types},
    }


def test_json_is_the_example() -> None:
    response = answered(content("application/json"))

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
    response = answered(content(*types), accept=accept)

    assert response.headers["Content-Type"] == expected
    assert response.content.startswith(b"%PDF") == (expected != "application/json")


def test_nothing_is_nothing() -> None:
    response = answered({"description": "Done."}, status="204")

    assert (response.status_code, response.content) == (204, b"")


def test_no_operation_is_answered_by_two_functions() -> None:
    with pytest.raises(ValueError, match="CreateToken is answered twice"):
        answers("CreateToken")(lambda _: None)
