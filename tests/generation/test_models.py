"""What becomes of schemas: models that read JSON and give it back."""

from __future__ import annotations

import datetime as dt
import inspect
from typing import TYPE_CHECKING, Any, get_args

import attrs
import pytest
from generating import answering, generate, run

if TYPE_CHECKING:
    from pathlib import Path

    from generating import Generated

KINDS = """
Thing:
  type: object
  required: [text, orNull, otherOrNull]
  properties:
    text: {type: string}
    whole: {type: integer}
    fraction: {type: number}
    flag: {type: boolean}
    day: {type: string, format: date}
    moment: {type: string, format: date-time}
    id: {type: string, format: uuid}
    choice: {type: string, enum: [b, a]}
    level: {type: integer, enum: [2, 1]}
    maybe: {type: string, nullable: true, enum: [x, null]}
    orNull: {type: integer, nullable: true}
    otherOrNull: {nullable: true, allOf: [{$ref: '#/components/schemas/Other'}]}
    anything: {}
    free: {type: object}
    byKey: {type: object, additionalProperties: {type: integer}}
    either: {oneOf: [{type: integer}, {type: string}]}
    list: {type: array, items: {type: string}}
    grid: {type: array, items: {type: array, items: {type: number}}}
    days: {type: array, items: {type: string, format: date}}
    other: {$ref: '#/components/schemas/Other'}
    others: {type: array, items: {$ref: '#/components/schemas/Other'}}
    rows: {type: array, items: {type: array, items: {$ref: '#/components/schemas/Other'}}}
    inPlace: {type: object, properties: {deeper: {type: object, properties: {n: {type: integer}}}}}
    inPlaces: {type: array, items: {type: object, properties: {n: {type: integer}}}}
Other:
  type: object
  properties:
    n: {type: integer}
"""


@pytest.fixture(scope="module")
def of_kinds(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate(answering(KINDS), tmp_path_factory.mktemp("kinds"))


@pytest.mark.parametrize(
    ("wire", "value", "attribute", "expected"),
    [
        ("text", "t", "text", "t"),
        ("whole", 3, "whole", 3),
        ("fraction", 2.5, "fraction", 2.5),
        ("flag", False, "flag", False),
        ("day", "2024-02-29", "day", dt.date(2024, 2, 29)),
        ("moment", "2024-02-29T12:00:00Z", "moment", dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC)),
        ("id", "6BA7B810-9dad-11d1-80b4-00c04fd430c8", "id", "6BA7B810-9dad-11d1-80b4-00c04fd430c8"),
        ("choice", "a", "choice", "a"),
        ("choice", "new", "choice", "new"),
        ("level", 2, "level", 2),
        ("maybe", None, "maybe", None),
        ("anything", [1, {"a": None}], "anything", [1, {"a": None}]),
        ("free", {"a": 1}, "free", {"a": 1}),
        ("byKey", {"a": 1}, "by_key", {"a": 1}),
        ("either", "4", "either", "4"),
        ("list", ["a"], "list", ["a"]),
        ("grid", [[1], [2.5]], "grid", [[1], [2.5]]),
        ("days", ["2024-02-29", "soon"], "days", [dt.date(2024, 2, 29), "soon"]),
        # Other types than declared are kept.
        ("day", "29.2.2024", "day", "29.2.2024"),
        ("day", 5, "day", 5),
        ("moment", "yesterday", "moment", "yesterday"),
        ("whole", "4.5", "whole", "4.5"),
        ("other", "none", "other", "none"),
        ("others", {"n": 1}, "others", {"n": 1}),
        ("grid", None, "grid", None),
    ],
)
def test_a_value_of_each_kind(of_kinds: Generated, wire: str, value: Any, attribute: str, expected: Any) -> None:
    thing = of_kinds.received({wire: value})

    assert getattr(thing, attribute) == expected
    assert thing.to_dict() == {wire: value}


def test_models_within_models(of_kinds: Generated) -> None:
    body = {
        "other": {"n": 1},
        "others": [{"n": 2}, None, 7],
        "rows": [[{"n": 3}], "x"],
        "inPlace": {"deeper": {"n": 4}},
        "inPlaces": [{"n": 5}],
    }

    thing = of_kinds.received(body)

    assert thing.other.n == 1
    assert thing.others[0].n == 2
    assert thing.others[1:] == [None, 7]
    assert thing.rows[0][0].n == 3
    assert thing.rows[1] == "x"
    assert thing.in_place.deeper.n == 4
    assert thing.in_places[0].n == 5
    assert thing.to_dict() == body


@pytest.mark.parametrize(
    ("attribute", "annotation"),
    [
        ("text", "str"),
        ("whole", "int | None"),
        ("fraction", "float | None"),
        ("flag", "bool | None"),
        ("day", "_datetime.date | None"),
        ("moment", "_datetime.datetime | None"),
        ("id", "str | None"),
        ("choice", "Literal['b', 'a'] | str | None"),
        ("level", "Literal[2, 1] | int | None"),
        ("maybe", "Literal['x'] | str | None"),
        ("or_null", "int | None"),
        ("other_or_null", "Other | None"),
        ("free", "dict[str, Any] | None"),
        ("either", "int | str | None"),
        ("grid", "_builtins.list[_builtins.list[float]] | None"),
        ("other", "Other | None"),
        ("rows", "_builtins.list[_builtins.list[Other]] | None"),
    ],
)
def test_annotations_say_what_the_document_says(of_kinds: Generated, attribute: str, annotation: str) -> None:
    model = of_kinds.model("Thing")

    assert model.__annotations__[attribute].replace('"', "'") == annotation


def test_unknown_and_absent_fields(of_kinds: Generated) -> None:
    thing = of_kinds.received({"text": None, "more": {"x": 1}})

    assert thing.text is None
    assert thing.whole is None
    assert thing.additional_properties == {"more": {"x": 1}}
    assert thing.to_dict() == {"text": None, "more": {"x": 1}}


def test_a_schema_within_itself(tmp_path: Path) -> None:
    schemas = """
    Thing:
      type: object
      properties:
        name: {type: string}
        parent: {$ref: '#/components/schemas/Thing'}
        children: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        friend: {$ref: '#/components/schemas/Friend'}
    Friend: {type: object, properties: {of: {$ref: '#/components/schemas/Thing'}}}
    """
    body = {
        "name": "a",
        "parent": {"name": "b"},
        "children": [{"children": [{"name": "c"}]}],
        "friend": {"of": {"name": "d"}},
    }

    thing = generate(answering(schemas), tmp_path).received(body)

    assert thing.parent.name == "b"
    assert thing.children[0].children[0].name == "c"
    assert thing.friend.of.name == "d"
    assert thing.to_dict() == body


@pytest.mark.parametrize(
    "schemas",
    [
        "Thing: {$ref: '#/components/schemas/Other'}\nOther: {type: object, properties: {n: {type: integer}}}",
        """
        Thing: {allOf: [{$ref: '#/components/schemas/Other'}]}
        Other: {type: object, properties: {n: {type: integer}}}
        """,
        """
        Thing: {allOf: [{$ref: '#/components/schemas/Middle'}]}
        Middle: {allOf: [{$ref: '#/components/schemas/Other'}]}
        Other: {type: object, properties: {n: {type: integer}}}
        """,
        """
        Thing: {allOf: [{$ref: '#/components/schemas/Middle'}, {properties: {m: {type: integer}}}]}
        Middle: {$ref: '#/components/schemas/Other'}
        Other: {type: object, properties: {n: {type: integer}}}
        """,
        "Thing: {properties: {n: {type: integer}}}",
    ],
    ids=["a reference", "an allOf of one", "a chain of them", "an allOf over a reference", "without type"],
)
def test_a_schema_that_stands_for_another(tmp_path: Path, schemas: str) -> None:
    made = generate(answering(schemas), tmp_path)

    thing = made.received({"n": 1})

    assert thing.n == 1
    assert thing.additional_properties == {}


# allOf


BASE = "Base: {type: object, required: [id], properties: {id: {type: integer}, kind: {type: string}}}\n"


def test_all_of_is_merged(tmp_path: Path) -> None:
    schemas = (
        BASE
        + """
Thing:
  required: [own]
  allOf:
    - $ref: '#/components/schemas/Base'
    - type: object
      properties:
        more: {type: string}
  properties:
    own: {type: string}
"""
    )
    made = generate(answering(schemas), tmp_path)

    thing = made.received({"id": 1, "more": "m", "own": "o"})

    assert (thing.id, thing.more, thing.own, thing.kind) == (1, "m", "o", None)
    assert thing.additional_properties == {}
    with pytest.raises(TypeError, match="own"):
        made.model("Thing")(id=1)


NARROWED = (
    BASE
    + """
Thing:
  %s
  allOf:
    - $ref: '#/components/schemas/Base'
    - properties: {kind: {type: string, enum: [a]}}
"""
)


def test_all_of_that_redefines_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(answering(NARROWED % "description: d"), tmp_path) == 1

    error = capsys.readouterr().err
    assert "Thing" in error
    assert "kind" in error
    assert "x-later-wins" in error


def test_all_of_that_redefines_on_purpose(tmp_path: Path) -> None:
    made = generate(answering(NARROWED % "x-later-wins: true"), tmp_path)

    assert made.model("Thing").__annotations__["kind"].replace('"', "'") == "Literal['a'] | str | None"
    assert made.model("Base").__annotations__["kind"] == "str | None"


def test_the_same_definition_twice_is_no_redefinition(tmp_path: Path) -> None:
    schemas = (
        BASE
        + """
Thing:
  allOf:
    - $ref: '#/components/schemas/Base'
    - properties: {kind: {type: string}}
"""
    )
    assert generate(answering(schemas), tmp_path).received({"kind": "k"}).kind == "k"


REDEFINED = """
Thing:
  x-later-wins: true
  allOf:
    - {required: [b], properties: {a: {type: string, enum: [first]}, b: {type: string}, c: {type: string}}}
    - {required: [d, b], properties: {a: {type: string, enum: [second]}, d: {type: string}}}
%s
"""
OWN = "  required: [e]\n  properties: {c: {type: integer}, e: {type: string}, a: {type: string, enum: [own]}}"


@pytest.mark.parametrize(
    ("own", "annotations", "required"),
    [
        pytest.param(
            "", {"a": "Literal['second'] | str | None", "b": "str", "c": "str | None", "d": "str"}, "bd", id="parts"
        ),
        pytest.param(
            OWN,
            {"a": "Literal['own'] | str | None", "b": "str", "c": "int | None", "d": "str", "e": "str"},
            "bde",
            id="what stands beside them",
        ),
    ],
)
def test_the_last_definition_counts_and_the_first_place(
    tmp_path: Path, own: str, annotations: dict[str, str], required: str
) -> None:
    thing = generate(answering(REDEFINED % own), tmp_path).model("Thing")

    found = {name: text.replace('"', "'") for name, text in thing.__annotations__.items() if not name.startswith("_")}
    assert found == annotations
    assert list(found) == list(annotations)
    assert [field.name for field in attrs.fields(thing) if field.default is attrs.NOTHING] == list(required)
    made = thing(**dict.fromkeys(reversed(annotations), "x"))
    assert list(made.to_dict()) == list(annotations)


@pytest.mark.parametrize("own", ["{a: {type: integer}}", "{a: {type: string, description: Another.}}"])
def test_what_stands_beside_all_of_and_redefines_is_refused_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], own: str
) -> None:
    part = "{properties: {a: {type: string}}}"

    assert run(answering(f"Thing: {{allOf: [{part}], properties: {own}}}"), tmp_path) == 1

    assert "x-later-wins" in capsys.readouterr().err


def test_everything_that_is_said_of_a_reference_counts(tmp_path: Path) -> None:
    schemas = """
    Thing:
      type: object
      required: [plain, hidden, since, other]
      properties:
        plain: {allOf: [{$ref: '#/components/schemas/Text'}]}
        hidden:
          {x-sensitive: true, nullable: true, description: Said here., allOf: [{$ref: '#/components/schemas/Text'}]}
        since: {x-epoch: true, allOf: [{$ref: '#/components/schemas/Number'}]}
        other: {x-sensitive: true, allOf: [{$ref: '#/components/schemas/Other'}]}
        more: {allOf: [{$ref: '#/components/schemas/Other'}], properties: {m: {type: string}}}
    Text: {type: string, description: Said there., x-known-values: [a]}
    Number: {type: integer}
    Other: {type: object, properties: {n: {type: integer}}}
    """
    made = generate(answering(schemas), tmp_path)
    thing = made.model("Thing")

    found = {name: text.replace('"', "'") for name, text in thing.__annotations__.items() if not name.startswith("_")}
    assert found == {
        "plain": "Literal['a'] | str",
        "hidden": "Literal['a'] | str | None",
        "since": "int",
        "other": "Other",
        "more": "ThingMore | None",
    }
    source = (made.folder / "models" / "thing.py").read_text(encoding="utf-8")
    assert (source.count("Said here."), source.count("Said there.")) == (1, 1)
    shown = repr(made.received({"plain": "p", "hidden": "h", "other": {"n": 5}, "more": {"n": 6, "m": "x"}}))
    assert shown == "Thing(plain='p', hidden='***', other='***', more=ThingMore(n=6, m='x'))"


def test_text_that_is_all_of_another_keeps_its_own_type_and_values(tmp_path: Path) -> None:
    schemas = """
    Thing:
      type: object
      properties:
        inherits: {$ref: '#/components/schemas/Inherits'}
        day: {$ref: '#/components/schemas/Day'}
    Inherits: {allOf: [{$ref: '#/components/schemas/Text'}, {description: d}]}
    Text: {type: string, x-known-values: [a]}
    Day: {allOf: [{type: string, format: date}, {description: d}]}
    """
    thing = generate(answering(schemas), tmp_path).model("Thing")

    assert thing.__annotations__["inherits"].replace('"', "'") == "Literal['a'] | str | None"
    assert thing.__annotations__["day"] == "_datetime.date | None"


def test_what_is_said_of_a_reference(tmp_path: Path) -> None:
    schemas = """
    Thing:
      type: object
      properties:
        other: {description: The other one., nullable: true, allOf: [{$ref: '#/components/schemas/Other'}]}
    Other: {type: object, properties: {n: {type: integer}}}
    """
    made = generate(answering(schemas), tmp_path)

    assert made.received({"other": {"n": 1}}).other.n == 1
    assert "The other one." in (made.folder / "models" / "thing.py").read_text(encoding="utf-8")


def test_what_is_said_of_a_reference_by_another_part(tmp_path: Path) -> None:
    """The part that describes takes nothing from what it describes."""
    names = ("Other", "Pin", "Since", "Kind", "List", "Either")
    properties = "".join(
        f"\n    {name.lower()}: {{allOf: [{{$ref: '#/components/schemas/{name}'}}, {{description: Which.}}]}}"
        for name in names
    )
    schemas = f"""
Thing:
  properties:{properties}
Other: {{type: object, properties: {{n: {{type: integer}}}}}}
Another: {{type: object, properties: {{m: {{type: integer}}}}}}
Pin: {{type: string, x-sensitive: true}}
Since: {{type: integer, x-epoch: true, x-known-values: [0]}}
Kind: {{type: string, enum: [b, a]}}
List: {{type: array, items: {{type: string}}}}
Either: {{oneOf: [{{$ref: '#/components/schemas/Other'}}, {{$ref: '#/components/schemas/Another'}}]}}
"""
    made = generate(answering(schemas), tmp_path)
    model = made.model("Thing")

    assert {name: model.__annotations__[name] for name in model._fields} == {
        "other": "Other | None",
        "pin": "str | None",
        "since": "Literal[0] | int | None",
        "kind": "Literal['b', 'a'] | str | None",
        "list": "_builtins.list[str] | None",
        "either": "Either | None",
    }
    assert all(inspect.getdoc(getattr(model, name)) == "Which." for name in model._fields)
    assert model._sensitive == {"pin"}
    assert type(made.received({"either": {"m": 1}}).either) is made.model("Another")
    assert sorted(made.module("models").__all__) == ["Another", "Either", "Other", "Thing"]


# Unions


MEMBERS = """
Cat: {type: object, required: [kind], properties: {kind: {type: string}, purrs: {type: boolean}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, barks: {type: boolean}}}
"""
ONE_OF = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"
MAPPED = (
    f"{{{ONE_OF}, discriminator: {{propertyName: kind, "
    "mapping: {c: '#/components/schemas/Cat', d: '#/components/schemas/Dog'}}}"
)


@pytest.mark.parametrize(
    ("union", "body", "member"),
    [
        (MAPPED, {"kind": "c", "barks": True}, "Cat"),
        (MAPPED, {"kind": "d", "purrs": True}, "Dog"),
        (MAPPED, {"kind": "e"}, "Cat"),
        (MAPPED, {"kind": ["c"]}, "Cat"),
        (MAPPED, {}, "Cat"),
        (MAPPED[:-1] + ", x-otherwise: '#/components/schemas/Dog'}", {"kind": "e"}, "Dog"),
        # Without a mapping the values are the schemas' names.
        (f"{{{ONE_OF}, discriminator: {{propertyName: kind}}}}", {"kind": "Dog"}, "Dog"),
        (f"{{{ONE_OF}, discriminator: {{propertyName: kind}}}}", {"kind": "Cat"}, "Cat"),
        # Without a discriminator the keys tell.
        (f"{{{ONE_OF}}}", {"kind": "x", "purrs": True}, "Cat"),
        (f"{{{ONE_OF}}}", {"kind": "x", "barks": None}, "Dog"),
        (f"{{{ONE_OF}}}", {}, "Cat"),
        (f"{{{ONE_OF.replace('oneOf', 'anyOf')}}}", {"barks": True, "new": 1}, "Dog"),
        # On purpose or not, some documents join alternatives with allOf.
        (f"{{{ONE_OF.replace('oneOf', 'allOf')}, x-union: true, type: object}}", {"barks": True}, "Dog"),
    ],
)
def test_a_union_is_read_as_one_of_its_members(tmp_path: Path, union: str, body: Any, member: str) -> None:
    made = generate(answering(f"Thing: {union}\n{MEMBERS}"), tmp_path)

    thing = made.received(body)

    assert type(thing) is made.model(member)
    assert thing.to_dict() == body
    assert isinstance(thing, made.model("Thing"))


def test_unions_within_models(tmp_path: Path) -> None:
    schemas = f"""
Thing:
  type: object
  properties:
    pet: {MAPPED}
    pets: {{type: array, items: {{$ref: '#/components/schemas/Pet'}}}}
    textOrPet: {{oneOf: [{{type: string}}, {{$ref: '#/components/schemas/Cat'}}]}}
Pet: {{{ONE_OF}}}
{MEMBERS}
"""
    made = generate(answering(schemas), tmp_path)
    body = {"pet": {"kind": "d"}, "pets": [{"barks": True}, {"purrs": True}, "x"], "textOrPet": {"purrs": True}}

    thing = made.received(body)

    assert type(thing.pet).__name__ == "Dog"
    assert [type(pet).__name__ for pet in thing.pets] == ["Dog", "Cat", "str"]
    assert type(thing.text_or_pet).__name__ == "Cat"
    assert thing.to_dict() == body
    assert made.received({"textOrPet": "t"}).text_or_pet == "t"


def test_a_union_of_models_and_something_else(tmp_path: Path) -> None:
    schemas = f"""
Thing:
  type: object
  properties:
    it: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{type: string}}, {{$ref: '#/components/schemas/Dog'}}]}}
    both: {{oneOf: [{{$ref: '#/components/schemas/Pet'}}, {{type: integer}}]}}
    several: {{type: array, items: {{oneOf: [{{type: integer}}, {{$ref: '#/components/schemas/Cat'}}]}}}}
Pet: {{{ONE_OF}}}
{MEMBERS}
"""
    made = generate(answering(schemas), tmp_path)

    things = [made.received({key: {"barks": True}}) for key in ("it", "both")]

    assert [type(things[0].it), type(things[1].both)] == [made.model("Dog")] * 2
    assert (made.received({"it": "t"}).it, made.received({"both": 5}).both) == ("t", 5)
    assert [type(each).__name__ for each in made.received({"several": [1, {"purrs": True}]}).several] == ["int", "Cat"]


def test_members_of_a_union_that_are_described_in_place(tmp_path: Path) -> None:
    schemas = """
    Thing:
      oneOf:
      - {type: object, properties: {a: {type: string}}}
      - {$ref: '#/components/schemas/Alias'}
    Alias: {$ref: '#/components/schemas/Other'}
    Other: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}
    """
    made = generate(answering(schemas), tmp_path)

    assert made.received({"a": "x"}).a == "x"
    assert made.received({"b": {"c": "x"}}).b.c == "x"
    assert type(made.received({"b": {}})) is made.model("Other")


def test_a_union_of_a_model_and_null_is_the_model(tmp_path: Path) -> None:
    schemas = f"""
Thing: {{type: object, properties: {{pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{type: 'null'}}]}}}}}}
{MEMBERS}
"""
    made = generate(answering(schemas).replace("3.0.3", "3.1.0"), tmp_path)

    assert type(made.received({"pet": {"kind": "c"}}).pet).__name__ == "Cat"
    assert made.received({"pet": None}).pet is None


def test_a_union_of_unions(tmp_path: Path) -> None:
    schemas = """
    Thing: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Inner'}]}
    Inner: {anyOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
    A: {type: object, properties: {a: {type: string}}}
    B: {type: object, properties: {b: {type: string}}}
    C: {type: object, properties: {c: {type: string}}}
    """
    made = generate(answering(schemas), tmp_path)

    assert [type(made.received({key: "x"})).__name__ for key in "abc"] == ["A", "B", "C"]
    assert set(get_args(made.model("Thing"))) == {made.model(name) for name in "ABC"}


# What is marked


def test_secrets_are_masked_in_a_repr(tmp_path: Path) -> None:
    schemas = "Thing: {type: object, properties: {pin: {type: string, x-sensitive: true}, name: {type: string}}}"

    thing = generate(answering(schemas), tmp_path).received({"pin": "1234", "name": "n"})

    assert thing.pin == "1234"
    assert "1234" not in repr(thing)
    assert "'n'" in repr(thing)


@pytest.mark.parametrize(
    "example",
    [
        "{type: integer, example: abc}",
        "{type: string, example: 5}",
        "{type: boolean, example: 'Y'}",
        "{type: array, items: {type: integer}, example: 7}",
        "{type: object, example: [1]}",
        "{type: string, format: date, example: never}",
        "{type: integer, default: many}",
    ],
)
def test_an_example_of_another_type_is_no_obstacle(tmp_path: Path, example: str) -> None:
    made = generate(answering(f"Thing: {{type: object, properties: {{a: {example}}}}}"), tmp_path)

    assert made.received({"a": "x"}).a == "x"


def test_a_required_property_that_is_not_defined_is_passed_over(tmp_path: Path) -> None:
    made = generate(answering("Thing: {type: object, required: [a, b], properties: {a: {type: string}}}"), tmp_path)

    assert made.model("Thing")(a="x").to_dict() == {"a": "x"}
