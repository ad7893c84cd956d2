"""Whether the facade has every operation where its path says, and the line that mends it where it has not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.place import former_places, place_of
from generator.render.call_tree import branches_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.render.call_tree import Leaf
    from open_banking._runtime.operation import Operation

FACADE = Path(__file__).parents[2] / "open_banking" / "facade"

# Slashes in the name of a module that holds one version of a branch: open_banking/facade/aggregation/v1.py
DEEP = 3


def file_of(branches: tuple[str, ...]) -> str:
    """The module of the facade in which a branch stands, relative to the checkout."""
    first, *others = branches
    if (FACADE / first).is_dir() and others:
        return f"open_banking/facade/{first}/{others[0]}.py"
    return f"open_banking/facade/{first}.py"


def class_name(branches: tuple[str, ...]) -> str:
    """What the class of a branch is called: after all that leads to it within its module."""
    file = file_of(branches)
    within = branches[2:] if file.count("/") == DEEP else branches[1:]
    words = [word for part in within or branches[-1:] for word in part.split("_")]
    return "".join(word.capitalize() for word in words)


def line_to_add(operation: Operation, module: str, root: type[Any]) -> str:
    """Where to write what, so that the operation stands where it belongs."""
    branches, name = place_of(operation.name, operation.method, operation.path)
    node: type[Any] | None = root
    parent = root.__name__
    new: list[str] = []
    for depth, branch_name in enumerate(branches, 1):
        node = branches_of(node).get(branch_name) if node else None
        here = node.__name__ if node else class_name(branches[:depth])
        if node is None:
            new.append(f"{branch_name}: {here}[ExchangeT] = branch() in class {parent}")
        parent = here
    line = f"in {file_of(branches)} add: {name} = {module}.call (class {parent})"
    return f"{line}; new there: {', '.join(new)}" if new else line


def problems(
    operations: Mapping[str, Operation],
    mapped: Iterable[tuple[Leaf, str]],
    root: type[Any],
    formerly: Mapping[str, Iterable[str]] | None = None,
) -> list[str]:
    """What is wrong with the map, each with the line that would mend it.

    Args:
        operations: The operations of the document, by the name of their module.
        mapped: The leaves of one client, each with the name of the module whose function stands there.
        root: The class of the root.
        formerly: The methods and paths that operations had before they moved, by their ids; they stand there too.
    """
    found: dict[str, list[Leaf]] = {}
    for leaf, module in mapped:
        found.setdefault(module, []).append(leaf)
    said: list[str] = []
    for module, operation in operations.items():
        line = line_to_add(operation, module, root)
        dotted = place_of(operation.name, operation.method, operation.path).dotted
        former = [place.dotted for place in former_places(operation.name, (formerly or {}).get(operation.name, ()))]
        everywhere = [leaf.place.dotted for leaf in found.get(module, [])]
        there = [each for each in everywhere if each not in former]
        said += [
            f"{operation.name} has moved from {each}, which stays; add it there again"
            for each in former
            if each not in everywhere
        ]
        if not there:
            said.append(f"{operation.name} is not mapped; {line}")
        elif len(there) > 1:
            said.append(f"{operation.name} is mapped {len(there)} times ({', '.join(there)}); keep {dotted}")
        elif there != [dotted]:
            said.append(f"{operation.name} stands at {there[0]}, but its path says {dotted}; {line}")
    said += [
        f"{leaf.place.dotted} is {module}, which is no operation of the document; remove it"
        for module, standing in found.items()
        if module not in operations
        for leaf in standing
    ]
    return said
