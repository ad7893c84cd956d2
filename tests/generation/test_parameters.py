"""What becomes of the parameters of an operation: keyword arguments in, a request out."""

from __future__ import annotations

import datetime as dt
import enum
import inspect
from typing import TYPE_CHECKING, Any

import pytest
from generating import document, generate, run, with_parameters

from open_banking import InvalidRequestError

if TYPE_CHECKING:
    from pathlib import Path

    from generating import Generated

QUERY = """
- {name: text, in: query, schema: {type: string}}
- {name: wholeNumber, in: query, schema: {type: integer}}
- {name: fraction, in: query, schema: {type: number}}
- {name: yesOrNo, in: query, schema: {type: boolean}}
- {name: choice, in: query, schema: {type: string, enum: [one, two]}}
- {name: day, in: query, schema: {type: string, format: date}}
- {name: moment, in: query, schema: {type: string, format: date-time}}
- {name: id, in: query, schema: {type: string, format: uuid}}
- {name: commaList, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}
- {name: repeatedList, in: query, explode: true, schema: {type: array, items: {type: integer}}}
- {name: plainList, in: query, schema: {type: array, items: {type: string}}}
"""


@pytest.fixture(scope="module")
def of_queries(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate(with_parameters(QUERY), tmp_path_factory.mktemp("queries"))


@pytest.mark.parametrize(
    ("argument", "value", "search"),
    [
        ("text", "a b&c=d/é", "text=a%20b%26c%3Dd%2F%C3%A9"),
        ("text", "", "text="),
        ("text", None, ""),
        ("whole_number", 0, "wholeNumber=0"),
        ("fraction", 1.5, "fraction=1.5"),
        ("yes_or_no", True, "yesOrNo=true"),
        ("yes_or_no", False, "yesOrNo=false"),
        ("choice", "two", "choice=two"),
        ("choice", "three", "choice=three"),
        ("day", dt.date(2024, 2, 29), "day=2024-02-29"),
        ("day", "2024-02-29", "day=2024-02-29"),
        ("moment", dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC), "moment=2024-02-29T12%3A00%3A00%2B00%3A00"),
        ("id", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "id=6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
        ("comma_list", ["a", "b,c"], "commaList=a,b%2Cc"),
        ("comma_list", ("a", "b"), "commaList=a,b"),
        ("comma_list", "a,b", "commaList=a,b"),
        ("repeated_list", [1, 2], "repeatedList=1&repeatedList=2"),
        ("plain_list", ["a", "b,c"], "plainList=a&plainList=b%2Cc"),
        ("plain_list", "a", "plainList=a"),
    ],
)
def test_a_query_parameter_goes_out_as_the_document_says(
    of_queries: Generated, argument: str, value: Any, search: str
) -> None:
    request = of_queries.sent("GetThing", **{argument: value})

    assert request.url.query.decode() == search


def test_parameters_of_all_places_together(tmp_path: Path) -> None:
    made = generate(
        with_parameters(
            """
            - {name: thingId, in: path, required: true, schema: {type: string}}
            - {name: part-no, in: path, required: true, schema: {type: integer}}
            - {name: X-Trace, in: header, schema: {type: string}}
            - {name: X-Depth, in: header, required: true, schema: {type: integer}}
            - {name: limit, in: query, required: true, schema: {type: integer}}
            """,
            path="/things/{thingId}/parts/{part-no}",
        ),
        tmp_path,
    )

    request = made.sent("GetThing", thing_id="a/b", part_no=7, x_trace="t", x_depth=2, limit=5)

    assert str(request.url) == "https://api.test/things/a%2Fb/parts/7?limit=5"
    assert request.headers["X-Trace"] == "t"
    assert request.headers["X-Depth"] == "2"


def test_moments_in_a_header_and_without_a_time_zone(tmp_path: Path) -> None:
    made = generate(
        with_parameters(
            """
            - {name: X-Since, in: header, schema: {type: integer, x-epoch: true}}
            - {name: moment, in: query, schema: {type: string, format: date-time}}
            """
        ),
        tmp_path,
    )

    request = made.sent("GetThing", x_since=dt.datetime(1970, 1, 2, tzinfo=dt.UTC))

    assert request.headers["X-Since"] == "86400"
    with pytest.raises(InvalidRequestError, match="moment"):
        made.sent("GetThing", moment=dt.datetime(2024, 2, 29))  # noqa: DTZ001  # it has none


class Depth(int, enum.Enum):
    TWO = 2


class Trace(str, enum.Enum):  # noqa: UP042  # users have such enumerations; a StrEnum is another thing
    T = "t"


@pytest.fixture(scope="module")
def of_a_header(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    parameters = with_parameters("- {name: X-Trace, in: header, schema: {type: string}}")
    return generate(parameters, tmp_path_factory.mktemp("header"))


@pytest.mark.parametrize(
    ("value", "sent"),
    [("t", "t"), ("a b", "a b"), (2, "2"), (0.5, "0.5"), (True, "true"), (Trace.T, "t"), (Depth.TWO, "2"), ("", "")],
)
def test_what_goes_into_a_header(of_a_header: Generated, value: Any, sent: str) -> None:
    assert of_a_header.sent("GetThing", x_trace=value).headers["X-Trace"] == sent


@pytest.mark.parametrize(
    "value", ["a\r\nX-Other: b", "a\n", "Zoë", "\x00", "\x7f", "\ud800", b"a", ["a"], {}, float("nan")]
)
def test_what_cannot_stand_in_a_header_is_refused(of_a_header: Generated, value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="x_trace"):
        of_a_header.sent("GetThing", x_trace=value)


def test_an_optional_header_is_left_out(tmp_path: Path) -> None:
    made = generate(with_parameters("- {name: X-Trace, in: header, schema: {type: string}}"), tmp_path)

    assert "X-Trace" not in made.sent("GetThing").headers


@pytest.mark.parametrize("function", ["sync", "asyncio"])
def test_required_parameters_must_be_given_and_optional_ones_need_not(tmp_path: Path, function: str) -> None:
    made = generate(
        with_parameters(
            """
            - {name: maybe, in: query, schema: {type: string}}
            - {name: must, in: query, required: true, schema: {type: string}}
            """
        ),
        tmp_path,
    )

    parameters = inspect.signature(getattr(made.operation("GetThing"), function)).parameters

    assert parameters["must"].default is inspect.Parameter.empty
    assert parameters["maybe"].default is None
    assert parameters["request_options"].default is None
    assert {p.kind for name, p in parameters.items() if name != "self"} == {inspect.Parameter.KEYWORD_ONLY}


def test_a_path_parameter_that_names_no_resource_is_refused(tmp_path: Path) -> None:
    made = generate(
        with_parameters(
            "- {name: thingId, in: path, required: true, schema: {type: string}}", path="/things/{thingId}"
        ),
        tmp_path,
    )

    for value in ("", " ", ".", "..", None, True, 1.5, ["a"]):
        with pytest.raises(InvalidRequestError, match="thing_id"):
            made.sent("GetThing", thing_id=value)


def test_parameters_of_the_path_item_count_and_the_operation_goes_before_it(tmp_path: Path) -> None:
    text = with_parameters(
        """
        - {name: limit, in: query, required: false, schema: {type: integer}}
        """,
        path="/things/{thingId}",
    ).replace(
        "  /things/{thingId}:\n",
        "  /things/{thingId}:\n"
        "    parameters:\n"
        "    - {name: thingId, in: path, required: true, schema: {type: string}}\n"
        "    - {name: limit, in: query, required: true, schema: {type: string}}\n",
    )
    made = generate(text, tmp_path)

    assert str(made.sent("GetThing", thing_id="1", limit=None).url) == "https://api.test/things/1"
    assert str(made.sent("GetThing", thing_id="1").url) == "https://api.test/things/1"


def test_parameters_named_like_what_calls_are_made_of(tmp_path: Path) -> None:
    names = (
        "plan",
        "call",
        "names",
        "planned",
        "node",
        "request",
        "response",
        "operation",
        "sync",
        "asyncio",
        "exchange",
    )
    made = generate(
        with_parameters("\n".join(f"- {{name: {name}, in: query, schema: {{type: string}}}}" for name in names)),
        tmp_path,
    )

    sent = made.sent("GetThing", **{name: f"{name}-1" for name in names})

    assert dict(sent.url.params) == {name: f"{name}-1" for name in names}
    assert {*inspect.signature(made.operation("GetThing").asyncio).parameters} == {"self", *names, "request_options"}


def test_referenced_parameters_and_enums(tmp_path: Path) -> None:
    text = with_parameters("- {$ref: '#/components/parameters/Kind'}") + (
        "\n    Kind: {type: string, enum: [b, a]}\n"
        "  parameters:\n"
        "    Kind: {name: kind, in: query, required: true, schema: {$ref: '#/components/schemas/Kind'}}"
    )
    made = generate(text, tmp_path)

    annotation = inspect.signature(made.operation("GetThing").sync).parameters["kind"].annotation

    assert annotation.replace('"', "'") == "Literal['b', 'a'] | str"
    assert made.sent("GetThing", kind="c").url.query == b"kind=c"


@pytest.mark.parametrize(
    ("parameter", "said"),
    [
        ("{name: session, in: cookie, schema: {type: string}}", "session is a cookie parameter"),
        ("{name: a, in: body, schema: {type: string}}", "GetThing.a: is in 'body'"),
        ("{name: a, in: query}", "the parameter a has no schema"),
        ("{name: a, in: query, schema: {type: object}}", "GetThing.a: is an object in the query"),
        ("{name: a, in: query, schema: {$ref: '#/components/schemas/Thing'}}", "GetThing.a: is an object in the query"),
        (
            "{name: a, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Thing'}}",
            "GetThing.a: is an object in the query",
        ),
        ("{name: a, in: query, schema: {type: array, items: {type: object}}}", "GetThing.a: is an object in the query"),
        (
            "{name: a, in: query, schema: {oneOf: [{type: string}, {$ref: '#/components/schemas/Thing'}]}}",
            "GetThing.a: is an object in the query",
        ),
        ("{name: a, in: header, schema: {type: object}}", "GetThing.a: is an object in the header"),
        ("{name: a, in: header, schema: {type: array, items: {type: string}}}", "GetThing.a: is a list in the header"),
        (
            "{name: a, in: query, schema: {type: array, items: {type: array, items: {type: string}}}}",
            "GetThing.a: is a list of lists",
        ),
    ],
)
def test_a_parameter_that_cannot_be_sent_is_refused_and_not_dropped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], parameter: str, said: str
) -> None:
    assert run(with_parameters(f"- {parameter}"), tmp_path) == 1

    error = capsys.readouterr().err
    assert error.startswith("error: GET /things: ")
    assert said in error
    assert error.count("\n") == 1


def test_parameters_beside_the_operations_of_a_path(tmp_path: Path) -> None:
    text = document(
        """
        /things/{thingId}:
          summary: Things.
          parameters:
            - {name: thingId, in: path, required: true, schema: {type: string}}
            - {name: size, in: query, schema: {type: integer}}
          get:
            operationId: GetThing
            parameters: [{name: size, in: query, required: true, schema: {type: string, format: date}}]
            responses: {'204': {description: d}}
          delete: {operationId: DeleteThing, responses: {'204': {description: d}}}
        """
    )
    made = generate(text, tmp_path)

    assert made.sent("DeleteThing", thing_id=7, size=1).url.raw_path == b"/things/7?size=1"
    # What the operation says of a parameter goes before what its path says.
    assert made.sent("GetThing", thing_id=7, size=dt.date(2024, 2, 29)).url.raw_path == b"/things/7?size=2024-02-29"
    with pytest.raises(TypeError, match="size"):
        made.send("GetThing", thing_id=7)


@pytest.mark.parametrize("explode", ["true", "false"])
def test_a_list_of_times_in_seconds(tmp_path: Path, explode: str) -> None:
    schema = "{type: array, items: {type: integer, x-epoch: true}}"
    text = with_parameters(f"- {{name: at, in: query, explode: {explode}, schema: {schema}}}")
    made = generate(text, tmp_path)

    sent = made.sent("GetThing", at=[dt.datetime(1970, 1, 2, tzinfo=dt.UTC), dt.date(1970, 1, 3), 5])

    expected = {"true": b"at=86400&at=172800&at=5", "false": b"at=86400,172800,5"}
    assert sent.url.query == expected[explode]


def test_a_time_without_a_zone_in_a_list_is_refused(tmp_path: Path) -> None:
    parameter = "- {name: at, in: query, schema: {type: array, items: {type: string, format: date-time}}}"
    made = generate(with_parameters(parameter), tmp_path)

    with pytest.raises(InvalidRequestError, match="at is a datetime without a time zone"):
        made.send("GetThing", at=[dt.datetime(2024, 2, 29, 12)])  # noqa: DTZ001  # on purpose


@pytest.mark.parametrize("name", ["query", "header", "segment", "comma_separated", "send", "json_body", "models"])
def test_a_parameter_may_be_called_like_something_the_code_uses(tmp_path: Path, name: str) -> None:
    made = generate(
        with_parameters(
            f"""
            - {{name: {name}, in: query, required: true, schema: {{type: string}}}}
            - {{name: thingId, in: path, required: true, schema: {{type: string}}}}
            - {{name: several, in: query, explode: false, schema: {{type: array, items: {{type: string}}}}}}
            - {{name: X-Trace, in: header, schema: {{type: string}}}}
            """,
            path="/things/{thingId}",
        ),
        tmp_path,
    )

    request = made.sent("GetThing", thing_id="1", several=["a"], x_trace="t", **{name: "x"})

    assert str(request.url) == f"https://api.test/things/1?{name}=x&several=a"
