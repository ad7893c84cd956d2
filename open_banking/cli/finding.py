"""Finds operations: by any of their names, or by words."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from open_banking import Client
from open_banking._runtime.namespace import Node

from .exit_codes import CommandError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from open_banking import Operation

# What of the client is no part of the call tree.
_NOT_IN_THE_TREE = {"operations", "workflows"}
# What a word found here says about an operation: much in its name, less in its path.
_NAME, _SUMMARY, _CALL, _PATH = 4, 3, 2, 1
_PLURAL = 3
"""Characters of a word whose plural counts as the same word."""


class Found(NamedTuple):
    """An operation in the call tree."""

    call: str
    """Its place, ``aggregation.v1.customers.list`` for instance."""
    operation: Operation
    function: Callable[..., Any]

    @property
    def summary(self) -> str:
        """The first line of its description."""
        return (self.function.__doc__ or "").partition("\n")[0]


@cache
def every() -> tuple[Found, ...]:
    """All operations, in the order of the call tree."""
    return tuple(_under(Client, ""))


def _under(node: type[Node[Any]], place: str) -> Iterator[Found]:
    for name in sorted(dir(node)):
        if name.startswith("_") or (not place and name in _NOT_IN_THE_TREE):
            continue
        member: Any = getattr(node, name)
        if _is_node(member):
            yield from _under(member, f"{place}{name}.")
        elif getattr(member, "operation", None) is not None:
            yield Found(f"{place}{name}", member.operation, member)


def _is_node(member: Any) -> bool:
    return isinstance(member, type) and issubclass(member, Node)


def named(name: str) -> Found:
    """The operation with this name: its operation ID in any spelling, or its call with or without ``client.``.

    Raises:
        CommandError: There is none, or several.
    """
    wanted = _bare(name.removeprefix("client.").removeprefix("operations."))
    found = [each for each in every() if wanted in {_bare(each.operation.name), _bare(each.call)}]
    if len(found) == 1:
        return found[0]
    if found:
        several = " and ".join(each.operation.name for each in found)
        raise CommandError(f"{name} is the call of {several}; give one of these names")
    names = {_bare(text): text for each in every() for text in (each.call, each.operation.name)}
    near = [names[each] for each in get_close_matches(wanted, names, n=3, cutoff=0.6)]
    hint = f"the nearest: {', '.join(near)}" if near else "open-banking operations lists all of them"
    raise CommandError(f"there is no operation {name}; {hint}")


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9.]", "", name.lower())


def search(words: list[str]) -> list[Found]:
    """The operations that have all the words, the best first; all operations without a word."""
    wanted = [word for text in words for word in _words(text)]
    scored = [(_score(each, wanted), each) for each in every()]
    # Of those that fit equally well, the shortest name is the most general.
    ranked = sorted(scored, key=lambda pair: (-pair[0], len(pair[1].operation.name) if wanted else 0))
    return [each for score, each in ranked if score or not wanted]


def _score(found: Found, wanted: list[str]) -> int:
    places = [
        (_NAME, _words(found.operation.name)),
        (_SUMMARY, _words(found.summary)),
        (_CALL, _words(found.call)),
        (_PATH, _words(found.operation.path)),
    ]
    scores = [max((weight for weight, words in places if word in words), default=0) for word in wanted]
    return sum(scores) if all(scores) else 0


def _words(text: str) -> set[str]:
    """The words of a text or a name, each without its plural."""
    parts: list[str] = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", text)
    return {_singular(part.lower()) for part in parts}


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > _PLURAL else word
