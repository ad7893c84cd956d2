"""The handlers of the operations: one for each that the sandbox has learned, and the example for all others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from attrs import frozen

from .example import example_of
from .message import File, Json

if TYPE_CHECKING:
    from .call import Call
    from .callbacks import Callbacks
    from .state import World

Level = Literal["stateful", "resource", "example"]
"""How much of the live API an operation does: ``stateful`` has behavior of its own, ``resource`` creates, shows,
changes or deletes records as they are declared, ``example`` responds with the example in the document."""

Function = Callable[["Call"], Json | list[Any] | File | None]
"""Returns what a success carries: JSON, of which the response has what its schema declares, a file, or nothing. Raises
``RefusedError`` or ``ChallengedError`` for anything else."""
FunctionT = TypeVar("FunctionT", bound=Function)


@frozen
class Handler:
    """What handles an operation."""

    function: Function
    level: Level
    unlocked: bool = False
    """Whether the function takes the lock itself, as it waits for another program in between."""


HANDLERS: dict[str, Handler] = {}
"""By operationId."""

_EXAMPLE = Handler(example_of, "example", unlocked=True)

Settler = Callable[["World", float, "Callbacks"], None]

SETTLERS: list[Settler] = []
"""Called when something is due: what has come about by now, a finished report for instance, is carried out."""


def handler_of(operation: str) -> Handler:
    """The handler of an operation; where it has none of its own, the one that responds with the example."""
    return HANDLERS.get(operation, _EXAMPLE)


def handles(*operations: str, level: Level = "stateful", unlocked: bool = False) -> Callable[[FunctionT], FunctionT]:
    """Have a function handle these operations.

    Raises:
        ValueError: One of them has a handler already.
    """

    def register(function: FunctionT) -> FunctionT:
        for operation in operations:
            if operation in HANDLERS:
                raise ValueError(f"{operation} has two handlers")
            HANDLERS[operation] = Handler(function, level, unlocked)
        return function

    return register


def settles(settler: Settler) -> Settler:
    """Have a function carry out what is due."""
    SETTLERS.append(settler)
    return settler
