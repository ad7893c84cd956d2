"""Every well-formed document generates, whatever shapes it has: it is imported whole, and called."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from generating import answering, document, generate, with_parameters

if TYPE_CHECKING:
    from pathlib import Path


def of(properties: str, more: str = "") -> str:
    """A document that responds with a Thing of these properties."""
    return answering(f"Thing: {{type: object, properties: {{{properties}}}}}\n{more}")


def under(version: str, text: str) -> str:
    """A document that says it is of another version of OpenAPI."""
    return text.replace("openapi: 3.0.3", f"openapi: {version}")


def responding(responses: str) -> str:
    """A document whose one operation has these responses."""
    return document(f"/things: {{get: {{operationId: GetThing, responses: {responses}}}}}")


# What the document holds, the JSON that is received, and some attributes of what it is read as.
RECEIVED: dict[str, tuple[str, Any, dict[str, Any]]] = {
    "nullable": (of("a: {type: string, nullable: true}"), {"a": None}, {"a": None}),
    "a nullable reference": (
        of("a: {nullable: true, allOf: [{$ref: '#/components/schemas/O'}]}", "O: {properties: {b: {type: string}}}"),
        {"a": None},
        {"a": None},
    ),
    "null as a type": (under("3.1.0", of("a: {type: [string, 'null']}")), {"a": "x"}, {"a": "x"}),
    "null as a type, without quotes": (under("3.1.0", of("a: {type: [string, null]}")), {"a": "x"}, {"a": "x"}),
    "only null": (under("3.1.0", of("a: {type: 'null'}")), {"a": None}, {"a": None}),
    "a list of one type": (under("3.1.0", of("a: {type: [integer]}")), {"a": 1}, {"a": 1}),
    "an object or null": (
        under("3.1.0", of("a: {type: [object, 'null'], properties: {b: {type: integer}}}")),
        {"a": {"b": 1}},
        {"a.b": 1},
    ),
    "any object or null": (under("3.1.0", of("a: {type: [object, 'null']}")), {"a": {"b": 1}}, {"a": {"b": 1}}),
    "an array or null": (
        under("3.1.0", of("a: {type: [array, 'null'], items: {type: string, format: date}}")),
        {"a": ["2024-02-29"]},
        {"a": [dt.date(2024, 2, 29)]},
    ),
    "a date or null": (
        under("3.1.0", of("a: {type: [string, 'null'], format: date}")),
        {"a": "2024-02-29"},
        {"a": dt.date(2024, 2, 29)},
    ),
    "a reference or null": (
        under(
            "3.1.0",
            of(
                "a: {oneOf: [{$ref: '#/components/schemas/O'}, {type: 'null'}]}",
                "O: {properties: {b: {type: integer}}}",
            ),
        ),
        {"a": {"b": 1}},
        {"a.b": 1},
    ),
    "a schema that is an object or null": (
        under("3.1.0", answering("Thing: {type: [object, 'null'], properties: {a: {type: string}}}")),
        {"a": "x"},
        {"a": "x"},
    ),
    "a reference with siblings": (
        under(
            "3.1.0",
            of("a: {$ref: '#/components/schemas/O', description: It.}", "O: {properties: {b: {type: integer}}}"),
        ),
        {"a": {"b": 1}},
        {"a.b": 1},
    ),
    "a reference with properties beside it": (
        under(
            "3.1.0",
            answering(
                "Thing: {$ref: '#/components/schemas/O', properties: {a: {type: string}}}\n"
                "O: {type: object, properties: {b: {type: integer}}}"
            ),
        ),
        {"a": "x", "b": 1},
        {"a": "x", "b": 1},
    ),
    "a constant": (under("3.1.0", of("a: {const: x}")), {"a": "x"}, {"a": "x"}),
    "a constant of another value": (under("3.1.0", of("a: {type: string, const: x}")), {"a": "y"}, {"a": "y"}),
    "a constant number": (under("3.1.0", of("a: {const: 1}")), {"a": 1}, {"a": 1}),
    "a constant of true": (under("3.1.0", of("a: {const: true}")), {"a": True}, {"a": True}),
    "a constant fraction": (under("3.1.0", of("a: {const: 1.5}")), {"a": 1.5}, {"a": 1.5}),
    "a constant null": (under("3.1.0", of("a: {const: null}")), {"a": None}, {"a": None}),
    "a constant object": (under("3.1.0", of("a: {const: {b: 1}}")), {"a": {"b": 1}}, {"a": {"b": 1}}),
    "examples": (under("3.1.0", of("a: {type: string, examples: [x, y]}")), {"a": "x"}, {"a": "x"}),
    "exclusive bounds as numbers": (
        under("3.1.0", of("a: {type: integer, exclusiveMinimum: 0, exclusiveMaximum: 9}")),
        {"a": 1},
        {"a": 1},
    ),
    "exclusive bounds as flags": (of("a: {type: integer, minimum: 0, exclusiveMinimum: true}"), {"a": 1}, {"a": 1}),
    "bounds that are fractions": (of("a: {type: number, minimum: 0.5, multipleOf: 0.01}"), {"a": 1.5}, {"a": 1.5}),
    "bounds of any float": (of("a: {type: number, minimum: -1.7976931348623157e+308}"), {"a": 1.5}, {"a": 1.5}),
    "lengths that are large": (of("a: {type: string, maxLength: 9223372036854775807}"), {"a": "x"}, {"a": "x"}),
    "true for a schema": (under("3.1.0", of("a: true")), {"a": [1]}, {"a": [1]}),
    "any items": (under("3.1.0", of("a: {type: array, items: true}")), {"a": [1]}, {"a": [1]}),
    "an array without items": (under("3.1.0", of("a: {type: array}")), {"a": [1]}, {"a": [1]}),
    "a tuple": (
        under("3.1.0", of("a: {type: array, prefixItems: [{type: string}, {type: integer}]}")),
        {"a": ["x", 1]},
        {"a": ["x", 1]},
    ),
    "keywords of JSON Schema": (
        under(
            "3.1.0",
            of(
                "a: {type: object, propertyNames: {pattern: x}, patternProperties: {x: {type: string}}, "
                "unevaluatedProperties: false, dependentRequired: {x: [y]}, $comment: Hm.}, "
                "b: {type: string, contentMediaType: text/plain, contentEncoding: base64}, "
                "c: {if: {type: string}, then: {minLength: 1}, else: {type: integer}}"
            ),
        ),
        {"a": {"x": "y"}, "b": "x", "c": 1},
        {"a": {"x": "y"}, "b": "x", "c": 1},
    ),
    "definitions within a schema": (
        under(
            "3.1.0",
            answering(
                "Thing: {type: object, $defs: {O: {type: object, properties: {b: {type: integer}}}}, "
                "properties: {a: {$ref: '#/components/schemas/Thing/$defs/O'}}}"
            ),
        ),
        {"a": {"b": 1}},
        {"a.b": 1},
    ),
    "a reference to a property": (
        of("a: {type: object, properties: {b: {type: integer}}}, c: {$ref: '#/components/schemas/Thing/properties/a'}"),
        {"a": {"b": 1}, "c": {"b": 2}},
        {"a.b": 1, "c.b": 2},
    ),
    "a reference to a property that is text": (
        of("a: {type: string, format: date}, c: {$ref: '#/components/schemas/Thing/properties/a'}"),
        {"a": "2024-02-29", "c": "2024-02-29"},
        {"a": dt.date(2024, 2, 29), "c": dt.date(2024, 2, 29)},
    ),
    "a text or a number": (of("a: {oneOf: [{type: string}, {type: number}]}"), {"a": 1.5}, {"a": 1.5}),
    "a text, a number or true and false": (
        of("a: {anyOf: [{type: string}, {type: number}, {type: boolean}]}"),
        {"a": True},
        {"a": True},
    ),
    "a text, a list or an object": (
        of("a: {oneOf: [{type: string}, {type: array, items: {type: string}}, {type: object}]}"),
        {"a": {"b": 1}},
        {"a": {"b": 1}},
    ),
    "a text or a list of texts": (
        of("a: {oneOf: [{type: string}, {type: array, items: {type: string}}]}"),
        {"a": ["x"]},
        {"a": ["x"]},
    ),
    "two enumerations": (
        of("a: {oneOf: [{type: string, enum: [x]}, {type: string, enum: [y]}]}"),
        {"a": "y"},
        {"a": "y"},
    ),
    "an empty enumeration": (of("a: {type: string, enum: []}"), {"a": "x"}, {"a": "x"}),
    "an enumeration with null": (of("a: {type: string, nullable: true, enum: [x, null]}"), {"a": None}, {"a": None}),
    "an enumeration of null": (of("a: {nullable: true, enum: [null]}"), {"a": None}, {"a": None}),
    "an enumeration without a type": (of("a: {enum: [x, y]}"), {"a": "y"}, {"a": "y"}),
    "an enumeration of integers": (of("a: {type: integer, enum: [1, 2]}"), {"a": 3}, {"a": 3}),
    "an enumeration of numbers": (of("a: {type: number, enum: [1.5, 2]}"), {"a": 1.5}, {"a": 1.5}),
    "an enumeration of booleans": (of("a: {type: boolean, enum: [true]}"), {"a": True}, {"a": True}),
    "an enumeration of different types": (of("a: {enum: [x, 1, true]}"), {"a": 1}, {"a": 1}),
    "an enumeration of numbers as texts": (of("a: {type: string, enum: [1, 2]}"), {"a": "1"}, {"a": "1"}),
    "an enumeration with a value twice": (of("a: {type: string, enum: [x, x]}"), {"a": "x"}, {"a": "x"}),
    "an enumeration with an empty text": (of("a: {type: string, enum: ['', 'a b', '1', '-']}"), {"a": ""}, {"a": ""}),
    "an enumerated date": (
        of("a: {type: string, format: date, enum: ['2024-02-29']}"),
        {"a": "2024-02-29"},
        {},
    ),
    "a list of enumerated values": (
        of("a: {type: array, items: {type: string, enum: [x]}}"),
        {"a": ["x"]},
        {"a": ["x"]},
    ),
    "an enumeration of an array": (
        of("a: {type: array, items: {type: string}, enum: [[x], [y]]}"),
        {"a": ["x"]},
        {"a": ["x"]},
    ),
    "a default that does not fit": (of("a: {type: integer, default: none}"), {"a": 1}, {"a": 1}),
    "lists of lists": (
        of("a: {type: array, items: {type: array, items: {type: string, format: date}}}"),
        {"a": [["2024-02-29"]]},
        {"a": [[dt.date(2024, 2, 29)]]},
    ),
    "lists of lists of objects": (
        of("a: {type: array, items: {type: array, items: {type: object, properties: {b: {type: integer}}}}}"),
        {"a": [[{"b": 1}]]},
        {"a.0.0.b": 1},
    ),
    "a schema within itself": (
        of("a: {type: string}, inner: {$ref: '#/components/schemas/Thing'}"),
        {"a": "x", "inner": {"a": "y", "inner": None}},
        {"a": "x", "inner.a": "y"},
    ),
    "a tree": (
        of("a: {type: string}, under: {type: array, items: {$ref: '#/components/schemas/Thing'}}"),
        {"under": [{"a": "x", "under": []}]},
        {"under.0.a": "x"},
    ),
    "two schemas within each other": (
        of("o: {$ref: '#/components/schemas/O'}", "O: {properties: {t: {$ref: '#/components/schemas/Thing'}}}"),
        {"o": {"t": {"o": None}}},
        {"o.t.o": None},
    ),
    "a union within itself": (
        answering(
            "Thing: {oneOf: [{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Node'}]}\n"
            "Leaf: {type: object, properties: {value: {type: string}}}\n"
            "Node: {type: object, properties: {under: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}"
        ),
        {"under": [{"value": "x"}]},
        {"under.0.value": "x"},
    ),
    "a list within itself": (
        of(
            "a: {$ref: '#/components/schemas/Tree'}",
            "Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}",
        ),
        {"a": [[], []]},
        {"a": [[], []]},
    ),
    "a map": (of("a: {type: object, additionalProperties: {type: string}}"), {"a": {"x": "y"}}, {"a": {"x": "y"}}),
    "a map of anything": (of("a: {type: object, additionalProperties: true}"), {"a": {"x": 1}}, {"a": {"x": 1}}),
    "a map of objects": (
        of("a: {additionalProperties: {type: object, properties: {b: {type: integer}}}}"),
        {"a": {"x": {"b": 1}}},
        {"a": {"x": {"b": 1}}},
    ),
    "a map of references": (
        of(
            "a: {type: object, additionalProperties: {$ref: '#/components/schemas/O'}}",
            "O: {properties: {b: {type: integer}}}",
        ),
        {"a": {"x": {"b": 1}}},
        {"a": {"x": {"b": 1}}},
    ),
    "properties and a map": (
        of("a: {type: object, properties: {b: {type: integer}}, additionalProperties: {type: string}}"),
        {"a": {"b": 1, "x": "y"}},
        {"a.b": 1},
    ),
    "no more properties": (
        answering("Thing: {type: object, properties: {a: {type: string}}, additionalProperties: false}"),
        {"a": "x"},
        {"a": "x"},
    ),
    "an object of no properties": (of("a: {type: object, properties: {}}"), {"a": {"b": 1}}, {"a": {"b": 1}}),
    "a schema of no keywords": (of("a: {}"), {"a": [{"b": 1}]}, {"a": [{"b": 1}]}),
    "a described schema of no type": (of("a: {description: Any.}"), {"a": 1}, {"a": 1}),
    "a component of no keywords": (of("a: {$ref: '#/components/schemas/Any'}", "Any: {}"), {"a": 1}, {"a": 1}),
    "a list of anything": (of("a: {type: array, items: {}}"), {"a": [1, "x"]}, {"a": [1, "x"]}),
    "integers": (
        of("a: {type: integer, format: int64}, b: {type: integer, format: int32}"),
        {"a": 2**60},
        {"a": 2**60},
    ),
    "numbers": (
        of("a: {type: number, format: float}, b: {type: number, format: double}, c: {type: number, format: decimal}"),
        {"a": 1.5, "b": 2, "c": 0.1},
        {"a": 1.5, "b": 2, "c": 0.1},
    ),
    "a number as text": (of("a: {type: string, format: decimal}"), {"a": "1.10"}, {"a": "1.10"}),
    "a UUID": (
        of("a: {type: string, format: uuid}"),
        {"a": "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"},
        {"a": "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"},
    ),
    "bytes as text": (of("a: {type: string, format: byte}"), {"a": "eA=="}, {"a": "eA=="}),
    "a file as a property": (of("a: {type: string, format: binary}"), {"a": "x"}, {"a": "x"}),
    "a time of the day": (of("a: {type: string, format: time}"), {"a": "12:30"}, {"a": "12:30"}),
    "formats that nobody knows": (
        of("a: {type: string, format: shoe-size}, b: {type: integer, format: date}, c: {type: boolean, format: yes}"),
        {"a": "42", "b": 1, "c": True},
        {"a": "42", "b": 1, "c": True},
    ),
    "formats that are common": (
        of(
            "a: {type: string, format: email}, b: {type: string, format: uri}, c: {type: string, format: password}, "
            "d: {type: string, format: duration}, e: {type: string, format: ipv4}"
        ),
        {"a": "a@x.test", "d": "P1D"},
        {"a": "a@x.test", "d": "P1D"},
    ),
    "what is read or written only": (
        of("a: {type: string, readOnly: true}, b: {type: string, writeOnly: true}"),
        {"a": "x"},
        {"a": "x", "b": None},
    ),
    "required of what is not defined": (
        answering("Thing: {type: object, required: [a, b], properties: {a: {type: string}}}"),
        {"a": "x"},
        {"a": "x"},
    ),
    "not": (of("a: {not: {type: string}}"), {"a": 1}, {"a": 1}),
    "XML, links to texts and deprecation": (
        of("a: {type: string, deprecated: true, xml: {name: x}, externalDocs: {url: 'https://x.test'}}"),
        {"a": "x"},
        {"a": "x"},
    ),
    "names of properties": (
        of("'@type': {type: string}, '1st': {type: string}, a.b-c: {type: string}, class: {type: string}"),
        {"@type": "t", "1st": "f", "a.b-c": "d", "class": "c"},
        {"type": "t", "field_1st": "f", "a_b_c": "d", "class_": "c"},
    ),
    "names of schemas": (
        answering(
            "Thing.v1: {type: object, properties: {a: {$ref: '#/components/schemas/other-thing_2'}}}\n"
            "other-thing_2: {type: object, properties: {b: {type: integer}}}",
            "Thing.v1",
        ),
        {"a": {"b": 1}},
        {"a.b": 1},
    ),
    "a schema whose name begins with a digit": (
        answering("3dThing: {type: object, properties: {a: {type: integer}}}", "3dThing"),
        {"a": 1},
        {"a": 1},
    ),
    "a list as the response": (
        responding(
            "{'200': {description: d, content: {application/json: {schema: {type: array, items: "
            "{$ref: '#/components/schemas/Thing'}}}}}}"
        ),
        [{"name": "x"}],
        {"0.name": "x"},
    ),
    "a list of what is described in place": (
        responding(
            "{'200': {description: d, content: {application/json: {schema: {type: array, items: "
            "{type: object, properties: {a: {type: string}}}}}}}}"
        ),
        [{"a": "x"}],
        {"0.a": "x"},
    ),
    "a text as the response": (
        responding("{'200': {description: d, content: {application/json: {schema: {type: string}}}}}"),
        "x",
        {"": "x"},
    ),
    "a map as the response": (
        responding(
            "{'200': {description: d, content: {application/json: {schema: {type: object, "
            "additionalProperties: {type: integer}}}}}}"
        ),
        {"x": 1},
        {"": {"x": 1}},
    ),
    "a schema of no keywords as the response": (
        responding("{'200': {description: d, content: {application/json: {schema: {}}}}}"),
        {"x": 1},
        {"": {"x": 1}},
    ),
    "a type of content without a schema": (
        responding("{'200': {description: d, content: {application/json: {}}}}"),
        {"x": 1},
        {},
    ),
    "a response without a description": (
        responding("{'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}"),
        {"name": "x"},
        {"name": "x"},
    ),
    "a default alone": (
        responding(
            "{default: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}"
        ),
        {"name": "x"},
        {"name": "x"},
    ),
    "2XX": (
        responding(
            "{2XX: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}"
        ),
        {"name": "x"},
        {"name": "x"},
    ),
    "201 with content and 204 without": (
        responding(
            "{'204': {description: d}, '201': {description: d, content: {application/json: {schema: "
            "{$ref: '#/components/schemas/Thing'}}}}}"
        ),
        {"name": "x"},
        {"name": "x"},
    ),
    "a success and a default": (
        responding(
            "{200: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}, "
            "default: {description: Wrong., content: {application/json: {schema: {type: object}}}}}"
        ),
        {"name": "x"},
        {"name": "x"},
    ),
    "JSON of several kinds": (
        responding(
            "{'200': {description: d, content: {text/plain: {schema: {type: string}}, "
            "application/json; charset=utf-8: {schema: {$ref: '#/components/schemas/Thing'}}, "
            "application/xml: {schema: {$ref: '#/components/schemas/Thing'}}}}}"
        ),
        {"name": "x"},
        {"name": "x"},
    ),
    "JSON of a vendor": (
        responding(
            "{'200': {description: d, content: {application/vnd.test+json: {schema: "
            "{$ref: '#/components/schemas/Thing'}}}}}"
        ),
        {"name": "x"},
        {"name": "x"},
    ),
    "headers, links and examples of a response": (
        responding(
            "{'200': {description: d, headers: {X-Rate: {schema: {type: integer}}}, links: {}, content: "
            "{application/json: {schema: {$ref: '#/components/schemas/Thing'}, examples: {one: {value: {name: x}}}}}}}"
        ),
        {"name": "x"},
        {"name": "x"},
    ),
    "a response that is a component": (
        responding("{'200': {$ref: '#/components/responses/Found'}}")
        + "\n  responses: {Found: {description: d, content: {application/json: "
        "{schema: {$ref: '#/components/schemas/Thing'}}}}}",
        {"name": "x"},
        {"name": "x"},
    ),
    "a union without a mapping": (
        of(
            "a: {oneOf: [{$ref: '#/components/schemas/O'}, {$ref: '#/components/schemas/P'}], "
            "discriminator: {propertyName: kind}}",
            "O: {properties: {kind: {type: string}, o: {type: integer}}}\n"
            "P: {properties: {kind: {type: string}, p: {type: integer}}}",
        ),
        {"a": {"kind": "P", "p": 1}},
        {"a.p": 1},
    ),
    "a union whose mapping has bare names": (
        of(
            "a: {oneOf: [{$ref: '#/components/schemas/O'}, {$ref: '#/components/schemas/P'}], "
            "discriminator: {propertyName: kind, mapping: {p: P, o: O}}}",
            "O: {properties: {kind: {type: string}, o: {type: integer}}}\n"
            "P: {properties: {kind: {type: string}, p: {type: integer}}}",
        ),
        {"a": {"kind": "p", "p": 1}},
        {"a.p": 1},
    ),
    "a union of one": (
        of("a: {oneOf: [{$ref: '#/components/schemas/O'}]}", "O: {properties: {b: {type: integer}}}"),
        {"a": {"b": 1}},
        {"a.b": 1},
    ),
    "a union of objects in place": (
        of("a: {oneOf: [{properties: {b: {type: integer}}}, {properties: {c: {type: integer}}}]}"),
        {"a": {"c": 1}},
        {"a.c": 1},
    ),
    "a union of objects that all have some properties": (
        of(
            "a: {type: object, properties: {b: {type: integer}}, "
            "anyOf: [{required: [b]}, {properties: {c: {type: integer}}}]}"
        ),
        {"a": {"b": 1}},
        {"a.b": 1},
    ),
    "a union of lists": (
        of("a: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}"),
        {"a": [1]},
        {"a": [1]},
    ),
    "allOf of a text": (of("a: {allOf: [{type: string}, {maxLength: 3}]}"), {"a": "x"}, {"a": "x"}),
    "a part of an allOf without a type": (
        of("a: {allOf: [{$ref: '#/components/schemas/O'}, {required: [b]}]}", "O: {properties: {b: {type: integer}}}"),
        {"a": {"b": 1}},
        {"a.b": 1},
    ),
    "an empty allOf": (of("a: {allOf: [{}]}"), {"a": 1}, {"a": 1}),
}


def at(value: Any, way: str) -> Any:
    """What ``a.0.b`` names in a value."""
    for step in filter(None, way.split(".")):
        value = value[int(step)] if step.isdigit() else getattr(value, step)
    return value


@pytest.mark.parametrize(("text", "body", "attributes"), RECEIVED.values(), ids=RECEIVED.keys())
def test_what_is_received(tmp_path: Path, text: str, body: Any, attributes: dict[str, Any]) -> None:
    generated = generate(text, tmp_path)
    generated.import_all()

    received = generated.received(body)

    assert {way: at(received, way) for way in attributes} == attributes


ANYWHERE = "/things: {get: {operationId: %s, responses: {'204': {description: d}}}}"


@pytest.mark.parametrize(
    "name",
    ["get-thing", "get.thing", "get thing", "get_thing", "GetThing", "1stThing", "v1.get-thing", "class", "ä-thing"],
)
def test_the_name_of_an_operation(tmp_path: Path, name: str) -> None:
    generated = generate(document(ANYWHERE % f"'{name}'"), tmp_path)
    generated.import_all()

    assert generated.sent(name).url.path == "/things"


OBJECT = "{type: object, properties: {a: {type: string}}}"

# The parameters of an operation, its path, the arguments of a call, and the target and headers that are sent.
SENT: dict[str, tuple[str, str, dict[str, Any], str, dict[str, str]]] = {
    "a list of dates": (
        "- {name: on, in: query, schema: {type: array, items: {type: string, format: date}}}",
        "/things",
        {"on": [dt.date(2024, 2, 29), "2024-03-01"]},
        "/things?on=2024-02-29&on=2024-03-01",
        {},
    ),
    "a list of dates with commas": (
        "- {name: on, in: query, explode: false, schema: {type: array, items: {type: string, format: date}}}",
        "/things",
        {"on": [dt.date(2024, 2, 29), "2024-03-01"]},
        "/things?on=2024-02-29,2024-03-01",
        {},
    ),
    "a list of moments": (
        "- {name: at, in: query, schema: {type: array, items: {type: string, format: date-time}}}",
        "/things",
        {"at": [dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC)]},
        "/things?at=2024-02-29T12%3A00%3A00%2B00%3A00",
        {},
    ),
    "a list of enumerated values": (
        "- {name: at, in: query, schema: {type: array, items: {type: string, enum: [x, y]}}}",
        "/things",
        {"at": ["x", "z"]},
        "/things?at=x&at=z",
        {},
    ),
    "a text or a list": (
        "- {name: a, in: query, schema: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}",
        "/things",
        {"a": ["x", "y"]},
        "/things?a=x&a=y",
        {},
    ),
    "a text or a number": (
        "- {name: a, in: query, schema: {oneOf: [{type: string}, {type: number}]}}",
        "/things",
        {"a": 1.5},
        "/things?a=1.5",
        {},
    ),
    "a text or null": (
        "- {name: a, in: query, schema: {type: [string, 'null']}}",
        "/things",
        {"a": "x"},
        "/things?a=x",
        {},
    ),
    "a date or null": (
        "- {name: a, in: query, schema: {type: string, format: date, nullable: true}}",
        "/things",
        {"a": dt.date(2024, 2, 29)},
        "/things?a=2024-02-29",
        {},
    ),
    "anything": ("- {name: a, in: query, schema: {}}", "/things", {"a": "x"}, "/things?a=x", {}),
    "a constant": ("- {name: a, in: query, schema: {const: x}}", "/things", {"a": "x"}, "/things?a=x", {}),
    "a default": (
        "- {name: a, in: query, allowEmptyValue: true, schema: {type: integer, default: 5}}",
        "/things",
        {},
        "/things",
        {},
    ),
    "names with brackets and dashes": (
        "- {name: 'a[b]', in: query, schema: {type: string}}\n- {name: c-d.e, in: query, schema: {type: string}}",
        "/things",
        {"a_b": "x", "c_d_e": "y"},
        "/things?a%5Bb%5D=x&c-d.e=y",
        {},
    ),
    "headers": (
        (
            "- {name: X-Count, in: header, schema: {type: integer}}\n"
            "- {name: X-Share, in: header, schema: {type: number}}\n"
            "- {name: X-On, in: header, schema: {type: string, format: date}}\n"
            "- {name: X-Yes, in: header, schema: {type: boolean}}\n"
            "- {name: X-Kind, in: header, schema: {type: string, enum: [a]}}"
        ),
        "/things",
        {"x_count": 1, "x_share": 1.5, "x_on": dt.date(2024, 2, 29), "x_yes": True, "x_kind": "a"},
        "/things",
        {"X-Count": "1", "X-Share": "1.5", "X-On": "2024-02-29", "X-Yes": "true", "X-Kind": "a"},
    ),
    "parts of the path": (
        (
            "- {name: a_b, in: path, required: true, schema: {type: integer}}\n"
            "- {name: c-d, in: path, required: true, schema: {type: string, format: uuid}}\n"
            "- {name: eF, in: path, required: true, schema: {type: string, enum: [x]}}"
        ),
        "/things/{a_b}/of/{c-d}/{eF}",
        {"a_b": 1, "c_d": "u", "e_f": "x"},
        "/things/1/of/u/x",
        {},
    ),
    "a date in the path": (
        "- {name: on, in: path, required: true, schema: {type: string, format: date}}",
        "/things/{on}",
        {"on": "2024-02-29"},
        "/things/2024-02-29",
        {},
    ),
    "a part of a segment": (
        "- {name: a, in: path, required: true, schema: {type: string}}",
        "/things/{a}.json",
        {"a": "x"},
        "/things/x.json",
        {},
    ),
    "a parameter with content": (
        "- {name: a, in: query, content: {application/json: {schema: {type: string}}}}",
        "/things",
        {},
        "/things",
        {},
    ),
}


@pytest.mark.parametrize("name", SENT)
def test_what_is_sent(tmp_path: Path, name: str) -> None:
    parameters, path, arguments, target, headers = SENT[name]
    generated = generate(with_parameters(parameters, path), tmp_path)
    generated.import_all()

    request = generated.sent("GetThing", **arguments)

    assert request.url.raw_path.decode() == target
    assert {name: request.headers[name] for name in headers} == headers


AROUND = """
openapi: 3.1.0
info: {title: 7, version: 1.2.3, summary: s, license: {name: MIT, identifier: MIT}, contact: {}, x-logo: {url: u}}
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
servers: [{url: 'https://{region}.api.test/{v}', variables: {region: {default: eu, enum: [eu]}, v: {default: 1}}}]
tags: [{name: A}, {name: A}, {name: B, externalDocs: {url: u}}]
externalDocs: {url: u}
webhooks: {added: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {}}}}
security: [{}, {FinicityAppToken: [], Other: [a, b]}]
paths:
  x-note: It is here.
  /things:
    summary: Things.
    servers: [{url: /other}]
    x-note: It is here.
    get:
      operationId: GetThing
      tags: []
      externalDocs: {url: u}
      servers: [{url: /other}]
      callbacks: {done: {'{$request.body#/url}': {post: {responses: {'200': {description: 7}}}}}}
      responses:
        x-note: It is here.
        '200':
          description: d
          headers: {X-Rate: {$ref: '#/components/headers/Rate'}, X-More: {content: {text/plain: {}}}}
          links: {next: {operationId: GetNothing, parameters: {a: $response.body#/a}}}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
              examples: {one: {$ref: '#/components/examples/One'}}
              encoding: {name: {contentType: text/plain}}
components:
  headers: {Rate: {schema: {type: integer}}}
  examples: {One: {value: {name: x}}, Far: {externalValue: 'https://x.test/y.json'}}
  links: {Next: {operationRef: nowhere}}
  callbacks: {Done: {}}
  pathItems: {Thing: {get: {responses: {}}}}
  securitySchemes:
    FinicityAppToken: {type: apiKey, in: header, name: Finicity-App-Token}
    Other: {type: oauth2, flows: {implicit: {authorizationUrl: u, scopes: {a: A}}}}
    Mutual: {type: mutualTLS}
  schemas:
    Thing: {type: object, properties: {name: {type: string}}, x-note: {any: [thing]}}
x-note: It is here.
"""


def test_what_stands_around_the_operations_and_the_schemas(tmp_path: Path) -> None:
    generated = generate(AROUND, tmp_path)
    generated.import_all()

    assert generated.received({"name": "x"}).name == "x"


@pytest.mark.parametrize(
    ("everywhere", "own", "needs_token"),
    [
        ("", "", False),
        ("security: [{FinicityAppToken: []}]", "", True),
        ("security: [{FinicityAppToken: []}]", "security: [],", False),
        ("security: [{FinicityAppToken: []}]", "security: [{FinicityAppKey: []}],", False),
        ("security: [{FinicityAppKey: []}]", "security: [{FinicityAppKey: [], FinicityAppToken: []}],", True),
        ("security: [{FinicityAppKey: []}]", "security: [{FinicityAppKey: []}, {FinicityAppToken: []}],", True),
        ("security: []", "", False),
        ("security: [{}]", "", False),
    ],
)
def test_the_token_that_an_operation_needs(tmp_path: Path, everywhere: str, own: str, *, needs_token: bool) -> None:
    paths = f"/things: {{get: {{operationId: GetThing, {own} responses: {{'204': {{description: d}}}}}}}}"
    generated = generate(document(paths) + f"\n{everywhere}\n", tmp_path)

    assert generated.operation("GetThing").OPERATION.needs_token is needs_token
