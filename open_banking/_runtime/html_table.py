"""Texts as a table of HTML, which notebooks show."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_LONGEST = 200
"""How many characters of a text are shown."""


def table_of_fields(caption: str, fields: Mapping[str, str]) -> str:
    """A table with a row for each field."""
    return _table(caption, [], fields.items())


def table_of_records(caption: str, records: Sequence[Mapping[str, str]], order: Iterable[str]) -> str:
    """A table with a row for each record, and a column for each field that one of them has, in this order."""
    present = {name for record in records for name in record}
    columns = [name for name in dict.fromkeys(order) if name in present]
    rows = ([str(number), *(record.get(name, "") for name in columns)] for number, record in enumerate(records))
    return _table(caption, ["", *columns], rows)


def _table(caption: str, header: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    head = f"<thead><tr>{''.join(f'<th>{_cell(name)}</th>' for name in header)}</tr></thead>" if header else ""
    body = "".join(
        f"<tr><th>{_cell(first)}</th>{''.join(f'<td>{_cell(text)}</td>' for text in rest)}</tr>"
        for first, *rest in rows
    )
    return f"<table><caption>{_cell(caption)}</caption>{head}<tbody>{body}</tbody></table>"


def _cell(text: str) -> str:
    return escape(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}...")
