"""``Sandbox``: an offline Finicity within a program."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Self

from attrs import evolve

from .bank.connecting import DEFAULT_INSTITUTION, DEFAULT_PROFILE, connect
from .call import Settings
from .callbacks import Callbacks, Delivery
from .clients import AsyncSandboxClient, SandboxClient
from .clock import Clock
from .connect.webhooks import Listener, tell_of_login
from .engine import Engine
from .extra import lacking
from .message import RefusedError
from .notifications import telling
from .reports.finishing import error_of
from .state import Partner, ReportFault, World
from .state_file import Kept, StateFile
from .transport import InProcess, Transport
from .trouble import ANY, Fault, Shape, error_answer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Generator, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    import httpx

    from open_banking import AsyncClient, Client

APP_KEY = "sandbox-app-key"
PARTNER_ID = "sandbox-partner-id"
PARTNER_SECRET = "sandbox-partner-secret"  # noqa: S105  # opens nothing but a sandbox


class Connection(NamedTuple):
    """What a customer's login at a bank brought."""

    institution_login_id: str
    account_ids: list[str]
    """All accounts behind the login, in the order in which the bank shows them."""


class Sandbox:
    """The API with a state of its own, in this process: no server, no port, no network.

    ``with Sandbox() as sandbox: client = sandbox.client()``. It starts without customers. What one operation changes
    the others see. Safe to share between threads.
    """

    app_key = APP_KEY
    partner_id = PARTNER_ID
    partner_secret = PARTNER_SECRET
    base_url = "http://127.0.0.1"
    """What the clients call; nothing listens there."""

    def __init__(
        self,
        *,
        seed: int | None = None,
        now: dt.datetime | None = None,
        running: bool = True,
        report_seconds: float = 2,
        listener: httpx.Client | None = None,
        state: str | Path | None = None,
    ) -> None:
        """Make an empty sandbox, or one that goes on where another ended.

        Args:
            seed: Decides all that is invented; the same seed gives the same data. 1 if it is not given.
            now: Where its clock starts; the present if it is not given. Must know its time zone.
            running: Whether its clock runs by itself. Otherwise it moves when a client of the sandbox waits, and by
                ``advance``, so that a test knows the time to the second.
            report_seconds: How long a report is in progress, on the sandbox's clock.
            listener: Sends the webhooks, wherever they go. Without it they are sent to loopback addresses alone.
            state: A file for all that it keeps, its clock included: read now if it exists, written by ``save``, by
                ``close`` and, while the sandbox is served, soon after each call over HTTP. It is this sandbox's alone
                until ``close``.

        Raises:
            ValueError: ``now`` has no time zone, or is in no year from 1975 to 9899, or ``report_seconds`` is below 0.
            ConfigurationError: The file is no state of a sandbox, or of one with another seed, or of one that is
                running.
            OSError: The file cannot be read, or nothing can be written beside it.
        """
        if not report_seconds >= 0:
            raise ValueError(f"report_seconds={report_seconds!r} must be 0 or more")
        self._state_file = None if state is None else StateFile(state)
        try:
            kept = None if self._state_file is None else self._state_file.read(seed)
            if self._state_file is not None and kept is not None and now is None:
                now = self._state_file.resumed(kept, running=running)
            self.clock = Clock(now, running=running)
        except BaseException:
            self._leave()
            raise
        world = self._empty_world(1 if seed is None else seed) if kept is None else kept.world
        self._callbacks = Callbacks(listener)
        self._engine = Engine(world, self.clock, self._callbacks, Settings(report_seconds=report_seconds))
        self.transport: Transport = InProcess(self._engine, self.clock)
        """Carries the calls of the clients made from now on; may be wrapped."""

    @property
    def world(self) -> World:
        """All that it keeps."""
        return self._engine.world

    def _empty_world(self, seed: int) -> World:
        return World(seed, Partner(self.partner_id, self.partner_secret, self.app_key))

    # Ways in

    def client(self, **options: Any) -> Client:
        """A ``Client`` of this sandbox, with its credentials. Waits between polls and repeats take no time.

        Args:
            **options: Those of ``Client``, ``max_retries`` for instance, in place of the sandbox's own.
        """
        return SandboxClient(self.clock, self.transport, self._options(options))

    def async_client(self, **options: Any) -> AsyncClient:
        """An ``AsyncClient`` of this sandbox, with its credentials. Waits between polls and repeats take no time.

        Args:
            **options: Those of ``AsyncClient``, ``max_retries`` for instance, in place of the sandbox's own.
        """
        return AsyncSandboxClient(self.clock, self.transport, self._options(options))

    def _options(self, options: dict[str, Any]) -> dict[str, Any]:
        partner = self.world.partner
        # All that a client would otherwise take from the environment.
        return {
            "finicity_app_key": partner.app_key,
            "partner_id": partner.id,
            "partner_secret": partner.secret,
            "base_url": self.base_url,
            **options,
        }

    @property
    def url(self) -> str:
        """Where it is served; what the links of Connect begin with."""
        return self._engine.settings.url

    @contextmanager
    def serve(self, port: int = 0, host: str = "127.0.0.1") -> Generator[str]:
        """Serve it over HTTP for as long as the ``with`` statement lasts, which gets the URL.

        Args:
            port: A TCP port; 0 takes any that is free.
            host: Where it listens. What is not loopback lets other machines in.

        Raises:
            ConfigurationError: The packages of the extra are not installed.
            OSError: The port is taken, or not for this user, or there is no such host.
        """
        try:
            from .serving.server import Server  # noqa: PLC0415  # slow to import, and not every program needs it
            from .serving.web import Web  # noqa: PLC0415  # the same
        except ModuleNotFoundError as error:
            raise lacking(error) from error
        server = Server(Web(self, self._engine, host), host, port)
        before = self._engine.settings
        self._engine.settings = evolve(before, url=server.url)
        try:
            with server:
                yield server.url
        finally:
            self._engine.settings = before

    # What a person would do

    def connect(
        self,
        customer_id: str,
        *,
        profile: str = DEFAULT_PROFILE,
        institution_id: str | int = DEFAULT_INSTITUTION,
        webhook: str | None = None,
    ) -> Connection:
        """Log a customer in at a bank, as they would on the page of Connect; the accounts are there at once.

        A customer who is logged in there already gets no account twice. What they have is brought up to date, and a
        login that was refused works again.

        Args:
            customer_id: Whose accounts they become.
            profile: The test user: everyday, saver, homeowner, investor, student, struggling, business, everything, mfa
                or reconnect.
            institution_id: The bank; FinBank if it is not given.
            webhook: A listener to be told of the steps that a person would have taken.

        Raises:
            ValueError: There is no such customer, bank or profile.
        """
        self._engine.settle()
        now = self.clock.timestamp
        with self._engine.lock:
            try:
                customer = self.world.customer(str(customer_id))
                with telling(self.world, self._callbacks, customer):
                    login = connect(self.world, customer, institution_id, profile, int(now))
            except RefusedError as refusal:
                raise ValueError(refusal.message) from None
            if webhook is not None:
                consumer_id = customer.consumer.id if customer.consumer else None
                listener = Listener(webhook, customer.id, consumer_id)
                tell_of_login(self.world, self._callbacks, listener, login, now)
            accounts = [each.id for each in customer.accounts.values() if each.login_id == login.id]
        self._callbacks.deliver()
        return Connection(str(login.id), accounts)

    # What it sent

    @property
    def deliveries(self) -> list[Delivery]:
        """The webhooks and notifications so far, whether they were received or not."""
        self._engine.settle()
        return list(self._callbacks.deliveries)

    def advance(self, *, seconds: float = 0, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        """Move the clock forward, and carry out what has become due: reports, their webhooks, expiring tokens.

        Raises:
            ValueError: It would be backward.
        """
        self.clock.advance(seconds=seconds, minutes=minutes, hours=hours, days=days)
        self._engine.settle()

    # Trouble on demand. Operations go by their operationId, as errors name them; "*" means any.

    def fail(
        self,
        operation: str = ANY,
        *,
        status: int = 500,
        code: int | str | None = None,
        message: str | None = None,
        shape: Shape = "json",
        headers: Mapping[str, str] | None = None,
        times: int | None = 1,
    ) -> None:
        """Answer the next calls of an operation with an error, and do nothing else for them.

        Args:
            operation: Its operationId, ``GetCustomerAccounts`` for instance; ``*`` means any.
            status: The HTTP status; 203 is the challenge of multi-factor authentication.
            code: The API's code, 185 for instance.
            message: The words of the error.
            shape: How the body is put; see ``Shape``.
            headers: Headers of the answer, ``{"Retry-After": "30"}`` for instance.
            times: How many calls fail; ``None`` means all.

        Raises:
            ValueError: There is no such operation, or a value makes no sense.
        """
        shape = "empty" if status == 203 else shape  # noqa: PLR2004
        answer = error_answer(status, code, message, shape, headers or {})
        self._engine.trouble.add(Fault(operation, times, answer=answer))

    def fail_reports(
        self,
        *types: str,
        code: int | str = 10030,
        message: str = "Trouble on demand: the report could not be built",
        times: int = 1,
    ) -> None:
        """Have the reports that are asked for next end in failure.

        They are accepted and in progress as any other.

        Args:
            *types: The wire's ``type``, ``voa`` for instance; without any, all types.
            code: The API's code in the report's error.
            message: The words of the error.
            times: How many reports fail.

        Raises:
            ValueError: ``times`` makes no sense.
        """
        if times < 1:
            raise ValueError(f"times={times!r} must be 1 or more")
        with self._engine.lock:
            self.world.report_faults.append(ReportFault(list(types), error_of(code, message), times))

    def delay(self, operation: str = ANY, *, seconds: float, times: int | None = 1) -> None:
        """Answer the next calls of an operation late.

        In process the sandbox's clock moves instead of anybody waiting; where a call would have timed out, it does.

        Raises:
            ValueError: There is no such operation, or a value makes no sense.
        """
        self._engine.trouble.add(Fault(operation, times, delay=seconds))

    def drop(self, operation: str = ANY, *, when: Literal["before", "after"] = "before", times: int | None = 1) -> None:
        """Break the connection of the next calls: before anything is done, or after it is done and before the answer.

        Raises:
            ValueError: There is no such operation, or a value makes no sense.
        """
        if when not in {"before", "after"}:
            raise ValueError(f"when={when!r} is neither before nor after")
        self._engine.trouble.add(Fault(operation, times, drop=when))

    def distort(
        self,
        operation: str = ANY,
        *,
        nulls: Sequence[str] = (),
        missing: Sequence[str] = (),
        texts: Sequence[str] = (),
        unknown: Mapping[str, Any] | None = None,
        times: int | None = 1,
    ) -> None:
        """Answer the next calls as the live API does at times: not quite as documented.

        Args:
            operation: Its operationId; ``*`` means any.
            nulls: Fields that come as null, wherever in the answer they stand.
            missing: Fields that are left out.
            texts: Fields whose numbers and booleans come as text.
            unknown: Fields that the document does not know, put into every object.
            times: How many calls; ``None`` means all.

        Raises:
            ValueError: There is no such operation, or a value makes no sense.
        """
        for name, fields in (("nulls", nulls), ("missing", missing), ("texts", texts)):
            if isinstance(fields, str):
                raise ValueError(f"{name} takes a list of field names, not a text")  # noqa: TRY004  # as all that is refused here
        fault = Fault(operation, times, nulls=nulls, missing=missing, texts=texts, unknown=dict(unknown or {}))
        self._engine.trouble.add(fault)

    def expire_tokens(self) -> None:
        """Let all tokens that were issued expire now."""
        with self._engine.lock:
            for token in self.world.partner.tokens:
                self.world.partner.tokens[token] = float("-inf")

    def recover(self) -> None:
        """Forget the trouble that has not come yet, and unlock the partner account."""
        self._engine.trouble.clear()
        with self._engine.lock:
            self.world.partner.failures = 0
            self.world.partner.locked = False
            self.world.report_faults.clear()

    # Its life

    def reset(self) -> None:
        """Start anew with the same seed: no customers, no tokens, no trouble, no deliveries. The clock stays."""
        self._engine.trouble.clear()
        with self._engine.lock:
            self._engine.world = self._empty_world(self.world.seed)
            self._callbacks.deliveries.clear()

    def save(self) -> None:
        """Write all that it keeps to its state file, if it has one.

        Raises:
            ConfigurationError: It is closed, and the file left to others.
            OSError: The file cannot be written; what was there is left as it is.
        """
        if self._state_file is not None:
            self._state_file.write(self._kept)

    def _kept(self) -> str:
        with self._engine.lock:
            return Kept(self.world, self.clock.timestamp, time.time()).text()

    def close(self) -> None:
        """End: what it keeps is saved, and its state file is left to others. Closing it again does nothing.

        Raises:
            OSError: The state file cannot be written.
        """
        try:
            if self._state_file is not None and self._state_file.is_held:
                self.save()
        finally:
            self._leave()

    def _leave(self) -> None:
        if self._state_file is not None:
            self._state_file.close()

    def __enter__(self) -> Self:
        """Return the sandbox itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Close it."""
        self.close()
