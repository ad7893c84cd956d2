"""A Markdown extension for the site: a row of a table that links to a model can be expanded to the model's own table.

The pages under ``docs/reference`` link from the second cell of a row to the page of a model or a request dictionary.
The extension adds a row below it, with the table of that page in an element that opens when it is clicked; the rows of
that table can be expanded in the same way. The links stay, for readers of the files themselves.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

_LINK = re.compile(r"\[`(\w+)`\]\(\.\./((?:models|params)/\w+\.md)\)")
# Before inline Markdown is parsed, so that the added cells are parsed too.
_BEFORE_INLINE = 25


class ExpandableTables(Extension):
    """Adds the tables that rows link to."""

    def __init__(self, **options: Any) -> None:
        """``pages`` is the folder that ``../models`` and ``../params`` are in, seen from where the site is built."""
        self.config = {"pages": ["docs/reference", "where the pages of models are"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # its name in Markdown's interface
        """Register the extension with ``md``."""
        md.treeprocessors.register(
            _TableProcessor(md, Path(self.getConfig("pages"))), "expandable_tables", _BEFORE_INLINE
        )


class _TableProcessor(Treeprocessor):
    def __init__(self, md: Markdown, folder: Path) -> None:
        super().__init__(md)
        self._folder = folder

    def run(self, root: ET.Element) -> None:
        for table in list(root.iter("table")):
            self._expand(table, ())
            # Those of all operations name the same codes: a search for one finds the guide instead.
            if table.findtext("thead/tr/th") == "Status":
                table.set("data-search-exclude", "")
        for cell in root.iter("td"):
            # GitHub needs the backslash before a pipe in a cell, in code too, where Markdown would show it here.
            cell.text = (cell.text or "").replace("\\|", "|")

    def _expand(self, table: ET.Element, above: tuple[str, ...]) -> None:
        body = table.find("tbody")
        for row in list(body if body is not None else ()):
            cells = list(row)
            link = _LINK.search(cells[1].text or "") if len(cells) > 1 else None
            if body is None or link is None or link[2] in above:
                continue
            inner = self._table(link[2])
            if inner is None:
                continue
            self._expand(inner, (*above, link[2]))
            body.insert(list(body).index(row) + 1, _expandable_row(inner, link[1], len(cells)))

    def _table(self, page: str) -> ET.Element | None:
        """The table of fields of a page; None for a union, which has none."""
        lines = (self._folder / page).read_text(encoding="utf-8").splitlines()
        rows = [line for line in lines if line.startswith("|")]
        if not rows or not rows[0].startswith(("| Attribute", "| Key")):
            return None
        root = self.md.parser.parseDocument(rows).getroot()
        return None if root is None else root.find("table")


def _expandable_row(table: ET.Element, name: str, width: int) -> ET.Element:
    row = ET.Element("tr", {"class": "nested"})
    # A search finds the page of the model instead.
    details = ET.SubElement(ET.SubElement(row, "td", {"colspan": str(width)}), "details", {"data-search-exclude": ""})
    ET.SubElement(details, "summary").text = f"Fields of `{name}`"
    details.append(table)
    return row


def makeExtension(**options: Any) -> ExpandableTables:  # noqa: N802  # its name in Markdown's interface
    """Make the extension; Markdown calls a function of this name."""
    return ExpandableTables(**options)
