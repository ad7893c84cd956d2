"""Records, pandas and polars data frames, and JSON, made of what the API returned.

``to_records``, ``to_pandas`` and ``to_polars`` take a page, a model, what ``client.paginate(...)`` or
``client.pages(...)`` returns, or any iterable of models, pages and dicts. Nothing here calls the API, but going through
an iterator does, a call for each page.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ._runtime.errors import ConfigurationError, InvalidRequestError
from ._runtime.json_text import is_object
from ._runtime.model import Model
from ._runtime.records import MONEY, Conversion, Money, is_page, model_of_records
from .pagination import Items

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd
    import polars as pl

# So that the columns of two frames fit each other, whatever their values are.
_POLARS_DIGITS, _POLARS_SCALE = 38, 10


def to_records(items: Any, *, flat: bool = True, dates: bool = True, money: Money = float) -> list[dict[str, Any]]:
    """One dict for each record, all with the same keys in the same order.

    The keys are the names of the attributes, with all attributes of the records' models, also those that no record
    has: they are ``None``. Keys that the API document does not know follow, as the API spells them; one that is also
    the name of an attribute becomes ``additional_properties.KEY``. A list stays a list, of plain values.

    Args:
        items: A page, a model, ``client.paginate(...)``, ``client.pages(...)``, or an iterable of models, pages and
            dicts. Of an ``AsyncClient``: ``[item async for item in client.paginate(...)]``.
        flat: Whether the fields of a nested model become columns of their own, ``categorization.category`` for
            instance, as in ``pandas.json_normalize``; otherwise a nested model is a dict.
        dates: Whether fields that the API document declares as epoch seconds become datetimes in UTC. Zero becomes
            1970-01-01, also where the API means that there is no date. A value that is no time stays what it is.
        money: ``float``, ``Decimal``, ``str``, or ``None`` to leave numbers as they are. It is used for fields that
            the API document declares as numbers that may have a fraction, and for any other number that has one. A
            ``Decimal`` and the text have exactly the value that the API wrote; zeros at the end are not kept.

    Returns:
        The records. If there are none, an empty list.

    Raises:
        InvalidRequestError: ``items`` is nothing of the above, or an argument is invalid.
        OpenBankingError: ``items`` fetches pages, and a call failed.
    """
    records, columns = _table(items, flat=flat, dates=dates, money=money)
    return [{name: record.get(name) for name in columns} for record in records]


def to_pandas(items: Any, *, flat: bool = True, dates: bool = True, money: Money = float) -> pd.DataFrame:
    """A pandas ``DataFrame`` with a row for each record; see ``to_records``.

    Columns with dates are ``datetime64[us, UTC]``, integers ``Int64``, booleans ``boolean``, text ``string``, and other
    numbers ``float64``, or ``object`` with ``money=Decimal``. They depend on the models, and not on which values are
    missing; so an empty page of a list has its columns as well. Lists and mixed values are ``object``.

    Raises:
        ConfigurationError: pandas is not installed.
        InvalidRequestError: ``items`` or an argument is invalid.
    """
    try:
        import pandas as pd  # noqa: PLC0415  # an extra
    except ImportError:
        raise _not_installed("pandas") from None
    records, columns = _table(items, flat=flat, dates=dates, money=money)
    dtypes: dict[type[Any] | None, Any] = {
        int: "Int64",
        float: "float64",
        bool: "boolean",
        str: "string",
        dt.datetime: pd.DatetimeTZDtype("us", "UTC"),
    }
    series: dict[str, Any] = {}
    for name, declared in columns.items():
        values: Any = [record.get(name) for record in records]
        kind = _kind(values, declared)
        try:
            series[name] = pd.Series(values, dtype=dtypes.get(kind, "object"))
        except (OverflowError, TypeError, ValueError):  # an integer beyond 64 bits, for instance
            series[name] = pd.Series(values, dtype="object")
    return pd.DataFrame(series, index=pd.RangeIndex(len(records)))


def to_polars(items: Any, *, flat: bool = True, dates: bool = True, money: Money = float) -> pl.DataFrame:
    """A polars ``DataFrame`` with a row for each record; see ``to_records``.

    Columns with dates are ``Datetime("us", "UTC")``, integers ``Int64``, booleans ``Boolean``, text ``String``, and
    other numbers ``Float64``, or with ``money=Decimal`` a ``Decimal(38, 10)``, with more decimals where a value has
    more. They depend on the models, and not on which values are missing. Mixed values are ``Object``.

    Raises:
        ConfigurationError: polars is not installed.
        InvalidRequestError: ``items`` or an argument is invalid.
    """
    try:
        import polars as pl  # noqa: PLC0415  # an extra
    except ImportError:
        raise _not_installed("polars") from None
    records, columns = _table(items, flat=flat, dates=dates, money=money)
    dtypes: dict[type[Any] | None, Any] = {
        int: pl.Int64,
        float: pl.Float64,
        bool: pl.Boolean,
        str: pl.String,
        dt.datetime: pl.Datetime("us", "UTC"),
        dt.date: pl.Date,
    }
    series: list[pl.Series] = []
    for name, declared in columns.items():
        values = [record.get(name) for record in records]
        kind = _kind(values, declared)
        dtype = pl.Decimal(_POLARS_DIGITS, _scale(values)) if kind is Decimal else dtypes.get(kind)
        try:
            series.append(pl.Series(name, values, dtype=None if kind is object else dtype))
        except (OverflowError, TypeError, ValueError, pl.exceptions.PolarsError):
            series.append(pl.Series(name, values, dtype=pl.Object))
    return pl.DataFrame(series)


def to_jsonable(value: Any) -> Any:
    """What ``json.dumps(..., default=to_jsonable)`` and FastAPI need for what they do not know.

    A model becomes its ``to_dict()``, a date or a datetime its ISO 8601 text, and a ``Decimal`` its text.

    Raises:
        TypeError: It is something else.
    """
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def _not_installed(package: str) -> ConfigurationError:
    return ConfigurationError(
        f"to_{package} needs {package}, which is not installed: pip install 'open-banking[{package}]'"
    )


def _table(
    items: Any, *, flat: bool, dates: bool, money: Money
) -> tuple[list[dict[str, Any]], dict[str, type[Any] | None]]:
    """The records, and the columns, each with what it is declared as, if that is known."""
    if money is not None and money not in MONEY:
        raise InvalidRequestError(f"money is {money!r}; give float, decimal.Decimal, str or None")
    convert = Conversion(flat=flat, dates=dates, money=money)
    records: list[dict[str, Any]] = []
    columns: dict[str, type[Any] | None] = {}
    others: dict[str, None] = {}
    seen: set[type[Any]] = set()

    def see(model: type[Any] | None) -> None:
        if model is not None and model not in seen:
            seen.add(model)
            for name, declared in convert.columns(model).items():
                columns.setdefault(name, declared)

    for item, model in _each(items):
        see(model)
        if item is not None:
            record = convert.record(item)
            others |= dict.fromkeys(record)
            records.append(record)
    return records, {**columns, **{name: None for name in others if name not in columns}}


def _each(items: Any) -> Iterator[tuple[Any, type[Any] | None]]:
    """Each record with its model; a page without records as ``None`` with the model that they would have."""
    if isinstance(items, Model | Mapping):
        items = (items,)
    if hasattr(items, "__aiter__") or hasattr(items, "__await__"):
        raise InvalidRequestError(
            f"items is a {type(items).__name__}; collect it first, with [item async for item in client.paginate(...)] "
            "or await"
        )
    if isinstance(items, str | bytes) or not hasattr(items, "__iter__"):
        raise _refused(items)
    for item in items:
        if is_page(item):
            yield None, model_of_records(type(item))
            for record in item:
                yield record, type(record) if isinstance(record, Model) else None
        elif isinstance(item, Model):
            yield item, type(item)
        elif is_object(item):
            yield item, None
        else:
            raise _refused(item)
    if isinstance(items, Items):
        yield None, model_of_records(items.page_type)


def _refused(value: Any) -> InvalidRequestError:
    return InvalidRequestError(
        f"items is or holds a {type(value).__name__}; give a page, a model, client.paginate(...), client.pages(...), "
        "or an iterable of models, pages and dicts"
    )


def _kind(values: list[Any], declared: type[Any] | None) -> type[Any] | None:
    """What the values of a column are; ``object`` if they are mixed, and ``None`` if a library has to find out."""
    kinds: set[type[Any]] = {type(value) for value in values if value is not None}
    if not kinds:
        return declared
    if len(kinds) == 1 and not (kinds == {int} and declared is float):
        (kind,) = kinds
        # A datetime without an offset has no place in UTC.
        is_local = kind is dt.datetime and any(value is not None and value.tzinfo is None for value in values)
        return None if is_local else kind
    if kinds <= {int, float} and all(abs(value) <= _EXACT for value in values if isinstance(value, int)):
        return float
    return Decimal if kinds == {int, Decimal} else object


_EXACT = 2**53
"""Up to here a ``float`` holds any integer."""


def _scale(values: list[Any]) -> int:
    """How many decimals a column needs."""
    exponents = (value.as_tuple().exponent for value in values if isinstance(value, Decimal))
    return max([_POLARS_SCALE, *(-exponent for exponent in exponents if isinstance(exponent, int))])
