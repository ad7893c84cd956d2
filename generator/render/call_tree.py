"""The call tree of a client, as the facade has it.

Of the generator, this module alone imports the library.
"""

from __future__ import annotations

import inspect
from types import FunctionType
from typing import TYPE_CHECKING, Any

from attrs import frozen

from generator.place import Place
from open_banking._runtime.namespace import Branch, Node
from open_banking.facade.root import Root

if TYPE_CHECKING:
    from collections.abc import Iterator

    from open_banking._runtime.operation import Operation as Facts


@frozen
class Leaf:
    """A function at the end of a branch of the call tree."""

    call: str
    """What to write, ``client.aggregation.v1.customers.get`` for instance."""
    function: FunctionType
    node: type[Node[Any]] = Node
    """The class of the node at which it stands."""

    @property
    def place(self) -> Place:
        """Where it stands below the client."""
        _, *branches, name = self.call.split(".")
        return Place(tuple(branches), name)

    @property
    def operation(self) -> str | None:
        """The id of the operation that it calls; None for a function of the facade's own."""
        operation: Facts | None = getattr(self.function, "operation", None)
        return operation and operation.name

    @property
    def text(self) -> str:
        """What its docstring says before the arguments."""
        return (inspect.getdoc(self.function) or "").partition("\nArgs:")[0].strip().replace("``", "`")


def call_tree(root: type[Node[Any]] = Root) -> list[Leaf]:
    """Every function below a node, ``client`` by default."""
    return list(_leaves(root, "client"))


def branches_of(node: type[Node[Any]]) -> dict[str, type[Node[Any]]]:
    """The branches of a node: the classes of the nodes right below it."""
    return {name: getattr(node, name) for name, member in _members(node) if isinstance(member, Branch)}


def functions_of(node: type[Node[Any]]) -> dict[str, FunctionType]:
    """The calls of a node."""
    return {name: member for name, member in _members(node) if isinstance(member, FunctionType)}


def _members(node: type[Node[Any]]) -> Iterator[tuple[str, Any]]:
    return ((name, member) for name, member in inspect.getmembers_static(node) if not name.startswith("_"))


def _leaves(node: type[Node[Any]], path: str) -> Iterator[Leaf]:
    for name, function in functions_of(node).items():
        yield Leaf(f"{path}.{name}", function, node)
    for name, below in branches_of(node).items():
        yield from _leaves(below, f"{path}.{name}")
