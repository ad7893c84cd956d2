"""Where a page stands among the pages of its operation, and whether there are more. Does no I/O.

The API paginates by ``start``, the 1-based index of the first record, with ``moreAvailable``; or by the number of a
page, with ``totalPages`` or the ``total`` of the records. Most pages are counted from 1, the billing report's from 0.
The transaction lists send ``moreAvailable`` as text, where ``"false"`` must not count as true.
"""

from __future__ import annotations

from typing import Any, NamedTuple

# Some responses send booleans as text; the transaction lists always do.
_YES = frozenset({"true", "y"})
_NO = frozenset({"false", "n"})


class Style(NamedTuple):
    """How an operation paginates."""

    key: str
    """The argument with the position, which is also its name in the query."""
    sizes: tuple[str, ...]
    """The argument with the size of a page, by the names that it has."""
    default_size: int
    """What a page has at most if the caller does not say: the smallest that the API is known to use."""
    first: int = 1
    by_page: bool = True
    """Whether the position counts pages, and not records."""

    def size(self, arguments: dict[str, Any]) -> int:
        """What a page has at most, according to the arguments of its call."""
        return next(filter(None, (number(arguments.get(name)) for name in self.sizes)), self.default_size)

    def after(self, position: int, items: list[Any]) -> int:
        """The position of the next page."""
        return position + (1 if self.by_page else len(items))

    def has_more(self, page: Any, items: list[Any], position: int, size: int) -> bool:
        """Whether there are more pages after ``page``, which has these ``items``."""
        if self.by_page:
            complete = position - self.first + 1
            if (pages := number(getattr(page, "total_pages", None))) is not None:
                return complete < pages
            # The size of the pages is what the response says: the API may have a limit of its own.
            limit = number(getattr(page, "limit", None))
            if limit and (records := number(getattr(page, "total", None))) is not None:
                return complete * limit < records
        else:
            if (flag := says_more(page)) is not None:
                return flag
            if (found := number(getattr(page, "found", None))) is not None:
                return position + len(items) <= found
        # The API sometimes omits these fields. Then a full page may not be the last one.
        return len(items) >= size


STYLES = {
    # Only /applications has larger pages by default.
    "start": Style("start", ("limit",), 25, by_page=False),
    "page": Style("page", ("page_size", "size"), 1),
    "page from 0": Style("page", ("page_size", "size"), 1, first=0),
    "offset": Style("offset", ("limit",), 1),
}


def says_more(page: Any) -> bool | None:
    """What ``moreAvailable`` of a page says, or ``None`` where it has none."""
    flag = str(getattr(page, "more_available", None)).strip().lower()
    return flag in _YES if flag in _YES or flag in _NO else None


def total(page: Any) -> int | None:
    """How many records there are on all pages, if the page says so."""
    counts = (number(getattr(page, name, None)) for name in ("found", "total", "total_records", "total_elements"))
    return next((count for count in counts if count is not None and count >= 0), None)


def number(value: Any) -> int | None:
    """A count, which the API sometimes sends as text."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
