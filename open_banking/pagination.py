"""Iterators over paginated operations, which ``client.paginate`` and ``client.pages`` return.

The API paginates by ``start``, the 1-based index of the first record, with ``moreAvailable``; or by the number of a
page, with ``totalPages`` or the ``total`` of the records. Most pages are counted from 1, the billing report's from 0.
The transaction lists send ``moreAvailable`` as text, where ``"false"`` must not count as true.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from ._runtime.errors import InvalidRequestError, PaginationError
from ._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")


class _Style(NamedTuple):
    """How an operation paginates."""

    key: str
    """The argument with the position."""
    sizes: tuple[str, ...]
    """The argument with the size of a page, by the names that it has."""
    default_size: int
    """What a page has at most if the caller does not say: the smallest that the API is known to use."""
    first: int = 1
    by_page: bool = True
    """Whether the position counts pages, and not records."""


_STYLES = {
    # Only /applications has larger pages by default.
    "start": _Style("start", ("limit",), 25, by_page=False),
    "page": _Style("page", ("page_size", "size"), 1),
    "page from 0": _Style("page", ("page_size", "size"), 1, first=0),
    "offset": _Style("offset", ("limit",), 1),
}
# Some responses send booleans as text; the transaction lists always do.
_YES = frozenset({"true", "y"})
_NO = frozenset({"false", "n"})


class Page(Protocol[ItemT]):
    """A response that is one page of many."""

    def page_items(self) -> list[ItemT]:
        """The records on this page."""
        ...


class _Cursor:
    """The position of an iterator, and whether there are more pages. Does no I/O."""

    def __init__(self, call: Callable[..., Any], arguments: Mapping[str, Any]) -> None:
        operation = getattr(call, "operation", None)
        if not isinstance(operation, Operation) or operation.pagination is None:
            name = getattr(call, "__qualname__", repr(call))
            raise InvalidRequestError(f"{name} is not paginated; call it directly")
        self._operation = operation.name
        self._style = _STYLES[operation.pagination]
        self._by_page = self._style.by_page
        self._key = self._style.key
        sizes = (_number(arguments.get(name)) for name in self._style.sizes)
        self._size = next(filter(None, sizes), self._style.default_size)
        self.position = _first(self._key, arguments.get(self._key), self._style.first)
        self._arguments = {key: value for key, value in arguments.items() if key != self._key}
        self._digests: set[bytes] = set()
        self.done = False

    def arguments(self) -> dict[str, Any]:
        """The arguments to call the operation with for the next page."""
        return {**self._arguments, self._key: self.position}

    def position_before(self, left: int) -> int:
        """Where to continue if ``left`` records of the last page have not been returned yet."""
        if self._by_page:
            return self.position - 1 if left else self.position
        return self.position - left

    def advance(self, page: Page[ItemT]) -> list[ItemT]:
        """Move past a page, and return its records.

        Raises:
            PaginationError: It is not a page, is empty though there should be more, or repeats an earlier one.
        """
        if not hasattr(page, "page_items"):
            raise PaginationError(
                f"{self._operation}: {self._key}={self.position} returned a {type(page).__name__}, not a page"
            )
        items = page.page_items()
        has_more = self._more_pages(page, items) if self._by_page else self._more_records(page, items)
        if has_more and not items:
            raise PaginationError(
                f"{self._operation}: {self._key}={self.position} returned no records, although the API says that "
                "there are more; pagination stopped"
            )
        if items and self._is_repeated(items):
            raise PaginationError(
                f"{self._operation}: {self._key}={self.position} returned the records of an earlier page again; "
                "pagination stopped"
            )
        self.position += 1 if self._by_page else len(items)
        self.done = not has_more
        return items

    def _is_repeated(self, items: list[Any]) -> bool:
        """Whether an earlier page had the same length, first record and last record."""
        page = json.dumps([len(items), _wire(items[0]), _wire(items[-1])], default=str)
        digest = hashlib.blake2b(page.encode(errors="surrogatepass"), digest_size=16).digest()
        if digest in self._digests:
            return True
        self._digests.add(digest)
        return False

    def _more_records(self, page: Any, items: list[Any]) -> bool:
        flag = str(getattr(page, "more_available", None)).strip().lower()
        if flag in _YES or flag in _NO:
            return flag in _YES
        found = _number(getattr(page, "found", None))
        if found is not None:
            return self.position + len(items) <= found
        # The API sometimes omits these fields. Then a full page may not be the last one.
        return len(items) >= self._size

    def _more_pages(self, page: Any, items: list[Any]) -> bool:
        complete = self.position - self._style.first + 1
        if (pages := _number(getattr(page, "total_pages", None))) is not None:
            return complete < pages
        # The size of the pages is what the response says: the API may have a limit of its own.
        size = _number(getattr(page, "limit", None))
        if size and (records := _number(getattr(page, "total", None))) is not None:
            return complete * size < records
        return len(items) >= self._size


def _number(value: Any) -> int | None:
    """A count, which the API sometimes sends as text."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) else None


def _first(key: str, value: Any, first: int) -> int:
    """The position to start at, by default ``first``.

    Raises:
        InvalidRequestError: It is not an integer of at least ``first``.
    """
    if value is None:
        return first
    if isinstance(value, bool) or not isinstance(value, int) or value < first:
        raise InvalidRequestError(f"{key} is {value!r}; give an integer of at least {first}")
    return value


def _wire(item: Any) -> Any:
    return item.to_dict() if hasattr(item, "to_dict") else item


class Pages(Iterator[PageT]):
    """An iterator over the pages of an operation. Each page is one call."""

    def __init__(self, call: Callable[..., PageT], arguments: Mapping[str, Any]) -> None:
        """Iterate over the pages of ``call``, starting at the position in ``arguments``."""
        self._call = call
        self._cursor = _Cursor(call, arguments)

    @property
    def position(self) -> int:
        """The ``start`` (``page``, ``offset``) from which another call can continue after the pages returned so far."""
        return self._cursor.position

    def __next__(self) -> PageT:
        """Fetch and return the next page."""
        if self._cursor.done:
            raise StopIteration
        page = self._call(**self._cursor.arguments())
        self._cursor.advance(page)
        return page


class Items(Iterator[ItemT], Generic[ItemT]):
    """An iterator over the records of an operation. It holds at most one page in memory."""

    def __init__(self, call: Callable[..., Page[ItemT]], arguments: Mapping[str, Any]) -> None:
        """Iterate over the records of ``call``, starting at the position in ``arguments``."""
        self._call = call
        self._cursor = _Cursor(call, arguments)
        self._items: Iterator[ItemT] = iter(())
        self._left = 0

    @property
    def position(self) -> int:
        """The ``start`` from which another call can continue after the last record returned.

        For an operation paginated by page: the first page that was not returned completely.
        """
        return self._cursor.position_before(self._left)

    def __next__(self) -> ItemT:
        """Return the next record, fetching another page if needed."""
        while self._left == 0:
            if self._cursor.done:
                raise StopIteration
            self._items = iter(())  # releases the last page before the next one is fetched
            items = self._cursor.advance(self._call(**self._cursor.arguments()))
            self._items, self._left = iter(items), len(items)
        self._left -= 1
        return next(self._items)


class AsyncPages(AsyncIterator[PageT]):
    """An iterator over the pages of an operation. Each page is one call."""

    def __init__(self, call: Callable[..., Awaitable[PageT]], arguments: Mapping[str, Any]) -> None:
        """Iterate over the pages of ``call``, starting at the position in ``arguments``."""
        self._call = call
        self._cursor = _Cursor(call, arguments)

    @property
    def position(self) -> int:
        """The ``start`` (``page``, ``offset``) from which another call can continue after the pages returned so far."""
        return self._cursor.position

    async def __anext__(self) -> PageT:
        """Fetch and return the next page."""
        if self._cursor.done:
            raise StopAsyncIteration
        page = await self._call(**self._cursor.arguments())
        self._cursor.advance(page)
        return page


class AsyncItems(AsyncIterator[ItemT], Generic[ItemT]):
    """An iterator over the records of an operation. It holds at most one page in memory."""

    def __init__(self, call: Callable[..., Awaitable[Page[ItemT]]], arguments: Mapping[str, Any]) -> None:
        """Iterate over the records of ``call``, starting at the position in ``arguments``."""
        self._call = call
        self._cursor = _Cursor(call, arguments)
        self._items: Iterator[ItemT] = iter(())
        self._left = 0

    @property
    def position(self) -> int:
        """The ``start`` from which another call can continue after the last record returned.

        For an operation paginated by page: the first page that was not returned completely.
        """
        return self._cursor.position_before(self._left)

    async def __anext__(self) -> ItemT:
        """Return the next record, fetching another page if needed."""
        while self._left == 0:
            if self._cursor.done:
                raise StopAsyncIteration
            self._items = iter(())  # releases the last page before the next one is fetched
            items = self._cursor.advance(await self._call(**self._cursor.arguments()))
            self._items, self._left = iter(items), len(items)
        self._left -= 1
        return next(self._items)
