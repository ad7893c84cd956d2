"""The nodes of the call tree."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar

if TYPE_CHECKING:
    from .exchange import AsyncExchange, SyncExchange

ExchangeT = TypeVar("ExchangeT", "SyncExchange", "AsyncExchange")


class Node(Generic[ExchangeT]):
    """A node of the call tree: its functions call the API, its branches are further nodes.

    Each class is declared once, with sync functions. The class with the async functions is derived from it at run time.
    """

    _is_async: ClassVar[bool] = False
    _exchange: ExchangeT

    def __init__(self, exchange: ExchangeT) -> None:
        """Create a node that calls the API through ``exchange``."""
        self._exchange = exchange

    def _copied(self, exchange: ExchangeT) -> Self:
        """Copy the node, including attributes of subclasses, and replace its exchange.

        Nodes among the attributes get the new exchange, too. Otherwise they would keep the permissions of the old one.
        """
        other = type(self).__new__(type(self))

        def moved(value: Any) -> Any:
            node: Any = value  # pyright would narrow it to a partially unknown type
            if node is self:
                return other
            if isinstance(value, Node) and node._exchange is self._exchange:  # noqa: SLF001  # the same module
                return node._copied(exchange)  # noqa: SLF001  # the same module
            return node

        state: Any = object.__getstate__(self)
        in_slots: dict[str, Any] = {} if state.__class__ is dict else state[1]
        other.__dict__.update((name, moved(value)) for name, value in self.__dict__.items())
        for name, value in in_slots.items():
            object.__setattr__(other, name, moved(value))
        other._exchange = exchange  # noqa: SLF001  # a node of the same class
        return other

    # A type checker that saw it would accept any name.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            from .nearest_name import no_attribute  # noqa: PLC0415  # only needed for errors

            described = (type(self).__doc__ or "").strip("`.")
            # The docstring of a node is its place in the tree. That of a client, and of a subclass, is a text.
            place = described if described.startswith("client.") else f"{type(self).__name__!r} object"
            raise no_attribute(place, name, dir(type(self)))

    def __repr__(self) -> str:
        return f"<{(type(self).__doc__ or type(self).__name__).strip('`.')}>"


class Branch:
    """A child node, created and cached at the first access."""

    def __init__(self, module: str | None = None) -> None:
        """Declare a child node whose class is in ``module``."""
        self._module = module
        self._kinds: dict[bool, type[Node[Any]]] = {}

    def __set_name__(self, owner: type[Node[Any]], name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, node: Node[Any] | None, owner: type[Node[Any]]) -> Any:
        """Return the child node; on a class, the child's class, which mocks with a spec inspect."""
        is_async = owner._is_async  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the same module
        # setdefault, so that two threads at the same time get the same class.
        kind = self._kinds.get(is_async) or self._kinds.setdefault(is_async, self._kind(is_async=is_async))
        if node is None:
            return kind
        child = node.__dict__[self._name] = kind(node._exchange)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the same module
        return child

    def _kind(self, *, is_async: bool) -> type[Node[Any]]:
        """Find the class that the annotation names, in the owner's module or in the one named like the branch."""
        module = sys.modules[self._owner.__module__]
        name = self._owner.__annotations__[self._name].partition("[")[0]
        if not hasattr(module, name):
            module = import_module(self._module or f".{self._name}", module.__package__)
        kind: type[Node[Any]] = getattr(module, name)
        return async_class(kind) if is_async else kind


def branch(module: str | None = None) -> Any:
    """Declare a child node, whose class the annotation names.

    For instance ``accounts: Accounts[ExchangeT] = branch()``.

    A class that the module imports only for type checkers is imported at the first access, from ``module`` (relative to
    the package), by default the one that is named like the branch.
    """
    return Branch(module)


def async_class(kind: type[Node[Any]]) -> type[Node[Any]]:
    """Derive the class with the async functions from ``kind``, the class with the sync ones."""
    functions = {
        name: member.async_function for name, member in vars(kind).items() if hasattr(member, "async_function")
    }
    described = {"__doc__": kind.__doc__, "__module__": kind.__module__, "__qualname__": kind.__qualname__}
    return type(kind.__name__, (kind,), {**described, "_is_async": True, **functions})
