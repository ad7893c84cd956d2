"""What the sandbox is told of the API: the contract that is generated from the document."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest
from openapi_schema_validator import OAS30Validator

from generator.api.parse import parse
from generator.document.normalize import normalized
from generator.render.contract import contract

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
    return cast("Object", json.loads(contract(parse(normalized(document)))))


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


def test_the_schemas_of_a_body_and_of_a_response_stand_alone() -> None:
    """They refer to nothing but schemas of the contract, one that refers to itself included."""
    part = {
        "type": "object",
        "required": ["parts"],
        "properties": {"parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}},
    }

    whole = contract_of(
        {
            "requestBody": {"required": True, **carrying({"$ref": "#/components/schemas/Part"})},
            "responses": {"200": carrying({"$ref": "#/components/schemas/Result"})},
        },
        {"Part": part, "Result": {"type": "integer"}, "Unused": {"type": "string"}},
    )

    assert whole["operations"][0]["body"] == {"required": True, "schema": {"$ref": "#/schemas/Part"}}
    assert whole["operations"][0]["response"] == {"$ref": "#/schemas/Result"}
    assert whole["schemas"] == {
        "Part": {**part, "properties": {"parts": {"type": "array", "items": {"$ref": "#/schemas/Part"}}}},
        "Result": {"type": "integer"},
    }


def test_the_schema_of_a_response_comes_with_those_that_it_refers_to() -> None:
    whole = contract_of(
        {"responses": {"200": carrying({"type": "array", "items": {"$ref": "#/components/schemas/Part"}})}},
        {"Part": {"type": "object", "properties": {"n": {"$ref": "#/components/schemas/Number"}}},
         "Number": {"type": "integer", "description": "d"}},
    )  # fmt: skip

    assert whole["operations"][0]["response"] == {"type": "array", "items": {"$ref": "#/schemas/Part"}}
    assert whole["schemas"] == {
        "Number": {"type": "integer"},
        "Part": {"type": "object", "properties": {"n": {"$ref": "#/schemas/Number"}}, "required": []},
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
    ("schema", "marked"),
    [
        ({"type": "string", "x-sensitive": True}, True),
        ({"type": "string", "x-sensitive": True, "nullable": True}, True),
        ({"allOf": [{"$ref": "#/components/schemas/Pin"}], "x-sensitive": True}, True),
        ({"type": "string", "x-sensitive": False}, False),
        ({"type": "string"}, False),
    ],
)
def test_what_is_sensitive_is_marked(schema: Object, *, marked: bool) -> None:
    schemas = {"Thing": {"type": "object", "properties": {"pin": schema}}, "Pin": {"type": "string"}}
    body = carrying({"$ref": "#/components/schemas/Thing"})

    whole = contract_of({"requestBody": body, "responses": DONE}, schemas)

    assert ("x-sensitive" in whole["schemas"]["Thing"]["properties"]["pin"]) is marked


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


def test_a_body_that_the_document_dropped_is_not_validated() -> None:
    body = {"x-withdrawn": "1.42.0", **carrying({"type": "object", "properties": {"a": {"type": "string"}}})}

    assert entry_of({"requestBody": body, "responses": DONE})["body"] is None


def test_a_contract_as_a_whole() -> None:
    """What parameters and bodies are checked by, what responses carry, all of it sorted, and nothing else."""
    text = {"type": "string", "description": "d", "example": "e", "pattern": "p", "minLength": 1, "maxLength": 2}
    number = {"type": "integer", "minimum": 1, "maximum": 2, "x-epoch": True, "default": 1, "title": "t"}
    schemas = {
        "Part": {
            "type": "object",
            "description": "d",
            "required": ["text"],
            "properties": {
                "text": text,
                "number": number,
                "float": {"type": "number", "format": "int32", "nullable": True},
                "listed": {"type": "string", "enum": ["a"]},
                "list": {
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/Number"},
                    "minItems": 1,
                    "maxItems": 2,
                },
                "byKey": {"type": "object", "additionalProperties": {"type": "string", "example": "e"}},
                "closed": {"type": "object", "additionalProperties": False},
                "one": {"oneOf": [{"type": "string", "title": "t"}, {"$ref": "#/components/schemas/Number"}]},
                "any": {"anyOf": [{"type": "string", "title": "t"}, {"type": "integer"}]},
            },
        },
        "Number": {"type": "integer", "nullable": True, "description": "d"},
        "Unused": {"type": "string"},
    }
    shared = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "example": "e"}},
        {"name": "size", "in": "query", "required": True, "schema": {"type": "string"}},
        {"name": "X-Size", "in": "header", "schema": {"type": "string"}},
    ]
    own = [{"$ref": "#/components/parameters/Size"}, {"name": "page", "in": "query", "schema": {"type": "integer"}}]
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Test", "version": "1"},
        "security": [{"FinicityAppToken": []}],
        "paths": {
            "/b": {"get": {"operationId": "GetB", "responses": {}}},
            "/a/{id}": {
                "parameters": shared,
                "put": {
                    "operationId": "PutA",
                    "parameters": own,
                    "requestBody": {"required": True, **carrying({"$ref": "#/components/schemas/Part"})},
                    "responses": {"204": {"description": "d"}, "4XX": {"$ref": "#/components/responses/Wrong"}},
                },
                "get": {"operationId": "GetA", "security": [], "responses": {"200": carrying({"type": "string"})}},
                "post": {
                    "operationId": "AddA",
                    "x-billable": True,
                    "requestBody": {"content": {}},
                    "responses": {"200": {"description": "d", "content": {JSON: {}}}},
                },
            },
        },
        "components": {
            "schemas": schemas,
            "parameters": {"Size": {"name": "size", "in": "query", "schema": {"$ref": "#/components/schemas/Number"}}},
            "responses": {
                "Wrong": carrying({"type": "object", "properties": {"b": {"type": "string"}, "a": {"type": "string"}}})
            },
        },
    }

    made = contract(parse(normalized(document)))

    number_or_null = {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    path = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    query = {"name": "size", "in": "query", "required": True, "schema": {"type": "string"}}
    header = {"name": "X-Size", "in": "header", "required": False, "schema": {"type": "string"}}
    none: Object = {"body": None, "errors": {}, "contentTypes": []}
    assert json.loads(made) == {
        "operations": [
            {
                "operationId": "GetA",
                "method": "GET",
                "path": "/a/{id}",
                "needsToken": False,
                "billable": False,
                "parameters": [path, query, header],
                "status": 200,
                **none,
                "contentTypes": [JSON],
                "response": {"type": "string"},
                "example": "text",
            },
            {
                "operationId": "AddA",
                "method": "POST",
                "path": "/a/{id}",
                "needsToken": True,
                "billable": True,
                "parameters": [path, query, header],
                "status": 200,
                **none,
                "contentTypes": [JSON],
                "response": {},
                "example": "text",
            },
            {
                "operationId": "PutA",
                "method": "PUT",
                "path": "/a/{id}",
                "needsToken": True,
                "billable": False,
                "parameters": [
                    {**query, "required": False, "schema": {"$ref": "#/schemas/Number"}},
                    {"name": "page", "in": "query", "required": False, "schema": {"type": "integer"}},
                    path,
                    header,
                ],
                "body": {"required": True, "schema": {"$ref": "#/schemas/Part"}},
                "status": 204,
                "errors": {"4XX": {"contentTypes": [JSON], "fields": ["b", "a"]}},
                "contentTypes": [],
            },
            {
                "operationId": "GetB",
                "method": "GET",
                "path": "/b",
                "needsToken": True,
                "billable": False,
                "parameters": [],
                "status": 200,
                **none,
            },
        ],
        "schemas": {
            "Number": number_or_null,
            "Part": {
                "type": "object",
                "required": ["text"],
                "properties": {
                    "text": {"type": "string", "pattern": "p", "minLength": 1, "maxLength": 2},
                    "number": {"type": "integer", "minimum": 1, "maximum": 2, "default": 1},
                    "float": {"anyOf": [{"type": "number"}, {"type": "null"}]},
                    "listed": {"type": "string", "enum": ["a"]},
                    "list": {"type": "array", "items": {"$ref": "#/schemas/Number"}, "minItems": 1, "maxItems": 2},
                    "byKey": {"type": "object", "additionalProperties": {"type": "string"}},
                    "closed": {"type": "object", "additionalProperties": False},
                    "one": {"$ref": "#/schemas/PartOne"},
                    "any": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
                },
            },
            "PartOne": {"oneOf": [{"type": "string"}, {"$ref": "#/schemas/Number"}]},
        },
    }
    # An operation or a schema a line, so that a change of one is a change of one line.
    assert len(made.splitlines()) == 11
    assert made.endswith("}\n")


def test_a_contract_is_written_in_letters_and_sorted() -> None:
    thing = {"type": "object", "properties": {"größe": {"$ref": "#/components/schemas/A"}}}

    add = {
        "operationId": "AddB",
        "requestBody": carrying({"$ref": "#/components/schemas/B"}),
        "responses": DONE,
    }
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Test", "version": "1"},
        "paths": {"/ä": {"post": add}},
        "components": {"schemas": {"B": thing, "A": {"type": "string"}}},
    }

    whole = contract(parse(normalized(document)))

    assert '"path": "/ä"' in whole
    assert list(json.loads(whole)["schemas"]) == ["A", "B"]


PAGING = ("found", "displaying", "moreAvailable", "totalRecords", "totalPages", "pageNumber")


@pytest.mark.parametrize(
    ("lists", "paged"),
    [
        (
            {"all": ["a", "b"]},
            {"found": 2, "displaying": 2, "moreAvailable": False, "totalRecords": 2, "totalPages": 1, "pageNumber": 1},
        ),
        ({"all": ["a", "b"], "others": ["c"]}, dict.fromkeys(PAGING, 77)),
        ({}, dict.fromkeys(PAGING, 77)),
    ],
)
def test_a_page_is_the_only_one(lists: dict[str, list[str]], paged: Object) -> None:
    properties: Object = {key: {"type": "integer", "example": 77} for key in PAGING}
    properties |= {
        key: {"type": "array", "items": {"type": "string"}, "example": value} for key, value in lists.items()
    }

    entry = entry_of({"responses": {"200": carrying({"type": "object", "properties": properties})}})

    assert entry["example"] == {**paged, **lists}


def test_a_page_has_no_more_than_is_declared() -> None:
    page = {"type": "object", "properties": {"all": {"type": "array", "items": {"type": "string"}}}}

    assert entry_of({"responses": {"200": carrying(page)}})["example"] == {"all": ["text"]}
