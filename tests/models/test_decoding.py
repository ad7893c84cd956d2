"""Whatever JSON a success brings: it is read without an error, and ``to_dict()`` gives it back."""

from __future__ import annotations

import builtins
import copy
import datetime as dt
import importlib
import inspect
import json
import pickle
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, Any, get_type_hints

import attrs
import httpx
import pytest
from api_document import generated_from
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.api.examples import example_of
from generator.api.naming import snake_case
from generator.document.normalize import alternatives
from generator.document.references import dereferenced, operations
from open_banking import Client, models
from open_banking._runtime.reading import reader_of

if TYPE_CHECKING:
    from collections.abc import Iterator

# The same examples in each run: a failure in CI is one at home.
PROFILE = settings(
    max_examples=40,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def answers() -> dict[str, tuple[int, dict[str, Any]]]:
    """Of each operation that answers JSON, the status of its success and the schema. 203 is raised as an error."""
    document = generated_from()
    found = {}
    for _, _, operation in operations(document):
        for status, response in operation["responses"].items():
            content = dereferenced(document, response).get("content", {})
            if status.startswith("2") and status != "203" and "application/json" in content:
                found[operation["operationId"]] = (int(status), content["application/json"]["schema"])
    return found


ANSWERS = answers()
assert len(ANSWERS) > 70  # all parametrised tests below would pass over an empty table


# The transport and the arguments of a call


class Server:
    """Answers every request with the body that is set."""

    def __init__(self) -> None:
        self.status = 200
        self.content = b""

    def __call__(self, _: httpx.Request) -> httpx.Response:
        return httpx.Response(self.status, content=self.content, headers={"Content-Type": "application/json"})


@pytest.fixture(scope="module")
def server() -> Server:
    return Server()


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[Client]:
    with (
        httpx.Client(transport=httpx.MockTransport(server)) as transport,
        Client(finicity_app_key="key", finicity_app_token="token", httpx_client=transport) as client,  # noqa: S106
    ):
        yield client


def call(client: Client, server: Server, operation_id: str, body: Any) -> Any:
    """What the operation returns when it is answered with ``body``."""
    module = importlib.import_module(f"open_banking._generated.operations.{snake_case(operation_id)}")
    required = [
        name
        for name, parameter in inspect.signature(module.sync).parameters.items()
        if parameter.default is inspect.Parameter.empty and name != "self"
    ]
    server.status = ANSWERS[operation_id][0]
    server.content = json.dumps(body).encode()
    return module.sync(client, **{name: {} if name == "data" else "1" for name in required})


def plain(result: Any) -> Any:
    """A result as the JSON that it was read from."""
    if isinstance(result, list):
        return [plain(item) for item in result]
    return result.to_dict() if hasattr(result, "to_dict") else result


def same(result: Any, body: Any) -> bool:
    """Whether two are the same JSON: in Python 1 equals 1.0 and True."""
    return json.dumps(result) == json.dumps(body)


# Bodies


@cache
def with_alternative(number: int) -> dict[str, Any]:
    """The document with only one alternative left of each union."""

    def chosen(node: Any) -> Any:
        if isinstance(node, list):
            return [chosen(item) for item in node]
        if not isinstance(node, dict):
            return node
        kept = {key: chosen(value) for key, value in node.items()}
        for union in ("oneOf", "anyOf"):
            if isinstance(kept.get(union), list):
                kept[union] = [kept[union][number % len(kept[union])]]
        return kept

    result: dict[str, Any] = chosen(generated_from())
    return result


def most_alternatives() -> int:
    return max(len(alternatives(schema)) for schema in generated_from()["components"]["schemas"].values())


@cache
def examples(operation_id: str) -> list[Any]:
    """Bodies of the document's own example values, one for each alternative of the unions in them."""
    found: list[Any] = []
    for number in range(most_alternatives()):
        example = example_of(with_alternative(number), ANSWERS[operation_id][1])
        if example not in found:
            found.append(example)
    return found


def places(body: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where there is something in a body, as the keys and indices that lead to it."""
    children = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    for key, value in children:
        yield (*above, key)
        yield from places(value, (*above, key))


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(
        ["", "true", "0", "4.5", "2024-02-30", "2024-02-29", "2024-02-29T25:00:00Z", "0001-01-01", "voa", "cfrp"]
    )
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def bodies(draw: st.DrawFn, operation_id: str) -> Any:
    """An example in which anything may be missing, null, or of another type, or be new."""
    body = copy.deepcopy(draw(st.sampled_from(examples(operation_id))))
    for _ in range(draw(st.integers(0, 6))):
        found = list(places(body))
        if not found:
            break
        *way, last = draw(st.sampled_from(found))
        parent = body
        for step in way:
            parent = parent[step]
        match draw(st.sampled_from(["missing", "null", "other", "new", "repeated"])):
            case "missing":
                del parent[last]
            case "null":
                parent[last] = None
            case "other":
                parent[last] = draw(JSON)
            case "new" if isinstance(parent, dict):
                parent[draw(st.text(max_size=8))] = draw(JSON)
            case _ if isinstance(parent, list):
                parent.append(copy.deepcopy(parent[last]))
    return body


@pytest.mark.parametrize("operation_id", ANSWERS)
def test_any_body_near_the_examples_is_read_and_given_back(client: Client, server: Server, operation_id: str) -> None:
    @PROFILE
    @given(bodies(operation_id))
    def holds(body: Any) -> None:
        result = call(client, server, operation_id, body)

        assert same(plain(result), body)

    holds()


@pytest.mark.parametrize("operation_id", ANSWERS)
def test_any_json_at_all_is_read_and_given_back(client: Client, server: Server, operation_id: str) -> None:
    @PROFILE
    @given(JSON)
    def holds(body: Any) -> None:
        result = call(client, server, operation_id, body)

        # Where the document declares an array, an object alone is read as an array of it.
        declared = dereferenced(generated_from(), ANSWERS[operation_id][1])
        expected = [body] if isinstance(body, dict) and declared.get("type") == "array" else body
        assert same(plain(result), expected)

    holds()


def objects(answer: Any) -> Iterator[Any]:
    """The JSON objects of an answer that are plain dictionaries, in whatever lists."""
    if isinstance(answer, list):
        for item in answer:
            yield from objects(item)
    elif isinstance(answer, dict):
        yield answer


@pytest.mark.parametrize("operation_id", ANSWERS)
def test_no_object_of_an_answer_is_a_plain_dictionary(client: Client, server: Server, operation_id: str) -> None:
    thing = {"ssn": "999-99-9999"}

    for body in (thing, [thing], [[thing, [None, thing]]], [], {}):
        result = call(client, server, operation_id, body)

        assert list(objects(result)) == []
        assert "999-99-9999" not in repr(result)


@pytest.mark.parametrize("number", [2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**30, 1e300, 5e-324, -0.0])
def test_a_number_of_any_size_is_kept(client: Client, server: Server, number: float) -> None:
    result = call(client, server, "GetCustomer", {"id": number, "unknown": [number]})

    assert same(plain(result), {"id": number, "unknown": [number]})


@pytest.mark.parametrize("operation_id", ANSWERS)
def test_each_example_is_read_as_models_through_and_through(client: Client, server: Server, operation_id: str) -> None:
    for body in examples(operation_id):
        result = call(client, server, operation_id, body)

        assert same(plain(result), body)
        assert list(unread(result)) == []


def unread(value: Any, place: str = "answer") -> Iterator[str]:
    """Where an object stayed a dictionary though the document describes it, or a field was not recognized."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from unread(item, f"{place}[{index}]")
    elif hasattr(value, "to_dict"):
        for key in value.additional_properties:
            yield f"{place}: unknown {key}"
        for field in attrs.fields(type(value)):
            if not field.name.startswith("_"):
                inner = getattr(value, field.name)
                if not (isinstance(inner, dict) and "dict" in str(field.type)):
                    yield from unread(inner, f"{place}.{field.name}")
    elif isinstance(value, dict):
        yield f"{place}: a dictionary"


def test_what_is_not_read_as_models_is_seen() -> None:
    account = models.CustomerAccount.from_dict({"id": "1", "pet": 1, "detail": {"pet": 2}})

    assert list(unread([account, {"id": "1"}])) == [
        "answer[0]: unknown pet",
        "answer[0].detail: unknown pet",
        "answer[1]: a dictionary",
    ]


@pytest.mark.parametrize("operation_id", ANSWERS)
def test_answers_survive_pickle_and_deepcopy(client: Client, server: Server, operation_id: str) -> None:
    for body in examples(operation_id):
        result = call(client, server, operation_id, body)

        for copied in (pickle.loads(pickle.dumps(result)), copy.deepcopy(result)):  # noqa: S301  # our own bytes
            assert copied == result
            assert type(copied) is type(result)
            assert same(plain(copied), body)


# The models themselves

CLASSES = {name: value for name in models.__all__ if isinstance(value := getattr(models, name), type)}


def test_there_is_a_model_for_every_object_of_the_document() -> None:
    objects = {name for name, schema in generated_from()["components"]["schemas"].items() if schema.get("properties")}

    assert {name.lower() for name in CLASSES} == {name.lower().replace("-", "") for name in objects}


@pytest.mark.parametrize("model", CLASSES.values(), ids=CLASSES.keys())
def test_a_model_of_nothing_is_nothing(model: type[Any]) -> None:
    fields = [field for field in attrs.fields(model) if field.init and not field.name.startswith("_")]
    required = [field.name for field in fields if field.default is attrs.NOTHING]

    made = model(**dict.fromkeys(required))

    assert made.to_dict() == {}
    assert all(getattr(made, field.name) is None for field in fields)
    assert made == model.from_dict({})
    assert all(field.kw_only for field in fields)


ANY_VALUE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 4.5, 10**12, "", "text", "4.5", "Y"),
    *(
        "2024-02-29",
        "2024-02-30",
        "2024-02-29T12:00:00Z",
        "2024-02-29T12:00:00.123456789Z",
        "2024-02-29T25:61",
        "20240229",
    ),
    *([], [[]], [None, 1, "text", {}, []], {}, {"id": 1, "type": []}),
)


@pytest.mark.parametrize("model", CLASSES.values(), ids=CLASSES.keys())
def test_any_value_in_any_field_is_read_and_given_back(model: type[Any]) -> None:
    for wire in model._fields.values():
        for value in ANY_VALUE:
            body = {"new": value, wire: value}

            assert same(model.from_dict(body).to_dict(), body)


@pytest.mark.parametrize("model", CLASSES.values(), ids=CLASSES.keys())
def test_a_model_says_what_it_is(model: type[Any]) -> None:
    assert (model.__doc__ or "").strip()


@pytest.mark.parametrize("model", CLASSES.values(), ids=CLASSES.keys())
def test_the_annotations_of_a_model_resolve(model: type[Any]) -> None:
    # What only checkers need is not imported at run time: given here by hand.
    known = {name: getattr(models, name) for name in models.__all__}
    known |= {"Mapping": Mapping, "_datetime": dt, "_builtins": builtins}

    hints = get_type_hints(model, localns=known)

    assert {field.name for field in attrs.fields(model)} <= hints.keys()


# Dates and times


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-02-29T12:00:00Z", dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC)),
        ("2024-02-29T12:00:00.1234567Z", dt.datetime(2024, 2, 29, 12, 0, 0, 123456, tzinfo=dt.UTC)),
        ("2024-02-29T12:00:00-05:00", dt.datetime(2024, 2, 29, 17, tzinfo=dt.UTC)),
        ("2024-02-29T12:00", dt.datetime(2024, 2, 29, 12)),  # noqa: DTZ001  # a text without a zone
        ("20240229T120000Z", dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC)),
        ("2024-060T12:00:00Z", dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC)),
        ("2024-02-29T24:00:00Z", dt.datetime(2024, 3, 1, tzinfo=dt.UTC)),
        ("2024-02-29 12:00:00Z", dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC)),
        ("2024-02-30T12:00:00Z", "2024-02-30T12:00:00Z"),
        ("2024-02-291200Z", "2024-02-291200Z"),  # not 20:00, as Python reads it
        ("2024-02-29T12:00:00+25:00", "2024-02-29T12:00:00+25:00"),
        ("noon", "noon"),
    ],
)
def test_a_date_time_is_read_in_each_form_of_iso_8601(text: str, expected: object) -> None:
    period = models.ThirdPartyAccessPeriod.from_dict({"startTime": text})
    assert period.start_time == expected
    assert period.to_dict() == {"startTime": text}


# Readers


class OurAccount(models.CustomerAccount):
    """A model of a program's own."""

    @property
    def is_large(self) -> bool:
        return (self.balance or 0) > 1000


def test_subclass_is_read_as_itself() -> None:
    source = {"balance": 2000, "detail": {"interestRate": 1}, "position": [{"symbol": "A"}, 5]}
    ours = OurAccount.from_dict(source)
    assert type(ours) is OurAccount
    assert ours.is_large
    assert type(ours.detail) is models.CustomerAccountDetail
    assert ours.position is not None
    assert [type(each) for each in ours.position] == [models.CustomerAccountPosition, int]
    assert ours.to_dict() == source
    assert type(models.CustomerAccount.from_dict(source)) is models.CustomerAccount


def test_debugger_finds_the_lines_of_a_reader() -> None:
    models.CustomerAccount.from_dict({})
    source = inspect.getsource(reader_of(models.CustomerAccount))
    assert source.startswith("def from_dict(source):\n")
    assert "    self.account_nickname = get('accountNickname')\n" in source


def test_threads_may_read_a_model_for_the_first_time_together() -> None:
    class Fresh(models.CustomerAccount):
        pass

    ready = threading.Barrier(20)

    def read(number: int) -> Any:
        ready.wait(20)
        account = Fresh.from_dict({"id": str(number), "detail": {"interestRate": number}})
        return account.id, account.detail.interest_rate if account.detail else None

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(read, range(20))) == [(str(number), number) for number in range(20)]
