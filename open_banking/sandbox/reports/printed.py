"""Any report as a PDF."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from open_banking._runtime.json_text import is_array, is_object

from ..records.pdf import Table, document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..message import Json

_TIMES = re.compile(r"(.*Date|month)$")
_LONGEST = 80
# Fields that only programs need, and one that says again what another does; without them lists fit on paper.
_LEFT_OUT = frozenset(
    {"institutionTransactionId", "normalizedPayee", "memo", "transactionIds", "streamIds", "accountAnalytics"}
)


def printed(report: Json) -> bytes:
    """The fields of a report, in their order."""
    return document(str(report.get("title", "Report")), list(_blocks("", report)))


def _blocks(heading: str, record: Json) -> Iterator[str | Table]:
    """A record: first what has one value, then what has parts."""
    record = _for_people(record)
    plain = {name: value for name, value in record.items() if not (is_object(value) or is_array(value))}
    if plain:
        yield Table((heading or "Report", ""), [(_words(name), _text(name, value)) for name, value in plain.items()])
    for name, value in record.items():
        path = f"{heading} / {_words(name)}" if heading else _words(name)
        if is_object(value):
            yield from _blocks(path, value)
        elif name == "reportCustomFields":
            yield from _custom_fields(path, value)
        elif is_array(value):
            yield from _listed(path, name, value)


def _listed(heading: str, name: str, values: list[Any]) -> Iterator[str | Table]:
    records = [_for_people(each) for each in values if is_object(each)]
    if not records:
        yield f"{heading}: {', '.join(_text(name, each) for each in values) or 'none'}"
        return
    if any(is_object(value) or is_array(value) for record in records for value in record.values()):
        for number, record in enumerate(records, 1):
            yield from _blocks(f"{heading.removesuffix('s')} {number}", record)
        return
    columns = list(dict.fromkeys(column for record in records for column in record))
    rows = [[_text(column, record.get(column, "")) for column in columns] for record in records]
    yield heading
    yield Table([_words(column) for column in columns], rows)


def _for_people(record: Json) -> Json:
    return {name: value for name, value in record.items() if name not in _LEFT_OUT}


def _custom_fields(heading: str, fields: list[Json]) -> Iterator[str | Table]:
    """The custom fields that the partner wants in the PDF."""
    rows = [(str(each.get("label", "")), str(each.get("value", ""))) for each in fields if each.get("shown", True)]
    if rows:
        yield Table((heading, ""), rows)


def _text(name: str, value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and _TIMES.fullmatch(name):
        return dt.datetime.fromtimestamp(value, dt.UTC).date().isoformat()
    if isinstance(value, float):
        return f"{value:,.2f}" if value == round(value, 2) else f"{value:,}"
    return str(value)[:_LONGEST]


def _words(name: str) -> str:
    """A field's name as words: ``averageMonthlyBalance`` is an average monthly balance."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).capitalize()
