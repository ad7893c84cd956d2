"""Moments in requests: whatever Python has for one becomes epoch seconds, and what names none is refused."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st
from written_calls import written

from generator.document.references import dereferenced, operations
from open_banking import InvalidRequestError, models
from open_banking._runtime.body import Shape
from open_banking._runtime.epoch import epoch_seconds, epoch_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wire import Wire

    from open_banking import AsyncClient, Client

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
INDIA = dt.timezone(dt.timedelta(hours=5, minutes=30))
DENVER = dt.timezone(dt.timedelta(hours=-7))

# What is given, and the seconds that it means.
MOMENTS = [
    pytest.param(1607450357, 1607450357, id="number"),
    pytest.param(0, 0, id="zero"),
    pytest.param(-86400, -86400, id="number before 1970"),
    pytest.param("1607450357", 1607450357, id="digits"),
    pytest.param("-86400", -86400, id="digits before 1970"),
    pytest.param("0", 0, id="the digit zero"),
    pytest.param(dt.date(2020, 12, 8), 1607385600, id="date"),
    pytest.param(dt.date(1970, 1, 1), 0, id="first date"),
    pytest.param(dt.date(1969, 12, 31), -86400, id="date before 1970"),
    pytest.param(dt.datetime(2020, 12, 8, 17, 59, 17, tzinfo=dt.UTC), 1607450357, id="datetime"),
    pytest.param(dt.datetime(2020, 12, 8, 23, 29, 17, tzinfo=INDIA), 1607450357, id="datetime in India"),
    pytest.param(dt.datetime(2020, 12, 8, 10, 59, 17, tzinfo=DENVER), 1607450357, id="datetime in Denver"),
    pytest.param(dt.datetime(2020, 12, 8, 17, 59, 17, 999_999, tzinfo=dt.UTC), 1607450357, id="microseconds"),
    pytest.param(dt.datetime(1969, 12, 31, tzinfo=dt.UTC), -86400, id="datetime before 1970"),
]
NO_MOMENTS = [
    pytest.param(dt.datetime(2020, 12, 8, 17, 59, 17), id="naive datetime"),  # noqa: DTZ001  # what is refused
    pytest.param(True, id="True"),
    pytest.param(1607450357.0, id="float"),
    pytest.param("", id="empty text"),
    pytest.param("2020-12-08", id="ISO date"),
    pytest.param(" 1607450357", id="digits after a blank"),
    pytest.param("1607450357.5", id="fraction"),
    pytest.param("١٦٠٧٤٥٠٣٥٧", id="digits of another script"),  # what is refused
    pytest.param("9" * 5_000, id="digits without end"),
    pytest.param(dt.timedelta(days=1), id="timedelta"),
    pytest.param(dt.time(12), id="time"),
    pytest.param([1607450357], id="list"),
]


def transactions(client: Any, **arguments: Any) -> Any:
    return client.aggregation.v3.customers.transactions.list(
        **{"customer_id": "1", "from_date": 1, "to_date": 2, **arguments}
    )


def connect(client: Any, **data: Any) -> Any:
    return client.connect.v2.generate.create(data={"customer_id": "1", "partner_id": "2", **data})


def joint(client: Any, borrower: Any) -> Any:
    return client.connect.v2.generate.joint_borrower.create(data={"partner_id": "2", "borrowers": [borrower]})


def test_tests_run_where_local_time_is_not_utc() -> None:
    assert {dt.datetime(2026, month, 1).astimezone().utcoffset() for month in (1, 7)} == {  # local time
        dt.timedelta(hours=13, minutes=45),
        dt.timedelta(hours=12, minutes=45),
    }


# In the query


@pytest.mark.parametrize(("given", "seconds"), MOMENTS)
def test_moment_in_the_query_becomes_seconds(
    given: Any, seconds: int, client: Client, async_client: AsyncClient, wire: Wire
) -> None:
    transactions(client, from_date=given)
    asyncio.run(transactions(async_client, to_date=given))
    queries = [parse_qs(request.url.query.decode()) for request in wire.sent]
    assert [query["fromDate"] for query in queries] == [[str(seconds)], ["1"]]
    assert [query["toDate"] for query in queries] == [["2"], [str(seconds)]]


@pytest.mark.parametrize("given", NO_MOMENTS)
@pytest.mark.parametrize("argument", ["from_date", "to_date"])
def test_what_names_no_moment_is_refused_in_the_query(
    given: Any, argument: str, client: Client, async_client: AsyncClient, wire: Wire
) -> None:
    with pytest.raises(InvalidRequestError, match=argument):
        transactions(client, **{argument: given})
    with pytest.raises(InvalidRequestError, match=argument):
        asyncio.run(transactions(async_client, **{argument: given}))
    assert wire.sent == []


def test_refusal_says_what_to_give_and_not_what_was_given(client: Client) -> None:
    with pytest.raises(InvalidRequestError, match=r"time zone.*UTC"):
        transactions(client, from_date=dt.datetime(1989, 8, 13))  # noqa: DTZ001  # what is refused
    with pytest.raises(InvalidRequestError, match="epoch seconds, a date, or a datetime with a time zone") as caught:
        transactions(client, from_date="13 August 1989")
    assert "1989" not in str(caught.value)


def test_moment_that_is_left_out_is_not_sent(client: Client, wire: Wire) -> None:
    client.aggregation.v2.partners.applications.list(submitted_date=None, modified_date=dt.date(1970, 1, 2))
    assert wire.query == "modifiedDate=86400"


@given(
    st.datetimes(
        min_value=dt.datetime(1900, 1, 1),  # noqa: DTZ001  # hypothesis wants the bounds without a zone
        max_value=dt.datetime(2100, 1, 1),  # noqa: DTZ001
        timezones=st.integers(-14 * 60, 14 * 60).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes))),
    ).map(lambda moment: moment.replace(microsecond=0))
)
def test_every_aware_datetime_is_its_moment(moment: dt.datetime) -> None:
    seconds = epoch_seconds("it", moment)
    assert seconds is not None
    assert EPOCH + dt.timedelta(seconds=seconds) == moment


# In bodies


@pytest.mark.parametrize(("given", "seconds"), MOMENTS)
def test_moment_in_a_body_becomes_seconds(
    given: Any, seconds: int, client: Client, async_client: AsyncClient, wire: Wire
) -> None:
    data = {"from_date": given, "optional_consumer_info": {"ssn": "999999999", "dob": given}}
    connect(client, **data)
    asyncio.run(connect(async_client, **data))
    joint(client, {"type": "primary", "optional_consumer_info": {"ssn": "999999999", "dob": given}})
    first, awaited, in_list = (json.loads(request.content) for request in wire.sent)
    assert first == awaited
    assert type(first["fromDate"]) is int
    assert (first["fromDate"], first["optionalConsumerInfo"]["dob"]) == (seconds, seconds)
    assert in_list["borrowers"][0]["optionalConsumerInfo"]["dob"] == seconds


@pytest.mark.parametrize("given", NO_MOMENTS)
@pytest.mark.parametrize(
    ("send", "place"),
    [
        (lambda client, value: connect(client, from_date=value), r"data\['from_date'\]"),
        (
            lambda client, value: connect(client, optional_consumer_info={"dob": value}),
            r"data\['optional_consumer_info'\]\['dob'\]",
        ),
        (
            lambda client, value: joint(client, {"optional_consumer_info": {"dob": value}}),
            r"data\['borrowers'\]\[0\]\['optional_consumer_info'\]\['dob'\]",
        ),
    ],
    ids=["at the top", "nested", "in a list"],
)
def test_what_names_no_moment_is_refused_in_a_body(
    given: Any, send: Callable[[Any, Any], Any], place: str, client: Client, wire: Wire
) -> None:
    with pytest.raises(InvalidRequestError, match=place):
        send(client, given)
    assert wire.sent == []


def test_null_in_a_body_stays_null(client: Client, wire: Wire) -> None:
    connect(client, from_date=None)
    assert json.loads(wire.body)["fromDate"] is None


MODELS = [
    pytest.param(lambda moment: {"data": models.ConnectParameters(from_date=moment, **CONNECT)}, id="model"),
    pytest.param(
        lambda moment: {"data": {**CONNECT, "optional_consumer_info": models.ConsumerInfo(ssn="9", dob=moment)}},
        id="model in a dictionary",
    ),
]
CONNECT: dict[str, Any] = {"customer_id": "1", "partner_id": "2"}


@pytest.mark.parametrize("made", MODELS)
def test_moment_in_a_model_becomes_seconds(made: Callable[[Any], Any], client: Client, wire: Wire) -> None:
    client.connect.v2.generate.create(**made(dt.datetime(2020, 12, 8, 23, 29, 17, tzinfo=INDIA)))
    body = json.loads(wire.body)
    assert body.get("fromDate", body.get("optionalConsumerInfo", {}).get("dob")) == 1607450357


@pytest.mark.parametrize("made", MODELS)
def test_naive_datetime_in_a_model_is_refused(made: Callable[[Any], Any], client: Client, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError, match="time zone"):
        client.connect.v2.generate.create(**made(dt.datetime(2020, 12, 8)))  # noqa: DTZ001  # what is refused
    assert wire.sent == []


# Text where the API wants text


@pytest.mark.parametrize(("given", "seconds"), MOMENTS)
def test_field_that_wants_text_gets_the_digits(given: Any, seconds: int) -> None:
    shape = Shape(None, "Customer", {"created_date": "createdDate"}, epochs={"createdDate": epoch_text})
    assert shape.encode({"created_date": given}) == {"createdDate": str(seconds)}
    assert shape.encode({"created_date": None}) == {"createdDate": None}


@pytest.mark.parametrize("given", NO_MOMENTS)
def test_field_that_wants_text_refuses_the_same(given: Any) -> None:
    with pytest.raises(InvalidRequestError, match="created"):
        epoch_text("created", given)


# Everywhere that the document has a moment


def epochs(document: dict[str, Any], schema: dict[str, Any], above: tuple[int, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The way to each moment in a schema."""
    whole = dereferenced(document, schema)
    if id(whole) in above:
        return
    if whole.get("x-epoch") or schema.get("x-epoch"):
        yield ()
    below = {**whole.get("properties", {}), **({"0": whole["items"]} if "items" in whole else {})}
    for key, part in below.items():
        for way in epochs(document, part, (*above, id(whole))):
            yield (key, *way)


def moments_of(document: dict[str, Any]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Operation, place and way of each moment in a request."""
    for _, _, operation in operations(document):
        for parameter in (dereferenced(document, each) for each in operation.get("parameters", ())):
            if list(epochs(document, parameter["schema"])):
                yield operation["operationId"], "query", (parameter["name"],)
        body = dereferenced(document, operation.get("requestBody", {}))
        for content in body.get("content", {}).values():
            for way in epochs(document, content["schema"]):
                yield operation["operationId"], "body", way


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def changed(value: Any, way: tuple[str, ...], moment: Any) -> Any:
    """A dictionary with what stands at the end of ``way`` replaced."""
    key, *rest = way
    if isinstance(value, list):
        return [changed(value[0], tuple(rest), moment), *value[1:]]
    return {**value, snake(key): changed(value[snake(key)], tuple(rest), moment) if rest else moment}


def test_every_moment_of_the_document_takes_a_datetime(client: Client, wire: Wire, document: dict[str, Any]) -> None:
    moment, seconds = dt.datetime(2020, 12, 8, 23, 29, 17, tzinfo=INDIA), 1607450357
    found = list(moments_of(document))
    assert len(found) >= 40
    for operation, place, way in found:
        wire.sent.clear()
        call = written(operation)
        if place == "query":
            call.made(client, **{snake(way[0]): moment})
            assert parse_qs(wire.query)[way[0]] == [str(seconds)], operation
        else:
            call.made(client, data=changed(call.arguments["data"], way, moment))
            value = json.loads(wire.body)
            for key in way:
                value = value[int(key) if key.isdigit() else key]
            assert value == seconds, (operation, way)
