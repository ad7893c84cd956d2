"""A document that no code can be generated from: one line, exit code 1, and nothing is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from generating import answering, contents, document, run, taking, with_parameters

from generator.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

GOOD = answering("Thing: {type: object, properties: {name: {type: string}}}")
SCHEMAS = "components: {schemas: {Thing: {type: object, properties: {name: {type: string}}}}}"
HEAD = "openapi: 3.0.3\ninfo: {title: T, version: 1.2.3}\n"
TWO = """
/a: {get: {operationId: %s, responses: {'204': {description: d}}}}
/b: {post: {operationId: %s, responses: {'204': {description: d}}}}
"""

# What is wrong, the document, and what the line has to name.
BROKEN: dict[str, tuple[str, list[str]]] = {
    "an open bracket": (GOOD + "\nx: [1\ny: 2\n", ["document.yaml:15:", "YAML"]),
    "a tab": ("openapi: 3.0.3\ninfo:\n\ttitle: T\n", ["document.yaml:3:1", "YAML"]),
    "a control character": ("openapi: 3.0.3\nx: \x00\n", ["document.yaml", "YAML"]),
    "an unknown tag": ("openapi: 3.0.3\nx: !!python/object:os.system {}\n", ["document.yaml:2:4"]),
    "two documents": (HEAD + "---\n" + HEAD, ["document.yaml", "YAML"]),
    "a key twice": (HEAD + "info: {}\n", ["document.yaml:3:1", "'info'", "twice"]),
    "a key twice, deep": (
        GOOD.replace("operationId: GetThing", "operationId: GetThing\n      operationId: GetOther"),
        ["document.yaml:7:7", "'operationId'", "twice"],
    ),
    "JSON with a key twice": ('{"openapi": "3.0.3", "info": {"a": 1, "a": 2}}', ["document.yaml", "'a'", "twice"]),
    "JSON that ends early": ('{"openapi":\n "3.0.3", ', ["document.yaml:2:", "JSON"]),
    "JSON with half a character": ('{"openapi": "3.0.3", "x": "\\ud83d"}', ["document.yaml", "JSON"]),
    "a list": ("- a\n- b\n", ["document.yaml", "mapping"]),
    "a word": ("hello\n", ["document.yaml", "mapping"]),
    "nothing": ("", ["document.yaml", "mapping"]),
    "Swagger 2": ("swagger: '2.0'\n" + SCHEMAS, ["document.yaml", "openapi"]),
    "no info": ("openapi: 3.0.3\npaths: {}\n" + SCHEMAS, ["document.yaml", "info.version"]),
    "no version": (GOOD.replace("version: 1.2.3", "x: y"), ["document.yaml", "info.version"]),
    "no paths": (HEAD + SCHEMAS, ["document.yaml", "paths"]),
    "empty paths": (HEAD + "paths: {}\n" + SCHEMAS, ["document.yaml", "paths"]),
    "a list of paths": (HEAD + "paths: [/a]\n" + SCHEMAS, ["document.yaml", "paths"]),
    "no components": (HEAD + "paths: {/a: {}}\n", ["document.yaml", "components.schemas"]),
    "no schemas": (HEAD + "paths: {/a: {}}\ncomponents: {}\n", ["document.yaml", "components.schemas"]),
    "empty schemas": (HEAD + "paths: {/a: {}}\ncomponents: {schemas: {}}\n", ["components.schemas"]),
    "a list of schemas": (HEAD + "paths: {/a: {}}\ncomponents: {schemas: [a]}\n", ["components"]),
    "an empty schema": (answering("Thing:"), ["Thing"]),
    "an empty property": (answering("Thing: {type: object, properties: {name: }}"), ["Thing"]),
    "a list of properties": (answering("Thing: {type: object, properties: [name]}"), ["Thing"]),
    "an array without items": (answering("Thing: {type: object, properties: {a: {type: array}}}"), ["Thing"]),
    "an unknown type": (answering("Thing: {type: object, properties: {a: {type: text}}}"), ["Thing"]),
    "an empty path": (document("/a:"), ["/a"]),
    "a path without a slash": (document("a: {}"), ["document.yaml", "a: is no path"]),
    "a path that is elsewhere": (document("/a: {$ref: '#/x/a'}\n/b: {}") + "\nx: {a: {}}", ["/a"]),
    "an empty list of parameters": (
        document("/a: {get: {operationId: GetA, parameters: , responses: {'204': {description: d}}}}"),
        ["#/paths//a/get/parameters", "empty", "list"],
    ),
    "required of a property": (
        answering("Thing: {type: object, properties: {a: {type: string, required: true}}}"),
        ["#/components/schemas/Thing/properties/a/required", "True", "list"],
    ),
    "a discriminator that means no object": (
        answering(
            "Thing: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: a, "
            "mapping: {x: '#/components/schemas/A', y: '#/components/schemas/B'}}}\n"
            "A: {type: object, properties: {a: {type: string}}}\nB: {type: string}"
        ),
        ["components.schemas.Thing", "'y'", "B", "object"],
    ),
    "a discriminator that is a name": (
        answering("Thing: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: a}\nA: {type: object}"),
        ["#/components/schemas/Thing/discriminator", "mapping"],
    ),
    "a reference to a text": (answering("Thing: {$ref: '#/info/version'}"), ["#/info/version"]),
    "a reference to what is no response": (
        document("/a: {get: {operationId: GetA, responses: {'200': {$ref: '#/x-a'}}}}") + "\nx-a: {content: 7}",
        ["#/x-a/content", "is 7, where a mapping belongs"],
    ),
    "a reference to what is no schema": (
        answering("Thing: {type: object, properties: {a: {$ref: '#/info'}}}"),
        ["#/info", "is referred to as a schema, and is none"],
    ),
    "an empty operation": (document("/a: {get: }"), ["/a"]),
    "an operation without answers": (document("/a: {get: {operationId: GetA}}"), ["/a", "responses"]),
    "an operation without a name": (
        document("/a: {get: {responses: {'204': {description: d}}}}"),
        ["GET /a", "operationId"],
    ),
    "an operation with an empty name": (
        document("/a: {get: {operationId: '', responses: {'204': {description: d}}}}"),
        ["GET /a", "operationId"],
    ),
    "an operation with a number for a name": (
        document("/a: {get: {operationId: 7, responses: {'204': {description: d}}}}"),
        ["GET /a", "operationId"],
    ),
    "two operations with one name": (document(TWO % ("GetA", "GetA")), ["POST /b", "GetA", "GET /a"]),
    "two names that differ in case": (document(TWO % ("GetA", "getA")), ["POST /b", "GetA", "getA"]),
    "two names that differ in dashes": (document(TWO % ("get-a", "get_a")), ["POST /b", "get-a", "get_a"]),
    "a reference to nothing": (
        answering("Thing: {type: object, properties: {a: {$ref: '#/components/schemas/Nothing'}}}"),
        ["#/components/schemas/Thing/properties/a", "#/components/schemas/Nothing"],
    ),
    "a reference to nothing in an answer": (
        answering("Other: {type: object}"),
        ["/things/get/responses/200", "#/components/schemas/Thing"],
    ),
    "a reference to another file": (
        answering("Thing: {type: object, properties: {a: {$ref: 'other.yaml#/Thing'}}}"),
        ["#/components/schemas/Thing/properties/a", "other.yaml#/Thing"],
    ),
    "a reference to a web page": (
        answering("Thing: {type: object, properties: {a: {$ref: 'https://x.test/y.json'}}}"),
        ["https://x.test/y.json"],
    ),
    "a reference to itself": (answering("Thing: {$ref: '#/components/schemas/Thing'}"), ["Thing"]),
    "references in a circle": (
        answering("Thing: {$ref: '#/components/schemas/Other'}\nOther: {$ref: '#/components/schemas/Thing'}"),
        ["Thing"],
    ),
    "an allOf of itself": (answering("Thing: {allOf: [{$ref: '#/components/schemas/Thing'}]}"), ["Thing"]),
    "allOf in a circle": (
        answering(
            "Thing: {allOf: [{$ref: '#/components/schemas/Other'}, {properties: {a: {type: string}}}]}\n"
            "Other: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {b: {type: string}}}]}"
        ),
        ["Thing"],
    ),
    "a union of itself": (answering("Thing: {oneOf: [{$ref: '#/components/schemas/Thing'}]}"), ["Thing"]),
    "unions in a circle": (
        answering(
            "Thing: {oneOf: [{$ref: '#/components/schemas/Other'}]}\n"
            "Other: {oneOf: [{$ref: '#/components/schemas/Thing'}]}"
        ),
        ["Thing"],
    ),
    "a path parameter that is not declared": (
        document("/a/{b}: {get: {operationId: GetA, responses: {'204': {description: d}}}}"),
        ["/a/{b}"],
    ),
    "a path parameter that the path lacks": (
        with_parameters("- {name: thingId, in: path, required: true, schema: {type: string}}"),
        ["/things"],
    ),
    "a path parameter that is optional": (
        with_parameters("- {name: b, in: path, schema: {type: string}}", path="/a/{b}"),
        ["/a/{b}"],
    ),
    "a parameter without a place": (with_parameters("- {name: a, schema: {type: string}}"), ["/things"]),
    "a parameter without a name": (with_parameters("- {in: query, schema: {type: string}}"), ["/things"]),
    "a body that is a list": (
        document(
            "/a: {post: {operationId: AddA, responses: {'204': {description: d}}, "
            "requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}}}"
        ),
        ["POST /a", "body"],
    ),
    "known values of different types": (
        answering("Thing: {type: object, properties: {a: {type: string, x-known-values: [x, 1]}}}"),
        ["components.schemas.Thing.properties.a", "1", "string"],
    ),
    "known values of another type": (
        answering("Thing: {type: object, properties: {a: {type: integer, x-known-values: ['1']}}}"),
        ["components.schemas.Thing.properties.a", "'1'", "integer"],
    ),
    "known values of an integer that are true and false": (
        answering("Thing: {type: object, properties: {a: {type: integer, x-known-values: [true]}}}"),
        ["components.schemas.Thing.properties.a", "True", "integer"],
    ),
    "a known value that is null": (
        answering("Thing: {type: object, properties: {a: {type: string, nullable: true, x-known-values: [x, null]}}}"),
        ["components.schemas.Thing.properties.a", "None", "string"],
    ),
    "a known value twice": (
        answering("Thing: {type: object, properties: {a: {type: string, x-known-values: [x, y, x]}}}"),
        ["components.schemas.Thing.properties.a", "'x'", "twice"],
    ),
    "no known value": (
        answering("Thing: {type: object, properties: {a: {type: string, x-known-values: []}}}"),
        ["components.schemas.Thing.properties.a", "x-known-values"],
    ),
    "known values that are a text": (
        answering("Thing: {type: object, properties: {a: {type: string, x-known-values: x}}}"),
        ["components.schemas.Thing.properties.a", "x-known-values"],
    ),
    "known values of an object": (
        answering("Thing: {type: object, x-known-values: [x], properties: {a: {type: string}}}"),
        ["components.schemas.Thing", "x-known-values"],
    ),
    "known values beside a reference to an object": (
        answering(
            "Thing: {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/O'}], x-known-values: [x]}}}\n"
            "O: {type: object, properties: {b: {type: string}}}"
        ),
        ["components.schemas.Thing.properties.a", "x-known-values"],
    ),
    "known values of a boolean": (
        answering("Thing: {type: object, properties: {a: {type: boolean, x-known-values: [true]}}}"),
        ["components.schemas.Thing.properties.a", "x-known-values"],
    ),
    "known values of a number": (
        answering("Thing: {type: object, properties: {a: {type: number, x-known-values: [1]}}}"),
        ["components.schemas.Thing.properties.a", "x-known-values"],
    ),
    "known values of a date": (
        answering("Thing: {type: object, properties: {a: {type: string, format: date, x-known-values: [x]}}}"),
        ["components.schemas.Thing.properties.a", "x-known-values"],
    ),
    "known values of a moment": (
        answering("Thing: {type: object, properties: {a: {type: string, format: date-time, x-known-values: [x]}}}"),
        ["components.schemas.Thing.properties.a", "which only text and integers have"],
    ),
    "known values of bytes": (
        answering("Thing: {type: object, properties: {a: {type: string, format: binary, x-known-values: [x]}}}"),
        ["components.schemas.Thing.properties.a", "which only text and integers have"],
    ),
    "known values of a text or an integer": (
        answering("Thing: {type: object, properties: {a: {type: [string, integer], x-known-values: [x]}}}"),
        ["components.schemas.Thing.properties.a", "which only text and integers have"],
    ),
    "known values of a list": (
        answering("Thing: {type: object, properties: {a: {type: array, items: {type: string}, x-known-values: [x]}}}"),
        ["components.schemas.Thing.properties.a", "x-known-values"],
    ),
    "known values of nothing in particular": (
        answering("Thing: {type: object, properties: {a: {x-known-values: [x]}}}"),
        ["components.schemas.Thing.properties.a", "which only text and integers have"],
    ),
    "known values of a schema that nothing refers to": (
        answering("Thing: {type: object, properties: {a: {type: string}}}\nO: {type: string, x-known-values: [1]}"),
        ["components.schemas.O", "1", "string"],
    ),
    "known values of a parameter and not of its schema": (
        with_parameters("- {name: a, in: query, schema: {type: string}, x-known-values: [x]}"),
        ["paths./things.get.parameters.0", "x-known-values"],
    ),
    "known values of a parameter of another type": (
        with_parameters("- {name: a, in: query, schema: {type: string, x-known-values: [1]}}"),
        ["paths./things.get.parameters.0.schema", "1", "string"],
    ),
    "a union in a request body": (
        taking(
            """
            Thing: {type: object, properties: {a: {$ref: '#/components/schemas/Either'}}}
            Either: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Other'}]}
            One: {type: object, properties: {b: {type: string}}}
            Other: {type: object, properties: {c: {type: string}}}
            """
        ),
        ["components.schemas.Either", "request"],
    ),
}


@pytest.mark.parametrize(("text", "named"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_document_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, named: list[str]
) -> None:
    assert run(GOOD, tmp_path) == 0
    before = contents(tmp_path / "made")
    capsys.readouterr()

    code = run(text, tmp_path)

    said = capsys.readouterr()
    assert code == 1
    assert said.out == ""
    assert said.err.startswith("error: ")
    assert said.err.count("\n") == 1
    assert said.err.endswith("\n")
    assert [name for name in named if name not in said.err] == []
    assert contents(tmp_path / "made") == before


@pytest.mark.parametrize("option", [[], ["--check"]])
def test_nothing_is_made_from_a_broken_document(tmp_path: Path, option: list[str]) -> None:
    assert run("a: [", tmp_path, *option) == 1

    assert sorted(path.name for path in tmp_path.iterdir()) == ["document.yaml"]


@pytest.mark.parametrize(
    ("content", "named"),
    [(None, "No such file"), ("folder", "directory"), (b"openapi: \xff\xfe", "UTF-8")],
)
def test_a_file_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | str | None, named: str
) -> None:
    spec = tmp_path / "document.yaml"
    if isinstance(content, bytes):
        spec.write_bytes(content)
    elif content:
        spec.mkdir()

    assert main(["--spec", str(spec), "--output", str(tmp_path / "made")]) == 1

    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert str(spec) in error
    assert named in error
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    ("overlay", "named"),
    [
        ("actions: [{update: {}}]", ["actions[0]", "target"]),
        ("actions: [{target: $.info, update: {}}, {target: '$.[', update: {}}]", ["actions[1]", "JSONPath"]),
        ("actions: [{target: $.info, description: d}]", ["actions[0]", "update", "remove"]),
        ("actions: [{target: $.info, remove: true}]", ["overlay.yaml applied", "info.version"]),
        ("actions: [", ["overlay.yaml:2:1", "YAML"]),
        (
            "actions: [{target: $.components.schemas.Thing, update: {properties: {a: {$ref: '#/nothing'}}}}]",
            ["overlay.yaml applied", "#/nothing"],
        ),
    ],
)
def test_a_broken_overlay_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], overlay: str, named: list[str]
) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(f"{overlay}\n")

    assert run(GOOD, tmp_path, overlay=path) == 1

    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert [name for name in named if name not in error] == []
    assert not (tmp_path / "made").exists()


def test_a_warning_of_the_parser_is_fatal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # The parser would go on without the schema, and without the answer of the operation that returns it.
    schemas = """
    Thing: {type: object, properties: {good: {type: string}, bad: {type: string, enum: [a], default: b}}}
    Other: {type: object, properties: {it: {type: array, items: {type: array}}}}
    """

    assert run(answering(schemas), tmp_path) == 1

    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "/components/schemas/Other" in error
