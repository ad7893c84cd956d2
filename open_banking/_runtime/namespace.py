"""The nodes of the call tree."""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .errors import InvalidRequestError

if TYPE_CHECKING:
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
        self.kind = kind

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, node: None, owner: type[Any]) -> branch[NodeT]: ...
    @overload
    def __get__(self, node: Node, owner: type[Any]) -> NodeT: ...
    def __get__(self, node: Node | None, owner: type[Any]) -> branch[NodeT] | NodeT:
        if node is None:
            return self
        below = self.kind(node._exchange)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the tree is one piece
        node.__dict__[self._name] = below
        return below
