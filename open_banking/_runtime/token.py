"""The app token of a client: given by hand, or obtained with the partner's credentials and renewed in time."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from .bounded import UNBOUNDED, DeadlinePassedError
from .errors import APIStatusError, AuthenticationLockedError
from .forks import renew_in_children

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Future

    import httpx

    from .bounded import Bound
    from .secret import Secret

# A token lives two hours; the API's advice is to replace it when it is older than this.
LIFETIME = 90 * 60.0
LONGEST_AUTHENTICATION = 60.0
"""Seconds after which an authentication is given up. It outlives the deadline of the call that began it, since others
may wait for the same token."""
# The codes of a 401 that say the token is at fault: invalid, expired, missing. After any other code a new token
# changes nothing, and each failed authentication counts towards the lock of the account.
TOKEN_CODES = frozenset({"10022", "10023", "10024"})
# Of an authentication: the credentials are wrong, or the account is locked already.
_CREDENTIALS_CODES = frozenset({"10001", "24302"})
_FIRST_SERVER_ERROR = 500


class Token:
    """What both colours share: the token, its age, and whether another authentication may be tried."""

    def __init__(self, by_hand: Secret | None, clock: Callable[[], float], *, can_authenticate: bool = False) -> None:
        self._value = by_hand
        self._by_hand = by_hand is not None
        self._obtained = 0.0
        self._clock = clock
        self._can_authenticate = can_authenticate
        self._failure: APIStatusError | None = None
        renew_in_children(self)

    def after_fork(self) -> None:
        """Forget, in a child, what only the parent can finish. The token itself is as good there."""

    @property
    def value(self) -> Secret | None:
        """The token, unless it is too old to use."""
        if self._by_hand or self._clock() - self._obtained < LIFETIME:
            return self._value
        return None

    def set_by_hand(self, value: Secret | None) -> None:
        """Take a token from outside, which is never replaced, or forget the present one."""
        self._value, self._by_hand = value, value is not None

    @property
    def last(self) -> Secret | None:
        """The token that was used last, old or not: what must not be shown."""
        return self._value

    @property
    def can_obtain(self) -> bool:
        """Whether another one may be obtained in place of this one."""
        return self._can_authenticate and not self._by_hand

    def usable(self, refused: Secret | None) -> Secret | None:
        """The token, unless it is the very one that the API refused."""
        value = self.value
        return None if value is None or value == refused else value

    def check_open(self, request: httpx.Request | None = None) -> None:
        """Raise if an authentication failed before: five failures lock the partner account."""
        failure = self._failure
        if failure is not None:
            raise AuthenticationLockedError(
                "an authentication with these credentials failed before "
                f"(HTTP {failure.status_code}, code {failure.code or 'none'}), and five failures lock the partner "
                "account, so no further one is tried; check the credentials, then make a new client",
                operation=failure.operation,
                request=request or failure.request,
            )

    def obtained(self, value: Secret) -> Secret:
        """Keep a new token, unless one was handed over while it was on its way."""
        if not self._by_hand:
            self._value, self._obtained = value, self._clock()
        return value

    def failed(self, error: APIStatusError) -> None:
        """Remember that the API refused the credentials, if that is what the error says.

        The trouble of a gateway or of the load, for which waiting helps, is not the credentials'.
        """
        if error.code in _CREDENTIALS_CODES or (error.status_code < _FIRST_SERVER_ERROR and error.remedy != "wait"):
            self._failure = error


class SyncToken(Token):
    """The token of a ``Client``. Threads that need a new one at the same time share one authentication."""

    def __init__(
        self,
        by_hand: Secret | None,
        obtain: Callable[[], Secret] | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(by_hand, clock, can_authenticate=obtain is not None)
        self._obtain = obtain
        self._lock = threading.Lock()
        self._pending: Future[Secret] | None = None

    def after_fork(self) -> None:
        """Forget, in a child, an authentication that the parent's threads carry on, and their lock."""
        self._lock = threading.Lock()
        self._pending = None

    def get(self, refused: Secret | None = None, bound: Bound = UNBOUNDED) -> Secret | None:
        """The token, a new one if need be; not ``refused``, which the API refused.

        Raises:
            AuthenticationLockedError: An authentication failed before.
            APIStatusError: It failed now.
            DeadlinePassedError: The call was over before there was one.
        """
        value = self.usable(refused)
        if value is not None or self._obtain is None or not self.can_obtain:
            return value
        from concurrent.futures import CancelledError, Future  # noqa: PLC0415  # who brings a token needs none

        with self._lock:
            value = self.usable(refused)  # another thread may have been here first
            if value is not None:
                return value
            others = self._pending
            if others is None:
                self.check_open()
            pending = self._pending = others or Future()
        if others is None:
            if not bound.is_set:
                return self._authenticate(self._obtain, pending)
            self._authenticate_on_thread(self._obtain, pending)
        try:
            return pending.result(bound.left() if bound.is_set else None)
        except CancelledError:
            return self.get(refused, bound)
        except TimeoutError:
            if pending.done():  # just in time
                return pending.result()
            raise DeadlinePassedError from None

    def _authenticate_on_thread(self, obtain: Callable[[], Secret], pending: Future[Secret]) -> None:
        """Authenticate on a thread of its own: a call with a deadline waits for it, and does not end it."""
        from contextlib import suppress  # noqa: PLC0415  # few calls have a deadline and need a token
        from contextvars import copy_context  # noqa: PLC0415  # the same

        def run() -> None:
            with suppress(Exception):  # who waits for the token is told
                self._authenticate(obtain, pending)

        context = copy_context()
        threading.Thread(target=context.run, args=(run,), name="open-banking-authentication", daemon=True).start()

    def _authenticate(self, obtain: Callable[[], Secret], pending: Future[Secret]) -> Secret:
        """Authenticate, and tell the threads that wait for it what came of it."""
        try:
            value = self.obtained(obtain())
        except Exception as error:
            if isinstance(error, APIStatusError):
                self.failed(error)
            self._is_over()
            pending.set_exception(error)
            raise
        except BaseException:  # an interrupt is for this thread alone, and another one tries
            self._is_over()
            pending.cancel()
            raise
        self._is_over()
        pending.set_result(value)
        return value

    def _is_over(self) -> None:
        with self._lock:
            self._pending = None


class AsyncToken(Token):
    """The token of an ``AsyncClient``. Tasks that need a new one at the same time share one authentication."""

    def __init__(
        self,
        by_hand: Secret | None,
        obtain: Callable[[], Awaitable[Secret]] | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(by_hand, clock, can_authenticate=obtain is not None)
        self._obtain = obtain
        self._pending: asyncio.Task[Secret] | None = None

    def after_fork(self) -> None:
        """Forget, in a child, an authentication that belongs to the parent's event loop."""
        self._pending = None

    async def get(self, refused: Secret | None = None, bound: Bound = UNBOUNDED) -> Secret | None:
        """The token, a new one if need be; not ``refused``, which the API refused.

        Raises:
            AuthenticationLockedError: An authentication failed before.
            APIStatusError: It failed now.
            DeadlinePassedError: The call was over before there was one.
        """
        value = self.usable(refused)
        if value is not None or self._obtain is None or not self.can_obtain:
            return value
        import asyncio  # noqa: PLC0415  # a blocking client never needs it, and it is slow to import

        pending = self._pending
        # One of a loop that is over never ends.
        if pending is None or pending.done() or pending.get_loop() is not asyncio.get_running_loop():
            self.check_open()
            pending = self._pending = asyncio.get_running_loop().create_task(self._authenticate(self._obtain))
            # Marks a failure as seen even where every task that waited for it was cancelled.
            pending.add_done_callback(lambda task: task.cancelled() or task.exception())
        try:
            async with asyncio.timeout(bound.left() if bound.is_set else None):
                # Shielded, so that a task that is cancelled while it waits does not cancel it for the others.
                return await asyncio.shield(pending)
        except TimeoutError:
            if pending.done():  # just in time
                return pending.result()
            raise DeadlinePassedError from None

    async def _authenticate(self, obtain: Callable[[], Awaitable[Secret]]) -> Secret:
        try:
            return self.obtained(await obtain())
        except APIStatusError as error:
            self.failed(error)
            raise
