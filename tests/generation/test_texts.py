"""Text of the document that could break the code it is put into."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import httpx
import pytest
import yaml
from generating import generate

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {
    "triple quotes": 'says """hello""" and more',
    "four quotes": 'says """" and more',
    "a quote at the end": 'says "hello"',
    "a quote at the start": '"hello" it says',
    "nothing but a quote": '"',
    "three quotes at the end": 'it ends """',
    "single quotes": "says '''hello'''",
    "a backslash": "a \\ b \\n c \\u d \\N{x} e",
    "a backslash at the end": "ends with \\",
    "a backslash and a quote": 'ends with \\"',
    "per cent": "100 % of %s and %(name)s",
    "braces": "{customerId} and {0} and {{x}}",
    "template syntax": "{{ model.named.name }} {% for x in y %} {# gone #}",
    "line ends": "first\nsecond\n\nthird\r\nfourth",
    "tabs": "a\tb",
    "a list": "These:\n\n* one\n  goes on\n* two\n",
    "code": '```json\n{"a": 1}\n```',
    "an example for doctest": ">>> raise SystemExit",
    "letters of the world": "Größe 名前 \u2028 \u200b \U0001f4b3",
    "a long word": "x" * 300,
    "a long line": "word " * 100,
    "blanks": "   ",
    "a comment": "# noqa  # type: ignore",
    "a section of a docstring": "Args:\n    x: y",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_any_text_anywhere(tmp_path: Path, text: str) -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": text, "version": "1.2.3", "description": text},
        "servers": [{"url": "https://api.test", "description": text}],
        "tags": [{"name": "Things", "description": text}],
        "paths": {
            "/things/{thingId}": {
                "post": {
                    "operationId": "AddThing",
                    "summary": text,
                    "description": text,
                    "tags": ["Things"],
                    "parameters": [
                        {
                            "name": "thingId",
                            "in": "path",
                            "required": True,
                            "description": text,
                            "schema": {"type": "string"},
                            "example": text,
                        },
                        {
                            "name": "kind",
                            "in": "query",
                            "description": text,
                            "schema": {"type": "string", "default": text, "example": text, "enum": [text, "b"]},
                        },
                    ],
                    "requestBody": {
                        "description": text,
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    },
                    "responses": {
                        "200": {
                            "description": text,
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Either"}}},
                        },
                        "404": {"description": text},
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "description": text,
                    "required": ["name"],
                    "properties": {"name": {"type": "string", "description": text, "example": text}},
                },
                "Other": {"description": text, "properties": {"a": {"type": "string"}}},
                "Either": {
                    "description": text,
                    "oneOf": [{"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Other"}],
                },
            }
        },
    }

    made = generate(yaml.safe_dump(document, allow_unicode=True), tmp_path)
    exchanged = made.send(
        "AddThing", httpx.Response(200, json={"name": text}), thing_id="1", kind=text, data={"name": text}
    )

    assert exchanged.request.url.params["kind"] == text
    assert exchanged.result.name == text
    made.import_all()


@pytest.mark.parametrize(
    "text",
    [TEXTS["a backslash"], TEXTS["a quote at the end"], TEXTS["braces"], TEXTS["template syntax"], TEXTS["per cent"]],
)
def test_text_arrives_unchanged(tmp_path: Path, text: str) -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1.2.3"},
        "paths": {
            "/things": {
                "get": {"operationId": "GetThing", "description": text, "responses": {"204": {"description": "d"}}}
            }
        },
        "components": {"schemas": {"Thing": {"description": text, "properties": {"a": {"type": "string"}}}}},
    }

    made = generate(yaml.safe_dump(document), tmp_path)

    for documented in (made.operation("GetThing").sync, made.operation("GetThing").asyncio, made.model("Thing")):
        assert text in (inspect.getdoc(documented) or "")
