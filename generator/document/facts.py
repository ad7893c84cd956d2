"""What the document says of an operation that steers the runtime: whether to retry it, its timeout, its pages.

These are extensions, which the overlay adds. Paging follows from the names of the query parameters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.document.references import Json, dereferenced, operations, parameters_of
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PAGINATION = "x-pagination"
_PAGING = ("start", "page", "page from 0", "offset")
_SIZES = {"pageSize", "size"}


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool)


def _is_duration(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _is_paging(value: object) -> bool:
    return value is None or value in _PAGING


_EXPECTED: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "x-billable": (_is_boolean, "true or false"),
    "x-repeatable": (_is_boolean, "true or false"),
    "x-authenticates": (_is_boolean, "true or false"),
    "x-pdf": (_is_boolean, "true or false"),
    "x-timeout": (_is_duration, "a number of seconds"),
    PAGINATION: (_is_paging, f"{', '.join(_PAGING)} or null"),
}


def add_facts(document: Json, source: str) -> None:
    """Check the facts of each operation, and add ``x-pagination`` where it says nothing of pages and its query does."""
    for method, path, operation in operations(document):
        for name, (is_right, expected) in _EXPECTED.items():
            if name in operation and not is_right(operation[name]):
                problem = f"has {name}: {operation[name]!r}, where {expected} belongs"
                raise DocumentError(f"{source}: {method.upper()} {path}", problem)
        style = _paging(document, parameters_of(document, path, operation))
        if style:
            operation.setdefault(PAGINATION, style)


def _paging(document: Json, parameters: list[Json]) -> str | None:
    """How an operation with these parameters pages. What an ``offset`` counts, its name does not tell."""
    query = {parameter.get("name"): parameter for parameter in parameters if parameter.get("in") == "query"}
    if query.keys() >= {"start", "limit"}:
        return "start"
    if "page" not in query or not query.keys() & _SIZES:
        return None
    first = dereferenced(document, query["page"].get("schema", {})).get("default", 1)
    return "page from 0" if first == 0 else "page"
