"""Documents as PDF: statements, reports and stored assets."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from ..extra import missing_package

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fpdf import FPDF

_FONT = "Helvetica"
_TITLE_SIZE, _TEXT_SIZE, _TABLE_SIZE = 16, 10, 8
_LINE = 5
"""Millimeters."""
_NARROWEST, _WIDEST = 10, 60
"""Characters."""
_FIGURE = re.compile(r"[-$]*[\d,.]+%?")


class Table(NamedTuple):
    """Rows under a head; each row has as many cells as the head."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]


def document(title: str, blocks: Sequence[str | Table]) -> bytes:
    """A PDF in US Letter with a title and its content; equal content gives equal bytes.

    Args:
        title: Stands on top of the first page, and in the file's properties.
        blocks: Paragraphs and tables, one below the other. Characters beyond Latin-1 become question marks.
    """
    try:
        from fpdf import FPDF  # noqa: PLC0415  # slow to import, and not every program needs it
    except ModuleNotFoundError as error:
        raise missing_package(error) from error

    pdf = FPDF(format="letter")
    # The present would make each file another one.
    pdf.set_creation_date(dt.datetime(2000, 1, 1, tzinfo=dt.UTC))
    pdf.set_title(_shown(title))
    pdf.add_page()
    pdf.set_font(_FONT, "B", _TITLE_SIZE)
    pdf.multi_cell(0, text=_shown(title), new_x="LMARGIN", new_y="NEXT")
    for block in blocks:
        pdf.ln(_LINE)
        if isinstance(block, Table):
            _add_table(pdf, block)
        else:
            pdf.set_font(_FONT, "", _TEXT_SIZE)
            pdf.multi_cell(0, _LINE, _shown(block), new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def _add_table(pdf: FPDF, block: Table) -> None:
    columns = list(zip(block.head, *block.rows, strict=True))
    pdf.set_font(_FONT, "", _TABLE_SIZE)
    with pdf.table(
        line_height=_LINE,
        borders_layout="HORIZONTAL_LINES",
        # As wide as what stands in them, within limits.
        col_widths=[min(max(_NARROWEST, *map(len, column)), _WIDEST) for column in columns] or None,
        text_align=["RIGHT" if all(map(_FIGURE.fullmatch, column[1:])) else "LEFT" for column in columns] or "LEFT",
    ) as table:
        for cells in (block.head, *block.rows):
            table.row([_shown(cell) for cell in cells])


def _shown(text: str) -> str:
    """The characters of a text that the standard fonts of PDF can show."""
    return text.encode("latin-1", "replace").decode("latin-1")
