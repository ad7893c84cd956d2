"""How models become records: which columns they have, and what their values become."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard

from attrs import fields_dict

from .epoch import as_moment
from .json_text import ExactFloat, is_array, is_object
from .model import Model
from .page import PageModel
from .plain import plain
from .reading import Nested, target_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

Money: TypeAlias = type[float] | type[Decimal] | type[str] | None
"""What numbers become: ``float``, ``Decimal``, ``str``, or ``None`` for what the JSON has."""

# The annotation of an attribute, without the values that the document lists.
_LISTED = re.compile(r"""Literal\[(?:"[^"]*"|'[^']*'|[^\]])*\]""")


class Conversion:
    """How models become records."""

    def __init__(self, *, flat: bool, dates: bool, money: Money) -> None:
        self._flat = flat
        self._dates = dates
        self._money: Callable[[Any], Any] | None = MONEY.get(money)
        self._declared = {**_DECLARED, float: float if money is None else money}
        self._columns: dict[type[Any], dict[str, type[Any] | None]] = {}
        self._annotations: dict[type[Any], dict[str, type[Any] | None]] = {}
        self._of_nested = Conversion(flat=False, dates=dates, money=money) if flat else self

    def columns(self, model: type[Any]) -> dict[str, type[Any] | None]:
        """The columns of a model's records, each with the type of its values, if the API document declares one."""
        if model not in self._columns:
            self._columns[model] = dict(self._columns_of(model, "", ()))
        return self._columns[model]

    def _columns_of(
        self, model: type[Any], prefix: str, above: tuple[type[Any], ...]
    ) -> Iterator[tuple[str, type[Any] | None]]:
        for name in _fields(model):
            kind = _nested(model).get(name)
            if self._flat and isinstance(kind, Nested):
                inner = _model(kind, model)
                # The columns of a union, and of a model within itself, are those that the records turn out to have.
                if inner is not None and inner not in above:
                    yield from self._columns_of(inner, f"{prefix}{name}.", (*above, model))
            elif self._dates and name in _epochs(model):
                yield prefix + name, dt.datetime
            else:
                declared = self._annotated(model)[name]
                yield prefix + name, None if declared is None else self._declared[declared]

    def _annotated(self, model: type[Any]) -> dict[str, type[Any] | None]:
        if model not in self._annotations:
            attributes = fields_dict(model)
            self._annotations[model] = {name: _annotated(str(attributes[name].type)) for name in _fields(model)}
        return self._annotations[model]

    def record(self, item: Any) -> dict[str, Any]:
        """A model or a dict as a record."""
        record: dict[str, Any] = {}
        self._fill(record, "", item, self.columns(type(item)) if isinstance(item, Model) else {})
        return record

    def _fill(self, record: dict[str, Any], prefix: str, item: Any, reserved: Mapping[str, Any]) -> None:
        if not isinstance(item, Model):
            for key, value in item.items():
                self._put(record, _free(prefix + str(key), record, reserved), value, reserved)
            return
        model, annotated = type(item), self._annotated(type(item))
        for name in _fields(model):
            value = getattr(item, name)
            if value is None and self._flat and isinstance(_nested(model).get(name), Nested):
                continue  # it has columns for its fields
            if self._dates and name in _epochs(model):
                record[prefix + name] = as_moment(value)
            elif annotated[name] is float and isinstance(value, int) and not isinstance(value, bool):
                record[prefix + name] = self._money(plain(value)) if self._money else plain(value)
            else:
                self._put(record, prefix + name, value, reserved)
        for key, value in item.additional_properties.items():
            name = prefix + key
            if name in record or name in reserved:
                name = f"{prefix}additional_properties.{key}"
            self._put(record, _free(name, record, reserved), value, reserved)

    def _put(self, record: dict[str, Any], name: str, value: Any, reserved: Mapping[str, Any]) -> None:
        if self._flat and (isinstance(value, Model) or (is_object(value) and value)):
            self._fill(record, f"{name}.", value, reserved)
        else:
            record[name] = self._plain(value)

    def _plain(self, value: Any) -> Any:
        if value is None or value.__class__ is str:
            return value
        if isinstance(value, float | Decimal):
            if self._money:
                return self._money(value)
            return plain(value)
        if is_array(value):
            return [self._plain(item) for item in value]
        if isinstance(value, Model) or is_object(value):
            # Within a list, or because nothing is to be flat.
            return self._of_nested.record(value)
        return plain(value)


MONEY: dict[Money, Callable[[Any], Any]] = {
    float: lambda number: _or_itself(float, number),
    str: lambda number: f"{_decimal(number):f}",
}
_DECLARED: dict[type[Any], Any] = {int: int, str: str, bool: bool, dt.date: dt.date}
_ANNOTATIONS: dict[frozenset[str], type[Any]] = {
    frozenset({"int"}): int,
    frozenset({"str"}): str,
    frozenset({"bool"}): bool,
    frozenset({"float"}): float,
    frozenset({"float", "int"}): float,
    frozenset({"_datetime.date"}): dt.date,
}


def _or_itself(convert: Callable[[Any], Any], number: Any) -> Any:
    try:
        return convert(number)
    except OverflowError:  # an integer of more than 300 digits
        return number


def _decimal(number: Any) -> Decimal:
    """The number with exactly the value that the JSON has."""
    if isinstance(number, ExactFloat):
        return Decimal(number.text)
    # The shortest text of a float is the one that the JSON had, but for zeros.
    return Decimal(repr(plain(number))) if isinstance(number, float) else Decimal(number)


MONEY[Decimal] = _decimal


def _annotated(annotation: str) -> type[Any] | None:
    """The type of an attribute's values, if they are all of one."""
    parts = (part.strip().removeprefix("_builtins.") for part in _LISTED.sub("", annotation).split("|"))
    return _ANNOTATIONS.get(frozenset(part for part in parts if part not in {"", "None"}))


def _free(name: str, record: Mapping[str, Any], reserved: Mapping[str, Any]) -> str:
    """``name``, or what is made of it where a column has it already."""
    while name in record or name in reserved:
        name += "_"
    return name


def _fields(model: type[Any]) -> Iterable[str]:
    fields: Mapping[str, str] = model._fields  # what the model's class says of itself
    return fields


def _nested(model: type[Any]) -> Mapping[str, Any]:
    nested: Mapping[str, Any] = model._nested  # noqa: SLF001  # the same
    return nested


def _epochs(model: type[Any]) -> frozenset[str]:
    epochs: frozenset[str] = model._epochs  # noqa: SLF001  # the same
    return epochs


def is_page(value: Any) -> TypeGuard[PageModel[Any]]:
    """Whether it is one page of many."""
    return isinstance(value, PageModel)


def model_of_records(page: Any) -> type[Any] | None:
    """The model of the records on a page of the class ``page``, if it is known."""
    records: str = getattr(page, "_records", "")
    kind: Any = _nested(page).get(records) if records else None
    return _model(kind[0], page) if is_array(kind) else None


def _model(kind: Any, within: type[Any]) -> type[Any] | None:
    """The model that ``kind``, of an attribute of ``within``, means; ``None`` for a union and for anything else."""
    if not isinstance(kind, Nested):
        return None
    found = target_of(kind, within)
    return found if isinstance(found, type) and issubclass(found, Model) else None
