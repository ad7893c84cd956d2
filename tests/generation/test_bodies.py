"""Request bodies that may be left out, and bodies of which the document names no key."""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING, Any

import pytest
from generating import document, generate

from open_banking import InvalidRequestError

if TYPE_CHECKING:
    from pathlib import Path

    from generating import Generated

THING = "{$ref: '#/components/schemas/Thing'}"


def adding(body: str) -> str:
    """A document whose one operation, AddThing, has this request body."""
    return document(
        f"/things: {{post: {{operationId: AddThing, requestBody: {body}, responses: {{'204': {{description: d}}}}}}}}"
    )


def body(schema: str, more: str = "") -> str:
    return f"{{{more} content: {{application/json: {{schema: {schema}}}}}}}"


@pytest.mark.parametrize(
    ("of_body", "required"),
    [
        (body(THING), False),
        (body(THING, "required: false,"), False),
        (body(THING, "required: true,"), True),
        (body("{type: object}"), False),
        (body("{type: object}", "required: true,"), True),
    ],
)
def test_a_body_that_is_not_required_may_be_left_out(tmp_path: Path, of_body: str, *, required: bool) -> None:
    made = generate(adding(of_body), tmp_path)
    data = inspect.signature(made.operation("AddThing").sync).parameters["data"]

    assert (data.default is inspect.Parameter.empty) is required
    if required:
        with pytest.raises(TypeError, match="data"):
            made.send("AddThing")
    else:
        assert [made.sent("AddThing", **given).content for given in ({}, {"data": None})] == [b"", b""]
    assert json.loads(made.sent("AddThing", data={"name": "x"}).content) == {"name": "x"}


@pytest.fixture(scope="module")
def of_any_keys(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate(adding(body("{type: object}", "required: true,")), tmp_path_factory.mktemp("any_keys"))


@pytest.mark.parametrize(
    "data",
    [{}, {"a": 1}, {"someKey": {"inner_key": [1, None, True, "x"]}, "other-key": 1.5}],
    ids=["none", "one", "more"],
)
def test_a_body_without_named_keys_takes_any(of_any_keys: Generated, data: dict[str, Any]) -> None:
    request = of_any_keys.sent("AddThing", data=data)

    assert json.loads(request.content) == data
    assert request.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    "data", [[1], "text", 7, None, {"a": {1, 2}}, {"a": float("nan")}, {7: "a"}, {"a": {7: "a"}}], ids=repr
)
def test_what_is_no_json_object_is_refused(of_any_keys: Generated, data: Any) -> None:
    with pytest.raises(InvalidRequestError, match="data"):
        of_any_keys.send("AddThing", data=data)


@pytest.mark.parametrize(
    "schema", ["{type: object}", "{type: object, additionalProperties: true}", "{type: object, properties: {}}"]
)
def test_what_names_no_key(tmp_path: Path, schema: str) -> None:
    made = generate(adding(body(schema)), tmp_path)

    assert made.import_all()
    assert json.loads(made.sent("AddThing", data={"any": 1}).content) == {"any": 1}


def test_a_body_that_is_a_component_and_of_several_types(tmp_path: Path) -> None:
    text = adding("{$ref: '#/components/requestBodies/Thing'}") + (
        "\n  requestBodies: {Thing: {required: true, content: {text/plain: {schema: {type: string}}, "
        f"application/json; charset=utf-8: {{schema: {THING}}}}}}}}}"
    )
    made = generate(text, tmp_path)

    assert json.loads(made.sent("AddThing", data={"name": "x"}).content) == {"name": "x"}
