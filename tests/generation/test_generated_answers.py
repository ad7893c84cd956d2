"""What an operation sends besides its parameters, what it returns, and what the runtime is told of it."""

from __future__ import annotations

import inspect
import json
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from generating import THING, document, generate, run

from open_banking import BinaryResponse, InvalidRequestError, ResponseDecodingError

if TYPE_CHECKING:
    from pathlib import Path

    from generating import Generated


def get(responses: str, more: str = "", schemas: str = THING) -> str:
    return document(f"/things: {{get: {{operationId: GetThing, {more} responses: {responses}}}}}", schemas)


JSON = "{schema: {$ref: '#/components/schemas/Thing'}}"
BINARY = "{schema: {type: string, format: binary}}"


@pytest.mark.parametrize(
    ("responses", "answer", "expected"),
    [
        ("{'204': {description: d}}", httpx.Response(204), None),
        ("{'200': {description: d}}", httpx.Response(200, json={"a": 1}), None),
        (f"{{'200': {{description: d, content: {{application/json: {JSON}}}}}}}", None, {"name": "n"}),
        (f"{{'201': {{description: d, content: {{application/json: {JSON}}}}}}}", None, {"name": "n"}),
        (f"{{'202': {{description: d, content: {{application/json: {JSON}}}}}}}", None, {"name": "n"}),
        (
            f"{{'203': {{description: d}}, '200': {{description: d, content: {{application/json: {JSON}}}}}}}",
            None,
            {"name": "n"},
        ),
        (
            f"{{'204': {{description: d}}, '200': {{description: d, content: {{application/json: {JSON}}}}}}}",
            None,
            {"name": "n"},
        ),
        (f"{{'2XX': {{description: d, content: {{application/json: {JSON}}}}}}}", None, {"name": "n"}),
        (f"{{'200': {{description: d, content: {{application/json;charset=UTF-8: {JSON}}}}}}}", None, {"name": "n"}),
    ],
)
def test_the_answer_that_the_document_declares(
    tmp_path: Path, responses: str, answer: httpx.Response | None, expected: Any
) -> None:
    made = generate(get(responses), tmp_path)

    result = made.send("GetThing", answer or httpx.Response(200, json={"name": "n"})).result

    assert (result if result is None else result.to_dict()) == expected
    if result is not None:
        assert type(result).__name__ == "Thing"


@pytest.mark.parametrize(
    ("schema", "body", "expected"),
    [
        ("{type: array, items: {$ref: '#/components/schemas/Thing'}}", [{"name": "n"}], ["n"]),
        ("{type: array, items: {$ref: '#/components/schemas/Thing'}}", [], []),
        ("{type: object}", {"a": [1]}, {"a": [1]}),
        ("{type: string}", "text", "text"),
        ("{type: array, items: {type: integer}}", [1, 2], [1, 2]),
        ("{}", None, None),
    ],
)
def test_answers_that_are_no_single_model(tmp_path: Path, schema: str, body: Any, expected: Any) -> None:
    responses = f"{{'200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}}}"

    answer = httpx.Response(200, content=json.dumps(body))
    result = generate(get(responses), tmp_path).send("GetThing", answer).result

    if isinstance(result, list):
        result = [getattr(item, "name", item) for item in result]
    assert result == expected


def test_bytes(tmp_path: Path) -> None:
    made = generate(get(f"{{'200': {{description: d, content: {{application/octet-stream: {BINARY}}}}}}}"), tmp_path)

    exchanged = made.send("GetThing", httpx.Response(200, content=b"%PDF", headers={"Content-Type": "application/pdf"}))

    assert exchanged.result == BinaryResponse(b"%PDF", "application/pdf")
    assert "application/octet-stream" in exchanged.request.headers["Accept"]


@pytest.mark.parametrize(
    ("more", "content", "refused"),
    [
        ("", b"\x89PNG", False),
        ("", b"{}", True),
        ("x-pdf: true,", b"%PDF", False),
        ("x-pdf: true,", b"\x89PNG", True),
        ("x-pdf: false,", b"\x89PNG", False),
    ],
)
def test_a_file_that_the_document_calls_a_pdf(tmp_path: Path, more: str, content: bytes, *, refused: bool) -> None:
    responses = f"{{'200': {{description: d, content: {{application/octet-stream: {BINARY}}}}}}}"
    made = generate(get(responses, more), tmp_path)
    answer = httpx.Response(200, content=content)

    if refused:
        with pytest.raises(ResponseDecodingError, match="GetThing"):
            made.send("GetThing", answer)
    else:
        assert made.send("GetThing", answer).result.content == content


@pytest.mark.parametrize("schema", ["{type: object}", "{}", "{type: array, items: {type: object}}"])
@pytest.mark.parametrize("body", [{"ssn": "999-99-9999"}, [{"ssn": "999-99-9999"}, [{"ssn": "999-99-9999"}, 5]]])
def test_an_object_without_a_model_shows_its_keys_alone(tmp_path: Path, schema: str, body: Any) -> None:
    made = generate(
        get(f"{{'200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}}}"), tmp_path
    )

    result = made.received(body)

    assert result == body
    assert json.loads(json.dumps(result)) == body
    assert "999-99-9999" not in repr(result)
    assert "{'ssn': ...}" in repr(result)
    assert pickle.loads(pickle.dumps(result)) == body  # noqa: S301  # our own bytes


def test_json_or_pdf_as_asked(tmp_path: Path) -> None:
    content = f"{{application/json: {JSON}, application/pdf: {BINARY}}}"
    made = generate(get(f"{{'200': {{description: d, content: {content}}}}}"), tmp_path)

    as_json = made.send("GetThing", httpx.Response(200, json={"name": "n"}))
    as_pdf = made.send(
        "GetThing",
        httpx.Response(200, content=b"%PDF", headers={"Content-Type": "application/pdf"}),
        accept="application/pdf",
    )

    assert as_json.result.name == "n"
    assert as_json.request.headers["Accept"] == "application/json"
    assert as_pdf.result == BinaryResponse(b"%PDF", "application/pdf")
    assert as_pdf.request.headers["Accept"] == "application/pdf"


def test_an_operation_with_the_least_that_is_allowed(tmp_path: Path) -> None:
    made = generate(get("{'204': {description: ''}}"), tmp_path)

    request = made.sent("GetThing")

    assert (request.method, str(request.url)) == ("GET", "https://api.test/things")
    assert inspect.getdoc(made.operation("GetThing").sync)


def test_an_operation_in_several_tags_is_generated_once(tmp_path: Path) -> None:
    made = generate(get("{'204': {description: d}}", "tags: [One, 'Two & Three'],"), tmp_path)

    assert [path.name for path in sorted((made.folder / "operations").glob("*.py"))] == ["__init__.py", "get_thing.py"]


@pytest.mark.parametrize("method", ["get", "put", "post", "delete", "patch", "head", "options"])
def test_each_method(tmp_path: Path, method: str) -> None:
    text = document(f"/things: {{{method}: {{operationId: DoIt, responses: {{'204': {{description: d}}}}}}}}")
    made = generate(text, tmp_path)

    assert made.sent("DoIt").method == method.upper()
    assert made.operation("DoIt").OPERATION.repeatable is (method in {"get", "put", "delete"})


@pytest.mark.parametrize(
    ("extension", "fact", "value"),
    [
        ("x-billable: true", "billable", True),
        ("x-billable: true", "repeatable", False),
        ("x-repeatable: false", "repeatable", False),
        ("x-timeout: 180", "timeout", 180),
        ("x-pagination: start", "pagination", "start"),
        ("x-authenticates: true", "authenticates", True),
        ("x-other: 1", "billable", False),
        ("x-other: 1", "repeatable", True),
        ("x-other: 1", "timeout", None),
        ("x-other: 1", "pagination", None),
        ("x-other: 1", "authenticates", False),
    ],
)
def test_extensions_reach_the_runtime(tmp_path: Path, extension: str, fact: str, value: Any) -> None:
    schemas = (
        f"{THING}\nThings: {{properties: {{things: {{type: array, items: {{$ref: '#/components/schemas/Thing'}}}}}}}}"
    )
    responses = f"{{'200': {{description: d, content: {{application/json: {JSON.replace('Thing', 'Things')}}}}}}}"
    made = generate(get(responses, f"{extension},", schemas), tmp_path)

    assert getattr(made.operation("GetThing").OPERATION, fact) == value


PAGES = """
Things:
  type: object
  required: [list]
  properties:
    list: {type: array, items: {$ref: '#/components/schemas/Thing'}}
    found: {type: integer}
    notes: {type: array, items: {type: string}}
Thing: {type: object, properties: {pageItems: {type: string}}}
"""


def paged(schemas: str = PAGES, schema: str = "Things") -> str:
    content = f"{{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}"
    return get(f"{{'200': {{description: d, content: {content}}}}}", "x-pagination: start,", schemas)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"list": [{"pageItems": "a"}, {"pageItems": "b"}], "notes": ["n"]}, ["a", "b"]),
        ({"list": []}, []),
        ({"list": None}, []),
        ({"list": "none"}, []),
        ({"list": {"pageItems": "a"}}, []),
        ({}, []),
    ],
)
def test_the_records_of_a_page(tmp_path: Path, body: Any, expected: list[str]) -> None:
    page = generate(paged(), tmp_path).received(body)

    assert [thing.page_items_ for thing in page.page_items()] == expected


@pytest.mark.parametrize("schema", ["Things", "Reordered"])
def test_of_several_lists_the_records_are_those_that_the_path_is_named_after(tmp_path: Path, schema: str) -> None:
    schemas = """
    Things:
      type: object
      properties:
        things: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        more: {type: array, items: {$ref: '#/components/schemas/Thing'}}
    Reordered:
      type: object
      properties:
        more: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        things: {type: array, items: {$ref: '#/components/schemas/Thing'}}
    Thing: {type: object, properties: {name: {type: string}}}
    """
    page = generate(paged(schemas, schema), tmp_path).received({"more": [{"name": "b"}], "things": [{"name": "a"}]})

    assert [thing.name for thing in page.page_items()] == ["a"]


def test_only_a_page_has_records(tmp_path: Path) -> None:
    made = generate(paged(), tmp_path)

    assert not hasattr(made.model("Thing"), "page_items")


@pytest.mark.parametrize(
    "text",
    [
        paged("Things: {type: object, properties: {notes: {type: array, items: {type: string}}}}"),
        paged(
            PAGES.replace("found: {type: integer}", "more: {type: array, items: {$ref: '#/components/schemas/Thing'}}")
        ),
        get("{'204': {description: d}}", "x-pagination: start,"),
    ],
    ids=["no list of objects", "two lists of objects", "no answer"],
)
def test_a_page_without_one_list_of_records_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    assert run(text, tmp_path) == 1

    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "GET /things" in error
    assert "responds with pages" in error


OTHER = "{schema: {$ref: '#/components/schemas/Other'}}"


@pytest.mark.parametrize(
    ("first", "second", "code"), [(JSON, OTHER, 1), (JSON, JSON, 0), (OTHER, OTHER, 0)], ids=["two", "one", "the other"]
)
def test_two_answers_in_json_are_refused_unless_they_are_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], first: str, second: str, code: int
) -> None:
    responses = (
        f"{{'200': {{description: d, content: {{application/json: {first}}}}}, "
        f"'202': {{description: d, content: {{application/json: {second}}}}}}}"
    )
    schemas = f"{THING}\nOther: {{type: object, properties: {{n: {{type: integer}}}}}}"

    assert run(get(responses, schemas=schemas), tmp_path) == code

    error = capsys.readouterr().err
    assert ("GET /things" in error and "200" in error and "202" in error) is bool(code)


def test_an_mfa_challenge_is_not_the_answer(tmp_path: Path) -> None:
    responses = (
        f"{{'203': {{description: d, content: {{application/json: {OTHER}}}}}, "
        f"'200': {{description: d, content: {{application/json: {JSON}}}}}}}"
    )
    schemas = f"{THING}\nOther: {{type: object, properties: {{n: {{type: integer}}}}}}"

    thing = generate(get(responses, schemas=schemas), tmp_path).received({"name": "n"})

    assert type(thing).__name__ == "Thing"


@pytest.mark.parametrize(
    ("security", "needs_token"),
    [
        ("security: [{FinicityAppKey: [], FinicityAppToken: []}],", True),
        ("security: [{FinicityAppKey: []}],", False),
        ("security: [],", False),
    ],
)
def test_whether_a_token_is_needed(tmp_path: Path, security: str, *, needs_token: bool) -> None:
    made = generate(get("{'204': {description: d}}", security), tmp_path)

    assert made.operation("GetThing").OPERATION.needs_token is needs_token
    assert ("Finicity-App-Token" in made.sent("GetThing").headers) is needs_token


def post(body: str, schemas: str = THING) -> str:
    return document(
        f"/things: {{post: {{operationId: AddThing, requestBody: {body}, responses: {{'204': {{description: d}}}}}}}}",
        schemas,
    )


BODY = """
Thing:
  type: object
  required: [firstName]
  properties:
    firstName: {type: string}
    birthday: {type: string, format: date}
    email: {type: string}
    anything: {type: object}
    size: {type: object, properties: {widthInMm: {type: integer}}}
    parts: {type: array, items: {type: object, properties: {partNo: {type: integer}}}}
"""


def test_a_body_in_names_of_python_and_of_the_wire(tmp_path: Path) -> None:
    made = generate(
        post("{content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}", BODY), tmp_path
    )

    request = made.sent(
        "AddThing",
        data={
            "first_name": "Ada",
            "email_field": "a@b.test",
            "anything": {"asItIs": 1},
            "size": {"width_in_mm": 3},
            "parts": [{"part_no": 1}, {"partNo": 2}],
        },
    )

    assert request.headers["Content-Type"] == "application/json"
    assert httpx.Response(200, content=request.content).json() == {
        "firstName": "Ada",
        "email": "a@b.test",
        "anything": {"asItIs": 1},
        "size": {"widthInMm": 3},
        "parts": [{"partNo": 1}, {"partNo": 2}],
    }


def test_a_body_as_a_model(tmp_path: Path) -> None:
    made = generate(
        post("{content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}", BODY), tmp_path
    )
    size = made.model("ThingSize")(width_in_mm=3)

    request = made.sent("AddThing", data=made.model("Thing")(first_name="Ada", size=size))

    assert httpx.Response(200, content=request.content).json() == {"firstName": "Ada", "size": {"widthInMm": 3}}


CREDENTIALS = """
Thing:
  type: object
  properties:
    keyId: {type: string, x-credential: true}
    token: {$ref: '#/components/schemas/Secret'}
    other: {type: string}
    within: {type: array, items: {type: object, properties: {innerKey: {type: string, x-credential: true}}}}
Secret: {type: string, x-credential: true}
"""


@pytest.fixture(scope="module")
def of_credentials(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    text = post("{content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}", CREDENTIALS)
    return generate(text, tmp_path_factory.mktemp("credentials"))


@pytest.mark.parametrize(
    "value",
    [
        *("canary b", " canary", "canary ", "canary\n", "\r\ncanary", "canary\tb", "canary\u00a0", "canary-schlüssel"),
        *("canary\0", "canary\x7f", "\ufeffcanary", "canary😀", "", 5, b"canary", ["canary"]),
    ],
    ids=repr,
)
def test_a_credential_that_is_bound_to_fail_is_refused_and_not_shown(of_credentials: Generated, value: Any) -> None:
    thing, item = of_credentials.model("Thing"), of_credentials.model("ThingWithinItem")

    for data, place in (
        ({"key_id": value}, "data['key_id']"),
        ({"keyId": value}, "data['keyId']"),
        ({"token_field": value}, "data['token_field']"),
        ({"within": [{}, {"inner_key": value}]}, "data['within'][1]['inner_key']"),
        (thing(key_id=value), "data['keyId']"),
        (thing(within=[item(inner_key=value)]), "data['within'][0]['innerKey']"),
        ({"within": [item(inner_key=value)]}, "data['within'][0]['innerKey']"),
    ):
        with pytest.raises(InvalidRequestError) as caught:
            of_credentials.sent("AddThing", data=data)
        assert str(caught.value).startswith(f"{place} is ")
        assert "canary" not in str(caught.value)


def test_a_credential_of_one_line_is_sent(of_credentials: Generated) -> None:
    usable = "aZ09!@#$%&*_-+~'\"\\/"

    request = of_credentials.sent("AddThing", data={"key_id": usable, "token_field": None, "other": "a b\n"})

    assert json.loads(request.content) == {"keyId": usable, "token": None, "other": "a b\n"}


@pytest.mark.parametrize("name", ["request", "make", "built", "arguments", "options", "node", "shape"])
def test_a_parameter_beside_a_body_may_be_called_like_something_the_code_uses(tmp_path: Path, name: str) -> None:
    parameters = f"[{{name: {name}, in: query, schema: {{type: string}}}}]"
    text = post("{content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}")
    made = generate(
        text.replace("operationId: AddThing,", f"operationId: AddThing, parameters: {parameters},"), tmp_path
    )

    request = made.sent("AddThing", data={"name": "n"}, **{name: "x"})

    assert (str(request.url), request.content) == (f"https://api.test/things?{name}=x", b'{"name":"n"}')


def test_an_unknown_key_of_a_body_is_refused(tmp_path: Path) -> None:
    made = generate(
        post("{content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}", BODY), tmp_path
    )

    with pytest.raises(InvalidRequestError, match=r"data\['size'\].*'width_in_m'.*'width_in_mm'"):
        made.sent("AddThing", data={"size": {"width_in_m": 3}})


def test_a_body_described_in_place(tmp_path: Path) -> None:
    schema = "{type: object, properties: {firstName: {type: string}}}"
    made = generate(post(f"{{content: {{application/json: {{schema: {schema}}}}}}}"), tmp_path)

    request = made.sent("AddThing", data={"first_name": "Ada"})

    assert request.content == b'{"firstName":"Ada"}'


def test_request_dictionaries_are_made_for_bodies_and_what_is_in_them_only(tmp_path: Path) -> None:
    schemas = BODY + "\nOther: {type: object, properties: {a: {type: string}}}"
    made = generate(
        post("{content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}", schemas), tmp_path
    )

    assert sorted(made.module("params").__all__) == ["ThingParams", "ThingPartsItemParams", "ThingSizeParams"]
    assert made.module("params").ThingParams.__annotations__.keys() == {
        "first_name", "birthday", "email_field", "anything", "size", "parts"
    }  # fmt: skip
