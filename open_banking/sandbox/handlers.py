"""The handlers of the operations; an operation without one responds with its example."""

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
"""Returns the body of the successful response: JSON, of which the fields that the schema declares are sent, a file, or
nothing. Raises ``RefusedError`` or ``ChallengedError`` for any other response."""
FunctionT = TypeVar("FunctionT", bound=Function)


@frozen
class Handler:
    """What handles an operation."""

    function: Function
    level: Level
    unlocked: bool = False
    """Whether the function acquires the lock itself, since it waits for a listener in between."""


HANDLERS: dict[str, Handler] = {}
"""By operationId."""

_EXAMPLE = Handler(example_of, "example", unlocked=True)

DueTask = Callable[["World", float, "Callbacks"], None]

DUE_TASKS: list[DueTask] = []
"""Called when something is due: they finish reports, for instance."""


def handler_of(operation: str) -> Handler:
    """The handler of an operation; the one that responds with the example if it has none."""
    return HANDLERS.get(operation, _EXAMPLE)


def handles(*operations: str, level: Level = "stateful", unlocked: bool = False) -> Callable[[FunctionT], FunctionT]:
    """Register a function as the handler of these operations.

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


def when_due(task: DueTask) -> DueTask:
    """Register a function that does what is due at a moment."""
    DUE_TASKS.append(task)
    return task
