"""Iterators over paginated operations, which ``client.paginate`` and ``client.pages`` return."""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ._runtime.errors import InvalidRequestError, PaginationError
from ._runtime.operation import Operation
from ._runtime.paging import STYLES, total

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")


_MOST_RESERVED = 10_000_000


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
        self._style = STYLES[operation.pagination]
        self._by_page = self._style.by_page
        self._key = self._style.key
        self._size = self._style.size(dict(arguments))
        self.position = _first(self._key, arguments.get(self._key), self._style.first)
        self._arguments = {key: value for key, value in arguments.items() if key != self._key}
        self._digests: set[bytes] = set()
        self.done = False
        self.page_type: type[Any] | None = None
        """What the pages are, known after the first one."""
        self.total: int | None = None
        """How many records there are on all pages, according to the latest one."""

    @property
    def started(self) -> bool:
        """Whether a page was fetched."""
        return self.page_type is not None

    def left(self, unreturned: int) -> int | None:
        """How many records are still to be returned, with ``unreturned`` of the latest page; None if unknown."""
        if self.done:
            return unreturned
        if self._by_page or self.total is None:
            return None
        return max(self.total - (self.position - 1), 0) + unreturned

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
        has_more = self._style.has_more(page, items, self.position, self._size)
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
        self.position = self._style.after(self.position, items)
        self.done = not has_more
        self.page_type, self.total = type(page), total(page)
        return items

    def _is_repeated(self, items: list[Any]) -> bool:
        """Whether an earlier page had the same length, first record and last record."""
        page = json.dumps([len(items), _wire(items[0]), _wire(items[-1])], default=str)
        digest = hashlib.blake2b(page.encode(errors="surrogatepass"), digest_size=16).digest()
        if digest in self._digests:
            return True
        self._digests.add(digest)
        return False


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

    @property
    def page_type(self) -> type[Any] | None:
        """The model of the pages, or ``None`` before the first one was fetched."""
        return self._cursor.page_type

    @property
    def total(self) -> int | None:
        """How many records there are on all pages, if the API says so (``found`` for instance); else ``None``.

        Before the first record was returned, this fetches the first page, which is then not fetched again:
        ``for t in tqdm(items, total=items.total)``. It counts from the first record, wherever the iterator started,
        and is what the latest page says: the number may change while one reads.

        Raises:
            OpenBankingError: The first page could not be fetched.
        """
        if not self._cursor.started:
            self._fetch()
        return self._cursor.total

    def __length_hint__(self) -> int:
        """About how many records are still to come, for ``rich.progress.track`` and ``list``."""
        if not self._cursor.started:
            self._fetch()
        left = self._cursor.left(self._left)
        # ``list`` reserves as much memory as it is told.
        return NotImplemented if left is None or left > _MOST_RESERVED else left

    def __next__(self) -> ItemT:
        """Return the next record, fetching another page if needed."""
        while self._left == 0:
            if self._cursor.done:
                raise StopIteration
            self._fetch()
        self._left -= 1
        return next(self._items)

    def _fetch(self) -> None:
        self._items = iter(())  # releases the last page before the next one is fetched
        items = self._cursor.advance(self._call(**self._cursor.arguments()))
        self._items, self._left = iter(items), len(items)


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

    @property
    def total(self) -> int | None:
        """How many records there are on all pages, if the API says so; ``None`` before the first page was fetched.

        ``await items.fetch_total()`` fetches it.
        """
        return self._cursor.total

    async def fetch_total(self) -> int | None:
        """How many records there are on all pages, if the API says so (``found`` for instance); else ``None``.

        Before the first record was returned, this fetches the first page, which is then not fetched again:
        ``async for t in tqdm(items, total=await items.fetch_total())``. It counts from the first record, wherever the
        iterator started, and is what the latest page says: the number may change while one reads.

        Raises:
            OpenBankingError: The first page could not be fetched.
        """
        if not self._cursor.started:
            await self._fetch()
        return self._cursor.total

    async def __anext__(self) -> ItemT:
        """Return the next record, fetching another page if needed."""
        while self._left == 0:
            if self._cursor.done:
                raise StopAsyncIteration
            await self._fetch()
        self._left -= 1
        return next(self._items)

    async def _fetch(self) -> None:
        self._items = iter(())  # releases the last page before the next one is fetched
        items = self._cursor.advance(await self._call(**self._cursor.arguments()))
        self._items, self._left = iter(items), len(items)
