"""Several calls as one function: a generator yields calls and waits, and a client of either kind runs it."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from .callbacks import refuse_awaitable
from .calling import Plan

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .exchange import AsyncExchange, SyncExchange

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Wait(NamedTuple):
    """Sleep for so many seconds."""

    seconds: float


class Await(NamedTuple):
    """Await what a function of the caller returned. The generator receives the result."""

    awaitable: Awaitable[Any]
    argument: str
    """The name of the argument that the function was passed as."""


Step: TypeAlias = Plan[Any] | Wait | Await
Steps: TypeAlias = Generator[Step, Any, R]


def ask(plan: Plan[R]) -> Steps[R]:
    """Run one call within the generator of a flow: ``yield from`` this gives what the call returns."""
    result: R = yield plan
    return result


class Flow(Plan[R_co]):
    """A function of several calls, before any I/O. A failed call raises within the generator, which may catch it."""

    __slots__ = ("_steps",)

    def __init__(self, steps: Callable[[Callable[[], float]], Steps[R_co]]) -> None:  # pyright: ignore[reportMissingSuperCall]  # there is no single request
        """Plan to run ``steps``, which gets the clock of the client, in seconds."""
        self._steps = steps

    def run(self, exchange: SyncExchange) -> R_co:
        """Run the steps, blocking the thread."""
        steps = self._steps(exchange.settings.clock)
        try:
            step = next(steps)
            while True:
                try:
                    result: Any = None
                    if isinstance(step, Plan):
                        result = step.run(exchange)
                    elif isinstance(step, Wait):
                        exchange.sleep(step.seconds)
                    else:
                        refuse_awaitable(step.argument, step.awaitable)
                except Exception as error:  # noqa: BLE001  # the steps decide what to do about it
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as stop:
            returned: R_co = stop.value
            return returned
        finally:
            steps.close()

    async def run_async(self, exchange: AsyncExchange) -> R_co:
        """Run the steps without blocking the event loop."""
        steps = self._steps(exchange.settings.clock)
        try:
            step = next(steps)
            while True:
                try:
                    result: Any = None
                    if isinstance(step, Plan):
                        result = await step.run_async(exchange)
                    elif isinstance(step, Wait):
                        await exchange.sleep(step.seconds)
                    else:
                        result = await step.awaitable
                except Exception as error:  # noqa: BLE001  # the steps decide what to do about it
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as stop:
            returned: R_co = stop.value
            return returned
        finally:
            steps.close()
