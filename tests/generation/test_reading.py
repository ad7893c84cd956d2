"""How a document is read: its scalars, its keys, and what its references refer to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import yaml
from generating import Generated, answering, document, generate

from generator.document.check import check
from generator.document.read import line_of, read_yaml
from generator.document.references import dereferenced, operations, resolve
from generator.errors import DocumentError

if TYPE_CHECKING:
    from pathlib import Path

# Each list holds the one before ten times.
_BOMB = "a0: &a0 x\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))

# Scalars


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("True", True),
        ("TRUE", True),
        ("false", False),
        ("False", False),
        ("FALSE", False),
        ("null", None),
        ("Null", None),
        ("NULL", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-7", -7),
        ("+7", 7),
        ("010", 10),
        ("1.50", 1.5),
        ("-.5", -0.5),
        ("5.", 5.0),
        ("1e3", 1000.0),
        ("+1.5E-1", 0.15),
        # What another version of YAML reads as something else is text, as it is in JSON.
        *(
            (text, text)
            for text in (
                *("yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "OFF", "y", "n", "Y", "N"),
                *("tRUE", "nULL", "trueish", "falsehood", "nullable", "~x"),
                *("2022-12-01", "2022-12-01T17:59:17Z", "2022-12-01 17:59:17", "12:30", "12:30:45", "190:20:30"),
                *(
                    "1_000",
                    "1_000.5",
                    "1,000",
                    "0x1F",
                    "0o17",
                    "0b11",
                    "1e",
                    "e3",
                    "1.2.3",
                    "--1",
                    "+",
                    "-x",
                    ".",
                    "1 2",
                ),
                *(".inf", "-.inf", ".nan", "=", "<<"),
            )
        ),
        ("'true'", "true"),
        ('"1"', "1"),
        ("'null'", "null"),
        ("!!str 1", "1"),
        ("|\n  1\n  2\n", "1\n2\n"),
        (">-\n  1\n  2\n", "1 2"),
    ],
)
def test_a_scalar(tmp_path: Path, written: str, value: object) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(f"it: {written}\n", encoding="utf-8")

    read = read_yaml(path)["it"]

    assert (type(read), read) == (type(value), value)


@pytest.mark.parametrize("key", ["200", "'200'", "yes", "null", "1.5", "2022-12-01", "true", "~", "'<<'"])
def test_a_key_is_text(tmp_path: Path, key: str) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(f"{key}: 1\n", encoding="utf-8")

    assert read_yaml(path) == {key.strip("'"): 1}


def test_what_is_written_once_and_named_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text("a: &it {b: [1]}\nc: *it\n", encoding="utf-8")

    assert read_yaml(path) == {"a": {"b": [1]}, "c": {"b": [1]}}


@pytest.mark.parametrize(
    "text", ['{"a": 1, "b": [true, null, "2022-12-01"]}', '\n  {"a": 1, "b": [true, null, "2022-12-01"]}']
)
def test_json_is_read_as_json(tmp_path: Path, text: str) -> None:
    path = tmp_path / "document"
    path.write_text(text, encoding="utf-8")

    assert read_yaml(path) == {"a": 1, "b": [True, None, "2022-12-01"]}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\nb: 2\na: 3\n", "{path}:3:1: not valid YAML: the key 'a' stands twice"),
        ("a:\n  200: x\n  '200': y\n", "{path}:3:3: not valid YAML: the key '200' stands twice"),
        ("a: [{b: 1, b: 1}]\n", "{path}:1:12: not valid YAML: the key 'b' stands twice"),
        ('{"a": {"b": 1, "b": 1}}', "{path}: not valid JSON: the key 'b' stands twice"),
        ("a: 1\n{id}: 2\n", "{path}:2:1: not valid YAML: a key is a list or a mapping; put it in quotes"),
        ("? [a]\n: b\n", "{path}:1:3: not valid YAML: a key is a list or a mapping; put it in quotes"),
        (f"a: {'9' * 5000}\n", "{path}:1:4: not valid YAML: a number that cannot be read"),
        ("a: &a [*a]\n", "{path}:1:4: not valid YAML: found unconstructable recursive node"),
        ("a: *b\n", "{path}:1:4: not valid YAML: found undefined alias"),
        ("a: !!python/name:os.system\n", "{path}:1:4: not valid YAML: could not determine a constructor for the tag"),
        ("a: 1\nb: !!int x\n", "{path}:2:4: not valid YAML: a number that cannot be read"),
        ("a: !!float x\n", "{path}:1:4: not valid YAML: a number that cannot be read"),
        ("a: !!bool x\n", "{path}:1:4: not valid YAML: neither true nor false"),
        ("a: !!map x\n", "{path}:1:4: not valid YAML: is no mapping"),
        ("a: !!timestamp x\n", "{path}:1:4: not valid YAML: could not determine a constructor for the tag"),
        ("a: &a {b: 1}\nc: {<<: *a}\n", "{path}:2:5: not valid YAML: << merges mappings in old YAML alone"),
        ("a: 1\n<<<<<<< ours\nb: 1\n=======\n", "{path}:2:1: has a conflict marker of a merge"),
        ('{"a": 1, // one\n "b": 2}', "{path}:1:10: not valid JSON: "),
        (_BOMB, "{path}: has more than 5,000,000 values"),
        ("", "{path}: is empty, where a mapping belongs"),
        ("# a: 1\n", "{path}: is empty, where a mapping belongs"),
        ("- a\n", "{path}: holds a list, where a mapping belongs"),
        ("3\n", "{path}: holds a int, where a mapping belongs"),
        ('{"a": 1,\n "b" 2}', "{path}:2:6: not valid JSON: Expecting ':' delimiter"),
        *(
            (text, "{path}: is nested more than 90 deep, which cannot be followed")
            for text in (
                f"a: {'[' * 90}{']' * 90}\n",
                f"a: {'{a: ' * 500}1{'}' * 500}\n",
                f'{{"a": {"[" * 90}{"]" * 90}}}',
                f'{{"a": {"[" * 100_000}{"]" * 100_000}}}',
            )
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_file_and_where(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "document"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(DocumentError) as caught:
        read_yaml(path)

    assert str(caught.value).startswith(said.format(path=path))


@pytest.mark.parametrize("text", [f"a: {'[' * 88}{']' * 88}\n", f'{{"a": {"[" * 88}{"]" * 88}}}'])
def test_a_document_may_be_deep(tmp_path: Path, text: str) -> None:
    path = tmp_path / "document"
    path.write_text(text, encoding="utf-8")

    assert read_yaml(path)["a"]


# What a document has to have


BASIS: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "paths": {"/a": {"get": {"operationId": "GetA", "responses": {"204": {"description": "d"}}}}},
    "components": {"schemas": {"Thing": {"type": "string"}}},
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2", 3.0, 3.1])
def test_a_version_that_is_understood(version: object) -> None:
    check({**BASIS, "openapi": version}, "it")


LACKING: dict[str, tuple[str, list[Any]]] = {
    "openapi": (
        "it: has no openapi: 3.x; only OpenAPI 3 documents are understood",
        ["2.0", "4.0.0", "30", 3, 2.0, "", None, [3], "v3.0"],
    ),
    "info": (
        "it: has no info.version, which the generated code carries",
        [None, [], "1", {}, {"version": ""}, {"version": None}, {"title": "T"}],
    ),
    "paths": ("it: has no paths, so there is nothing to call", [None, {}, [], ["/a"], "/a"]),
    "components": (
        "it: has no components.schemas, so there is nothing to model",
        [None, {}, [], {"schemas": {}}, {"schemas": None}, {"responses": {}}],
    ),
}


@pytest.mark.parametrize(
    ("key", "value", "said"), [(key, value, said) for key, (said, values) in LACKING.items() for value in values]
)
def test_what_a_document_lacks(key: str, value: Any, said: str) -> None:
    with pytest.raises(DocumentError) as caught:
        check({**BASIS, key: value}, "it")

    assert str(caught.value) == said


def test_a_path_that_is_elsewhere() -> None:
    with pytest.raises(DocumentError) as caught:
        check({**BASIS, "paths": {"/a": {"$ref": "#/paths/~1b"}, "/b": {}}}, "it")

    assert str(caught.value) == "it: /a: is a reference; its operations have to stand there themselves"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("x: [1]\nlist:\n  - a\n\n  - b: 1\n    c: 2\n  - >-\n    d\n", [3, 5, 7]),
        ("list: [a,\n  b, c]", [1, 2, 2]),
        ('{"list": [1,\n2]}', [1, 2]),
        ('{"x": "\\ud83d\\ude00",\n"list": [1]}', [1]),
    ],
)
def test_the_line_of_an_item(tmp_path: Path, text: str, lines: list[int]) -> None:
    path = tmp_path / "document"
    path.write_text(text, encoding="utf-8")

    assert read_yaml(path)["list"]
    assert [line_of(path, "list", index) for index in range(len(lines))] == lines


@pytest.mark.parametrize("lacking", ["openapi", "info", "paths", "components"])
def test_what_is_not_there_at_all(lacking: str) -> None:
    with pytest.raises(DocumentError, match=f"has no {lacking}"):
        check({key: value for key, value in BASIS.items() if key != lacking}, "it")


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("GetA", "GetA", "it: POST /b: is called GetA, as GET /a is already"),
        ("GetA", "", "it: POST /b: has no operationId, which names the operation's module"),
        ("GetA", None, "it: POST /b: has no operationId, which names the operation's module"),
        ("GetA", 7, "it: POST /b: has no operationId, which names the operation's module"),
        (["GetA"], "GetB", "it: GET /a: has no operationId, which names the operation's module"),
    ],
)
def test_what_an_operation_is_called(first: object, second: object, said: str) -> None:
    paths = {"/a": {"get": {"operationId": first}}, "/b": {"summary": "B", "post": {"operationId": second}}}

    with pytest.raises(DocumentError) as caught:
        check({**BASIS, "paths": paths}, "it")

    assert str(caught.value) == said


def test_the_operations_of_a_document() -> None:
    methods = ("trace", "patch", "head", "options", "delete", "post", "put", "get")
    item = {"summary": "s", "parameters": [], **{method: {"operationId": method} for method in methods}, "x-get": {}}

    found = list(operations({"paths": {"/b": item, "/a": {"get": {"operationId": "a"}}}}))

    assert found == [
        *((method, "/b", {"operationId": method}) for method in methods),
        ("get", "/a", {"operationId": "a"}),
    ]


# What stands where. Each kind of node with something else in its place, and where that is said to be.


WHOLE: dict[str, Any] = yaml.safe_load("""
openapi: 3.0.3
info: {title: T, version: '1'}
security: [{key: []}]
paths:
  /a/{b}:
    parameters: [{name: b, in: path, required: true, schema: {type: string}}]
    get: &operation
      operationId: one
      parameters: [{$ref: '#/components/parameters/P'}, {name: c, in: query, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
      security: [{key: []}]
    put: {operationId: two}
    post: {operationId: three}
    delete: {operationId: four}
    options: {operationId: five}
    head: {operationId: six}
    patch: {operationId: seven}
    trace: {operationId: eight}
components:
  parameters: {P: {name: p, in: query, schema: {type: string}}}
  requestBodies: {B: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
  responses: {R: {$ref: '#/components/responses/Q'}, Q: {description: d, content: {application/json: {schema: {}}}}}
  schemas:
    S: {type: object, required: [a], properties: {a: {type: array, items: {type: string}}}}
    U:
      oneOf: [{$ref: '#/components/schemas/S'}]
      anyOf: [{$ref: '#/components/schemas/S'}]
      allOf: [{$ref: '#/components/schemas/S'}]
      discriminator: {propertyName: a, mapping: {x: '#/components/schemas/S'}}
      x-otherwise: '#/components/schemas/S'
""")

MAPPINGS = [
    "paths//a/{b}", "components/parameters", "components/parameters/P", "components/parameters/P/schema",
    "components/requestBodies", "components/requestBodies/B", "components/requestBodies/B/content",
    "components/requestBodies/B/content/application/json", "components/requestBodies/B/content/application/json/schema",
    "components/responses", "components/responses/Q", "components/responses/Q/content",
    "components/responses/Q/content/application/json", "components/responses/Q/content/application/json/schema",
    "components/schemas/S", "components/schemas/S/properties", "components/schemas/S/properties/a",
    "components/schemas/S/properties/a/items", "components/schemas/U/oneOf/0", "components/schemas/U/anyOf/0",
    "components/schemas/U/allOf/0", "components/schemas/U/discriminator", "components/schemas/U/discriminator/mapping",
    "security/0", "paths//a/{b}/parameters/0", "paths//a/{b}/parameters/0/schema",
    *(f"paths//a/{{b}}/{method}" for method in ("get", "put", "post", "delete", "options", "head", "patch", "trace")),
    "paths//a/{b}/get/parameters/1", "paths//a/{b}/get/requestBody", "paths//a/{b}/get/responses",
    "paths//a/{b}/get/responses/200", "paths//a/{b}/get/security/0",
]  # fmt: skip
LISTS = [
    "security", "paths//a/{b}/parameters", "paths//a/{b}/get/parameters", "paths//a/{b}/get/security",
    "components/schemas/S/required", "components/schemas/U/oneOf", "components/schemas/U/anyOf",
    "components/schemas/U/allOf",
]  # fmt: skip
TEXTS = [
    "components/schemas/S/required/0", "components/schemas/U/discriminator/propertyName",
    "components/schemas/U/discriminator/mapping/x", "components/schemas/U/x-otherwise", "components/responses/R/$ref",
    "components/schemas/U/oneOf/0/$ref", "paths//a/{b}/get/parameters/0/$ref",
]  # fmt: skip


def replaced(place: str, value: object) -> dict[str, Any]:
    """The whole document with something else at a place of it."""
    whole: dict[str, Any] = json.loads(json.dumps(WHOLE))
    *way, last = place.replace("/a/{b}", "PATH").replace("application/json", "JSON").split("/")
    node: Any = whole
    steps = {"PATH": "/a/{b}", "JSON": "application/json"}
    for step in way:
        node = node[int(step)] if isinstance(node, list) else node[steps.get(step, step)]
    if isinstance(node, list):
        node[int(last)] = value
    else:
        node[steps.get(last, last)] = value
    return whole


def test_what_stands_where_it_belongs() -> None:
    check(WHOLE, "it")


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        *((place, "x", "is text, where a mapping belongs") for place in MAPPINGS),
        *((place, {}, "is a mapping, where a list belongs") for place in LISTS),
        *((place, [], "is a list, where text belongs") for place in TEXTS),
        *((MAPPINGS[number], None, "is empty, where a mapping belongs") for number in (0, 1, -1)),
        *((MAPPINGS[number], [], "is a list, where a mapping belongs") for number in (0, 1, -1)),
        (LISTS[0], True, "is True, where a list belongs"),
        (LISTS[0], "x", "is text, where a list belongs"),
        (TEXTS[0], 1.5, "is 1.5, where text belongs"),
    ],
)
def test_what_stands_where_something_else_belongs(place: str, value: object, said: str) -> None:
    with pytest.raises(DocumentError) as caught:
        check(replaced(place, value), "it")

    assert str(caught.value) == f"it: #/{place}: {said}"


# References


@pytest.mark.parametrize(
    ("reference", "value"),
    [
        ("#/a", {"n": 1}),
        ("#/b~1c", {"n": 2}),
        ("#/b~0c", {"n": 3}),
        ("#/b~01", {"n": 4}),
        ("#/b~01c~1d", {"n": 5}),
        ("#/e/f~1~0", {"n": 6}),
        ("#/", {"n": 7}),
        ("#/list/1/a", {"n": 8}),
    ],
)
def test_what_a_reference_refers_to(reference: str, value: object) -> None:
    whole = {
        "a": {"n": 1}, "b/c": {"n": 2}, "b~c": {"n": 3}, "b~1": {"n": 4}, "b~1c/d": {"n": 5},
        "e": {"f/~": {"n": 6}}, "": {"n": 7}, "b/": {"n": 0}, "list": [0, {"a": {"n": 8}}], "b~01": {"n": 0},
    }  # fmt: skip

    assert resolve(whole, reference, "it") == value
    assert dereferenced({**whole, "x": {"$ref": reference}}, {"$ref": "#/x"}) == value


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("#/a/b", "refers to #/a/b, which does not exist"),
        ("#/b", "refers to #/b, which does not exist"),
        ("#/list/1", "refers to #/list/1, which does not exist"),
        ("#/text/x", "refers to #/text/x, which does not exist"),
        ("#/text", "refers to #/text, which is no mapping"),
        ("#/list", "refers to #/list, which is no mapping"),
        ("a", "refers to 'a'; only references within the document are followed"),
        ("#a", "refers to '#a'; only references within the document are followed"),
        ("other.yaml#/a", "refers to 'other.yaml#/a'; only references within the document are followed"),
        ("https://x.test/#/a", "refers to 'https://x.test/#/a'; only references within the document are followed"),
        ("", "refers to ''; only references within the document are followed"),
    ],
)
def test_a_reference_that_leads_nowhere(reference: str, said: str) -> None:
    with pytest.raises(DocumentError) as caught:
        resolve({"a": {}, "text": "xyz", "list": [{}]}, reference, "it")

    assert str(caught.value) == f"it: {said}"


NOTHING = {"$ref": "#/nothing"}


@pytest.mark.parametrize(
    ("place", "where"),
    [
        *(
            (place, place)
            for place in MAPPINGS
            if place.endswith(("schema", "items", "/0", "/1", "/a", "/Q", "/200")) and "security" not in place
        ),
        ("components/schemas/S/additionalProperties", "components/schemas/S/additionalProperties"),
        ("components/schemas/S/properties/example", "components/schemas/S/properties/example"),
        ("components/schemas/S/properties/enum", "components/schemas/S/properties/enum"),
        ("components/schemas/default", "components/schemas/default"),
        ("components/responses/examples", "components/responses/examples"),
        ("paths//a/{b}/get/responses/default", "paths//a/{b}/get/responses/default"),
    ],
)
def test_a_reference_to_nothing_is_found_wherever_it_stands(place: str, where: str) -> None:
    with pytest.raises(DocumentError) as caught:
        check(replaced(place, NOTHING), "it")

    assert str(caught.value) == f"it: #/{where}: refers to #/nothing, which does not exist"


@pytest.mark.parametrize(
    "place",
    [
        "components/schemas/S/example",
        "components/schemas/S/default",
        "components/schemas/S/properties/a/example",
        "components/schemas/S/enum",
        "components/responses/Q/content/application/json/examples",
    ],
)
def test_a_value_may_hold_what_looks_like_a_reference(place: str) -> None:
    check(replaced(place, [NOTHING]), "it")


def test_a_property_may_be_called_like_a_reference() -> None:
    check(replaced("components/schemas/S/properties/$ref", {"type": "string"}), "it")


def test_the_characters_of_a_reference_may_be_escaped_as_in_a_url(tmp_path: Path) -> None:
    schemas = """
    My Thing: {type: object, properties: {a: {$ref: '#/components/schemas/%4fther'}}}
    Other: {type: object, properties: {n: {type: integer}}}
    """

    thing = generate(answering(schemas, "My%20Thing"), tmp_path).received({"a": {"n": 1}})

    assert type(thing).__name__ == "MyThing"
    assert thing.a.n == 1


# Names that are keywords of OpenAPI or JSON Schema elsewhere

KEYWORDS = (
    *("$ref", "additionalProperties", "allOf", "anyOf", "const", "content", "default", "description", "discriminator"),
    *("enum", "example", "examples", "exclusiveMinimum", "format", "items", "maximum", "minimum", "not", "nullable"),
    *("oneOf", "parameters", "pattern", "properties", "readOnly", "requestBodies", "required", "responses", "schema"),
    *("schemas", "title", "type", "x-billable", "x-sensitive"),
)


def called_like_keywords() -> str:
    properties = "".join(f"\n        {name}: {{$ref: '#/components/schemas/Part'}}" for name in KEYWORDS)
    schemas = f"Thing:\n      type: object\n      required: [{', '.join(KEYWORDS)}]\n      properties:{properties}\n"
    paths = ""
    components: dict[str, str] = {"parameters": "", "requestBodies": "", "responses": ""}
    for number, name in enumerate(KEYWORDS):
        paths += f"""
/things/{number}:
  post:
    operationId: AddThing{number}
    parameters: [{{$ref: '#/components/parameters/{name}'}}]
    requestBody: {{$ref: '#/components/requestBodies/{name}'}}
    responses:
      '200': {{$ref: '#/components/responses/{name}'}}
      default: {{$ref: '#/components/responses/Failed'}}
"""
        media = "{application/json: {schema: {$ref: '#/components/schemas/Thing'}}}"
        components["parameters"] += f"\n    {name}: {{name: size, in: query, schema: {{type: integer}}}}"
        components["requestBodies"] += f"\n    {name}: {{content: {media}}}"
        components["responses"] += f"\n    {name}: {{description: The thing., content: {media}}}"
    components["responses"] += "\n    Failed: {description: Failed.}"
    part = "    Part: {type: object, properties: {partNo: {type: integer}}}"
    more = "".join(f"\n  {kind}:{parts}" for kind, parts in components.items())
    return document(paths, "X: {type: string}") + f"\n    {schemas}{part}{more}"


@pytest.fixture(scope="module")
def of_keywords(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate(called_like_keywords(), tmp_path_factory.mktemp("keywords"))


def test_properties_may_be_called_like_keywords(of_keywords: Generated) -> None:
    source = {name: {"partNo": number} for number, name in enumerate(KEYWORDS)}

    thing = of_keywords.model("Thing").from_dict(source)

    assert list(thing._fields.values()) == list(KEYWORDS)
    assert [getattr(thing, attribute).part_no for attribute in thing._fields] == list(range(len(KEYWORDS)))
    assert thing.additional_properties == {}
    with pytest.raises(TypeError, match="missing"):
        of_keywords.model("Thing")()


@pytest.mark.parametrize(("number", "name"), list(enumerate(KEYWORDS)), ids=KEYWORDS)
def test_components_may_be_called_like_keywords(of_keywords: Generated, number: int, name: str) -> None:
    body = {name: {"partNo": number}}

    exchanged = of_keywords.send(f"AddThing{number}", httpx.Response(200, json=body), size=number, data=body)

    assert exchanged.request.url.query == f"size={number}".encode()
    assert json.loads(exchanged.request.content) == body
    assert exchanged.result.to_dict() == body
