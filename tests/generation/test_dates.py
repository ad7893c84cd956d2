"""Which integers of the document count seconds: what looks like a date is listed in the overlay, or here as none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from api_document import corrected

from generator.document.references import dereferenced

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = {"date", "dates", "day", "month", "time", "timestamp", "moment", "birth", "birthday", "dob", "expiry"}
# What has such a word in its name, and counts no seconds.
NO_DATES = {
    "a part of a date": {"Birthday.month", "Birthday.dayOfMonth"},
    "a count in a period": {"CashFlowInsufficientFundsFees.countOfTransactionsForTheReportTimePeriod"},
}
# What is no epoch to the library, although its text speaks of one.
DECLARED_OTHERWISE = {
    "declared as a date, which the API does not always send": {"CustomerAccountPosition.optionExpireDate"},
    "declared as a text": {"PayrollVOIEIncomeRecord.oldestPayStatementAvailable"},
}


class Value(NamedTuple):
    """A schema, property or parameter."""

    place: str
    name: str
    type: str
    example: Any
    text: str
    is_epoch: bool


def inside(schema: dict[str, Any], place: str, name: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """A schema and all that is described in it."""
    yield place, name, schema
    for key, part in schema.get("properties", {}).items():
        yield from inside(part, f"{place}.{key}", key)
    for key in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(key, ()):
            yield from inside(part, place, name)
    if "items" in schema:
        yield from inside(schema["items"], place, name)


def values() -> Iterator[Value]:
    document = corrected()
    described = [
        each for name, schema in document["components"]["schemas"].items() for each in inside(schema, name, name)
    ]
    parameters = document["components"]["parameters"]
    described += [(f"parameters.{key}", each["name"], each["schema"]) for key, each in parameters.items()]
    for place, name, schema in described:
        whole = dereferenced(document, schema)
        yield Value(
            place,
            name,
            whole.get("type", ""),
            schema.get("example", whole.get("example")),
            str(schema.get("description", whole.get("description", ""))),
            bool(schema.get("x-epoch") or whole.get("x-epoch")),
        )


VALUES = list(values())
INTEGERS = [value for value in VALUES if value.type == "integer"]
DECIDED = set().union(*NO_DATES.values())


def is_called_like_a_date(value: Value) -> bool:
    return bool(WORDS & {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", value.name)})


def speaks_of_epochs(value: Value) -> bool:
    return bool(re.search(r"\bepoch\b", value.text, re.IGNORECASE))


def shows_a_moment(value: Value) -> bool:
    """Whether the example is a moment of 2008 to 2027. Those of identifiers are smaller or larger."""
    return isinstance(value.example, int) and 1_200_000_000 < value.example < 1_800_000_000


@pytest.mark.parametrize("looks_like_a_date", [is_called_like_a_date, speaks_of_epochs, shows_a_moment])
def test_an_integer_that_looks_like_a_date_is_listed(looks_like_a_date: Any) -> None:
    """Give it ``x-epoch`` in the overlay, or put it among the exceptions here with the reason."""
    found = [value for value in INTEGERS if looks_like_a_date(value)]

    assert len(found) > 80
    assert [value.place for value in found if not value.is_epoch and value.place not in DECIDED] == []


def test_the_text_of_what_is_listed_says_that_it_counts_seconds() -> None:
    listed = [value for value in VALUES if value.is_epoch]

    assert len(listed) > 80
    assert [value.place for value in listed if not speaks_of_epochs(value)] == []


def test_nothing_else_says_that_it_counts_seconds() -> None:
    others = {value.place for value in VALUES if speaks_of_epochs(value) and not value.is_epoch}

    assert others == set().union(*DECLARED_OTHERWISE.values())


@pytest.mark.parametrize("place", sorted(DECIDED))
def test_every_exception_is_needed(place: str) -> None:
    (value,) = (value for value in INTEGERS if value.place == place)

    assert is_called_like_a_date(value)
    assert not value.is_epoch
