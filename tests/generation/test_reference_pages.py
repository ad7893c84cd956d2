"""The pages of the reference, from small documents, and the tables that unfold where the site is made of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import pytest
import yaml
from generating import THING, answering, document, generate, taking, with_parameters
from markdown import Markdown

from generator.api.parse import parse
from generator.document.normalize import normalized
from generator.expandable_tables import ExpandableTables
from generator.render.call_tree import Leaf
from generator.render.reference import pages

if TYPE_CHECKING:
    from pathlib import Path
    from types import FunctionType


def made(text: str, *tree: Leaf) -> dict[str, str]:
    """The pages of a document, by their paths."""
    return pages(parse(normalized(yaml.safe_load(text))), list(tree))


def row(page: str, name: str) -> list[str]:
    """The cells of the row of a table that begins with a name."""
    (found,) = re.findall(rf"^\| `?{re.escape(name)}`? \| (.+) \|$", page, re.MULTILINE)
    return str(found).split(" | ")


# Arguments


@pytest.mark.parametrize(
    ("parameter", "taken", "said"),
    [
        ("in: path, required: true, schema: {type: string}", "`str` or `int`", "**Required.** It. Example: `'text'`."),
        ("in: query, schema: {type: string, example: b}", "`str`", "It. Example: `'b'`."),
        ("in: query, example: b, schema: {type: string, enum: [a, b]}", "`str`", "It. Example: `'b'`."),
        ("in: header, schema: {type: integer, default: 0}", "`int`", "It. The API's default is `0`. Example: `0`."),
        ("in: query, schema: {type: boolean, default: false}", "`bool`", None),
        ("in: query, schema: {type: array, items: {type: integer}}", "`str` or list of `int`", "It. Example: `[1]`."),
        ("in: query, schema: {type: integer, x-epoch: true}", "`int`, `str` or `datetime.date`", "It. Example: `1`."),
        ("in: query, schema: {type: string, format: date}", "`datetime.date` or `str`", None),
        ("in: query, schema: {type: string, format: date-time}", "`datetime.datetime` or `str`", None),
        ("in: query, schema: {oneOf: [{type: integer}, {type: string}]}", "`int` or `str`", None),
        (
            "in: query, schema: {oneOf: [{type: string, format: date}, {type: string}]}",
            "`datetime.date` or `str`",
            None,
        ),
    ],
)
def test_an_argument(parameter: str, taken: str, said: str | None) -> None:
    path = "/things/{thingId}" if "in: path" in parameter else "/things"
    text = with_parameters(f"- {{name: thingId, description: It., {parameter}}}", path)

    cells = row(made(text)["operations/get_thing.md"], "thing_id")

    assert cells[0] == taken
    assert cells[1] == said or said is None


def test_what_is_taken_as_a_body() -> None:
    page = made(taking(THING))["operations/add_thing.md"]

    assert row(page, "data")[0] == "[`ThingParams`](../params/thing.md)"
    assert "[`Thing`](../models/thing.md) is taken too" in row(page, "data")[1]


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("a b", "`'a b'`"),
        ("a|b", "`'a\\|b'`"),
        ("a`b", "``'a`b'``"),
        ("``a`` b", "```'``a`` b'```"),
        ("<b>*a*</b>", "`'<b>*a*</b>'`"),
        ("a  b", "`'a  b'`"),
        ("a\nb", "`'a\\nb'`"),
        ("C:\\temp", "`'C:\\\\temp'`"),
    ],
)
def test_a_value_stands_in_a_cell_as_python_writes_it(tmp_path: Path, value: str, code: str) -> None:
    text = yaml.safe_load(with_parameters("- {name: thingId, in: query, schema: {type: string}}"))
    (parameter,) = text["paths"]["/things"]["get"]["parameters"]
    parameter["example"] = value
    found = made(yaml.safe_dump(text))

    assert row(found["operations/get_thing.md"], "thing_id")[1].endswith(f"Example: {code}.")
    shown = read(site_page(found, "operations/get_thing.md", tmp_path))
    assert f"Example: {value!r}." in shown


# Responses


MODELS = """
Thing: {type: object, properties: {firstName: {type: string, description: A name.}}}
Other: {type: object, properties: {id: {type: integer}}}
Rest: {type: object, properties: {rest: {type: integer}}}
Kinds:
  oneOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Other'}]
  discriminator:
    propertyName: kind
    mapping: {a: '#/components/schemas/Thing', 'b|c': '#/components/schemas/Thing', d: '#/components/schemas/Other'}
  x-otherwise: '#/components/schemas/Rest'
Shapes: {oneOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Other'}]}
"""
REF = "$ref: '#/components/schemas"
LINK = "[`Thing`](../models/thing.md)"
TABLE = "| `first_name` | `str` or `None` | A name. |"


def response(page: str) -> str:
    """The section on the response."""
    return page.partition("\n## Response\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize(
    ("content", "returned", "table"),
    [
        ("application/json: {schema: {%s/Thing'}}", LINK, TABLE),
        ("application/json: {schema: {nullable: true, allOf: [{%s/Thing'}]}}", LINK, TABLE),
        ("application/json: {schema: {type: array, items: {%s/Thing'}}}", f"a list of {LINK}", TABLE),
        ("application/json: {schema: {oneOf: [{type: integer}, {%s/Thing'}]}}", f"`int` or {LINK}", TABLE),
        ("application/json: {schema: {%s/Kinds'}}", "[`Kinds`](../models/kinds.md)", f"| {LINK} | `'a'`, `'b\\|c'` |"),
        ("application/json: {schema: {%s/Kinds'}}", "[`Kinds`](../models/kinds.md)", "depends on `kind`:"),
        (
            "application/json: {schema: {%s/Kinds'}}",
            "[`Kinds`](../models/kinds.md)",
            "| [`Rest`](../models/rest.md) | any other |",
        ),
        ("application/json: {schema: {%s/Shapes'}}", "[`Shapes`](../models/shapes.md)", f"- {LINK}\n"),
        ("application/json: {schema: {type: object}}", "`dict[str, Any]`", None),
        ("application/json: {schema: {}}", "any JSON value", None),
        ("application/json: {schema: {type: string}}", "`str`", None),
        ("application/json: {schema: {type: array, items: {type: string}}}", "a list of `str`", None),
        ("application/pdf: {schema: {type: string, format: binary}}", "a `BinaryResponse`", None),
        ("", "`None`", None),
    ],
)
def test_a_response(content: str, returned: str, table: str | None) -> None:
    text = document(
        f"""
        /things:
          get:
            operationId: GetThing
            responses: {{'200': {{description: Returns it., content: {{{content.replace("%s", REF)}}}}}}}
        """,
        MODELS,
    )

    said = response(made(text)["operations/get_thing.md"])

    assert said.strip().startswith(f"Returns {returned}. It.")
    assert table in said if table else "|" not in said


def test_a_union_has_its_members_once_each() -> None:
    found = made(answering(MODELS.replace("Kinds:", "Kinds:\n  description: Either."), "Kinds"))

    for page in (found["models/kinds.md"], response(found["operations/get_thing.md"])):
        assert re.findall(r"^\| \[`(\w+)`\]", page, re.MULTILINE) == ["Thing", "Other", "Rest"]
    assert "\n\nEither.\n\n" in found["models/kinds.md"]
    assert re.findall(r"^- \[`(\w+)`\]", found["models/shapes.md"], re.MULTILINE) == ["Thing", "Other"]


def test_a_page_has_no_part_with_nothing_in_it() -> None:
    page = made(answering(THING))["operations/get_thing.md"]

    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == ["Response"]


def test_an_operation_that_declares_no_success() -> None:
    text = document("/things: {get: {operationId: GetThing, responses: {'404': {description: None.}}}}")

    assert response(made(text)["operations/get_thing.md"]).strip() == "Returns `None`."


def test_a_response_that_can_be_a_pdf() -> None:
    media = "{application/json: {schema: {%s/Thing'}}, application/pdf: {schema: {type: string, format: binary}}}"
    text = document(
        f"""
        /things:
          get:
            operationId: GetThing
            responses: {{'200': {{description: Returns it., content: {media.replace("%s", REF)}}}}}
        """
    )
    page = made(text)["operations/get_thing.md"]

    assert f"Returns {LINK}, or a `BinaryResponse` if you request a PDF. It." in response(page)
    assert row(page, "accept")[0] == "`str`"


def test_errors() -> None:
    text = document(
        """
        /things:
          get:
            operationId: GetThing
            responses: {'404': {description: None.}, '503': {description: Down.}, default: {description: 'A | b.'}}
        """
    )
    page = made(text)["operations/get_thing.md"]

    assert row(page, "404") == ["`NotFoundError`", "None."]
    assert row(page, "503") == ["`InternalServerError`", "Down."]
    assert row(page, "default") == ["`APIStatusError`", "A \\| b."]


# Models and request dictionaries


FIELDS = """
Thing:
  type: object
  required: [name, maybe]
  properties:
    name: {type: string}
    maybe: {type: string, nullable: true}
    day: {type: string, format: date}
    since: {type: integer, x-epoch: true}
    kind: {type: integer, enum: [2, 1]}
    extra: {type: object}
    map: {type: object, additionalProperties: {$ref: '#/components/schemas/Other'}}
    any: {}
    other: {$ref: '#/components/schemas/Other'}
    others: {type: array, items: {$ref: '#/components/schemas/Other'}}
    grid: {type: array, items: {type: array, items: {type: integer}}}
    sinceOrNull: {type: integer, nullable: true, x-epoch: true, x-known-values: [0]}
    several: {nullable: true, oneOf: [{type: string, format: date}, {type: string}]}
    either: {oneOf: [{type: string}, {$ref: '#/components/schemas/Other'}]}
    things: {type: array, items: {$ref: '#/components/schemas/Thing'}}
Other: {type: object, properties: {id: {type: integer, nullable: true}}}
"""
OTHER, OTHER_PARAMS = "[`Other`](../models/other.md)", "[`OtherParams`](../params/other.md)"


@pytest.mark.parametrize(
    ("name", "held", "taken"),
    [
        ("name", "`str`", "`str`"),
        ("maybe", "`str` or `None`", "`str` or `None`"),
        ("day", "`datetime.date` or `None`", "`datetime.date` or `str`"),
        ("since", "`int` or `None`", "`int`, `str` or `datetime.date`"),
        ("kind", "`int` or `None`", "`int`"),
        ("extra", "`dict[str, Any]` or `None`", "`dict[str, Any]`"),
        ("map", "`dict[str, Any]` or `None`", "`dict[str, Any]`"),
        ("any", "any JSON value or `None`", "any JSON value"),
        ("other", f"{OTHER} or `None`", OTHER_PARAMS),
        ("others", f"list of {OTHER} or `None`", f"list of {OTHER_PARAMS}"),
        ("grid", "list of list of `int` or `None`", "list of list of `int`"),
        ("either", f"`str`, {OTHER} or `None`", f"`str` or {OTHER_PARAMS}"),
        ("several", "`datetime.date`, `str` or `None`", "`datetime.date`, `str` or `None`"),
        ("since_or_null", "`int` or `None`", "`int`, `str`, `datetime.date` or `None`"),
        ("things", f"list of {LINK} or `None`", "list of [`ThingParams`](../params/thing.md)"),
    ],
)
def test_a_field(name: str, held: str, taken: str) -> None:
    found = made(taking(FIELDS))

    assert row(found["models/thing.md"], name)[0] == held
    assert row(found["params/thing.md"], name)[0] == taken


def test_a_key_says_whether_the_api_requires_it() -> None:
    page = made(taking(FIELDS))["params/thing.md"]

    assert row(page, "name")[1].strip() == "**Required.**"
    assert "Required" not in row(page, "day")[1]


@pytest.mark.parametrize("example", [0, False, "a", [1]])
def test_a_key_has_the_example_that_the_document_gives(example: object) -> None:
    text = yaml.safe_load(taking(THING))
    text["components"]["schemas"]["Thing"]["properties"]["name"] = {"example": example}

    assert row(made(yaml.safe_dump(text))["params/thing.md"], "name")[1].strip() == f"Example: `{example!r}`."


def test_models_that_bodies_lead_to_have_a_page_as_request_dictionaries_too() -> None:
    found = made(taking(f"{FIELDS}\nRest: {{type: object, properties: {{id: {{type: integer}}}}}}"))

    assert {path for path in found if path.startswith("params/")} == {"params/thing.md", "params/other.md"}
    assert "../params/other.md" in found["models/other.md"]
    assert "../params" not in found["models/rest.md"]


# Texts


TEXT = "Of `thingId`, `firstName`, `email` and `nobodysName`."
MENTIONS = document(
    f"""
    /things/{{thingId}}:
      post:
        operationId: AddThing
        tags: ["\U0001f525 Things"]
        summary: OAuth of a thing
        description: 'Adds. {TEXT}'
        parameters:
        - {{name: thingId, in: path, required: true, description: 'Which. {TEXT}', schema: {{type: string}}}}
        requestBody:
          description: 'Body. {TEXT}'
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Person'}}}}}}
        responses:
          '200':
            description: 'Returns it. {TEXT}'
            content: {{application/json: {{schema: {{$ref: '#/components/schemas/Person'}}}}}}
          '404': {{description: 'Missing. {TEXT}'}}
    """,
    f"""
    Person:
      description: 'A person. {TEXT}'
      properties:
        email: {{type: string, description: 'Mail. {TEXT}'}}
        firstName: {{type: string}}
    """,
)


@pytest.mark.parametrize(
    ("path", "said", "spelled"),
    [
        *(
            ("operations/add_thing.md", said, "Of `thing_id`, `first_name`, `email_field` and `nobodysName`.")
            for said in ("Adds.", "Which.", "Body.", "It.", "Missing.")
        ),
        ("models/person.md", "A person.", "Of `thingId`, `first_name`, `email` and `nobodysName`."),
        ("models/person.md", "Mail.", "Of `thingId`, `first_name`, `email` and `nobodysName`."),
        ("params/person.md", "A person.", "Of `thingId`, `first_name`, `email_field` and `nobodysName`."),
        ("params/person.md", "Mail.", "Of `thingId`, `first_name`, `email_field` and `nobodysName`."),
    ],
)
def test_the_names_in_a_text_are_those_of_python(path: str, said: str, spelled: str) -> None:
    assert f"{said} {spelled}" in made(MENTIONS)[path]


def test_a_name_that_means_several_things_is_the_argument() -> None:
    text = yaml.safe_load(MENTIONS)
    operation = text["paths"]["/things/{thingId}"]["post"]
    operation["description"] = "Of `data`."
    operation["parameters"].append({"name": "data", "in": "query", "schema": {"type": "string"}})
    text["components"]["schemas"]["Person"]["properties"]["data"] = {"type": "string"}

    assert "\n\nOf `data_`.\n\n" in made(yaml.safe_dump(text))["operations/add_thing.md"]


def test_the_overview_has_all_pages_and_operations_under_their_tags_without_pictures() -> None:
    found = made(MENTIONS)

    assert "version 1.2.3 of the API" in found["index.md"]
    assert "\n- [PersonParams](params/person.md)\n\n" in found["index.md"]
    assert "\n- [Person](models/person.md)\n" in found["index.md"]
    assert (
        "\n| [AddThing](operations/add_thing.md) | `client.operations.add_thing` | OAuth of a thing | no |\n"
        in found["index.md"]
    )
    assert "\n- Things\n    - [AddThing](operations/add_thing.md)\n" in found["SUMMARY.md"]


LINES = "One | two,\n\n- `three|four`\n- five."
CELL = "One \\| two, - `three\\|four` - five."


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("operations/add_thing.md", "thing_id"),
        ("operations/add_thing.md", "data"),
        ("operations/add_thing.md", "404"),
        ("operations/add_thing.md", "first_name"),
        ("models/person.md", "first_name"),
        ("params/person.md", "first_name"),
    ],
)
def test_a_text_stays_in_its_cell(tmp_path: Path, path: str, name: str) -> None:
    text = yaml.safe_load(MENTIONS)
    operation = text["paths"]["/things/{thingId}"]["post"]
    for described in (
        operation["parameters"][0],
        operation["requestBody"],
        operation["responses"]["404"],
        text["components"]["schemas"]["Person"]["properties"]["firstName"],
    ):
        described["description"] = LINES
    found = made(yaml.safe_dump(text))

    assert CELL in row(found[path], name)[1]
    # Neither the pipes nor their backslashes get in the way of the site.
    assert "One | two, - <code>three|four</code> - five." in site_page(found, path, tmp_path)


@pytest.mark.parametrize(
    ("marks", "said", "unsaid"),
    [
        ("x-billable: true", "- Billable, ", "- Not retried"),
        ("x-repeatable: false", "- Not retried ", "- Billable"),
        ("x-repeatable: true", "", "- Not retried"),
        ("x-timeout: 180", "its timeout is 180 seconds", "- Not retried"),
        ("description: It.", "- Needs no app token.", "- Slow"),
        ("security: [{FinicityAppToken: []}]", "", "app token"),
        ("description: It.", "", "Paginated"),
    ],
)
def test_what_to_know_before_a_call(marks: str, said: str, unsaid: str) -> None:
    text = document(f"/things: {{get: {{operationId: GetThing, {marks}, responses: {{'204': {{description: It.}}}}}}}}")

    page = made(text)["operations/get_thing.md"]

    assert said in page
    assert unsaid not in page


@pytest.mark.parametrize(
    ("pagination", "said"),
    [
        ("start", "`start` is the position"),
        ("page", "`page` is the number of the page, counted from 1"),
        ("page from 0", "`page` is the number of the page, counted from 0"),
        ("offset", "`offset` is the number of the page, counted from 1"),
    ],
)
def test_an_operation_says_how_it_pages(pagination: str, said: str) -> None:
    text = answering(f"{THING}\nPage: {{properties: {{all: {{type: array, items: {{{REF}/Thing'}}}}}}}}", "Page")

    page = made(text.replace("responses:", f"x-pagination: {pagination}\n      responses:"))["operations/get_thing.md"]

    assert f"- Paginated: {said}" in page


# Calls


def test_each_page_has_the_call_of_its_own_operation(tmp_path: Path) -> None:
    text = document(
        """
        /things:
          get: {operationId: get-things.1, responses: {'204': {description: Nothing.}}}
          post:
            operationId: AddThing
            parameters: [{name: note, in: query, schema: {type: string}, example: "# Call\\n`é`"}]
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            responses: {'204': {description: Nothing.}}
          delete: {operationId: DeleteThing, responses: {'204': {description: Nothing.}}}
        """,
        """
        Thing:
          properties:
            firstName: {type: string, example: Ada}
            parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
        Part: {properties: {partNo: {type: integer}}}
        """,
    )
    package = generate(text, tmp_path)
    called = {"client.list": "get-things.1", "client.add": "AddThing"}

    found = made(text, *(Leaf(call, package.operation(name).sync) for call, name in called.items()))

    assert "```python\nclient.list()\n```\n" in found["operations/get_things_1.md"]
    assert (
        "```python\n"
        'client.add(data={"first_name": "Ada", "parts": [{"part_no": 1}]}, note="# Call\\n`é`")\n'
        "```\n"
    ) in found["operations/add_thing.md"]  # fmt: skip
    assert "```" not in found["operations/delete_thing.md"]
    assert "does not have this operation yet" in found["operations/delete_thing.md"]


def list_twice(name: str) -> None:
    """List ``things``.

    Twice.

    Args:
        name: The thing.
    """


def test_the_overview_has_what_the_call_tree_has_besides_the_operations() -> None:
    page = made(answering(THING), Leaf("client.things.twice", cast("FunctionType", list_twice)))["index.md"]

    assert "\n## Further calls\n\n### client.things.twice\n\nList `things`.\n\nTwice.\n\n## " in page
    assert "Further calls" not in made(answering(THING))["index.md"]


# The site


def site_page(found: dict[str, str], path: str, folder: Path) -> str:
    """A page as the site has it, all pages being in a folder."""
    for name, text in found.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return Markdown(extensions=["tables", ExpandableTables(pages=str(folder))]).convert(found[path])


def read(html: str) -> str:
    """What a reader sees of a page."""
    plain = re.sub(r"<[^>]+>", "", html)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


def unfolded(html: str) -> list[str]:
    """Each table that unfolds, with those around it: ``Thing/Other`` is the one of Other in the one of Thing."""
    above: list[str] = []
    found: list[str] = []
    for name, end in re.findall(r"<summary>Fields of <code>(\w+)</code></summary>|(</details>)", html):
        if end:
            above.pop()
        else:
            above.append(name)
            found.append("/".join(above))
    return found


NESTED = """
Thing:
  type: object
  properties:
    name: {type: string, description: 'See [`Other`](../models/other.md).'}
    other: {$ref: '#/components/schemas/Other'}
    shapes: {$ref: '#/components/schemas/Shapes'}
    kinds: {$ref: '#/components/schemas/Kinds'}
    others: {type: array, items: {$ref: '#/components/schemas/Other'}}
Other: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
Inner: {type: object, properties: {id: {type: integer, description: 'One | `two|three`.'}}}
Shapes: {oneOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/Inner'}]}
Kinds: {discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/Inner'}]}
"""
# A body has no unions.
SENT = "".join(line for line in NESTED.splitlines(keepends=True) if not re.match(r" +(shapes|kinds):", line))
RECURSIVE = """
Thing: {type: object, properties: {parts: {type: array, items: {$ref: '#/components/schemas/Part'}}}}
Part: {properties: {whole: {$ref: '#/components/schemas/Thing'}, next: {$ref: '#/components/schemas/Part'}}}
"""


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        (answering(NESTED), "operations/get_thing.md", ["Other", "Other/Inner", "Other", "Other/Inner"]),
        (answering(NESTED), "models/other.md", ["Inner"]),
        (answering(NESTED), "models/inner.md", []),
        (answering(NESTED), "models/shapes.md", []),
        (answering(NESTED), "index.md", []),
        (taking(SENT), "params/other.md", ["InnerParams"]),
        (
            taking(SENT),
            "operations/add_thing.md",
            ["ThingParams", *(f"ThingParams/OtherParams{end}" for end in ("", "/InnerParams") * 2)],
        ),
        # What stands in itself is opened once.
        (answering(RECURSIVE), "operations/get_thing.md", ["Part", "Part/Thing"]),
        (answering(RECURSIVE), "models/part.md", ["Thing", "Thing/Part", "Part", "Part/Thing"]),
    ],
)
def test_a_row_opens_the_table_that_it_links_to(tmp_path: Path, text: str, path: str, expected: list[str]) -> None:
    assert unfolded(site_page(made(text), path, tmp_path)) == expected


def test_what_opens_is_below_its_row_as_wide_as_the_table_and_not_searched(tmp_path: Path) -> None:
    html = site_page(made(answering(NESTED)), "operations/get_thing.md", tmp_path)

    below = html.partition("<td><code>other</code></td>")[2].partition("</tr>")[2]
    assert re.match(r'\s*<tr class="nested">\s*<td colspan="3">\s*<details data-search-exclude=', below)
    assert "<td>One | <code>two|three</code>.</td>" in html
    assert "](../" not in html
