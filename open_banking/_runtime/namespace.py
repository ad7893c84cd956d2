"""The nodes of the call tree."""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from .errors import InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .exchange import AsyncExchange, SyncExchange
    from .options import RequestOptions
    from .request import Request

NodeT = TypeVar("NodeT", bound="Node")


class Node:
    """What the nodes of both colours share."""

    _exchange: Any

    def __init__(self, exchange: Any) -> None:
        """Make a node whose calls go through ``exchange``."""
        self._exchange = exchange

    def __init_subclass__(cls) -> None:
        """Name the functions after where they stand, so that a traceback says ``Customers.get() missing ...``."""
        for name, member in vars(cls).items():
            if isinstance(member, FunctionType):
                member.__name__ = name
                member.__qualname__ = f"{cls.__qualname__}.{name}"

    def _copied(self, exchange: Any) -> Self:
        """A node with another exchange and all else that this one has: a subclass may have attributes of its own.

        The nodes among them get the other exchange too, or they would go on with what the present one permits.
        """
        other = type(self).__new__(type(self))

        def moved(value: Any) -> Any:
            if value is self:
                return other
            return value._copied(exchange) if isinstance(value, Node) and value._exchange is self._exchange else value  # noqa: SLF001  # the tree is one piece

        state: Any = object.__getstate__(self)
        in_slots: dict[str, Any] = {} if state.__class__ is dict else state[1]
        other.__dict__.update((name, moved(value)) for name, value in self.__dict__.items())
        for name, value in in_slots.items():
            object.__setattr__(other, name, moved(value))
        other._exchange = exchange  # noqa: SLF001  # a node of the same class
        return other

    def __repr__(self) -> str:
        return f"<{(type(self).__doc__ or type(self).__name__).strip('`.')}>"


class Namespace(Node):
    """A node of ``Client``'s tree: its functions call the API, its branches are further nodes."""

    _exchange: SyncExchange


class AsyncNamespace(Node):
    """A node of ``AsyncClient``'s tree: its functions call the API, its branches are further nodes."""

    _exchange: AsyncExchange


def send(node: Namespace, request: Request | InvalidRequestError, options: RequestOptions | None) -> httpx.Response:
    """Carry the exchange of an operation that was called on ``node``. Its answer is a success.

    Raises:
        InvalidRequestError: ``request`` is one.
    """
    if isinstance(request, InvalidRequestError):
        raise request
    return node._exchange.send(request, options)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # operations are the node's own functions


async def send_async(
    node: AsyncNamespace, request: Request | InvalidRequestError, options: RequestOptions | None
) -> httpx.Response:
    """Carry the exchange of an operation that was called on ``node``. Its answer is a success.

    Raises:
        InvalidRequestError: ``request`` is one.
    """
    if isinstance(request, InvalidRequestError):
        raise request
    return await node._exchange.send(request, options)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the same


class branch(Generic[NodeT]):  # noqa: N801  # reads as a statement in a class body: accounts = branch(Accounts)
    """A node below a node, made when it is first reached and kept."""

    def __init__(self, kind: type[NodeT]) -> None:
        """Declare that a node of ``kind`` stands here."""
        self._kind = kind

    @property
    def kind(self) -> type[NodeT]:
        """The class of the node."""
        return self._kind

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, node: None, owner: type[Any]) -> type[NodeT]: ...
    @overload
    def __get__(self, node: Node, owner: type[Any]) -> NodeT: ...
    def __get__(self, node: Node | None, owner: type[Any]) -> type[NodeT] | NodeT:
        if node is None:
            return self.kind  # what a mock with a specification looks at
        below = self.kind(node._exchange)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the tree is one piece
        node.__dict__[self._name] = below
        return below


class late_branch(branch[NodeT]):  # noqa: N801  # reads as a decorator
    """A branch whose class is imported when it is first reached: it decorates a method that imports and makes it."""

    def __init__(self, make: Callable[[Any], NodeT]) -> None:  # pyright: ignore[reportMissingSuperCall]  # there is no class to keep yet
        """Declare that what ``make`` makes stands here."""
        self._make = make
        self.__doc__ = make.__doc__

    @property
    def kind(self) -> type[NodeT]:
        """The class of the node, which is imported now."""
        return type(self._make(Node(None)))
