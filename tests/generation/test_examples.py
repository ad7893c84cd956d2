"""The example values: those that the document gives, and what fits where it gives none or one that does not fit."""

from __future__ import annotations

from typing import Any

import pytest

from generator.api.examples import example_of, example_of_member, mapping_of, mentioned_example

Json = dict[str, Any]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


SCHEMAS: Json = {
    "Name": {"type": "string", "example": "Ada"},
    "Alias": {"$ref": "#/components/schemas/Name"},
    "Part": {"type": "object", "properties": {"n": {"type": "integer", "example": 3}, "name": ref("Name")}},
    "Self": {
        "type": "object",
        "properties": {"name": ref("Name"), "self": ref("Self"), "all": {"items": ref("Self"), "type": "array"}},
    },
    "Cat": {
        "type": "object",
        "properties": {"kind": {"type": "string", "example": "dog"}, "purrs": {"type": "boolean"}},
    },
    "Dog": {
        "type": "object",
        "properties": {"kind": {"type": "string", "example": "dog"}, "barks": {"type": "boolean"}},
    },
}
DOCUMENT: Json = {"components": {"schemas": SCHEMAS}}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        # What is said of the schema itself, of what it refers to, by default, or of its type and format
        ({"type": "string", "example": "a", "default": "b"}, "a"),
        ({"type": "string", "default": "b"}, "b"),
        ({"type": "integer", "default": 0}, 0),
        ({"type": "boolean", "default": False}, False),
        ({"type": "boolean", "example": False}, False),
        (ref("Name"), "Ada"),
        (ref("Alias"), "Ada"),
        ({**ref("Name"), "example": "Bob"}, "Bob"),
        ({"type": "string", "example": None, "default": "b"}, "b"),
        ({"type": "string"}, "text"),
        ({"type": "integer"}, 1),
        ({"type": "number"}, 1.5),
        ({"type": "boolean"}, True),
        ({}, "text"),
        ({"type": "string", "format": "date"}, "2020-12-08"),
        ({"type": "string", "format": "date-time"}, "2020-12-08T17:59:17Z"),
        ({"type": "string", "format": "uri"}, "https://example.com/"),
        ({"type": "string", "format": "uuid"}, "5f8b3c52-6d1e-4a0b-9c57-0d2e4b7a9f13"),
        ({"type": "string", "format": "other"}, "text"),
        # Values that are listed
        ({"type": "string", "enum": ["a", "b"]}, "a"),
        ({"type": "string", "enum": ["a", "b"], "example": "b"}, "b"),
        ({"type": "string", "enum": ["a", "b"], "example": "c"}, "a"),
        ({"type": "string", "enum": ["a", "b"], "example": "c", "default": "b"}, "b"),
        # What does not fit is made to.
        ({"type": "string", "example": 5}, "5"),
        ({"type": "string", "minLength": 6, "example": "abc"}, "abcxxx"),
        ({"type": "string", "minLength": 6}, "textxx"),
        ({"type": "string", "maxLength": 2, "example": "abc"}, "ab"),
        ({"type": "string", "minLength": 3, "maxLength": 3, "example": "abc"}, "abc"),
        ({"type": "string", "format": "date", "example": "2024-02-29"}, "2024-02-29"),
        ({"type": "string", "format": "date", "example": "29.2.2024"}, "2020-12-08"),
        (
            {"type": "string", "format": "date-time", "example": "2024-02-29T12:00:00+01:00"},
            "2024-02-29T12:00:00+01:00",
        ),
        ({"type": "string", "format": "date-time", "example": "noon"}, "2020-12-08T17:59:17Z"),
        ({"type": "integer", "example": "12"}, 12),
        ({"type": "integer", "example": "abc"}, 1),
        ({"type": "integer", "example": [1]}, 1),
        ({"type": "integer", "example": True}, 1),
        ({"type": "integer", "minimum": 5, "example": 3}, 5),
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "integer", "minimum": 5, "example": "abc"}, 5),
        ({"type": "integer", "maximum": 5, "example": 7}, 5),
        ({"type": "integer", "minimum": 1, "maximum": 5, "example": 3}, 3),
        ({"type": "number", "example": "4.5"}, 4.5),
        ({"type": "number", "example": 4}, 4),
        ({"type": "number", "example": "abc"}, 1.5),
        ({"type": "number", "maximum": 0.5}, 0.5),
        ({"type": "boolean", "example": "True"}, True),
        ({"type": "boolean", "example": "Y"}, False),
        # Objects
        (ref("Part"), {"n": 3, "name": "Ada"}),
        ({"type": "object", "example": {"a": 1}}, {"a": 1}),
        ({"type": "object", "example": [1]}, {}),
        ({"type": "object"}, {}),
        ({"type": "object", "properties": {"n": {"type": "integer"}}, "example": {"n": 9}}, {"n": 1}),
        (ref("Self"), {"name": "Ada", "all": []}),
        # Lists
        ({"type": "array", "items": {"type": "integer"}}, [1]),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 3}, [1, 1, 1]),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 0}, [1]),
        ({"type": "array", "items": {"type": "integer"}, "example": [1, "2"]}, [1, 2]),
        ({"type": "array", "items": {"type": "integer"}, "example": 7}, [7]),
        ({"type": "array", "items": {"type": "integer"}, "example": []}, []),
        ({"type": "array", "items": ref("Name")}, ["Ada"]),
        ({"type": "array", "items": ref("Name"), "example": ["Bob"]}, ["Bob"]),
        ({"type": "array", "items": ref("Part")}, [{"n": 3, "name": "Ada"}]),
        ({"type": "array", "items": ref("Part"), "example": [{"n": 9}]}, [{"n": 9}]),
        ({"type": "array", "items": ref("Part"), "example": "a"}, [{"n": 3, "name": "Ada"}]),
        ({"type": "array"}, ["text"]),
        # Unions
        ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, 1),
        ({"oneOf": [{"type": "integer"}, {"type": "string"}], "example": "a"}, "a"),
        ({"anyOf": [ref("Cat"), ref("Dog")]}, {"kind": "dog", "purrs": True}),
        (
            {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}},
            {"kind": "Cat", "purrs": True},
        ),
        (
            {
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {"propertyName": "kind", "mapping": {"dog": "Dog", "cat": "Cat"}},
            },
            {"kind": "dog", "barks": True},
        ),
        (
            {
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {"propertyName": "kind", "mapping": {"b": "Dog", "a": "Cat"}},
            },
            {"kind": "a", "purrs": True},
        ),
        (
            {"oneOf": [{"type": "string"}], "discriminator": {"propertyName": "kind", "mapping": {"a": "Cat"}}},
            "text",
        ),
    ],
)
def test_an_example(schema: Json, value: object) -> None:
    found = example_of(DOCUMENT, schema)

    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string", "example": "a"}, "a"),
        ({"type": "string", "example": 0}, 0),
        ({"type": "string"}, None),
        (ref("Name"), "Ada"),
        (ref("Alias"), "Ada"),
        ({**ref("Name"), "example": "Bob"}, "Bob"),
    ],
)
def test_the_example_that_the_document_gives(schema: Json, value: object) -> None:
    assert mentioned_example(DOCUMENT, schema) == value


@pytest.mark.parametrize(
    ("union", "expected"),
    [
        ({"oneOf": [ref("Cat")]}, ({}, "")),
        (
            {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}},
            ({"Cat": ref("Cat"), "Dog": ref("Dog")}, "kind"),
        ),
        (
            {"anyOf": [{"type": "object"}, ref("Dog")], "discriminator": {"propertyName": "kind"}},
            ({"Dog": ref("Dog")}, "kind"),
        ),
        (
            {
                "oneOf": [ref("Cat")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"a": "#/components/schemas/Cat", "b": "Dog", "c": "Gone"},
                },
            },
            ({"a": ref("Cat"), "b": ref("Dog")}, "kind"),
        ),
        (
            {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind", "mapping": {}}},
            ({"Cat": ref("Cat")}, "kind"),
        ),
    ],
)
def test_which_value_means_which_member(union: Json, expected: tuple[dict[str, Json], str]) -> None:
    mapping, key = expected

    assert mapping_of(DOCUMENT, union) == ({value: target["$ref"] for value, target in mapping.items()}, key)


def test_the_example_of_a_member() -> None:
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}

    assert example_of_member(DOCUMENT, union, "Dog") == {"kind": "Dog", "barks": True}
