"""Values that the document knows: ``x-known-values`` or ``enum``. They are shown, and any other is as good."""

from __future__ import annotations

import inspect
import json
import re
from typing import TYPE_CHECKING

import pytest
from generating import generate, taking

if TYPE_CHECKING:
    from pathlib import Path

    from generating import Generated

SCHEMAS = """
Thing:
  type: object
  required: [status]
  properties:
    status: {type: string, x-known-values: [b, a]}
    level: {type: integer, x-known-values: [2, 1]}
    maybe: {type: string, nullable: true, x-known-values: [x]}
    several: {type: array, items: {type: string, x-known-values: [x, 'y"z']}}
    severalOrNull: {type: array, nullable: true, items: {type: string, x-known-values: [x]}}
    named: {$ref: '#/components/schemas/Kind'}
    ofNamed: {type: array, items: {$ref: '#/components/schemas/Kind'}}
    again: {$ref: '#/components/schemas/SameKind'}
    beside: {allOf: [{$ref: '#/components/schemas/Name'}], x-known-values: [n]}
    narrower: {allOf: [{$ref: '#/components/schemas/Kind'}], x-known-values: [k1]}
    merged: {allOf: [{$ref: '#/components/schemas/Kind'}, {description: A kind.}]}
    either: {oneOf: [{type: integer}, {type: string, x-known-values: [all]}]}
    severalKinds: {oneOf: [{type: string, x-known-values: [c]}, {$ref: '#/components/schemas/Kind'}, {type: integer}]}
    since: {type: integer, x-epoch: true, x-known-values: [0]}
    sinceOrNull: {type: integer, nullable: true, x-epoch: true}
    id: {type: string, format: uuid, x-known-values: [none]}
    listed: {type: string, enum: [d, c]}
    listedOrNull: {type: integer, nullable: true, enum: [3, null, 1]}
Kind: {type: string, x-known-values: [k2, k1]}
SameKind: {description: A kind., allOf: [{$ref: '#/components/schemas/Kind'}]}
Name: {type: string}
"""
PARAMETERS = """
      parameters:
      - {name: thingId, in: path, required: true, schema: {type: string, x-known-values: [first]}}
      - {name: sort, in: query, schema: {type: string, x-known-values: [desc, asc]}}
      - {name: kind, in: query, required: true, schema: {$ref: '#/components/schemas/Kind'}}
      - {name: beside, in: query, schema: {allOf: [{$ref: '#/components/schemas/Name'}], x-known-values: [n]}}
      - {name: levels, in: query, schema: {type: array, items: {type: integer, x-known-values: [2, 1]}}}
      - {name: X-Mode, in: header, schema: {type: string, x-known-values: [fast]}}
"""
DOCUMENT = (
    taking(SCHEMAS)
    .replace("/things:", "/things/{thingId}:")
    .replace("operationId: AddThing", f"operationId: AddThing{PARAMETERS.rstrip()}")
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate(DOCUMENT, tmp_path_factory.mktemp("known_values"))


# Of each property, what is read and what is sent.
ANNOTATIONS = {
    "status": ("Literal['b', 'a'] | str", "Literal['b', 'a'] | str"),
    "level": ("Literal[2, 1] | int | None", "Literal[2, 1] | int"),
    "maybe": ("Literal['x'] | str | None", "Literal['x'] | str | None"),
    "several": ("list[Literal['x', 'y\"z'] | str] | None", "Sequence[Literal['x', 'y\"z'] | str]"),
    "several_or_null": ("list[Literal['x'] | str] | None", "Sequence[Literal['x'] | str] | None"),
    "named": ("Literal['k2', 'k1'] | str | None", "Literal['k2', 'k1'] | str"),
    "of_named": ("list[Literal['k2', 'k1'] | str] | None", "Sequence[Literal['k2', 'k1'] | str]"),
    "again": ("Literal['k2', 'k1'] | str | None", "Literal['k2', 'k1'] | str"),
    "beside": ("Literal['n'] | str | None", "Literal['n'] | str"),
    "narrower": ("Literal['k1'] | str | None", "Literal['k1'] | str"),
    "merged": ("Literal['k2', 'k1'] | str | None", "Literal['k2', 'k1'] | str"),
    "either": ("int | Literal['all'] | str | None", "int | Literal['all'] | str"),
    "several_kinds": ("Literal['c'] | str | int | None", "Literal['c'] | str | int"),
    "since": ("Literal[0] | int | None", "Literal[0] | int | str | _datetime.date"),
    "since_or_null": ("int | None", "int | str | _datetime.date | None"),
    "id": ("Literal['none'] | str | None", "Literal['none'] | str"),
    "listed": ("Literal['d', 'c'] | str | None", "Literal['d', 'c'] | str"),
    "listed_or_null": ("Literal[3, 1] | int | None", "Literal[3, 1] | int | None"),
}


@pytest.mark.parametrize(("name", "expected"), ANNOTATIONS.items(), ids=ANNOTATIONS)
def test_a_property_shows_its_known_values(made: Generated, name: str, expected: tuple[str, str]) -> None:
    read = made.model("Thing").__annotations__[name]
    taken = made.module("params.thing").ThingParams.__annotations__[name].__forward_arg__

    assert (read, taken) == expected


def test_a_value_may_be_called_like_what_the_code_uses(tmp_path: Path) -> None:
    schemas = "Thing: {type: object, properties: {list: {type: array, items: {type: string, x-known-values: [list]}}}}"
    made = generate(taking(schemas), tmp_path)

    assert made.model("Thing").__annotations__["list"] == "_builtins.list[Literal['list'] | str] | None"


@pytest.mark.parametrize(
    ("argument", "annotation"),
    [
        ("thing_id", "str | int"),
        ("sort", "Literal['desc', 'asc'] | str | None"),
        ("kind", "Literal['k2', 'k1'] | str"),
        ("beside", "Literal['n'] | str | None"),
        ("levels", "Sequence[Literal[2, 1] | int] | str | None"),
        ("x_mode", "Literal['fast'] | str | None"),
    ],
)
@pytest.mark.parametrize("function", ["sync", "asyncio"])
def test_an_argument_shows_its_known_values(made: Generated, function: str, argument: str, annotation: str) -> None:
    parameters = inspect.signature(getattr(made.operation("AddThing"), function)).parameters

    assert parameters[argument].annotation == annotation


def test_a_value_that_is_not_known_is_read_and_given_back(made: Generated) -> None:
    source = {
        "status": "new",
        "level": 9,
        "maybe": None,
        "several": ["x", "new"],
        "named": "new",
        "either": "new",
        "since": 1607450357,
        "listed": "new",
        "listedOrNull": 7,
    }

    thing = made.model("Thing").from_dict(source)

    assert (thing.status, thing.level, thing.maybe, thing.several) == ("new", 9, None, ["x", "new"])
    assert (thing.named, thing.either, thing.since, thing.listed) == ("new", "new", 1607450357, "new")
    assert thing.to_dict() == source


def test_a_value_that_is_not_known_is_sent(made: Generated) -> None:
    request = made.sent(
        "AddThing",
        thing_id="new",
        sort="new",
        kind="new",
        levels=[9, 2],
        x_mode="new",
        data={"status": "new", "level": 9, "several": ["new"], "since": "1607450357"},
    )

    assert str(request.url) == "https://api.test/things/new?sort=new&kind=new&levels=9&levels=2"
    assert request.headers["X-Mode"] == "new"
    assert json.loads(request.content) == {"status": "new", "level": 9, "several": ["new"], "since": 1607450357}


def test_the_sandbox_is_bound_by_no_known_value(made: Generated, tmp_path: Path) -> None:
    """It takes every value, as the API may, and knows these by which case they are written in."""
    without = re.sub(r", x-known-values: \[.*?\]", "", DOCUMENT)
    assert "x-known-values" not in without

    other = generate(without, tmp_path)

    told, untold = ((folder / "contract.json").read_text() for folder in (made.folder, other.folder))
    assert '"x-known-values": ["' in told
    assert re.sub(r', "x-known-values": \[.*?\]', "", told) == untold
