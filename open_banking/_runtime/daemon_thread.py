"""Blocking work on a thread for an event loop, and work of the event loop for such a thread.

The threads are daemons, and none of asyncio's own pool: that would be joined when the event loop or the program ends.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")

_LOOK = 1.0
"""Seconds after which a thread looks whether the event loop was closed."""


async def in_thread(work: Callable[[], T]) -> T:
    """Run ``work`` on a thread of its own, without blocking the event loop. Canceling this does not end it."""
    loop = asyncio.get_running_loop()
    result: asyncio.Future[T] = loop.create_future()

    def deliver(value: T | None, error: BaseException | None) -> None:
        if result.done():  # canceled: nobody waits any more
            return
        if error is None:
            result.set_result(value)  # type: ignore[arg-type]  # there is a value if there is no error
        else:
            result.set_exception(error)

    def run() -> None:
        value, error = None, None
        try:
            value = work()
        except BaseException as raised:  # noqa: BLE001  # raised where it is awaited
            error = raised
        with suppress(RuntimeError):  # the event loop was closed
            loop.call_soon_threadsafe(deliver, value, error)

    context = copy_context()
    threading.Thread(target=context.run, args=(run,), name="open-banking-token-store", daemon=True).start()
    return await result


def in_loop(loop: asyncio.AbstractEventLoop, work: Callable[[], Awaitable[T]], patience: float) -> T:
    """Run ``work`` in the event loop, and wait for the result on this thread.

    Raises:
        RuntimeError: The event loop was closed before it was done.
        TimeoutError: It took longer than ``patience``, in seconds: the event loop stands still.
    """
    result: concurrent.futures.Future[T] = concurrent.futures.Future()
    tasks: list[asyncio.Task[None]] = []

    async def run() -> None:
        try:
            result.set_result(await work())
        except BaseException as error:
            result.set_exception(error)
            if not isinstance(error, Exception):  # a cancellation
                raise

    def start() -> None:
        if not result.done():
            tasks.append(loop.create_task(run()))

    loop.call_soon_threadsafe(start)
    waited = 0.0
    while waited < patience and not loop.is_closed():
        if concurrent.futures.wait([result], _LOOK).done:
            return result.result()
        waited += _LOOK
    if loop.is_closed():
        raise RuntimeError("the event loop was closed before the work was done")
    with suppress(RuntimeError):  # it was closed just now
        loop.call_soon_threadsafe(lambda: [task.cancel() for task in tasks])
    raise TimeoutError(f"the event loop did not finish the work in {patience:g} seconds")
