"""The nodes of the call tree."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

if TYPE_CHECKING:
    from .exchange import AsyncExchange, SyncExchange

ExchangeT = TypeVar("ExchangeT", "SyncExchange", "AsyncExchange")


class Node(Generic[ExchangeT]):
    """A node of the call tree: its functions call the API, its branches are further nodes.

    A class is written once for both colours. As it stands, its functions block; the class of the nodes that await is
    made of it when it is first reached.
    """

    _awaits: ClassVar[bool] = False
    _exchange: ExchangeT

    def __init__(self, exchange: ExchangeT) -> None:
        """Make a node whose calls go through ``exchange``."""
        self._exchange = exchange

    def _copied(self, exchange: ExchangeT) -> Self:
        """A node with another exchange and all else that this one has: a subclass may have attributes of its own.

        The nodes among them get the other exchange too, or they would go on with what the present one permits.
        """
        other = type(self).__new__(type(self))

        def moved(value: Any) -> Any:
            node: Any = value  # a narrowed type would be one that pyright does not know whole
            if node is self:
                return other
            if isinstance(value, Node) and node._exchange is self._exchange:  # noqa: SLF001  # the tree is one piece
                return node._copied(exchange)  # noqa: SLF001  # the same
            return node

        state: Any = object.__getstate__(self)
        in_slots: dict[str, Any] = {} if state.__class__ is dict else state[1]
        other.__dict__.update((name, moved(value)) for name, value in self.__dict__.items())
        for name, value in in_slots.items():
            object.__setattr__(other, name, moved(value))
        other._exchange = exchange  # noqa: SLF001  # a node of the same class
        return other

    def __repr__(self) -> str:
        return f"<{(type(self).__doc__ or type(self).__name__).strip('`.')}>"


class Branch:
    """A node below a node, made when it is first reached and kept."""

    def __init__(self) -> None:
        """Declare that a node stands here."""
        self._kinds: dict[bool, type[Node[Any]]] = {}

    def __set_name__(self, owner: type[Node[Any]], name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, node: Node[Any] | None, owner: type[Node[Any]]) -> Any:
        """The node below, or its class, at which a mock with a specification looks."""
        awaits = owner._awaits  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the tree is one piece
        # At the same time two threads may find it, and are to find the same class.
        kind = self._kinds.get(awaits) or self._kinds.setdefault(awaits, self._kind(awaits=awaits))
        if node is None:
            return kind
        below = node.__dict__[self._name] = kind(node._exchange)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the same
        return below

    def _kind(self, *, awaits: bool) -> type[Node[Any]]:
        """The class that the annotation names, of the owner's module or else of the one with the branch's name."""
        module = sys.modules[self._owner.__module__]
        name = self._owner.__annotations__[self._name].partition("[")[0]
        if not hasattr(module, name):
            module = import_module(f".{self._name}", module.__package__)
        kind: type[Node[Any]] = getattr(module, name)
        return awaiting_class(kind) if awaits else kind


def branch() -> Any:
    """Declare a node below, whose class the annotation names.

    ``accounts: Accounts[ExchangeT] = branch()``, for instance. A class that is imported for type checkers alone is
    imported from the module that has the name of the branch, when the branch is first reached.
    """
    return Branch()


def awaiting_class(kind: type[Node[Any]]) -> type[Node[Any]]:
    """The class of the nodes that await, where those of ``kind`` block."""
    functions = {name: member.awaiting for name, member in vars(kind).items() if hasattr(member, "awaiting")}
    described = {"__doc__": kind.__doc__, "__module__": kind.__module__, "__qualname__": kind.__qualname__}
    return type(kind.__name__, (kind,), {**described, "_awaits": True, **functions})
