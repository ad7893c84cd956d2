"""The app token of a client: passed in, or obtained with the partner's credentials and renewed before it expires."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from .deadline import NO_DEADLINE, DeadlinePassedError
from .errors import APIStatusError, AuthenticationLockedError
from .forks import renew_in_children

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Future

    import httpx

    from .deadline import Deadline
    from .secret import Secret
    from .shared_token import SharedToken
    from .token_record import Shared

# Seconds. A token is valid for two hours; the API recommends replacing it at this age.
LIFETIME = 90 * 60.0
AUTHENTICATION_TIMEOUT = 60.0
"""Seconds. The deadline of the call that started the authentication does not end it, since other calls may be waiting
for the same token."""
_PATIENCE = AUTHENTICATION_TIMEOUT + 10
"""Seconds that a thread holds the lock of a store for an event loop, which may stand still."""
# The codes of a 401 that mean the token is invalid, expired or missing. After any other code a new token does not help,
# and each failed authentication counts toward locking the account.
TOKEN_CODES = frozenset({"10022", "10023", "10024"})
# The codes of a failed authentication: the credentials are wrong, or the account is already locked.
_CREDENTIALS_CODES = frozenset({"10001", "24302"})
_FIRST_SERVER_ERROR = 500


class Token:
    """Shared by sync and async: the token, its age, and whether the client may authenticate again."""

    def __init__(
        self,
        given: Secret | None,
        clock: Callable[[], float],
        shared: SharedToken | None = None,
        *,
        can_authenticate: bool = False,
    ) -> None:
        self._value = given
        self._shared = shared
        self._given = given is not None
        self._obtained = 0.0
        self._clock = clock
        self._can_authenticate = can_authenticate
        self._failure: APIStatusError | None = None
        renew_in_children(self)

    def after_fork(self) -> None:
        """Drop, in a child process, what only the parent can finish. The token itself stays valid."""

    @property
    def value(self) -> Secret | None:
        """The token, or ``None`` if there is none or it is too old."""
        if self._given or self._clock() - self._obtained < LIFETIME:
            return self._value
        return None

    def set(self, value: Secret | None) -> None:
        """Set a token that is never replaced, or forget the current one."""
        self._value, self._given = value, value is not None

    @property
    def last(self) -> Secret | None:
        """The last token, even if it is too old, so that it can be masked."""
        return self._value

    @property
    def can_obtain(self) -> bool:
        """Whether the client can replace this token by authenticating."""
        return self._can_authenticate and not self._given

    def usable(self, refused: Secret | None) -> Secret | None:
        """The token, unless it is the one that the API refused."""
        value = self.value
        return None if value is None or value == refused else value

    def check_not_failed(self, request: httpx.Request | None = None) -> None:
        """Raise if an earlier authentication failed, since five failures lock the partner account.

        Raises:
            AuthenticationLockedError: One has.
        """
        failure = self._failure
        if failure is not None:
            raise AuthenticationLockedError(
                "an earlier authentication with these credentials failed "
                f"(HTTP {failure.status_code}, code {failure.code or 'none'}); five failures lock the partner account, "
                "so the client does not try again; check the credentials, then create a new client",
                operation=failure.operation,
                request=request or failure.request,
            )

    def obtained(self, value: Secret, age: float = 0.0) -> Secret:
        """Store a new token that is ``age`` seconds old, unless one was set in the meantime."""
        if not self._given:
            self._value, self._obtained = value, self._clock() - age
        return value

    def failed(self, error: APIStatusError) -> None:
        """Remember a failed authentication if the error means that the credentials were refused."""
        if is_final(error):
            self._failure = error


def is_final(error: APIStatusError) -> bool:
    """Whether an authentication failed because the credentials were refused.

    Errors of a gateway or under load, for which waiting helps, do not count.
    """
    return error.code in _CREDENTIALS_CODES or (error.status_code < _FIRST_SERVER_ERROR and error.remedy != "wait")


class SyncToken(Token):
    """The token of a ``Client``. Threads that need a new one at the same time share one authentication."""

    def __init__(
        self,
        given: Secret | None,
        obtain: Callable[[], Secret] | None,
        clock: Callable[[], float] = time.monotonic,
        shared: SharedToken | None = None,
    ) -> None:
        super().__init__(given, clock, shared, can_authenticate=obtain is not None)
        self._obtain = obtain
        self._lock = threading.Lock()
        self._pending: Future[Secret] | None = None

    def after_fork(self) -> None:
        """Drop, in a child process, the authentication of the parent's threads, and their lock."""
        self._lock = threading.Lock()
        self._pending = None

    def get(self, refused: Secret | None = None, deadline: Deadline = NO_DEADLINE) -> Secret | None:
        """Return the token, or obtain a new one if it is missing, too old or ``refused`` by the API.

        Raises:
            AuthenticationLockedError: An earlier authentication failed.
            APIStatusError: The authentication failed.
            DeadlinePassedError: The deadline passed first.
        """
        value = self.usable(refused)
        if value is not None or self._obtain is None or not self.can_obtain:
            return value
        from concurrent.futures import CancelledError, Future  # noqa: PLC0415  # not needed with a token that was passed in

        with self._lock:
            value = self.usable(refused)  # another thread may have obtained one
            if value is not None:
                return value
            started = self._pending
            if started is None:
                self.check_not_failed()
            pending = self._pending = started or Future()
        if started is None:
            if not deadline.is_set:
                return self._authenticate(self._obtain, refused, pending)
            self._authenticate_on_thread(self._obtain, refused, pending)
        try:
            return pending.result(deadline.remaining() if deadline.is_set else None)
        except CancelledError:
            return self.get(refused, deadline)
        except TimeoutError:
            if pending.done():  # it finished between the timeout and here
                return pending.result()
            raise DeadlinePassedError from None

    def _authenticate_on_thread(
        self, obtain: Callable[[], Secret], refused: Secret | None, pending: Future[Secret]
    ) -> None:
        """Authenticate on a separate thread: the deadline of the call ends its wait, but not the authentication."""
        from contextlib import suppress  # noqa: PLC0415  # few calls have a deadline and need a token
        from contextvars import copy_context  # noqa: PLC0415  # few calls have a deadline and need a token

        def run() -> None:
            with suppress(Exception):  # the waiting threads get it from the future
                self._authenticate(obtain, refused, pending)

        context = copy_context()
        threading.Thread(target=context.run, args=(run,), name="open-banking-authentication", daemon=True).start()

    def _authenticate(self, obtain: Callable[[], Secret], refused: Secret | None, pending: Future[Secret]) -> Secret:
        """Authenticate, unless the store has a token, and set the result for the threads that wait for it."""
        try:
            if self._shared is None:
                value = self.obtained(obtain())
            else:
                value = self.obtained(*self._shared.get(refused, LIFETIME, obtain, is_final))
        except Exception as error:
            if isinstance(error, APIStatusError):
                self.failed(error)
            self._finish()
            pending.set_exception(error)
            raise
        except BaseException:  # an interrupt is only for this thread; a waiting thread authenticates instead
            self._finish()
            pending.cancel()
            raise
        self._finish()
        pending.set_result(value)
        return value

    def _finish(self) -> None:
        with self._lock:
            self._pending = None


class AsyncToken(Token):
    """The token of an ``AsyncClient``. Tasks that need a new one at the same time share one authentication."""

    def __init__(
        self,
        given: Secret | None,
        obtain: Callable[[], Awaitable[Secret]] | None,
        clock: Callable[[], float] = time.monotonic,
        shared: SharedToken | None = None,
    ) -> None:
        super().__init__(given, clock, shared, can_authenticate=obtain is not None)
        self._obtain = obtain
        self._pending: asyncio.Task[Secret] | None = None

    def after_fork(self) -> None:
        """Drop, in a child process, an authentication of the parent's event loop."""
        self._pending = None

    async def get(self, refused: Secret | None = None, deadline: Deadline = NO_DEADLINE) -> Secret | None:
        """Return the token, or obtain a new one if it is missing, too old or ``refused`` by the API.

        Raises:
            AuthenticationLockedError: An earlier authentication failed.
            APIStatusError: The authentication failed.
            DeadlinePassedError: The deadline passed first.
        """
        value = self.usable(refused)
        if value is not None or self._obtain is None or not self.can_obtain:
            return value
        import asyncio  # noqa: PLC0415  # slow to import, and only AsyncClient needs it

        pending = self._pending
        # An authentication of a closed event loop never finishes.
        if pending is None or pending.done() or pending.get_loop() is not asyncio.get_running_loop():
            self.check_not_failed()
            pending = self._pending = asyncio.get_running_loop().create_task(self._authenticate(self._obtain, refused))
            # Retrieve the exception even if every waiting task was canceled, or asyncio logs that nobody did.
            pending.add_done_callback(lambda task: task.cancelled() or task.exception())
        try:
            async with asyncio.timeout(deadline.remaining() if deadline.is_set else None):
                # Shielded, so that canceling one waiting task does not cancel the authentication for the others.
                return await asyncio.shield(pending)
        except TimeoutError:
            if pending.done():  # it finished between the timeout and here
                return pending.result()
            raise DeadlinePassedError from None

    async def _authenticate(self, obtain: Callable[[], Awaitable[Secret]], refused: Secret | None) -> Secret:
        """Authenticate, unless the store has a token."""
        try:
            if self._shared is None:
                return self.obtained(await obtain())
            return self.obtained(*await self._get_shared(self._shared, obtain, refused))
        except APIStatusError as error:
            self.failed(error)
            raise

    async def _get_shared(
        self, shared: SharedToken, obtain: Callable[[], Awaitable[Secret]], refused: Secret | None
    ) -> Shared:
        """Use the store on a thread, since it blocks; only the authentication itself runs in the event loop."""
        import asyncio  # noqa: PLC0415  # slow to import, and only AsyncClient needs it

        from .daemon_thread import in_loop, in_thread  # noqa: PLC0415  # imports asyncio

        loop = asyncio.get_running_loop()
        awaited = True

        def obtain_in_loop() -> Secret:
            if not awaited:
                raise RuntimeError("the event loop ended while this thread waited for the lock of the token store")
            return in_loop(loop, obtain, _PATIENCE)

        try:
            return await in_thread(lambda: shared.get(refused, LIFETIME, obtain_in_loop, is_final))
        finally:
            awaited = False
