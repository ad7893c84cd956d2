"""Each part of a document replaced by something of another type: read all the same, or refused in one line."""

from __future__ import annotations

from copy import deepcopy
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

from generator.api.parse import parse
from generator.document.load import corrected
from generator.document.normalize import normalized
from generator.document.read import read_yaml
from generator.errors import DocumentError
from generator.render.contract import contract

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# It has each keyword that is read.
DOCUMENT = """
openapi: 3.0.3
info: {title: Test, version: 1.2.3, description: d}
servers: [{url: 'https://x.test', description: d}]
tags: [{name: T, description: d}]
security: [{FinicityAppToken: []}]
paths:
  /things/{thingId}:
    parameters:
      - {name: thingId, in: path, required: true, description: d, schema: {type: string, example: x}}
      - $ref: '#/components/parameters/Limit'
    post:
      operationId: AddThing
      summary: s
      description: d
      deprecated: true
      tags: [T]
      x-billable: false
      x-timeout: 5
      parameters:
        - name: on
          in: query
          explode: false
          style: form
          schema: {type: array, items: {type: string, format: date, example: '2024-02-29'}}
        - {name: X-A, in: header, schema: {type: integer, minimum: 1, maximum: 5, default: 2}}
        - {name: start, in: query, example: 1, schema: {type: integer}}
      requestBody:
        description: d
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
      security: []
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
        '404': {$ref: '#/components/responses/Lost'}
    get:
      operationId: GetThing
      responses:
        '200':
          description: d
          content:
            application/json:
              schema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        default: {description: d}
components:
  parameters:
    Limit:
      name: limit
      in: query
      required: false
      description: d
      schema: {type: integer, minimum: 1, maximum: 5, default: 2, enum: [1, 2]}
  responses:
    Lost: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
  requestBodies:
    Body: {description: d, content: {application/json: {schema: {type: object}}}}
  schemas:
    Page:
      description: d
      type: object
      required: [things]
      properties:
        things: {type: array, minItems: 1, items: {$ref: '#/components/schemas/Union'}, example: []}
        more: {type: object, properties: {x: {type: boolean}}}
    Thing:
      type: object
      required: [name]
      additionalProperties: {type: string}
      properties:
        name:
          {type: string, description: d, minLength: 1, maxLength: 5, pattern: a, default: a, example: b, enum: [a, b],
           nullable: true, x-known-values: [a, b], x-sensitive: true}
        at: {type: integer, format: int64, x-epoch: true, example: 5}
        d: {type: string, format: date-time, readOnly: true}
        n: {type: number, minimum: 0.5, example: 1.5}
        e: {anyOf: [{type: string}, {type: integer, format: int32}], x-credential: true}
        b: {type: boolean, example: true}
        t: {type: [string, 'null']}
        free: {type: object, example: {a: 1}}
        any: {}
        not: {not: {type: string}}
        const: {const: x}
        all: {allOf: [{$ref: '#/components/schemas/A'}, {description: e, nullable: true}]}
    A: {type: object, title: T, properties: {kind: {type: string, example: a}, a: {type: string}}, example: {a: b}}
    B:
      allOf:
        - $ref: '#/components/schemas/A'
        - {type: object, required: [b], properties: {b: {type: integer, examples: [1]}}}
      x-later-wins: true
    Union:
      x-union: true
      oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
      discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/A', b: '#/components/schemas/B'}}
      x-otherwise: '#/components/schemas/A'
  securitySchemes: {FinicityAppToken: {type: apiKey, in: header, name: X}}
"""

WRONG: list[Any] = [
    *(None, True, 7, -1.5, "text", "", [], ["x"], [None], {}, {"a": 1}, [[]], [{}]),
    *({"$ref": "#/info"}, {"$ref": 7}, 10**400, float("inf")),
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path: Path = tmp_path_factory.mktemp("whole") / "document.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return read_yaml(path)


def made(document: Any) -> str:
    return contract(parse(normalized(corrected(document, "document.yaml"))))


def places(node: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each part of a document, but for the whole."""
    parts = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in parts:
        yield (*way, key)
        yield from places(value, (*way, key))


def replaced(document: Any, way: tuple[Any, ...], value: Any) -> Any:
    document = deepcopy(document)
    parent = document
    for step in way[:-1]:
        parent = parent[step]
    parent[way[-1]] = deepcopy(value)
    return document


def test_the_document_itself_is_well_formed(whole: Any) -> None:
    assert "AddThing" in made(whole)


def outcome(document: Any) -> str:
    """``read``, or the text of the refusal."""
    try:
        made(document)
    except DocumentError as error:
        return str(error)
    return "read"


# Each place gets some of the values, another of them at the next place.
@pytest.mark.parametrize("first", range(len(WRONG)))
def test_something_of_another_type(whole: Any, first: int) -> None:
    outcomes = {
        (way, repr(value)): outcome(replaced(whole, way, value))
        for number, way in islice(enumerate(places(whole)), first, None, 5)
        for value in [WRONG[(number + first) % len(WRONG)]]
    }

    assert [where for where, said in outcomes.items() if "\n" in said] == []
    assert 5 < list(outcomes.values()).count("read") < len(outcomes) - 5
