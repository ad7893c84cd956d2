"""What a document is brought into before code is made of it: schemas in, schemas out."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import yaml

from generator.document.normalize import for_upstream, is_free_form, is_union_of_objects, normalized
from generator.errors import DocumentError

Json = dict[str, Any]

CAT = "Cat: {type: object, properties: {purrs: {type: boolean}}}\n"
DOG = "Dog: {type: object, properties: {barks: {type: boolean}}}\n"
PETS = CAT + DOG
BASE = """
Base:
  description: A base.
  type: object
  required: [id]
  properties: {id: INT, kind: TEXT}
"""


def normal(text: str, paths: Json | None = None, **components: Any) -> Json:
    """A document with these schemas in its normal shape."""
    document = {
        "paths": paths or {},
        "components": {"schemas": loaded(text), **components},
    }
    before = copy.deepcopy(document)
    found = normalized(document)
    assert document == before  # it works on a copy
    return found


def schemas(text: str) -> Json:
    found: Json = normal(text)["components"]["schemas"]
    return found


def loaded(text: str) -> Any:
    """YAML, in which ``<Name>`` is a reference to a schema, ``TEXT`` and ``INT`` are schemas."""
    text = text.replace("TEXT", "{type: string}").replace("INT", "{type: integer}")
    return yaml.safe_load(text.replace("<", "{$ref: '#/components/schemas/").replace(">", "'}"))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        # What is described in place gets a name.
        (
            "Thing: {properties: {inner: {properties: {n: TEXT}}}}",
            (
                "Thing: {properties: {inner: <ThingInner>}, required: []}\n"
                "ThingInner: {properties: {n: TEXT}, required: []}"
            ),
        ),
        (
            "Thing: {properties: {innerList: {type: array, items: {properties: {n: TEXT}}}}}",
            (
                "Thing: {properties: {innerList: {type: array, items: <ThingInnerListItem>}}, required: []}\n"
                "ThingInnerListItem: {properties: {n: TEXT}, required: []}"
            ),
        ),
        (
            "Things: {type: array, items: {properties: {n: TEXT}}}",
            "Things: {type: array, items: <ThingsItem>}\nThingsItem: {properties: {n: TEXT}, required: []}",
        ),
        (
            "Grid: {type: array, items: {type: array, items: {properties: {n: TEXT}}}}",
            (
                "Grid: {type: array, items: {type: array, items: <GridItemItem>}}\n"
                "GridItemItem: {properties: {n: TEXT}, required: []}"
            ),
        ),
        (
            "Thing: {properties: {a: {properties: {b: {properties: {c: TEXT}}}}}}",
            (
                "Thing: {properties: {a: <ThingA>}, required: []}\n"
                "ThingA: {properties: {b: <ThingAB>}, required: []}\n"
                "ThingAB: {properties: {c: TEXT}, required: []}"
            ),
        ),
        # What is no object does not.
        (
            "Thing: {properties: {a: {type: object}, b: {type: array, items: TEXT}, c: TEXT}}",
            ("Thing: {properties: {a: {type: object}, b: {type: array, items: TEXT}, c: TEXT}, required: []}"),
        ),
        (
            "Thing: {properties: {a: {oneOf: [TEXT, INT]}, b: {type: object, properties: {}}}}",
            ("Thing: {properties: {a: {oneOf: [TEXT, INT]}, b: {type: object, properties: {}}}, required: []}"),
        ),
        # What is required is what is defined, in the order in which it is required.
        (
            "Thing: {required: [c, x, a], properties: {a: TEXT, b: TEXT, c: TEXT}}",
            "Thing: {required: [c, a], properties: {a: TEXT, b: TEXT, c: TEXT}}",
        ),
        # Unions
        (
            "Pet: {oneOf: [{properties: {a: TEXT}}, <Cat>, {properties: {b: TEXT}}]}\n" + CAT,
            (
                "Pet: {oneOf: [<PetOption1>, <Cat>, <PetOption3>]}\n"
                "Cat: {type: object, properties: {purrs: {type: boolean}}, required: []}\n"
                "PetOption1: {properties: {a: TEXT}, required: []}\n"
                "PetOption3: {properties: {b: TEXT}, required: []}"
            ),
        ),
        (
            "Pet: {anyOf: [{properties: {a: TEXT}}, TEXT]}\n",
            "Pet: {anyOf: [TEXT, <PetOption1>]}\nPetOption1: {properties: {a: TEXT}, required: []}",
        ),
        (
            "Pet: {type: object, oneOf: [<Cat>, <Dog>]}\n" + PETS,
            (
                "Pet: {oneOf: [<Cat>, <Dog>]}\n"
                "Cat: {type: object, properties: {purrs: {type: boolean}}, required: []}\n"
                "Dog: {type: object, properties: {barks: {type: boolean}}, required: []}"
            ),
        ),
        (
            "Thing: {properties: {pet: {oneOf: [<Cat>, <Dog>]}}}\n" + PETS,
            (
                "Thing: {properties: {pet: <ThingPet>}, required: []}\n"
                "ThingPet: {oneOf: [<Cat>, <Dog>]}\n"
                "Cat: {type: object, properties: {purrs: {type: boolean}}, required: []}\n"
                "Dog: {type: object, properties: {barks: {type: boolean}}, required: []}"
            ),
        ),
        (
            "Thing: {properties: {either: {oneOf: [TEXT, {properties: {n: TEXT}}]}}}",
            (
                "Thing: {properties: {either: <ThingEither>}, required: []}\n"
                "ThingEither: {anyOf: [TEXT, <ThingEitherOption2>]}\n"
                "ThingEitherOption2: {properties: {n: TEXT}, required: []}"
            ),
        ),
        # Objects and something else: the objects in a union of their own, last.
        (
            "Pet: {description: It., oneOf: [<Cat>, TEXT, <Dog>], discriminator: {propertyName: k}}\n" + PETS,
            (
                "Pet: {description: It., anyOf: [TEXT, <PetObject>]}\n"
                "PetObject: {anyOf: [<Cat>, <Dog>], discriminator: {propertyName: k}}\n"
                "Cat: {type: object, properties: {purrs: {type: boolean}}, required: []}\n"
                "Dog: {type: object, properties: {barks: {type: boolean}}, required: []}"
            ),
        ),
        (
            "Pet: {anyOf: [<Cat>, TEXT]}\n" + CAT,
            "Pet: {anyOf: [TEXT, <Cat>]}\nCat: {type: object, properties: {purrs: {type: boolean}}, required: []}",
        ),
        (
            "Pet: {anyOf: [TEXT, INT]}",
            "Pet: {anyOf: [TEXT, INT]}",
        ),
        *(
            (
                f"Either: {{{union}: [{{allOf: [<Text>]}}, INT]}}\nText: TEXT",
                f"Either: {{{union}: [<Text>, INT]}}\nText: TEXT",
            )
            for union in ("oneOf", "anyOf")
        ),
        # An allOf that lists alternatives, or what another version of the document lists them under
        *(
            (
                f"Pet: {{type: object, x-union: true, {keyword}: [<Cat>, <Dog>]}}\n" + PETS,
                (
                    "Pet: {x-union: true, anyOf: [<Cat>, <Dog>]}\n"
                    "Cat: {type: object, properties: {purrs: {type: boolean}}, required: []}\n"
                    "Dog: {type: object, properties: {barks: {type: boolean}}, required: []}"
                ),
            )
            for keyword in ("anyOf", "oneOf")
        ),
        (
            "Pet: {x-union: true, discriminator: {propertyName: k}, anyOf: [<Cat>], oneOf: [<Dog>]}\n" + PETS,
            (
                "Pet: {x-union: true, discriminator: {propertyName: k}, oneOf: [<Cat>, <Dog>]}\n"
                "Cat: {type: object, properties: {purrs: {type: boolean}}, required: []}\n"
                "Dog: {type: object, properties: {barks: {type: boolean}}, required: []}"
            ),
        ),
        ("Text: {x-union: true, type: string}", "Text: {x-union: true, type: string}"),
        (
            "Pet: {type: object, x-union: true, allOf: [<Cat>, <Dog>]}\n" + PETS,
            (
                "Pet: {x-union: true, anyOf: [<Cat>, <Dog>]}\n"
                "Cat: {type: object, properties: {purrs: {type: boolean}}, required: []}\n"
                "Dog: {type: object, properties: {barks: {type: boolean}}, required: []}"
            ),
        ),
        (
            "Pet: {x-union: true, discriminator: {propertyName: k}, allOf: [<Cat>]}\n" + CAT,
            (
                "Pet: {x-union: true, discriminator: {propertyName: k}, oneOf: [<Cat>]}\n"
                "Cat: {type: object, properties: {purrs: {type: boolean}}, required: []}"
            ),
        ),
    ],
)
def test_a_schema_takes_its_normal_shape(given: str, expected: str) -> None:
    assert schemas(given) == loaded(expected)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("{allOf: [<Base>]}", "{type: object, required: [id], properties: {id: INT, kind: TEXT}}"),
        (
            "{description: It., allOf: [<Base>]}",
            "{description: It., type: object, required: [id], properties: {id: INT, kind: TEXT}}",
        ),
        # What a reference is described with is not said of what is made of it, unlike what a part in place says.
        (
            "{allOf: [<Base>, {description: It., x-mark: 1}]}",
            ("{description: It., x-mark: 1, type: object, required: [id], "
            "properties: {id: INT, kind: TEXT}}"),
        ),
        (
            "{description: Own., allOf: [<Base>, {description: Part.}]}",
            ("{description: Own., type: object, required: [id], "
            "properties: {id: INT, kind: TEXT}}"),
        ),
        # What is required, by every part, and by the schema beside them, once and in that order.
        (
            ("{required: [own, id], properties: {own: TEXT}, "
            "allOf: [<Base>, {required: [more, kind], properties: {more: TEXT}}]}"),
            ("{type: object, required: [id, more, kind, own], properties: "
            "{id: INT, kind: TEXT, more: TEXT, own: TEXT}}"),
        ),
        (
            "{required: [kind], allOf: [<Base>]}",
            "{type: object, required: [id, kind], properties: {id: INT, kind: TEXT}}",
        ),
        # The later definition goes before the earlier one, and that beside the allOf before both.
        (
            "{x-later-wins: true, allOf: [<Base>, {properties: {kind: {type: boolean}}}]}",
            ("{x-later-wins: true, type: object, required: [id], "
            "properties: {id: INT, kind: {type: boolean}}}"),
        ),
        (
            "{x-later-wins: true, allOf: [{properties: {kind: {type: boolean}}}, <Base>]}",
            ("{x-later-wins: true, type: object, required: [id], "
            "properties: {kind: TEXT, id: INT}}"),
        ),
        (
            ("{x-later-wins: true, properties: {kind: {type: number}}, "
            "allOf: [<Base>, {properties: {kind: {type: boolean}}}]}"),
            ("{x-later-wins: true, type: object, required: [id], "
            "properties: {id: INT, kind: {type: number}}}"),
        ),
        # The same twice is no redefinition.
        (
            "{properties: {kind: TEXT}, allOf: [<Base>, {properties: {id: INT}}]}",
            "{type: object, required: [id], properties: {id: INT, kind: TEXT}}",
        ),
        # What else a part says counts, unless the schema itself says otherwise.
        (
            "{x-mark: own, allOf: [<Base>, {x-mark: part, additionalProperties: false, properties: {a: TEXT}}]}",
            ("{x-mark: own, additionalProperties: false, type: object, required: [id], "
            "properties: {id: INT, kind: TEXT, a: TEXT}}"),
        ),
        # Within each other
        (
            "{allOf: [{allOf: [<Base>, {properties: {a: TEXT}}]}, {properties: {b: TEXT}}]}",
            ("{type: object, required: [id], properties: "
            "{id: INT, kind: TEXT, a: TEXT, b: TEXT}}"),
        ),
        ("{allOf: [<Alias>]}", "{type: object, required: [id], properties: {id: INT, kind: TEXT}}"),
        ("{allOf: [<Heir>]}", "{type: object, required: [id], properties: {id: INT, kind: TEXT, h: TEXT}}"),
        # What is no object stays what it refers to.
        ("{allOf: [<Text>]}", "<Text>"),
        ("{allOf: [<List>]}", "<List>"),
        ("{allOf: [<Pet>]}", "<Pet>"),
        (
            "{allOf: [<Text>, {description: It., nullable: true}]}",
            "{$ref: '#/components/schemas/Text', nullable: true, description: It.}",
        ),
        # Or is merged, where it is narrowed.
        ("{allOf: [<Text>, {maxLength: 3}]}", "{type: string, enum: [a, b], x-known-values: [a], maxLength: 3}"),
        (
            "{maxLength: 2, allOf: [<Text>, {maxLength: 3}]}",
            "{type: string, enum: [a, b], x-known-values: [a], maxLength: 2}",
        ),
        ("{allOf: [<List>, {minItems: 1}]}", "{type: array, items: TEXT, minItems: 1}"),
        ("{allOf: [TEXT, {type: string, format: date}]}", "{type: string, format: date}"),
        ("{allOf: [TEXT, INT]}", "INT"),
        ("{allOf: []}", "{}"),
    ],
)  # fmt: skip
def test_an_all_of_is_merged(given: str, expected: str) -> None:
    others = (
        BASE
        + PETS
        + "Text: {description: A text., type: string, enum: [a, b], x-known-values: [a]}\n"
        + "List: {description: A list., type: array, items: TEXT}\n"
        + "Pet: {description: A pet., oneOf: [<Cat>, <Dog>]}\n"
        + "Alias: <Base>\n"
        + "Heir: {allOf: [<Base>, {properties: {h: TEXT}}]}\n"
    )

    found = schemas(f"Thing: {given}\n{others}")["Thing"]

    assert found == loaded(expected)
    assert list(found.get("properties", ())) == list(loaded(expected).get("properties", ()))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        # What stands beside a single reference stays, as far as it is of any use.
        ("{allOf: [<Base>]}", "<Base>"),
        ("{description: It., allOf: [<Base>]}", "{$ref: '#/components/schemas/Base', description: It.}"),
        ("{nullable: true, allOf: [<Base>]}", "{$ref: '#/components/schemas/Base', nullable: true}"),
        (
            "{x-sensitive: true, x-known-values: [a], allOf: [<Text>]}",
            "{$ref: '#/components/schemas/Text', x-sensitive: true, x-known-values: [a]}",
        ),
        ("{type: object, title: T, example: {}, default: {}, allOf: [<Base>]}", "<Base>"),
        (
            "{allOf: [<Base>, {description: Part., nullable: true}]}",
            "{$ref: '#/components/schemas/Base', description: Part., nullable: true}",
        ),
        (
            "{description: Own., allOf: [{x-sensitive: true}, <Text>, {description: Part.}, {}]}",
            "{$ref: '#/components/schemas/Text', x-sensitive: true, description: Own.}",
        ),
        # As deep as it is written
        (
            "{type: array, items: {description: It., allOf: [<Base>]}}",
            "{type: array, items: {$ref: '#/components/schemas/Base', description: It.}}",
        ),
        # More than a reference is an object of its own.
        ("{allOf: [<Base>, {properties: {own: TEXT}}]}", "<ThingA>"),
        ("{properties: {own: TEXT}, allOf: [<Base>]}", "<ThingA>"),
        ("{required: [kind], allOf: [<Base>]}", "<ThingA>"),
        ("{allOf: [TEXT]}", "TEXT"),
    ],
)  # fmt: skip
def test_what_a_property_says_of_what_it_refers_to(given: str, expected: str) -> None:
    found = schemas(f"Thing: {{properties: {{a: {given}}}}}\n{BASE}Text: TEXT")

    assert found["Thing"]["properties"]["a"] == loaded(expected)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("<Cat>", "<Dog>"),
        ("<Pet>", "<Dog>"),
        ("<Dog>", "<Pet>"),
        ("{type: object}", "<Cat>"),
        ("{type: object, description: It.}", "{type: object}"),
        ("<Heir>", "<Cat>"),
    ],
)
def test_the_later_part_of_an_all_of_may_redefine_an_object(earlier: str, later: str) -> None:
    given = f"""
    Thing: {{allOf: [<First>, <Second>]}}
    First: {{type: object, properties: {{a: {earlier}, b: TEXT}}}}
    Second: {{type: object, properties: {{a: {later}}}}}
    Pet: {{oneOf: [<Cat>, <Dog>]}}
    Heir: {{allOf: [<Cat>, <Dog>]}}
    {CAT}    {DOG}"""

    assert schemas(given)["Thing"]["properties"] == {"a": loaded(later), "b": {"type": "string"}}


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("<Cat>", "TEXT"), ("TEXT", "<Cat>"), ("<Cat>", "{type: array, items: <Cat>}"), ("TEXT", "INT"), ("{}", "<Cat>")],
)
def test_the_later_part_of_an_all_of_may_redefine_nothing_else(earlier: str, later: str) -> None:
    given = f"Thing: {{allOf: [{{properties: {{a: {earlier}}}}}, {{properties: {{a: {later}}}}}]}}\n{CAT}"

    with pytest.raises(DocumentError, match=r"components\.schemas\.Thing: allOf defines a twice, differently"):
        schemas(given)


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ("Thing: {allOf: [<Base>, {properties: {kind: {type: boolean}}}]}", "components.schemas.Thing"),
        ("Thing: {properties: {kind: {type: boolean}}, allOf: [<Base>]}", "components.schemas.Thing"),
        (
            "Thing: {properties: {a: {allOf: [<Base>, {properties: {kind: {type: boolean}}}]}}}",
            "components.schemas.Thing.a",
        ),
        (
            "Thing: {type: array, items: {allOf: [<Base>, {properties: {kind: {type: boolean}}}]}}",
            "components.schemas.Thing[]",
        ),
        # What another schema redefines is that one's, whichever schema is built on it.
        (
            (
                "Heir: {allOf: [<Thing>, {properties: {own: TEXT}}]}\n"
                "Thing: {allOf: [<Base>, {properties: {kind: {type: boolean}}}]}"
            ),
            "components.schemas.Thing",
        ),
        (
            (
                "Heir: {x-later-wins: true, allOf: [<Thing>, {properties: {own: TEXT}}]}\n"
                "Thing: {allOf: [<Base>, {properties: {kind: {type: boolean}}}]}"
            ),
            "components.schemas.Thing",
        ),
    ],
)
def test_an_all_of_that_says_two_things_of_one_property(given: str, place: str) -> None:
    with pytest.raises(DocumentError) as caught:
        schemas(f"{given}\n{BASE}")

    assert str(caught.value) == (
        f"{place}: allOf defines kind twice, differently; if the later one is meant, say x-later-wins in the overlay"
    )


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Thing: {properties: {inner: {properties: {n: {}}}}}\nThingInner: TEXT", "ThingInner"),
        ("Things: {type: array, items: {properties: {n: {}}}}\nThingsItem: TEXT", "ThingsItem"),
        (
            "Pet: {oneOf: [<Cat>, TEXT, <Dog>]}\nPetObject: TEXT\n" + PETS,
            "PetObject",
        ),
    ],
)
def test_a_name_that_is_taken(given: str, name: str) -> None:
    with pytest.raises(DocumentError) as caught:
        schemas(given)

    assert str(caught.value) == (
        f"components.schemas.{name}: is also the name that an object described in place would get"
    )


# Bodies, answers and parameters


def media(schema: str, kind: str = "application/json") -> Json:
    return {"content": {kind: {"schema": loaded(schema)}}}


OBJECT = "{properties: {n: TEXT}}"


def test_what_is_described_in_a_body_or_an_answer_gets_a_name() -> None:
    paths = {
        "/things": {
            "post": {
                "operationId": "addThing",
                "requestBody": media(OBJECT),
                "responses": {"201": media(OBJECT), "400": media(OBJECT)},
            },
            "get": {"operationId": "GetThings", "responses": {"200": media(f"{{type: array, items: {OBJECT}}}")}},
            "put": {"operationId": "PutThings", "responses": {"2XX": media(OBJECT)}},
            "delete": {"operationId": "DeleteThings"},
        }
    }

    found = normal("Other: TEXT", paths)

    assert list(found["components"]["schemas"]) == [
        "Other", "AddThingRequest", "AddThingResponse", "GetThingsResponseItem", "PutThingsResponse",
    ]  # fmt: skip
    post, get = found["paths"]["/things"]["post"], found["paths"]["/things"]["get"]
    assert post["requestBody"] == media("<AddThingRequest>")
    assert post["responses"] == {"201": media("<AddThingResponse>"), "400": media(OBJECT)}
    assert get["responses"]["200"] == media("{type: array, items: <GetThingsResponseItem>}")


def test_what_several_operations_share_is_named_after_the_first() -> None:
    shared = {"$ref": "#/components/responses/Shared"}
    body = {"$ref": "#/components/requestBodies/Body"}
    paths = {
        "/things": {
            "post": {"operationId": "AddThing", "requestBody": body, "responses": {"200": shared}},
            "put": {"operationId": "PutThing", "requestBody": body, "responses": {"200": shared}},
        }
    }

    found = normal("Other: TEXT", paths, responses={"Shared": media(OBJECT)}, requestBodies={"Body": media(OBJECT)})

    assert list(found["components"]["schemas"]) == ["Other", "AddThingRequest", "AddThingResponse"]
    assert found["components"]["responses"]["Shared"] == media("<AddThingResponse>")
    assert found["components"]["requestBodies"]["Body"] == media("<AddThingRequest>")


@pytest.mark.parametrize(
    ("types", "expected"),
    [
        (["application/json; charset=UTF-8"], ["application/json"]),
        (["Application/JSON"], ["application/json"]),
        ([" application/json ;charset=UTF-8"], ["application/json"]),
        (["application/pdf", "text/plain", "application/json"], ["application/json", "application/pdf", "text/plain"]),
        (["text/plain", "application/pdf"], ["text/plain", "application/pdf"]),
        ([], []),
    ],
)
def test_types_of_content_are_bare_and_json_is_the_first(types: list[str], expected: list[str]) -> None:
    content = {kind: {"schema": {"type": "string"}} for kind in types}
    paths = {"/a": {"get": {"operationId": "GetA", "responses": {"200": {"content": content}}}}}

    found = normal("Other: TEXT", paths)["paths"]["/a"]["get"]["responses"]["200"]["content"]

    assert list(found) == expected


def test_a_body_or_an_answer_without_a_schema() -> None:
    answer: Json = {"200": {"content": {"application/json": {}}}, "204": {}}
    paths = {
        "/a": {"get": {"operationId": "GetA", "requestBody": {"content": {"text/plain": {}}}, "responses": answer}}
    }

    found = normal("Other: TEXT", paths)["paths"]["/a"]["get"]

    assert found["responses"] == {"200": {"content": {"application/json": {}}}, "204": {"content": {}}}
    assert found["requestBody"] == {"content": {"text/plain": {}}}


def test_the_schemas_of_parameters_wherever_they_stand() -> None:
    schema = "{description: It., allOf: [<Text>]}"
    parameter = {"name": "a", "in": "query", "schema": loaded(schema)}
    expected = {**parameter, "schema": loaded("{$ref: '#/components/schemas/Text', description: It.}")}
    without = {"name": "b", "in": "query", "content": {}}
    reference = {"$ref": "#/components/parameters/A"}
    paths = {
        "/a": {"parameters": [parameter, reference, without], "get": {"operationId": "GetA", "parameters": [parameter]}}
    }

    found = normal("Text: TEXT", paths, parameters={"A": parameter})

    assert found["paths"]["/a"]["parameters"] == [expected, reference, without]
    assert found["paths"]["/a"]["get"]["parameters"] == [expected]
    assert found["components"]["parameters"] == {"A": expected}


def test_a_parameter_whose_schema_says_two_things_is_named() -> None:
    schema = loaded("{allOf: [{properties: {n: TEXT}}, {properties: {n: INT}}]}")
    paths = {"/a": {"get": {"operationId": "GetA", "parameters": [{"name": "size", "in": "query", "schema": schema}]}}}

    with pytest.raises(DocumentError, match=r"^components\.schemas\.size: allOf defines n twice"):
        normal("Other: TEXT", paths)


# What schemas are


@pytest.mark.parametrize(
    ("schema", "free"),
    [
        ("{type: object}", True),
        ("{type: object, properties: {}}", True),
        ("{type: object, additionalProperties: TEXT}", True),
        ("{type: object, properties: {a: TEXT}}", False),
        ("{type: object, allOf: [<Cat>]}", False),
        ("{type: object, oneOf: [<Cat>]}", False),
        ("{type: object, anyOf: [<Cat>]}", False),
        ("TEXT", False),
        ("{}", False),
    ],
)
def test_what_is_free_form(schema: str, *, free: bool) -> None:
    assert is_free_form(loaded(schema)) is free


@pytest.mark.parametrize(
    ("schema", "union"),
    [
        ("{oneOf: [<Cat>, <Dog>]}", True),
        ("{anyOf: [<Cat>]}", True),
        ("{anyOf: [<Cat>], oneOf: [<Dog>]}", True),
        ("{oneOf: [<Cat>, <Pet>]}", True),
        ("{oneOf: [<Cat>, TEXT]}", False),
        ("{oneOf: [TEXT]}", False),
        ("{oneOf: []}", False),
        ("{allOf: [<Cat>]}", False),
        ("{type: object, properties: {a: TEXT}}", False),
    ],
)
def test_what_is_a_union_of_objects(schema: str, *, union: bool) -> None:
    document = {"components": {"schemas": loaded(PETS + "Pet: {oneOf: [<Cat>, <Dog>]}")}}

    assert is_union_of_objects(document, loaded(schema)) is union


# What the parser below gets


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            {
                "type": "string",
                "description": "d",
                "default": 1,
                "example": 2,
                "examples": [3],
                "pattern": "p",
                "x-a": 4,
            },
            {"type": "string", "description": "d"},
        ),
        ({"type": "integer", "minimum": 1, "maximum": 2, "format": "int32"}, {"type": "integer", "format": "int32"}),
        ({"type": "object", "description": "d", "additionalProperties": True}, {"description": "d"}),
        ({"type": "array", "items": {"type": "object", "title": "t"}}, {"type": "array", "items": {}}),
        ({"oneOf": [{"type": "string", "example": 1}]}, {"oneOf": [{"type": "string"}]}),
        (
            {"type": "object", "properties": {"example": {"type": "string", "example": 1}, "x-a": {"type": "object"}}},
            {"type": "object", "properties": {"example": {"type": "string"}, "x-a": {}}},
        ),
        (
            {"properties": {"properties": {"properties": {"default": {"default": 1}}, "default": 1}}},
            {"properties": {"properties": {"properties": {"default": {}}}}},
        ),
        ({"properties": {"type": {"type": "object"}}}, {"properties": {"type": {}}}),
        ({"enum": ["a", None]}, {"enum": ["a", None]}),
        ({"enum": ["a", 1, None]}, {}),
        ({"enum": [1.5]}, {}),
        ({"title": "A", "properties": {"title": {"type": "string"}}}, {"properties": {"title": {"type": "string"}}}),
    ],
)
def test_what_no_type_depends_on_goes(given: Json, expected: Json) -> None:
    assert for_upstream({"components": {"schemas": {"example": given}}}) == {
        "components": {"schemas": {"example": expected}}
    }
    assert for_upstream({"openapi": "3.0.3", "x": given}) == {"openapi": "3.0.3", "x": expected}
