"""Operations by their own names, each imported when it is first used."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .calling import bare_call
from .namespace import ExchangeT, Node

if TYPE_CHECKING:
    from typing import NoReturn


class ByName:
    """A call whose operation has a module of the same name, in ``operations`` beside the module of its node.

    At its first use it is replaced by the function, as a ``Call`` is when its class is made.
    """

    def __set_name__(self, owner: type[Node[Any]], name: str) -> None:
        self._owner = owner
        self._name = name

    @property
    def async_function(self) -> ByName:
        """For the class of the async nodes."""
        return ByName()

    def __get__(self, node: Node[Any] | None, owner: type[Node[Any]]) -> Any:
        """The sync or the async function, as the node is, bound to it; on a class, the function itself."""
        package = self._owner.__module__.rpartition(".")[0]
        call = bare_call(import_module(f"{package}.operations.{self._name}"))
        call.__set_name__(self._owner, self._name)
        return getattr(owner if node is None else node, self._name)


class NamedOperations(Node[ExchangeT]):
    """The base class of ``client.operations``."""

    # A type checker that saw it would accept any name.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            names = [each for each in dir(type(self)) if not each.startswith("_")]
            near = get_close_matches(name.lower(), names, n=1, cutoff=0.5)
            hint = f"; the nearest is {near[0]!r}" if near and not name.startswith("_") else ""
            raise AttributeError(f"client.operations has no operation {name!r}{hint}")
