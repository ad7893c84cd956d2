"""Item by item through the operations that answer in pages: what ``client.paginate`` and ``client.pages`` return.

The API pages in three ways: by ``start``, the 1-based index of the first record, with ``moreAvailable`` as a boolean;
the same with ``moreAvailable`` as text on the transaction lists, where ``"false"`` must not count as true; and by
``page``, with ``totalPages``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ._runtime.errors import InvalidRequestError, PaginationError
from ._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")

# What the API puts on a page where the call does not say: its own defaults. ``/applications`` alone has more.
_USUAL_SIZE = {"start": 25, "page": 1}
# Booleans come as text now and then, on the transaction lists always.
_YES = frozenset({"true", "y"})
_NO = frozenset({"false", "n"})


class Page(Protocol[ItemT]):
    """An answer that is one page of many."""

    def page_items(self) -> list[ItemT]:
        """The records on this page."""
        ...


class _Turn:
    """Where a walk through the pages is, and whether it goes on. Does no I/O."""

    def __init__(self, call: Callable[..., Any], arguments: Mapping[str, Any]) -> None:
        operation = getattr(call, "operation", None)
        if not isinstance(operation, Operation) or operation.pagination is None:
            name = getattr(call, "__qualname__", repr(call))
            raise InvalidRequestError(f"{name} does not answer in pages; call it by itself")
        self._operation = operation.name
        self._by_page = operation.pagination == "page"
        self._key = "page" if self._by_page else "start"
        self._size = _number(arguments.get("page_size" if self._by_page else "limit")) or _USUAL_SIZE[self._key]
        self.position = _first(self._key, arguments.get(self._key))
        self._arguments = {key: value for key, value in arguments.items() if key != self._key}
        self._seen: set[bytes] = set()
        self.done = False

    def arguments(self) -> dict[str, Any]:
        """What to call the operation with for the next page."""
        return {**self._arguments, self._key: self.position}

    def position_before(self, left: int) -> int:
        """Where to start again while ``left`` records of the last page are still to come."""
        if self._by_page:
            return self.position - 1 if left else self.position
        return self.position - left

    def took(self, page: Page[ItemT]) -> list[ItemT]:
        """Note a page that came; its records."""
        if not hasattr(page, "page_items"):
            raise PaginationError(
                f"{self._operation}: {self._key}={self.position} gave a {type(page).__name__}, which is no page"
            )
        items = page.page_items()
        goes_on = self._more_pages(page, items) if self._by_page else self._more_records(page, items)
        if goes_on and not items:
            raise PaginationError(
                f"{self._operation}: the API says that there is more after {self._key}={self.position}, "
                "and sent nothing; nothing further was asked for"
            )
        if items and self._seen_before(items):
            raise PaginationError(
                f"{self._operation}: {self._key}={self.position} gave the records of an earlier page again; "
                "nothing further was asked for"
            )
        self.position += 1 if self._by_page else len(items)
        self.done = not goes_on
        return items

    def _seen_before(self, items: list[Any]) -> bool:
        """Whether an earlier page began and ended with the same records and was as long."""
        ends = json.dumps([len(items), _wire(items[0]), _wire(items[-1])], default=str)
        mark = hashlib.blake2b(ends.encode(errors="surrogatepass"), digest_size=16).digest()
        if mark in self._seen:
            return True
        self._seen.add(mark)
        return False

    def _more_records(self, page: Any, items: list[Any]) -> bool:
        told = str(getattr(page, "more_available", None)).strip().lower()
        if told in _YES or told in _NO:
            return told in _YES
        found = _number(getattr(page, "found", None))
        if found is not None:
            return self.position + len(items) <= found
        # The envelope is missing, as the API was seen to do. A full page may have another after it.
        return len(items) >= self._size

    def _more_pages(self, page: Any, items: list[Any]) -> bool:
        total = _number(getattr(page, "total_pages", None))
        return len(items) >= self._size if total is None else self.position < total


def _number(value: Any) -> int | None:
    """A count, which the API was seen to send as text too."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) else None


def _first(key: str, value: Any) -> int:
    """Where the walk begins.

    Raises:
        InvalidRequestError: There is nothing to count on from.
    """
    if value is None:
        return 1
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidRequestError(f"{key} is {value!r}; give a whole number from 1, the first")
    return value


def _wire(item: Any) -> Any:
    return item.to_dict() if hasattr(item, "to_dict") else item


class Pages(Iterator[PageT]):
    """The pages of an operation, one call each."""

    def __init__(self, call: Callable[..., PageT], arguments: Mapping[str, Any]) -> None:
        """Walk through the pages of ``call``, starting where ``arguments`` say."""
        self._call = call
        self._turn = _Turn(call, arguments)

    @property
    def position(self) -> int:
        """What to pass as ``start`` (or ``page``) to go on after the pages that came so far."""
        return self._turn.position

    def __next__(self) -> PageT:
        """Call for the next page."""
        if self._turn.done:
            raise StopIteration
        page = self._call(**self._turn.arguments())
        self._turn.took(page)
        return page


class Items(Iterator[ItemT], Generic[ItemT]):
    """The records of an operation, page after page. At most one page of them is in memory."""

    def __init__(self, call: Callable[..., Page[ItemT]], arguments: Mapping[str, Any]) -> None:
        """Walk through the records of ``call``, starting where ``arguments`` say."""
        self._call = call
        self._turn = _Turn(call, arguments)
        self._waiting: Iterator[ItemT] = iter(())
        self._left = 0

    @property
    def position(self) -> int:
        """What to pass as ``start`` to go on after the last record that came.

        Of an operation that pages by ``page``: the page after those that came whole.
        """
        return self._turn.position_before(self._left)

    def __next__(self) -> ItemT:
        """Return the next record, calling for another page if need be."""
        while self._left == 0:
            if self._turn.done:
                raise StopIteration
            self._waiting = iter(())  # lets go of the last page before the next one comes
            items = self._turn.took(self._call(**self._turn.arguments()))
            self._waiting, self._left = iter(items), len(items)
        self._left -= 1
        return next(self._waiting)


class AsyncPages(AsyncIterator[PageT]):
    """The pages of an operation, one call each."""

    def __init__(self, call: Callable[..., Awaitable[PageT]], arguments: Mapping[str, Any]) -> None:
        """Walk through the pages of ``call``, starting where ``arguments`` say."""
        self._call = call
        self._turn = _Turn(call, arguments)

    @property
    def position(self) -> int:
        """What to pass as ``start`` (or ``page``) to go on after the pages that came so far."""
        return self._turn.position

    async def __anext__(self) -> PageT:
        """Call for the next page."""
        if self._turn.done:
            raise StopAsyncIteration
        page = await self._call(**self._turn.arguments())
        self._turn.took(page)
        return page


class AsyncItems(AsyncIterator[ItemT], Generic[ItemT]):
    """The records of an operation, page after page. At most one page of them is in memory."""

    def __init__(self, call: Callable[..., Awaitable[Page[ItemT]]], arguments: Mapping[str, Any]) -> None:
        """Walk through the records of ``call``, starting where ``arguments`` say."""
        self._call = call
        self._turn = _Turn(call, arguments)
        self._waiting: Iterator[ItemT] = iter(())
        self._left = 0

    @property
    def position(self) -> int:
        """What to pass as ``start`` to go on after the last record that came.

        Of an operation that pages by ``page``: the page after those that came whole.
        """
        return self._turn.position_before(self._left)

    async def __anext__(self) -> ItemT:
        """Return the next record, calling for another page if need be."""
        while self._left == 0:
            if self._turn.done:
                raise StopAsyncIteration
            self._waiting = iter(())  # lets go of the last page before the next one comes
            items = self._turn.took(await self._call(**self._turn.arguments()))
            self._waiting, self._left = iter(items), len(items)
        self._left -= 1
        return next(self._waiting)
