"""From a request to its response: keys and token, validation, the operation's handler, and trouble on demand."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from . import operations as _operations  # noqa: F401  # pyright: ignore[reportUnusedImport]  # fills the table of handlers
from .call import Call, Settings
from .calls import Calls
from .contract import current
from .handlers import DUE_TASKS, handler_of
from .message import JSON, ChallengedError, File, RefusedError, Request, Response, json_response
from .operations.authentication import check_keys
from .operations.billing import bill
from .trouble import Trouble, distorted
from .unlikely import RequestWarning, unlikely

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .callbacks import Callbacks
    from .clock import Clock
    from .contract import Contract
    from .message import Json
    from .operation import Operation
    from .state import World

_MFA_CHALLENGE = 203
_MOST_WARNINGS = 1000
_logger = logging.getLogger("open_banking.sandbox")


class Outcome(NamedTuple):
    """What a transport has to do with a request."""

    response: Response
    delay: float = 0
    """Seconds before the response is sent."""
    drop: Literal["", "before", "after"] = ""
    """Break the connection instead of sending the response."""


class Engine:
    """Handles requests, one at a time where they use the state. Safe to share between threads."""

    def __init__(
        self,
        world: World,
        clock: Clock,
        callbacks: Callbacks,
        settings: Settings,
        contract: Contract | None = None,
    ) -> None:
        """Handle requests to ``world``; ``contract`` is that of the package unless it is given."""
        self.world = world
        self.clock = clock
        self.callbacks = callbacks
        self.settings = settings
        self.contract = contract or current()
        self.trouble = Trouble(self.contract.operations.keys())
        self.calls = Calls(self.contract.schemas)
        self.lock = threading.RLock()
        self.warnings: deque[RequestWarning] = deque(maxlen=_MOST_WARNINGS)
        """What was hardly meant as it was sent; the latest are kept."""

    def handle(self, request: Request) -> Outcome:
        """Handle a request, and send the webhooks and notifications that follow from it."""
        self.run_due()
        began, timestamp = time.perf_counter(), self.clock.timestamp
        partner = self.world.partner
        operation: Operation | None = None
        try:
            try:
                operation = self.contract.find(request)
                outcome = self._handle(operation, request)
            except RefusedError as refusal:
                outcome = Outcome(refusal.response())
            self.calls.add(
                operation,
                request,
                outcome.response,
                timestamp=timestamp,
                duration=time.perf_counter() - began + outcome.delay,
                keys=(partner.secret, partner.app_key, *partner.aliases.values()),
                dropped=bool(outcome.drop),
            )
            return outcome
        finally:
            self.callbacks.deliver()

    def perform(self, operation_id: str, body: Json) -> Json:
        """The result of an operation whose path has no parameters, without keys, trouble on demand or a record.

        Raises:
            RefusedError: It does not succeed.
        """
        operation = self.contract.operations[operation_id]
        headers = {"Content-Type": JSON, "Accept": JSON}
        request = Request(operation.method, operation.path, "", headers, json.dumps(body).encode())
        result: Json = json.loads(self._performed(operation, request).content)
        return result

    def run_due(self) -> None:
        """Do everything that is due by now: finish reports, for instance."""
        now = self.clock.timestamp
        if now < self.world.wakes:
            return
        with self.lock:
            self.world.wakes = float("inf")
            for task in DUE_TASKS:
                task(self.world, now, self.callbacks)
        self.callbacks.deliver()

    def _handle(self, operation: Operation, request: Request) -> Outcome:
        faults = self.trouble.take(operation.id)
        delay = sum(fault.delay for fault in faults)
        instead = next((fault for fault in faults if fault.replaces), None)
        if instead is not None and instead.response is not None:
            return Outcome(instead.response, delay)
        if instead is not None and instead.drop == "before":
            return Outcome(Response(0, {}), delay, "before")
        try:
            response = self._response(operation, request)
        except RefusedError as refusal:
            response = operation.error_response(refusal)
        except ChallengedError as challenge:
            bare = challenge.body is None
            response = Response(_MFA_CHALLENGE, {}) if bare else json_response(_MFA_CHALLENGE, challenge.body)
        return Outcome(distorted(response, faults), delay, "after" if instead is not None else "")

    def _response(self, operation: Operation, request: Request) -> Response:
        with self.lock:
            check_keys(self.world.partner, operation, request.headers, self.clock.timestamp)
        return self._performed(operation, request)

    def _performed(self, operation: Operation, request: Request) -> Response:
        arguments = operation.arguments(request, strict=self.settings.strict)
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
            result = handler.function(call)
            with self.lock:
                bill(call, result)
            response = _success(operation, result)
        else:
            with self.lock:
                result = handler.function(call)
                bill(call, result)
                response = _success(operation, result)
        self._warn(operation, (*unlikely(arguments), *call.warnings))
        return response

    def _warn(self, operation: Operation, messages: Iterable[str]) -> None:
        for message in messages:
            self.warnings.append(RequestWarning(operation.id, message))
            _logger.warning("%s: %s", operation.id, message)


def _success(operation: Operation, result: Any) -> Response:
    """The successful response with what a handler returned."""
    if result is None or not operation.content_types:
        return Response(operation.status, {})
    if isinstance(result, File):
        headers = {
            "Content-Type": result.content_type,
            "Content-Disposition": f'attachment; filename="{result.filename}"',
        }
        return Response(operation.status, headers, result.content)
    return json_response(operation.status, operation.documented(result))
