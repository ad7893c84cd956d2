"""The facts of an operation that steer the runtime: data of the overlay, or told by the shape, never by prose."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from api_document import OVERLAY, WITHDRAWN, generated_from, written
from generating import NO_ACTIONS, generate, run

from generator.api.parse import parse
from generator.document.load import load
from generator.document.normalize import normalized

if TYPE_CHECKING:
    from pathlib import Path

    from generator.api.records import Api

START = "{name: start, in: query, schema: {type: integer}}"
LIMIT = "{name: limit, in: query, schema: {type: integer}}"
PAGE = "{name: page, in: query, schema: {type: integer}}"
PAGE_SIZE = "{name: pageSize, in: query, schema: {type: integer}}"


def listing(parameters: list[str], extension: str = "", shared: list[str] | None = None) -> str:
    """A document whose one operation lists things; ``Limit`` is a parameter among its components."""
    return f"""
openapi: 3.0.3
info: {{title: T, version: '1'}}
paths:
  /things:
    parameters: [{", ".join(shared or [])}]
    get:
      operationId: GetThings
      {extension}
      parameters: [{", ".join(parameters)}]
      responses:
        '200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Things'}}}}}}}}
components:
  parameters:
    Anything: {LIMIT}
  schemas:
    Things: {{type: object, properties: {{things: {{type: array, items: {{$ref: '#/components/schemas/Thing'}}}}}}}}
    Thing: {{type: object, properties: {{name: {{type: string}}}}}}
"""


# Pages


@pytest.mark.parametrize(
    ("parameters", "pagination"),
    [
        ([START, LIMIT], "start"),
        ([LIMIT, START], "start"),
        ([START, "{$ref: '#/components/parameters/Anything'}"], "start"),
        ([PAGE, PAGE_SIZE], "page"),
        ([PAGE, PAGE_SIZE.replace("pageSize", "size")], "page"),
        ([PAGE.replace("integer", "integer, default: 1"), PAGE_SIZE], "page"),
        ([PAGE.replace("integer", "integer, default: 0"), PAGE_SIZE], "page from 0"),
        (["{name: offset, in: query, schema: {type: integer}}", LIMIT], None),
        ([START, LIMIT, "{name: search, in: query, schema: {type: string}}"], "start"),
        ([], None),
        ([START], None),
        ([LIMIT], None),
        ([PAGE], None),
        ([START, PAGE_SIZE], None),
        ([PAGE, LIMIT], None),
        ([START, LIMIT.replace("query", "header")], None),
        ([START, LIMIT.replace("limit", "Limit")], None),
    ],
)
def test_an_operation_pages_by_what_it_takes_in_its_query(
    tmp_path: Path, parameters: list[str], pagination: str | None
) -> None:
    spec = tmp_path / "document.yaml"
    spec.write_text(listing(parameters))

    assert load(spec, NO_ACTIONS)["paths"]["/things"]["get"].get("x-pagination") == pagination


def test_parameters_of_the_path_count_too(tmp_path: Path) -> None:
    made = generate(listing([START], shared=[LIMIT]), tmp_path)

    assert made.operation("GetThings").OPERATION.pagination == "start"
    assert [thing.name for thing in made.received({"things": [{"name": "a"}]}, "GetThings").page_items()] == ["a"]


@pytest.mark.parametrize(("said", "pagination"), [("null", None), ("page", "page"), ("start", "start")])
def test_what_the_overlay_says_of_pages_goes_before(tmp_path: Path, said: str, pagination: str | None) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        f"actions: [{{target: $.paths.*.*, x-operations: [GetThings], update: {{x-pagination: {said}}}}}]"
    )

    made = generate(listing([START, LIMIT]), tmp_path, overlay)

    assert made.operation("GetThings").OPERATION.pagination == pagination


# What is no fact


@pytest.mark.parametrize(
    ("extension", "said"),
    [
        ("x-billable: 'yes'", "has x-billable: 'yes', where true or false belongs"),
        ("x-repeatable: 0", "has x-repeatable: 0, where true or false belongs"),
        ("x-authenticates: [true]", "has x-authenticates: [True], where true or false belongs"),
        ("x-pdf: null", "has x-pdf: None, where true or false belongs"),
        ("x-timeout: '180'", "has x-timeout: '180', where a number of seconds belongs"),
        ("x-timeout: 0", "has x-timeout: 0, where a number of seconds belongs"),
        ("x-timeout: true", "has x-timeout: True, where a number of seconds belongs"),
        ("x-pagination: pages", "has x-pagination: 'pages', where start, page, page from 0, offset or null belongs"),
        ("x-pagination: {}", "has x-pagination: {}, where start, page, page from 0, offset or null belongs"),
    ],
)
def test_a_malformed_fact_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], extension: str, said: str
) -> None:
    assert run(listing([], extension), tmp_path) == 1

    error = capsys.readouterr().err
    assert error == f"error: {tmp_path / 'document.yaml'} with {NO_ACTIONS.name} applied: GET /things: {said}\n"


# Prose


def without_prose(node: Any, *, named: bool = False) -> Any:
    """A document whose texts and example values say nothing."""
    names = {"properties", "schemas", "parameters", "requestBodies", "responses"}
    if isinstance(node, dict):
        return {
            key: "Text." if key in {"description", "summary", "title"} and not named else without_prose(
                value, named=key in names and not named
            )
            for key, value in node.items()
            if named or key not in {"example", "examples"}
        }  # fmt: skip
    return [without_prose(item) for item in node] if isinstance(node, list) else node


def facts(api: Api) -> dict[str, Any]:
    """All that steers the runtime."""
    operations = {
        operation.id: (
            operation.billable, operation.repeatable, operation.timeout, operation.pagination, operation.authenticates,
            operation.needs_token, operation.pdf, operation.file_is_pdf, operation.accept,
            operation.body and operation.body.kind, operation.response.kind,
            [(each.argument, each.kind, each.required) for each in operation.parameters],
        )
        for operation in api.operations
    }  # fmt: skip
    models = {
        model.named.name: [(f.wire, f.kind, f.required, f.nullable, f.sensitive, f.credential) for f in model.fields]
        for model in api.models
    }
    return {"operations": operations, "models": models}


def test_no_text_and_no_example_decides_a_fact(tmp_path: Path) -> None:
    spec = tmp_path / "document.json"
    spec.write_text(json.dumps(without_prose(written())))

    mute = facts(parse(normalized(load(spec, WITHDRAWN, OVERLAY))))

    assert mute == facts(parse(generated_from()))
    assert any(billable for billable, *_ in mute["operations"].values())
