"""What is read from a document: operations, models and unions as plain records, before code is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml
from attrs import evolve
from generating import document, with_parameters

from generator.api.kinds import (
    ANY,
    BYTES,
    FREE_FORM,
    INTEGER,
    STRING,
    Choice,
    Either,
    Epoch,
    ListOf,
    Moment,
    Named,
    Scalar,
    leaves,
    names,
)
from generator.api.parse import parse
from generator.api.records import (
    Api,
    ErrorResponse,
    Field,
    Model,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Union,
)
from generator.document.normalize import normalized
from generator.errors import DocumentError

if TYPE_CHECKING:
    from generator.api.kinds import Kind

PART = "Part: {description: A part., type: object, properties: {n: {type: integer}}}\n"
OTHER = "Other: {type: object, properties: {m: {type: integer}}}\n"
REF = "$ref: '#/components/schemas"
NOTHING = "{'204': {description: Nothing.}}"


def read(text: str) -> Api:
    return parse(normalized(yaml.safe_load(text)))


def fields(schemas: str) -> dict[str, Field]:
    """The fields of the schema Thing, by their names."""
    api = read(document(f"/a: {{get: {{operationId: GetA, responses: {NOTHING}}}}}", schemas))
    (thing,) = (model for model in api.models if model.named.name == "Thing")
    return {field.wire: field for field in thing.fields}


def operation(text: str) -> Operation:
    """The one operation of a document with the schema Part."""
    (found,) = read(document(text, PART + OTHER)).operations
    return found


def refused(text: str) -> str:
    with pytest.raises(DocumentError) as caught:
        read(text)
    return str(caught.value)


# Kinds

NAMED = Named("Part")
PART_SCHEMA = {"$ref": "#/schemas/Part"}


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ("{type: string}", STRING),
        ("{type: string, format: date}", Moment("date")),
        ("{type: string, format: date-time}", Moment("datetime")),
        ("{type: string, format: uuid}", STRING),
        ("{type: string, format: uri}", STRING),
        ("{type: string, format: binary}", BYTES),
        ("{type: integer}", INTEGER),
        ("{type: integer, format: int64}", INTEGER),
        ("{type: number}", Scalar("float")),
        ("{type: boolean}", Scalar("bool")),
        ("{}", ANY),
        ("{description: It.}", ANY),
        ("{type: object}", FREE_FORM),
        ("{type: object, additionalProperties: {type: string}}", FREE_FORM),
        ("{type: object, nullable: true}", FREE_FORM),
        # Seconds since 1970
        ("{type: integer, x-epoch: true}", Epoch("int")),
        ("{type: string, x-epoch: true}", Epoch("str")),
        ("{type: integer, nullable: true, x-epoch: true}", Epoch("int")),
        ("{type: integer, x-epoch: true, x-known-values: [0, 1]}", Epoch("int", (0, 1))),
        ("{type: integer, x-epoch: false}", INTEGER),
        ("{type: boolean, x-epoch: true}", Scalar("bool")),
        ("{%s/Since'}", Epoch("int")),
        ("{x-epoch: true, allOf: [{%s/Text'}]}", Epoch("str", ("x",))),
        # Known values, in the order of the document
        ("{type: string, enum: [b, a]}", Choice(("b", "a"))),
        ("{type: integer, enum: [2, 1]}", Choice((2, 1))),
        ("{type: string, nullable: true, enum: [b, a, null]}", Choice(("b", "a"))),
        ("{type: string, enum: [a]}", Choice(("a",))),
        ("{type: string, x-known-values: [b, a]}", Choice(("b", "a"))),
        ("{type: string, enum: [b, a], x-known-values: [a]}", Choice(("a",))),
        ("{type: integer, x-known-values: [2, 1]}", Choice((2, 1))),
        ("{%s/Text'}", Choice(("x",))),
        ("{x-known-values: [y], allOf: [{%s/Text'}]}", Choice(("y",))),
        # Models, lists and alternatives
        ("{%s/Part'}", NAMED),
        ("{%s/Alias'}", NAMED),
        ("{nullable: true, allOf: [{%s/Part'}]}", NAMED),
        ("{%s/Pets'}", Named("Pets", is_union=True)),
        ("{type: array, items: {type: string}}", ListOf(STRING)),
        ("{type: array, items: {}}", ListOf(ANY)),
        ("{type: array, items: {type: object}}", ListOf(FREE_FORM)),
        ("{type: array, items: {%s/Part'}}", ListOf(NAMED)),
        ("{type: array, items: {%s/Since'}}", ListOf(Epoch("int"))),
        ("{type: array, items: {type: integer, x-epoch: true}}", ListOf(Epoch("int"))),
        ("{type: array, nullable: true, items: {type: string}}", ListOf(STRING)),
        ("{%s/Dates'}", ListOf(Moment("date"))),
        ("{type: array, items: {%s/Dates'}}", ListOf(ListOf(Moment("date")))),
        ("{oneOf: [{type: string}, {type: integer}]}", Either((STRING, INTEGER))),
        ("{anyOf: [{type: integer}, {type: string}]}", Either((INTEGER, STRING))),
        ("{oneOf: [{type: string}, {type: string, format: date}]}", Either((STRING, Moment("date")))),
        ("{oneOf: [{type: string}]}", STRING),
        ("{oneOf: [{type: integer, x-epoch: true}, {%s/Part'}]}", Either((Epoch("int"), NAMED))),
        ("{oneOf: [{%s/Part'}, {type: string, x-known-values: [a]}]}", Either((Choice(("a",)), NAMED))),
        ("{oneOf: [{type: array, items: {%s/Part'}}, {%s/Part'}]}", Either((ListOf(NAMED), NAMED))),
    ],
)
def test_the_kind_of_a_property(schema: str, kind: Kind) -> None:
    found = fields(
        f"""
Thing: {{type: object, properties: {{it: {schema.replace("%s", REF)}}}}}
Since: {{type: integer, x-epoch: true}}
Text: {{type: string, x-known-values: [x]}}
Dates: {{type: array, items: {{type: string, format: date}}}}
Alias: {{{REF}/Part'}}
Pets: {{oneOf: [{{{REF}/Part'}}, {{{REF}/Other'}}]}}
{PART}{OTHER}"""
    )

    assert found["it"].kind == kind


@pytest.mark.parametrize(
    ("schema", "kind", "nullable"),
    [
        ("{type: [string, 'null']}", STRING, True),
        ("{type: [string, integer]}", Either((STRING, INTEGER)), False),
        ("{oneOf: [{type: string}, {type: 'null'}]}", STRING, True),
        ("{anyOf: [{type: 'null'}, {type: string}, {type: integer}]}", Either((STRING, INTEGER)), True),
        ("{const: a}", Scalar("str"), False),
        ("{const: 7}", Scalar("int"), False),
        ("{type: ['null', integer], x-epoch: true}", Epoch("int"), True),
    ],
)
def test_the_kind_of_a_property_in_openapi_3_1(schema: str, kind: Kind, *, nullable: bool) -> None:
    text = document(
        f"/a: {{get: {{operationId: GetA, responses: {NOTHING}}}}}",
        f"Thing: {{type: object, properties: {{it: {schema}}}}}",
    )

    (thing,) = read(text.replace("3.0.3", "3.1.0")).models

    assert (thing.fields[0].kind, thing.fields[0].nullable) == (kind, nullable)


def test_what_is_known_of_a_field() -> None:
    found = fields(
        f"""
Thing:
  type: object
  required: [id, maybe]
  properties:
    id: {{type: string, description: ' An ID. ', example: '7'}}
    maybe: {{type: string, nullable: true}}
    secret: {{type: string, x-sensitive: true}}
    ofSecret: {{{REF}/Secret'}}
    ofMaybe: {{{REF}/Maybe'}}
    own: {{description: Own., example: own, allOf: [{{{REF}/Secret'}}]}}
    silent: {{type: string}}
Secret: {{description: A secret., type: string, x-sensitive: true, example: s}}
Maybe: {{type: integer, nullable: true, example: 0}}
"""
    )

    assert list(found.values()) == [
        Field("id", STRING, required=True, description="An ID.", example="7"),
        Field("maybe", STRING, required=True, description="", nullable=True),
        Field("secret", STRING, required=False, description="", sensitive=True),
        Field("ofSecret", STRING, required=False, description="A secret.", sensitive=True, example="s"),
        Field("ofMaybe", INTEGER, required=False, description="", nullable=True, example=0),
        Field("own", STRING, required=False, description="Own.", sensitive=True, example="s"),
        Field("silent", STRING, required=False, description=""),
    ]


def test_the_models_and_unions_of_a_document() -> None:
    api = read(
        document(
            f"/a: {{get: {{operationId: GetA, responses: {NOTHING}}}}}",
            f"""
Kinds:
  description: ' Kinds. '
  oneOf: [{{{REF}/Part'}}, {{{REF}/Other'}}]
  discriminator: {{propertyName: kind, mapping: {{a: '#/components/schemas/Part', b: Other, c: Gone}}}}
  x-otherwise: '#/components/schemas/rest'
ByName: {{anyOf: [{{{REF}/Part'}}, {{{REF}/Other'}}], discriminator: {{propertyName: kind}}}}
Shapes: {{oneOf: [{{{REF}/Alias'}}, {{{REF}/Other'}}]}}
Text: {{type: string}}
Alias: {{{REF}/Part'}}
rest: {{type: object, properties: {{r: {{type: string}}}}}}
{PART}{OTHER}""",
        )
    )
    part, other, rest = Named("Part"), Named("Other"), Named("Rest")

    assert api.models == (
        Model(rest, "", (Field("r", STRING, required=False, description=""),)),
        Model(part, "A part.", (Field("n", INTEGER, required=False, description=""),)),
        Model(other, "", (Field("m", INTEGER, required=False, description=""),)),
    )
    assert api.unions == (
        Union(
            Named("Kinds", is_union=True),
            "Kinds.",
            (part, other, rest),
            "kind",
            {"a": part, "b": other},
            otherwise=rest,
        ),
        Union(Named("ByName", is_union=True), "", (part, other), "kind", {"Part": part, "Other": other}),
        Union(Named("Shapes", is_union=True), "", (part, other)),
    )


# Operations


def test_all_that_is_known_of_an_operation() -> None:
    found = operation(
        f"""
/things/{{id}}:
  parameters: [{{name: id, in: path, required: true, schema: {{type: string}}, description: Which., example: '7'}}]
  post:
    operationId: addThing
    tags: [Things, Others]
    summary: ' Add
      a thing '
    description: ' Adds it. '
    parameters: [{{name: size, in: query, schema: {{type: integer}}, example: 5}}]
    security: [{{FinicityAppKey: []}}]
    x-billable: true
    x-repeatable: true
    x-timeout: 180
    x-authenticates: true
    requestBody: {{description: ' The part. ', content: {{application/json: {{schema: {{{REF}/Part'}}}}}}}}
    responses:
      '203': {{description: A challenge.}}
      '201':
        description: ' The part. '
        content:
          application/json: {{schema: {{{REF}/Part'}}}}
          application/pdf: {{schema: {{type: string, format: binary}}}}
      '400': {{description: ' Bad. '}}
      default: {{description: Other.}}
"""
    )

    assert found == Operation(
        id="addThing",
        file_is_pdf=False,
        method="POST",
        path="/things/{id}",
        tag="Things",
        summary="Add a thing",
        description="Adds it.",
        parameters=(
            Parameter("size", "query", INTEGER, required=False, description="", example=5, schema={"type": "integer"}),
            Parameter(
                "id",
                "path",
                STRING,
                required=True,
                description="Which.",
                example="7",
                explode=True,
                schema={"type": "string"},
            ),
        ),
        body=RequestBody(NAMED, "The part.", {"n": 1}, schema=PART_SCHEMA),
        response=Response(
            201, "The part.", NAMED, ("application/json", "application/pdf"), schema=PART_SCHEMA, example={"n": 1}
        ),
        errors=(ErrorResponse("400", "Bad."), ErrorResponse("default", "Other.")),
        needs_token=False,
        billable=True,
        repeatable=True,
        timeout=180,
        pagination=None,
        authenticates=True,
    )
    assert found.module == "add_thing"
    assert [p.wire for p in found.located("path")] == ["id"]
    assert [p.wire for p in found.located("query")] == ["size"]
    assert found.located("header") == []


def test_an_operation_of_which_nothing_is_said() -> None:
    assert operation(f"/things: {{get: {{operationId: GetThings, responses: {NOTHING}}}}}") == Operation(
        id="GetThings",
        file_is_pdf=False,
        method="GET",
        path="/things",
        tag="Operations",
        summary="GetThings",
        description="",
        parameters=(),
        body=None,
        response=Response(204, "Nothing.", None),
        errors=(),
        needs_token=False,
        billable=False,
        repeatable=True,
        timeout=None,
        pagination=None,
    )


@pytest.mark.parametrize(
    ("method", "marks", "repeatable"),
    [
        ("get", "", True),
        ("put", "", True),
        ("delete", "", True),
        ("post", "", False),
        ("patch", "", False),
        ("head", "", False),
        ("options", "", False),
        ("trace", "", False),
        ("get", "x-billable: true,", False),
        ("get", "x-billable: false,", True),
        ("get", "x-repeatable: false,", False),
        ("post", "x-repeatable: true,", True),
        ("post", "x-billable: true, x-repeatable: true,", True),
    ],
)
def test_what_may_be_sent_twice(method: str, marks: str, *, repeatable: bool) -> None:
    found = operation(f"/things: {{{method}: {{operationId: DoIt, {marks} responses: {NOTHING}}}}}")

    assert found.repeatable is repeatable


@pytest.mark.parametrize(
    ("everywhere", "here", "needed"),
    [
        (None, None, False),
        ([{"FinicityAppKey": [], "FinicityAppToken": []}], None, True),
        ([{"FinicityAppKey": []}, {"FinicityAppToken": []}], None, True),
        ([{"FinicityAppKey": []}], None, False),
        ([{"FinicityAppToken": []}], [], False),
        ([{"FinicityAppToken": []}], [{"FinicityAppKey": []}], False),
        ([], [{"FinicityAppToken": []}], True),
    ],
)
def test_what_needs_a_token(everywhere: Any, here: Any, *, needed: bool) -> None:
    text = yaml.safe_load(document(f"/things: {{get: {{operationId: GetThings, responses: {NOTHING}}}}}"))
    if everywhere is not None:
        text["security"] = everywhere
    if here is not None:
        text["paths"]["/things"]["get"]["security"] = here

    (found,) = parse(normalized(text)).operations

    assert found.needs_token is needed


def test_the_version_and_the_server() -> None:
    text = yaml.safe_load(document(f"/things: {{get: {{operationId: GetThings, responses: {NOTHING}}}}}"))

    assert (parse(normalized(text)).version, parse(normalized(text)).server) == ("1.2.3", "")
    text |= {
        "info": {"title": "T", "version": "2.5"},
        "servers": [{"url": "https://one.test"}, {"url": "https://two.test"}],
    }
    assert (parse(normalized(text)).version, parse(normalized(text)).server) == ("2.5", "https://one.test")
    text["servers"] = []
    assert parse(normalized(text)).server == ""


JSON, OCTETS = "{schema: {%s/Part'}}", "{schema: {type: string, format: binary}}"


@pytest.mark.parametrize(
    ("responses", "answer", "accept", "pdf"),
    [
        ("{}", None, "application/json", False),
        ("{'204': {description: d}}", None, "application/json", False),
        ("{'200': {description: d, content: {application/json: {}}}}", None, "application/json", False),
        ("{'200': {description: d, content: {application/json: JSON}}}", NAMED, "application/json", False),
        ("{'2XX': {description: d, content: {application/json: JSON}}}", NAMED, "application/json", False),
        (
            "{'200': {description: d, content: {application/json: {schema: {type: array, items: {%s/Part'}}}}}}",
            ListOf(NAMED), "application/json", False,
        ),
        (
            "{'200': {description: d, content: {application/pdf: OCTETS, application/json: JSON}}}",
            NAMED, "application/json", True,
        ),
        (
            "{'200': {description: d, content: {application/pdf: OCTETS}}}", BYTES, "application/json", False,
        ),
        (
            "{'200': {description: d, content: {application/octet-stream: OCTETS}}}",
            BYTES, "application/octet-stream, application/json", False,
        ),
        # The first success that carries something, and never the challenge.
        ("{'203': {description: d, content: {application/json: JSON}}}", None, "application/json", False),
        (
            ("{'203': {description: d, content: {application/json: {schema: {%s/Other'}}}}, "
            "'204': {description: d}, '201': {description: d, content: {application/json: JSON}}}"),
            NAMED, "application/json", False,
        ),
        (
            ("{'200': {description: d, content: {application/json: JSON}}, "
            "'202': {description: d, content: {application/json: JSON}}}"),
            NAMED, "application/json", False,
        ),
        ("{'404': {description: d, content: {application/json: JSON}}}", None, "application/json", False),
    ],
)  # fmt: skip
def test_what_a_success_carries(responses: str, answer: Kind | None, accept: str, *, pdf: bool) -> None:
    responses = responses.replace("OCTETS", OCTETS).replace(" JSON", f" {JSON}").replace("%s", REF)
    found = operation(f"/things: {{get: {{operationId: GetThings, responses: {responses}}}}}")

    assert (found.response.kind, found.accept, found.pdf) == (answer, accept, pdf)


def test_what_goes_wrong_is_told_by_its_own_text() -> None:
    text = document(
        f"""
/things:
  get:
    operationId: GetThings
    responses:
      '200': {{description: Found., content: {{application/json: {{schema: {{{REF}/Part'}}}}}}}}
      '404': {{$ref: '#/components/responses/Missing'}}
      4XX: {{description: Wrong.}}
      '500': {{description: Down.}}
""",
        PART,
    )

    (found,) = read(f"{text}\n  responses: {{Missing: {{description: Missing.}}}}").operations

    assert found.response.description == "Found."
    assert found.errors == (
        ErrorResponse("404", "Missing."),
        ErrorResponse("4XX", "Wrong."),
        ErrorResponse("500", "Down."),
    )


# Parameters


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        (
            "{name: a, in: query, schema: {type: string}}",
            Parameter("a", "query", STRING, required=False, description="", example="text"),
        ),
        (
            "{name: a, in: query, required: true, description: ' Own. ', schema: {type: string, description: Schema.}}",
            Parameter("a", "query", STRING, required=True, description="Own.", example="text"),
        ),
        (
            "{name: a, in: header, schema: {type: string, description: Schema.}}",
            Parameter("a", "header", STRING, required=False, description="Schema.", example="text"),
        ),
        (
            "{name: a, in: query, example: own, schema: {type: string, example: schema, default: default}}",
            Parameter("a", "query", STRING, required=False, description="", example="own", default="default"),
        ),
        (
            "{name: a, in: query, schema: {type: integer, example: 5, default: 0}}",
            Parameter("a", "query", INTEGER, required=False, description="", example=5, default=0),
        ),
        (
            f"{{name: a, in: query, schema: {{{REF}/Count'}}}}",
            Parameter("a", "query", Epoch("int"), required=False, description="A count.", example=3, default=2),
        ),
        *(
            (
                f"{{name: a, in: query, {how} schema: {{type: array, items: {{type: string}}}}}}",
                Parameter(
                    "a", "query", ListOf(STRING), required=False, description="", example=["text"], explode=explode
                ),
            )
            for how, explode in (
                ("", True),
                ("explode: true,", True),
                ("explode: false,", False),
                ("style: form,", True),
                ("style: form, explode: false,", False),
                ("style: pipeDelimited,", False),
                ("style: spaceDelimited, explode: true,", True),
            )
        ),
    ],
)
def test_a_parameter(parameter: str, expected: Parameter) -> None:
    text = with_parameters(f"- {parameter}") + (
        "\n    Count: {type: integer, x-epoch: true, description: A count., example: 3, default: 2}"
    )

    (found,) = read(text).operations[0].parameters

    assert evolve(found, schema={}) == expected
    assert found.argument == "a"


def test_the_parameters_of_the_operation_go_before_those_of_the_path() -> None:
    found = operation(
        f"""
/things/{{id}}:
  parameters:
  - {{name: id, in: path, required: true, schema: {{type: string}}}}
  - {{name: size, in: query, required: true, description: Path., schema: {{type: string}}}}
  - {{name: size, in: header, description: Header., schema: {{type: string}}}}
  get:
    operationId: GetThings
    parameters:
    - {{name: page, in: query, schema: {{type: integer}}}}
    - {{name: size, in: query, description: Operation., schema: {{type: integer}}}}
    responses: {NOTHING}
""".replace("name: size, in: header", "name: X-Size, in: header")
    )

    assert [(p.wire, p.location, p.required, p.description, p.kind) for p in found.parameters] == [
        ("page", "query", False, "", INTEGER),
        ("size", "query", False, "Operation.", INTEGER),
        ("id", "path", True, "", STRING),
        ("X-Size", "header", False, "Header.", STRING),
    ]


def test_parameters_of_one_name_may_list_different_values() -> None:
    listed = "parameters: [{name: kind, in: query, schema: {type: string, enum: [%s]}}]"
    api = read(
        document(
            f"/a/b: {{get: {{operationId: GetA, {listed % 'x'}, responses: {NOTHING}}}}}\n"
            f"/a-b: {{get: {{operationId: GetB, {listed % 'y'}, responses: {NOTHING}}}}}"
        )
    )

    assert [each.parameters[0].kind for each in api.operations] == [Choice(("x",)), Choice(("y",))]


# Bodies


def taking(*schemas: str) -> str:
    paths = "".join(
        f"""
/a{number}:
  post:
    operationId: Add{number}
    requestBody: {{content: {{application/json: {{schema: {{{REF}/{schema}'}}}}}}}}
    responses: {NOTHING}
"""
        for number, schema in enumerate(schemas)
    )
    return document(
        paths,
        f"""
Outer:
  type: object
  properties:
    list: {{type: array, items: {{{REF}/Inner'}}}}
    either: {{oneOf: [{{type: string}}, {{{REF}/Part'}}]}}
Inner: {{type: object, properties: {{outer: {{{REF}/Outer'}}, n: {{type: integer}}}}}}
{PART}{OTHER}""",
    )


@pytest.mark.parametrize(
    ("bodies", "expected"),
    [
        ([], []),
        (["Part"], ["Part"]),
        (["Inner"], ["Inner", "Outer", "Part"]),
        (["Other", "Outer", "Other"], ["Other", "Outer", "Inner", "Part"]),
    ],
)
def test_what_can_stand_in_a_body(bodies: list[str], expected: list[str]) -> None:
    text = taking(*bodies) if bodies else document(f"/a: {{get: {{operationId: A, responses: {NOTHING}}}}}", PART)

    assert [named.name for named in read(text).bodies()] == expected


# Pages


def paged(schema: str, pagination: str = "start") -> str:
    return document(
        f"""
/things:
  get:
    operationId: GetThings
    x-pagination: {pagination}
    responses: {{'200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}}}
""",
        f"""
Page:
  type: object
  properties:
    notes: {{type: array, items: {{type: string}}}}
    parts: {{type: array, items: {{{REF}/Part'}}}}
    first: {{{REF}/Part'}}
Two:
  type: object
  properties:
    parts: {{type: array, items: {{{REF}/Part'}}}}
    others: {{type: array, items: {{{REF}/Other'}}}}
Pets: {{oneOf: [{{{REF}/Part'}}, {{{REF}/Other'}}]}}
{PART}{OTHER}""",
    )


def test_what_is_on_a_page() -> None:
    api = read(paged(f"{{{REF}/Page'}}", "page"))

    assert {model.named.name: model.records and model.records.wire for model in api.models} == {
        "Page": "parts", "Two": None, "Part": None, "Other": None,
    }  # fmt: skip
    assert api.operations[0].pagination == "page"


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        ("{%s/Two'}", "parts, others"),
        ("{%s/Part'}", "none"),
        ("{%s/Pets'}", "none"),
        ("{type: array, items: {%s/Part'}}", "none"),
        ("{type: string}", "none"),
    ],
)
def test_what_is_no_page(schema: str, found: str) -> None:
    assert refused(paged(schema.replace("%s", REF))) == (
        "GET /things: GetThings responds with pages, so its response must have one list of objects, or one with the "
        f"name at the end of the path; it has {found}"
    )


# What is refused, and where


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            with_parameters("- {name: session, in: cookie, schema: {type: string}}"),
            "GET /things: session is a cookie parameter, which this API has no use for",
        ),
        (
            with_parameters(
                "- {name: fooBar, in: query, schema: {type: string}}\n"
                "- {name: foo_bar, in: header, schema: {type: string}}"
            ),
            "GET /things: the parameters fooBar (query) and foo_bar (header) would both be called foo_bar",
        ),
        (
            document(
                f"/a: {{get: {{operationId: GetA, responses: {NOTHING}}}}}\n"
                f"/b: {{get: {{operationId: get-a, responses: {NOTHING}}}}}"
            ),
            "GET /b: the operations GetA and get-a would both be called get_a",
        ),
        (
            document(
                f"/a: {{get: {{operationId: GetA, responses: {NOTHING}}}}}",
                "Thing: {properties: {fooBar: {type: string}, a: {type: string}, foo_bar: {type: string}}}",
            ),
            (
                "components.schemas.Thing: the properties fooBar and foo_bar would both be called foo_bar; "
                "give one another name in names.toml"
            ),
        ),
        (
            # On the model they differ, in a request dictionary they do not.
            document(
                f"/a: {{get: {{operationId: GetA, responses: {NOTHING}}}}}",
                "Thing: {properties: {email: {type: string}, email_field: {type: string}}}",
            ),
            (
                "components.schemas.Thing: the properties email and email_field would both be called email_field; "
                "give one another name in names.toml"
            ),
        ),
        (
            document(
                f"/a: {{get: {{operationId: GetA, responses: {NOTHING}}}}}",
                f"{PART}PART: {{oneOf: [{{{REF}/Part'}}]}}",
            ),
            "components.schemas.PART: the schemas Part and PART would both be called part",
        ),
        (
            with_parameters("- {name: id, in: path, required: true, schema: {type: string}}", "/things/{thingId}"),
            "GET /things/{thingId}: has the path parameters id, unlike its path",
        ),
        (
            with_parameters("- {name: id, in: query, schema: {type: string}}", "/things/{id}"),
            "GET /things/{id}: has the path parameters none, unlike its path",
        ),
        (
            with_parameters("- {name: id, in: path, schema: {type: string}}", "/things/{id}"),
            "GET /things/{id}: GetThing.id: Path parameter must be required",
        ),
        (
            with_parameters("- {name: a, in: query, schema: {type: string}}\n" * 2),
            "GET /things: has the query parameter a twice; remove one",
        ),
        (
            document(
                "/a: {post: {operationId: AddA, requestBody: {content: {text/csv: {schema: {type: string}}}}, "
                f"responses: {NOTHING}}}}}"
            ),
            "POST /a: takes a body of text/csv; only application/json with a schema is sent",
        ),
        (
            document(
                "/a: {post: {operationId: AddA, requestBody: {content: {application/json: {schema: {type: string}}}}, "
                f"responses: {NOTHING}}}}}"
            ),
            "POST /a: takes a body that is no object",
        ),
        (
            document(
                "/a: {post: {operationId: AddA, requestBody: {content: {application/json: {schema: "
                f"{{{REF}/Either'}}}}}}}}, responses: {NOTHING}}}}}",
                f"{PART}{OTHER}Either: {{oneOf: [{{{REF}/Part'}}, {{{REF}/Other'}}]}}",
            ),
            (
                "components.schemas.Either: is a union in a request body, of which no request dictionary is made; "
                "write one of its members there"
            ),
        ),
        (
            document(
                "/a: {get: {operationId: GetA, responses: {"
                f"'200': {{description: d, content: {{application/json: {{schema: {{{REF}/Part'}}}}}}}}, "
                f"'201': {{description: d, content: {{application/json: {{schema: {{{REF}/Part'}}}}}}}}, "
                f"'202': {{description: d, content: {{application/json: {{schema: {{{REF}/Other'}}}}}}}}}}}}}}",
                PART + OTHER,
            ),
            "GET /a: responses 200 and 202 carry different things; remove one",
        ),
    ],
)
def test_what_cannot_be_read(text: str, said: str) -> None:
    assert refused(text) == said


def test_a_parameter_that_the_parser_refuses_is_named() -> None:
    said = refused(with_parameters("- {name: a, in: query, schema: {enum: [x, 1]}}"))

    assert said.startswith("GET /things: GetThing.a: ")
    assert "Enum values must all be the same type" in said


def test_the_first_of_several_warnings_of_the_parser_is_told() -> None:
    schemas = (
        "Thing: {type: object, properties: {a: {enum: [1, x]}}}\nOther: {type: object, properties: {b: {enum: [1, x]}}}"
    )

    said = refused(document(f"/a: {{get: {{operationId: GetA, responses: {NOTHING}}}}}", schemas))

    assert said.startswith("the document: ")
    assert "Thing" in said
    assert said.endswith("(and 1 more)")


# What kinds are made of


@pytest.mark.parametrize(
    ("kind", "parts", "named"),
    [
        (STRING, [STRING], []),
        (NAMED, [NAMED], ["Part"]),
        (ListOf(NAMED), [NAMED], ["Part"]),
        (ListOf(ListOf(Moment("date"))), [Moment("date")], []),
        (Either((STRING, INTEGER)), [STRING, INTEGER], []),
        (
            Either((STRING, ListOf(NAMED), Epoch("int"), Named("Other"))),
            [STRING, NAMED, Epoch("int"), Named("Other")],
            ["Part", "Other"],
        ),
    ],
)
def test_what_a_kind_is_made_of(kind: Kind, parts: list[Kind], named: list[str]) -> None:
    assert list(leaves(kind)) == parts
    assert [each.name for each in names(kind)] == named
