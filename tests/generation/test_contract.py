"""What the sandbox is told of the API: the contract that is generated from the document."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest
from openapi_schema_validator import OAS30Validator

from generator.contract import contract
from generator.normalize import normalized

JSON = "application/json"
Object = dict[str, Any]


def contract_of(operation: Object, schemas: Object | None = None, **components: Object) -> Object:
    """The contract of a document with one operation."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Test", "version": "1"},
        "paths": {"/thing": {"post": {"operationId": "MakeThing", **operation}}},
        "components": {"schemas": schemas or {}, **components},
    }
    return cast("Object", json.loads(contract(normalized(document))))


def entry_of(operation: Object, schemas: Object | None = None) -> Object:
    """What the contract says of the only operation."""
    (entry,) = contract_of(operation, schemas)["operations"]
    return cast("Object", entry)


def carrying(schema: Object) -> Object:
    return {"description": "A thing.", "content": {JSON: {"schema": schema}}}


DONE: Object = {"200": {"description": "Done."}}


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
def test_an_example_fits_where_the_one_in_the_document_does_not(schema: Object) -> None:
    whole = {"type": "object", "required": ["field"], "properties": {"field": schema}}

    entry = entry_of({"responses": {"200": carrying({"$ref": "#/components/schemas/Thing"})}}, {"Thing": whole})

    OAS30Validator(whole, format_checker=OAS30Validator.FORMAT_CHECKER).validate(entry["example"])


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        ({"cat": "Cat", "dog": "Dog"}, {"kind": "dog", "barks": True}),  # the one that the example of kind names
        ({"cat": "Cat", "puppy": "Dog"}, {"kind": "cat", "lives": 9}),
        ({"kitten": "Cat", "dog": "Hound"}, {"kind": "kitten", "lives": 9}),  # there is no Hound
    ],
)
def test_the_example_of_a_union_is_one_of_its_members(mapping: dict[str, str], expected: Object) -> None:
    kind = {"type": "string", "example": "dog"}
    schemas = {
        "Cat": {"type": "object", "properties": {"kind": kind, "lives": {"type": "integer", "example": 9}}},
        "Dog": {"type": "object", "properties": {"kind": kind, "barks": {"type": "boolean", "example": True}}},
        "Pet": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {value: f"#/components/schemas/{name}" for value, name in mapping.items()},
            },
        },
    }

    entry = entry_of({"responses": {"200": carrying({"$ref": "#/components/schemas/Pet"})}}, schemas)

    assert entry["example"] == expected


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
def test_the_success_that_is_answered(responses: Object, status: int, content_types: list[str]) -> None:
    entry = entry_of({"responses": responses})

    assert (entry["status"], entry["contentTypes"]) == (status, content_types)


def test_an_error_is_known_by_its_status_types_and_fields() -> None:
    error = {"type": "object", "properties": {"errorCode": {"type": "integer"}, "message": {"type": "string"}}}

    entry = entry_of(
        {"responses": {**DONE, "400": carrying({"$ref": "#/components/schemas/Error"}), "429": {"description": "d"}}},
        {"Error": error},
    )

    assert entry["errors"] == {
        "400": {"contentTypes": [JSON], "fields": ["errorCode", "message"]},
        "429": {"contentTypes": [], "fields": []},
    }


def test_what_a_body_is_checked_by_stands_alone() -> None:
    """It refers to nothing but schemas of the contract, one that refers to itself included."""
    part = {
        "type": "object",
        "required": ["parts"],
        "properties": {"parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}},
    }

    whole = contract_of(
        {"requestBody": {"required": True, **carrying({"$ref": "#/components/schemas/Part"})}, "responses": DONE},
        {"Part": part, "Unused": {"type": "string"}},
    )

    assert whole["operations"][0]["body"] == {"required": True, "schema": {"$ref": "#/schemas/Part"}}
    assert whole["schemas"] == {
        "Part": {**part, "properties": {"parts": {"type": "array", "items": {"$ref": "#/schemas/Part"}}}}
    }


def test_a_value_that_may_be_null_is_one_in_json_schema_too() -> None:
    thing = {"type": "object", "properties": {"name": {"type": "string", "nullable": True}}}
    body = carrying({"$ref": "#/components/schemas/Thing"})

    whole = contract_of({"requestBody": body, "responses": DONE}, {"Thing": thing})

    assert whole["schemas"]["Thing"]["properties"]["name"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}


@pytest.mark.parametrize(
    ("schema", "bounds"),
    [
        ({"type": "integer", "format": "int32"}, (-(2**31), 2**31 - 1)),
        ({"type": "integer", "format": "int64"}, (-(2**63), 2**63 - 1)),
        ({"type": "integer", "format": "int32", "minimum": 1}, (1, 2**31 - 1)),
        ({"type": "integer"}, (None, None)),
    ],
)
def test_a_format_of_integers_is_a_pair_of_bounds(schema: Object, bounds: tuple[int | None, int | None]) -> None:
    thing = {"type": "object", "properties": {"number": schema}}
    body = carrying({"$ref": "#/components/schemas/Thing"})

    number = contract_of({"requestBody": body, "responses": DONE}, {"Thing": thing})["schemas"]["Thing"]["properties"]

    assert (number["number"].get("minimum"), number["number"].get("maximum")) == bounds


@pytest.mark.parametrize(
    ("security", "needed"),
    [
        ([{"FinicityAppKey": [], "FinicityAppToken": []}], True),
        ([{"FinicityAppKey": []}], False),
        ([], False),
    ],
)
def test_whether_a_token_is_needed(security: list[Object], *, needed: bool) -> None:
    assert entry_of({"responses": DONE, "security": security})["needsToken"] is needed
