"""What the models share that are one page of many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, SupportsIndex, TypeVar, cast, overload
from urllib.parse import parse_qsl, quote

from attrs import define, field

from .errors import InvalidRequestError, PaginationError
from .html_table import table_of_records
from .model import Model, cells_of
from .paging import STYLES, Style, number, says_more
from .request import Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .calling import Plan
    from .exchange import AsyncExchange, SyncExchange

ItemT = TypeVar("ItemT")

_ROWS_SHOWN = 20
"""How many records of a page its table in a notebook has."""


class Origin:
    """The call that returned a page. Copies of the page share it; a pickle leaves it out, and the client with it."""

    __slots__ = ("async_exchange", "exchange", "plan")

    def __init__(self, plan: Plan[Any], exchange: SyncExchange | None, async_exchange: AsyncExchange | None) -> None:
        """Keep the plan of the call, and what ran it."""
        self.plan = plan
        self.exchange = exchange
        self.async_exchange = async_exchange

    def __reduce__(self) -> tuple[type[None], tuple[()]]:
        """What pickle makes of it: ``None``."""
        return type(None), ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: dict[int, Any]) -> Self:
        return self


@define(kw_only=True, eq=False, repr=False)
class PageModel(Model, Generic[ItemT]):
    """A response that is one page of many. It iterates over its records, and knows how to fetch the next page.

    ``len(page)`` is the number of its records and ``page[0]`` the first. A page is true even if it has no records.
    """

    _records: ClassVar[str] = ""
    """The attribute with the records."""

    if TYPE_CHECKING:
        _origin: Any = field(default=None, init=False)
    else:
        # As with ``_wire``, ``attrs.evolve`` hands it over, and nobody else has anything to give here.
        _origin: Any = field(default=None, alias="_origin")

    def page_items(self) -> list[ItemT]:
        """The records of this page."""
        items = getattr(self, self._records)
        return items if items and items.__class__ is list else []

    def __iter__(self) -> Iterator[ItemT]:
        return iter(self.page_items())

    def __len__(self) -> int:
        return len(self.page_items())

    def __bool__(self) -> bool:
        # ``if page`` and ``while page := page.next_page()`` ask whether there is a page.
        return True

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> ItemT: ...
    @overload
    def __getitem__(self, index: slice, /) -> list[ItemT]: ...
    def __getitem__(self, index: SupportsIndex | slice, /) -> ItemT | list[ItemT]:
        return self.page_items()[index]

    @property
    def has_next_page(self) -> bool | None:
        """Whether there are more records after this page.

        ``None`` where that is unknown: the page was not returned by a call, and does not say it itself.
        """
        if self._origin is None:
            return says_more(self)
        style, position, size = _place(self._origin.plan.request)
        return style.has_more(self, self.page_items(), position, size)

    def next_page(self) -> Self | None:
        """Fetch the page after this one with the same arguments: one call, or none if this is the last page.

        Returns:
            The next page, or ``None`` after the last one.

        Raises:
            InvalidRequestError: The page is not from a call of a ``Client``: an ``AsyncClient`` returned it (await
                ``next_page_async()``), or it was unpickled or made by hand.
            PaginationError: The page is empty, although the API says that there are more records.
            APIError: The call failed, as that of this page may.
        """
        origin: Origin = self._known_origin()
        if origin.exchange is None:
            raise InvalidRequestError(
                f"an AsyncClient returned this {type(self).__name__}; await its next_page_async()"
            )
        plan = self._next_plan(origin)
        return None if plan is None else plan.run(origin.exchange)

    async def next_page_async(self) -> Self | None:
        """Fetch the page after this one, which an ``AsyncClient`` returned; see ``next_page``.

        Returns:
            The next page, or ``None`` after the last one.

        Raises:
            InvalidRequestError: The page is not from a call of an ``AsyncClient``.
            PaginationError: The page is empty, although the API says that there are more records.
            APIError: The call failed, as that of this page may.
        """
        origin: Origin = self._known_origin()
        if origin.async_exchange is None:
            raise InvalidRequestError(f"a Client returned this {type(self).__name__}; call its next_page()")
        plan = self._next_plan(origin)
        return None if plan is None else await plan.run_async(origin.async_exchange)

    def _repr_html_(self) -> str:
        """What a notebook shows: a table of the first records, masked as in the repr."""
        records: list[Any] = self.page_items()
        if not records or not all(isinstance(record, Model) for record in records):
            return super()._repr_html_()
        first: list[Model] = records[:_ROWS_SHOWN]
        cells = [cells_of(record) for record in first]
        fields = [name for record in first for name in record._fields]
        count = f"{len(records)} record{'' if len(records) == 1 else 's'}"
        shown = f"the first {len(cells)} of {count}" if len(cells) < len(records) else count
        return table_of_records(
            f"{type(self).__name__}: {shown}", cells, [*fields, *(key for row in cells for key in row)]
        )

    def came_from(
        self, plan: Plan[Any], exchange: SyncExchange | None = None, async_exchange: AsyncExchange | None = None
    ) -> None:
        """Remember the call that returned this page."""
        self._origin = Origin(plan, exchange, async_exchange)

    def _known_origin(self) -> Origin:
        if self._origin is None:
            raise InvalidRequestError(
                f"this {type(self).__name__} was not returned by a call in this process, so its next page is unknown; "
                "use client.pages(...), or repeat the call with a later position"
            )
        origin: Origin = self._origin
        return origin

    def _next_plan(self, origin: Origin) -> Plan[Self] | None:
        request = origin.plan.request
        style, position, size = _place(request)
        items = self.page_items()
        if not style.has_more(self, items, position, size):
            return None
        if not items:
            raise PaginationError(
                f"{request.operation.name}: {style.key}={position} returned no records, although the API says that "
                "there are more; there is no next page"
            )
        plan = cast("Plan[Self]", origin.plan)
        return plan.__class__(_moved(request, style, style.after(position, items)), plan.read, plan.options)


def _place(request: Request) -> tuple[Style, int, int]:
    """How the operation paginates, and the position and the size of the page that was requested."""
    style = STYLES[request.operation.pagination or ""]
    # In the query a size is spelled in camel case.
    query = {name.replace("S", "_s"): value for name, value in parse_qsl(request.query)}
    position = number(query.get(style.key))
    return style, style.first if position is None else position, style.size(query)


def _moved(request: Request, style: Style, position: int) -> Request:
    """The same request for the page at ``position``."""
    others = [pair for pair in request.query.split("&") if pair and pair.partition("=")[0] != quote(style.key)]
    return Request(
        request.operation,
        request.path,
        query="&".join([*others, f"{style.key}={position}"]),
        headers=request.headers,
        content=request.content,
        accept=request.accept,
        shows_query=request.shown_query == request.query,
    )
