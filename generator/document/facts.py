"""What the document says of an operation that steers the runtime: whether to retry it, its timeout, its pages.

These are extensions, which the overlay adds. Paging follows from the names of the query parameters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.document.references import Json, operations, parameters_of
from generator.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PAGINATION = "x-pagination"
# What an operation that pages so takes in its query.
_PAGING: Mapping[str, set[str]] = {"start": {"start", "limit"}, "page": {"page", "pageSize"}}


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool)


def _is_duration(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _is_paging(value: object) -> bool:
    return value is None or value in list(_PAGING)


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
        style = _paging(parameters_of(document, path, operation))
        if style:
            operation.setdefault(PAGINATION, style)


def _paging(parameters: list[Json]) -> str | None:
    """How an operation with these parameters pages."""
    query = {parameter.get("name") for parameter in parameters if parameter.get("in") == "query"}
    return next((style for style, names in _PAGING.items() if names <= query), None)
