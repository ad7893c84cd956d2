"""Where an operation belongs in the call tree, and whether the facade has it there.

The place follows from the path: its segments without the parameters, in snake case. The leaf follows from the
method and from whether the path ends in a parameter. The published interface departs from that in few places,
which stand in ``EXCEPTIONS``.
"""

from __future__ import annotations

import inspect
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.naming import snake_case
from open_banking._runtime.namespace import branch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from open_banking._runtime.operation import Operation

FACADE = Path(__file__).parent.parent / "open_banking" / "facade"

# Segments of paths that the published interface spells in another way.
SEGMENTS = {"email": "email_resource"}
# Operations whose leaf is not what the rule says, each because the rule's name is taken there.
EXCEPTIONS = {"GetCustomerAccountSimple": "get"}
# Slashes in the name of a module that holds one version of a branch: open_banking/facade/aggregation/v1.py
DEEP = 3


class Leaf(NamedTuple):
    """A call in the tree."""

    branches: tuple[str, ...]
    name: str
    node: type[Any]
    function: Any

    @property
    def dotted(self) -> str:
        """``aggregation.v1.customers.get``, for instance."""
        return ".".join((*self.branches, self.name))


def nodes_below(node: type[Any]) -> dict[str, type[Any]]:
    """The branches of a node of the tree."""
    found: dict[str, type[Any]] = {}
    for name, member in vars(node).items():
        if isinstance(member, branch):
            found[name] = member.kind
        elif isinstance(member, cached_property):
            found[name] = imported_late(node, name)
    return found


def imported_late(node: type[Any], name: str) -> type[Any]:
    """The class of a branch that is imported when it is first used."""
    made: type[Any] = type(getattr(node(None), name))
    return made


def functions_of(node: type[Any]) -> dict[str, Any]:
    """The calls of a node."""
    return {
        name: member for name, member in vars(node).items() if inspect.isfunction(member) and not name.startswith("_")
    }


def leaves(node: type[Any], branches: tuple[str, ...] = ()) -> Iterator[Leaf]:
    """All calls below a node."""
    for name, function in functions_of(node).items():
        yield Leaf(branches, name, node, function)
    for name, below in nodes_below(node).items():
        yield from leaves(below, (*branches, name))


def place_of(operation: Operation) -> tuple[tuple[str, ...], str]:
    """The branches and the name under which an operation belongs."""
    segments = operation.path.strip("/").split("/")
    branches = tuple(SEGMENTS.get(segment, snake_case(segment)) for segment in segments if not segment.startswith("{"))
    reads = "get" if segments[-1].startswith("{") else "list"
    by_method = {"GET": reads, "POST": "create", "PUT": "put", "DELETE": "delete", "PATCH": "patch"}
    return branches, EXCEPTIONS.get(operation.name, by_method[operation.method])


def file_of(branches: tuple[str, ...]) -> str:
    """The module of the facade in which a branch stands, relative to the checkout."""
    first, *others = branches
    if (FACADE / first).is_dir() and others:
        return f"open_banking/facade/{first}/{others[0]}.py"
    return f"open_banking/facade/{first}.py"


def class_name(branches: tuple[str, ...], *, awaits: bool) -> str:
    """What the class of a branch is called: after all that leads to it within its module."""
    file = file_of(branches)
    within = branches[2:] if file.count("/") == DEEP else branches[1:]
    words = [word for part in within or branches[-1:] for word in part.split("_")]
    return ("Async" if awaits else "") + "".join(word.capitalize() for word in words)


def line_to_add(operation: Operation, module: str, root: type[Any]) -> str:
    """Where to write what, so that the operation stands where it belongs."""
    awaits = root.__name__.startswith("Async")
    branches, name = place_of(operation)
    node: type[Any] | None = root
    parent = root.__name__
    new: list[str] = []
    for depth, branch_name in enumerate(branches, 1):
        node = nodes_below(node).get(branch_name) if node else None
        here = node.__name__ if node else class_name(branches[:depth], awaits=awaits)
        if node is None:
            new.append(f"{branch_name} = branch({here}) in class {parent}")
        parent = here
    line = f"in {file_of(branches)} add: {name} = {module}.{'asyncio' if awaits else 'sync'} (class {parent})"
    return f"{line}; new there: {', '.join(new)}" if new else line


def problems(operations: Mapping[str, Operation], mapped: Iterable[tuple[Leaf, str]], root: type[Any]) -> list[str]:
    """What is wrong with the map, each with the line that would mend it.

    Args:
        operations: The operations of the document, by the name of their module.
        mapped: The leaves of one colour, each with the name of the module whose function stands there.
        root: The class of the root.
    """
    found: dict[str, list[Leaf]] = {}
    for leaf, module in mapped:
        found.setdefault(module, []).append(leaf)
    said: list[str] = []
    for module, operation in operations.items():
        branches, name = place_of(operation)
        line = line_to_add(operation, module, root)
        dotted = ".".join((*branches, name))
        there = [leaf.dotted for leaf in found.get(module, [])]
        if not there:
            said.append(f"{operation.name} is not mapped; {line}")
        elif len(there) > 1:
            said.append(f"{operation.name} is mapped {len(there)} times ({', '.join(there)}); keep {dotted}")
        elif there != [dotted]:
            said.append(f"{operation.name} stands at {there[0]}, but its path says {dotted}; {line}")
    said += [
        f"{leaf.dotted} is {module}, which is no operation of the document; remove it"
        for module, standing in found.items()
        if module not in operations
        for leaf in standing
    ]
    return said
