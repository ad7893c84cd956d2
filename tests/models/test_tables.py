"""Records, data frames and JSON of what the API returned: every value in its column, and none lost."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import subprocess
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pandas as pd
import polars as pl
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from open_banking import ConfigurationError, InvalidRequestError, models
from open_banking._runtime import json_text
from open_banking.sandbox import Sandbox
from open_banking.tables import to_jsonable, to_pandas, to_polars, to_records

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = 1607450357
MOMENT = dt.datetime(2020, 12, 8, 17, 59, 17, tzinfo=dt.UTC)
LOADERS: dict[str, Callable[[bytes], Any]] = {"orjson": json_text.loads, "json": json_text.standard_loads}


def transaction(**values: Any) -> models.Transaction:
    return models.Transaction.from_dict({"id": 1, "amount": 2, "postedDate": DAY, **values})


# The values of a record

VALUES: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = {
    "a date": ({"postedDate": DAY}, {}, {"posted_date": MOMENT}),
    "a date as it was": ({"postedDate": DAY}, {"dates": False}, {"posted_date": DAY}),
    "no date": ({"postedDate": None}, {}, {"posted_date": None}),
    "zero": ({"postedDate": 0}, {}, {"posted_date": dt.datetime(1970, 1, 1, tzinfo=dt.UTC)}),
    "a date that is none": ({"postedDate": "soon"}, {}, {"posted_date": "soon"}),
    "a date that is true": ({"postedDate": True}, {}, {"posted_date": True}),
    "a date beyond all calendars": ({"postedDate": 10**17}, {}, {"posted_date": 10**17}),
    "a whole number of money": ({"amount": 5}, {}, {"amount": 5.0}),
    "money as it was": ({"amount": 5}, {"money": None}, {"amount": 5}),
    "a whole Decimal": ({"amount": 5}, {"money": Decimal}, {"amount": Decimal(5)}),
    "a Decimal": ({"amount": 0.1}, {"money": Decimal}, {"amount": Decimal("0.1")}),
    "text": ({"amount": -1234.1}, {"money": str}, {"amount": "-1234.1"}),
    "large text": ({"amount": 1e16}, {"money": str}, {"amount": "10000000000000000"}),
    "money that is text": ({"amount": "5"}, {"money": Decimal}, {"amount": "5"}),
    "a fraction in a whole number": ({"taxesAmount": 1.5}, {"money": Decimal}, {"taxes_amount": Decimal("1.5")}),
    "a whole number": ({"commissionAmount": 15}, {"money": Decimal}, {"commission_amount": 15}),
    "flat": ({"categorization": {"category": "Rent"}}, {}, {"categorization.category": "Rent"}),
    "text in place of a model": ({"categorization": "Rent"}, {}, {"categorization": "Rent"}),
    "unknown": ({"newKey": 0.5}, {"money": Decimal}, {"newKey": Decimal("0.5")}),
    "unknown within": ({"categorization": {"newKey": 1}}, {}, {"categorization.newKey": 1}),
    "unknown objects": ({"new": {"a": {"b": 1}, "c": {}}}, {}, {"new.a.b": 1, "new.c": {}}),
    "unknown like an attribute": (
        {"posted_date": 7},
        {},
        {"posted_date": MOMENT, "additional_properties.posted_date": 7},
    ),
    "unknown like a column": (
        {"categorization.category": 7},
        {},
        {"categorization.category": None, "additional_properties.categorization.category": 7},
    ),
    "a list": ({"new": [1.5, {"a": {"b": 2.5}}]}, {"money": str}, {"new": ["1.5", {"a": {"b": "2.5"}}]}),
}  # fmt: skip


@pytest.mark.parametrize(("wire", "arguments", "expected"), VALUES.values(), ids=VALUES)
def test_values(wire: dict[str, Any], arguments: dict[str, Any], expected: dict[str, Any]) -> None:
    (record,) = to_records(transaction(**wire), **arguments)
    found = {name: record[name] for name in expected}
    assert found == expected
    assert {name: type(value) for name, value in found.items()} == {
        name: type(value) for name, value in expected.items()
    }


def test_digits_are_a_date_too() -> None:
    (record,) = to_records(models.Customer.from_dict({"createdDate": str(DAY)}))
    assert record["created_date"] == MOMENT


def test_nested_models_as_dicts() -> None:
    (record,) = to_records(transaction(categorization={"category": "Rent", "new": 1}), flat=False)
    assert record["categorization"]["category"] == "Rent"
    assert record["categorization"]["new"] == 1
    assert not [name for name in record if "." in name]


@pytest.mark.parametrize("loads", LOADERS.values(), ids=LOADERS)
@pytest.mark.parametrize(
    "text",
    ["0.1", "1234.10", "-12345678901234567.89", "0.12345678901234567891", "9007199254740993.5", "1234567890.12345678",
     "12345678901234567e-2", "123456789012345.25"],
)  # fmt: skip
def test_a_decimal_is_exactly_what_the_json_says(loads: Callable[[bytes], Any], text: str) -> None:
    read = models.Transaction.from_dict(loads(f'{{"id": 1, "memo": "filler", "amount": {text}}}'.encode()))
    (record,) = to_records(read, money=Decimal)
    assert record["amount"] == Decimal(text)
    assert Decimal(to_records(read, money=str)[0]["amount"]) == Decimal(text)
    assert type(to_records(read)[0]["amount"]) is type(read.to_dict()["amount"]) is float


# The columns


def test_all_records_have_the_same_keys_in_the_same_order() -> None:
    records = to_records([transaction(a=1), transaction(b=2, categorization={"category": "Rent"}), {"c": 3}])
    keys = [list(record) for record in records]
    assert keys[0] == keys[1] == keys[2]
    assert keys[0][:2] == ["id", "amount"]
    assert keys[0][-3:] == ["a", "b", "c"]


def test_no_records() -> None:
    empty = models.Transactions.from_dict({"transactions": []})
    full = models.Transactions.from_dict({"transactions": [transaction().to_dict()]})
    assert to_records(empty) == to_records([]) == []
    assert list(to_pandas(empty).columns) == list(to_pandas(full).columns) == to_polars(empty).columns
    assert to_pandas(empty).dtypes.equals(to_pandas(full).dtypes)
    assert to_polars(empty).schema == to_polars(full).schema
    assert to_polars(empty, money=Decimal).schema == to_polars(full, money=Decimal).schema
    assert to_polars([]).shape == to_pandas([]).shape == (0, 0)


# What they take


def test_pages_and_iterators() -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        for number in range(5):
            sandbox.add_customer(f"customer{number}")
        call = client.aggregation.v1.customers.list
        expected = to_records(client.paginate(call, limit=2))
        assert [record["username"] for record in expected] == [f"customer{number}" for number in range(5)]
        assert to_records(client.pages(call, limit=2)) == expected
        assert to_records(call()) == expected
        assert to_records(list(call())) == expected
        assert list(to_pandas(client.paginate(call, search="nobody")).columns) == list(expected[0])


def test_an_async_iterator_is_refused_with_what_to_write() -> None:
    async def collect() -> list[dict[str, Any]]:
        with Sandbox() as sandbox:
            sandbox.add_customer("customer")
            async with sandbox.async_client() as client:
                items = client.paginate(client.aggregation.v1.customers.list)
                with pytest.raises(InvalidRequestError, match=r"\[item async for item in client.paginate"):
                    to_records(items)
                return to_records([item async for item in items])

    assert [record["username"] for record in asyncio.run(collect())] == ["customer"]


@pytest.mark.parametrize("items", ["text", 5, [5], [transaction(), "text"], None])
def test_anything_else_is_refused(items: Any) -> None:
    with pytest.raises(InvalidRequestError, match="give a page, a model"):
        to_records(items)


def test_money_is_one_of_the_types() -> None:
    with pytest.raises(InvalidRequestError, match=r"give float, decimal.Decimal, str or None"):
        to_records([], money=int)  # pyright: ignore[reportArgumentType]  # that is the point


# Data frames

ROWS = [
    transaction(checkNum="7", commissionAmount=3, amount=0.1),
    transaction(postedDate=None, amount=None),
]


def test_the_types_of_pandas() -> None:
    frame = to_pandas(ROWS)
    types = {
        name: str(frame[name].dtype) for name in ("id", "amount", "check_num", "posted_date", "memo", "escrow_amount")
    }
    assert types == {
        "id": "Int64",
        "amount": "float64",
        "check_num": "string",
        "posted_date": "datetime64[us, UTC]",
        "memo": "string",
        "escrow_amount": "float64",
    }
    assert frame["posted_date"][0] == pd.Timestamp(MOMENT)
    assert frame[["posted_date", "commission_amount", "check_num", "amount"]].isna().iloc[1].all()
    assert to_pandas(ROWS, money=Decimal)["amount"][0] == Decimal("0.1")
    assert to_pandas([transaction(id=10**30)])["id"][0] == 10**30


def test_the_types_of_polars() -> None:
    frame = to_polars(ROWS, money=Decimal)
    assert frame.schema["id"] == pl.Int64
    assert frame.schema["amount"] == frame.schema["escrow_amount"] == pl.Decimal(38, 10)
    assert frame.schema["memo"] == pl.String
    assert frame.schema["posted_date"] == pl.Datetime("us", "UTC")
    assert frame["amount"].to_list() == [Decimal("0.1"), None]
    assert frame["posted_date"].to_list() == [MOMENT, None]
    assert to_polars([transaction(id=10**30)])["id"].to_list() == [10**30]
    assert to_polars([transaction(id=1), transaction(id="2")])["id"].to_list() == [1, "2"]
    lists = to_polars([{"a": [{"b": 1}, {"c": "2"}]}])["a"].to_list()
    assert lists[0][1]["c"] == "2"


@pytest.mark.parametrize("package", ["pandas", "polars"])
def test_without_the_extra_the_error_names_it(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    make = to_pandas if package == "pandas" else to_polars
    with pytest.raises(ConfigurationError, match=rf"pip install 'open-banking\[{package}\]'"):
        make([])


def test_nothing_imports_pandas_or_polars() -> None:
    code = "import sys, open_banking, open_banking.tables; print({'pandas', 'polars'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603  # our own code
    assert run.stdout == "set()\n"


# JSON


def test_json_dumps() -> None:
    page = models.Transactions.from_dict({"transactions": [transaction().to_dict()]})
    assert json.loads(json.dumps({"page": page}, default=to_jsonable)) == {"page": page.to_dict()}
    (record,) = to_records(page, money=Decimal)
    written = json.loads(json.dumps(record, default=to_jsonable))
    assert (written["posted_date"], written["amount"]) == ("2020-12-08T17:59:17+00:00", "2")
    with pytest.raises(TypeError, match="Object of type object is not JSON serializable"):
        json.dumps(object(), default=to_jsonable)


def test_fastapi() -> None:
    app = FastAPI()
    model = transaction(new=1)

    @app.get("/one")
    def one() -> dict[str, Any]:
        return model.to_dict()

    assert TestClient(app).get("/one").json() == model.to_dict()
