"""From a request to its answer: what the API looks at first, the operation's handler, and trouble on demand."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from . import operations as _operations  # noqa: F401  # pyright: ignore[reportUnusedImport]  # fills the table of handlers
from .call import Call, Settings
from .contract import current
from .handlers import SETTLERS, handler_of
from .message import Answer, ChallengedError, File, RefusedError, Request, json_answer
from .operations.authentication import check_keys
from .trouble import Trouble, distorted

if TYPE_CHECKING:
    from .callbacks import Callbacks
    from .clock import Clock
    from .contract import Contract, Operation
    from .state import World

_MFA_CHALLENGE = 203


class Reply(NamedTuple):
    """What a transport has to do for a request."""

    answer: Answer
    delay: float = 0
    """Seconds before the answer."""
    drop: Literal["", "before", "after"] = ""
    """Break the connection in place of answering."""


class Engine:
    """Answers requests, one after the other where they touch what is kept. Safe to share between threads."""

    def __init__(
        self,
        world: World,
        clock: Clock,
        callbacks: Callbacks,
        settings: Settings,
        contract: Contract | None = None,
    ) -> None:
        """Answer from ``world``; ``contract`` is that of the package unless it is given."""
        self.world = world
        self.clock = clock
        self.callbacks = callbacks
        self.settings = settings
        self.contract = contract or current()
        self.trouble = Trouble(self.contract.operations.keys())
        self.lock = threading.RLock()

    def reply(self, request: Request) -> Reply:
        """Answer a request, and send what follows from it to the listeners."""
        self.settle()
        try:
            return self._reply(request)
        except RefusedError as refusal:
            return Reply(refusal.answer())
        finally:
            self.callbacks.deliver()

    def settle(self) -> None:
        """Carry out what is due by now."""
        now = self.clock.timestamp
        if now < self.world.wakes:
            return
        with self.lock:
            self.world.wakes = float("inf")
            for settler in SETTLERS:
                settler(self.world, now, self.callbacks)
        self.callbacks.deliver()

    def _reply(self, request: Request) -> Reply:
        operation = self.contract.find(request)
        faults = self.trouble.take(operation.id)
        delay = sum(fault.delay for fault in faults)
        instead = next((fault for fault in faults if fault.replaces), None)
        if instead is not None and instead.answer is not None:
            return Reply(instead.answer, delay)
        if instead is not None and instead.drop == "before":
            return Reply(Answer(0, {}), delay, "before")
        try:
            answer = self._answer(operation, request)
        except RefusedError as refusal:
            answer = operation.refused(refusal)
        except ChallengedError:
            answer = Answer(_MFA_CHALLENGE, {})
        return Reply(distorted(answer, faults), delay, "after" if instead is not None else "")

    def _answer(self, operation: Operation, request: Request) -> Answer:
        with self.lock:
            check_keys(self.world.partner, operation, request.headers, self.clock.timestamp)
        arguments = operation.arguments(request)
        call = Call(
            world=self.world,
            operation=operation,
            path=arguments.path,
            query=arguments.query,
            headers=request.headers,
            body=arguments.body,
            now=int(self.clock.timestamp),
            settings=self.settings,
            callbacks=self.callbacks,
            lock=self.lock,
        )
        handler = handler_of(operation.id)
        if handler.unlocked:
            return _success(operation, handler.function(call))
        with self.lock:
            return _success(operation, handler.function(call))


def _success(operation: Operation, result: Any) -> Answer:
    """What a handler gave, as the operation's success."""
    if result is None or not operation.content_types:
        return Answer(operation.status, {})
    if isinstance(result, File):
        headers = {
            "Content-Type": result.content_type,
            "Content-Disposition": f'attachment; filename="{result.filename}"',
        }
        return Answer(operation.status, headers, result.content)
    return json_answer(operation.status, operation.documented(result))
