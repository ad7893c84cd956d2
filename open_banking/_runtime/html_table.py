"""Models as tables of HTML, which notebooks show."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING, Any

from .epoch import as_moment
from .errors import MASK
from .model import Model, shown
from .page import PageModel

if TYPE_CHECKING:
    from collections.abc import Iterable

ROWS_SHOWN = 20
"""How many records of a page its table has."""
_LONGEST = 200
"""How many characters of a value are shown."""


def html_table(model: Model) -> str:
    """A model as a table with a row for each field; a page as one with a row for each of its first records."""
    if isinstance(model, PageModel):
        records: list[Any] = model.page_items()
        if records and all(isinstance(record, Model) for record in records):
            return _page(model, records)
    rows = [(escape(name), cell) for name, cell in _cells(model).items()]
    return _table(_caption(type(model).__name__), [], rows)


def _page(page: Model, records: list[Model]) -> str:
    cells = [_cells(record) for record in records[:ROWS_SHOWN]]
    # In the order of the fields, and only those that one of the records has.
    columns = list(dict.fromkeys(name for names in (*map(_names, records[:ROWS_SHOWN]), *cells) for name in names))
    columns = [name for name in columns if any(name in row for row in cells)]
    total = f"{len(records)} record{'' if len(records) == 1 else 's'}"
    shown_of = f"{len(cells)} of {total}" if len(cells) < len(records) else total
    rows = [[str(number), *(row.get(name, "") for name in columns)] for number, row in enumerate(cells)]
    return _table(_caption(f"{type(page).__name__}: {shown_of}"), ["", *map(escape, columns)], rows)


def _names(model: Model) -> Iterable[str]:
    return model._fields  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # a model's own module


def _cells(model: Model) -> dict[str, str]:
    """The values that a model has, as HTML, masked as its repr masks them."""
    masked, epochs = model._sensitive, model._epochs  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the same
    cells: dict[str, str] = {}
    for name in _names(model):
        value = getattr(model, name)
        if value is not None:
            cells[name] = MASK if name in masked else _cell(as_moment(value) if name in epochs else value)
    # The values of unknown keys may be anything, personal data included.
    return cells | {escape(key): "..." for key in model.additional_properties if key not in cells}


def _cell(value: Any) -> str:
    if isinstance(value, str):
        text = value
    elif isinstance(value, dt.date):
        text = value.isoformat(" ") if isinstance(value, dt.datetime) else value.isoformat()
    else:
        text = shown(value)
    return escape(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}...")


def _caption(text: str) -> str:
    return f"<caption>{escape(text)}</caption>"


def _table(caption: str, header: list[str], rows: Iterable[Iterable[str]]) -> str:
    head = f"<thead><tr>{''.join(f'<th>{name}</th>' for name in header)}</tr></thead>" if header else ""
    body = "".join(
        f"<tr><th>{first}</th>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>" for first, *cells in rows
    )
    return f"<table>{caption}{head}<tbody>{body}</tbody></table>"
