"""``Sandbox``: an offline Finicity within a program."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from attrs import evolve

from .call import Settings
from .callbacks import Callbacks
from .clients import AsyncSandboxClient, SandboxClient
from .clock import Clock
from .control import Control
from .engine import Engine
from .extra import missing_package
from .json_pieces import pieces
from .saved_state import SavedState
from .state_file import StateFile
from .transport import InProcess, Transport

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Generator, Iterator
    from pathlib import Path
    from types import TracebackType

    import httpx

    from open_banking import AsyncClient, Client


class Sandbox(Control):
    """The API with a state of its own, in this process: no server, no port, no network.

    ``with Sandbox() as sandbox: client = sandbox.client()``. It starts without customers, unless it has the sample.
    What one operation changes the others see. Safe to share between threads.
    """

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
        strict: bool = False,
        sample: bool = False,
    ) -> None:
        """Make an empty sandbox, one with the sample, or resume one from its state file.

        Args:
            seed: Decides all generated data; the same seed gives the same data. 1 if it is not given.
            now: Where its clock starts; the present if it is not given. Must have a time zone.
            running: Whether its clock runs by itself. Otherwise it moves when a client of the sandbox waits, and by
                ``advance``, so that a test knows the time to the second.
            report_seconds: How long a report or a refresh of transactions is in progress, on the sandbox's clock.
            listener: Sends the webhooks, wherever they go. Without it they are sent to loopback addresses only.
            state: A file for everything it keeps, its clock included: read now if it exists, written by ``save``, by
                ``close`` and, while the sandbox is served, soon after each call over HTTP. No other sandbox can use it
                until ``close``.
            strict: Whether to refuse each request that does not fit the API's document. Otherwise what the live API
                takes is taken too: numbers as text, for instance, and null as if it were left out.
            sample: Whether it starts, unless it is resumed, with the sample: a customer with all that the examples of
                the reference name.

        Raises:
            ValueError: ``now`` has no time zone, or its year is not from 1975 to 9899, or ``report_seconds`` is
                below 0.
            ConfigurationError: The file is not the state of a sandbox, or has another seed, or is in use by another
                sandbox.
            OSError: The file cannot be read, or nothing can be written beside it.
        """
        if not report_seconds >= 0:
            raise ValueError(f"report_seconds={report_seconds!r} must be 0 or more")
        self._state_file = None if state is None else StateFile(state)
        try:
            saved = None if self._state_file is None else self._state_file.read(seed)
            if self._state_file is not None and saved is not None and now is None:
                now = self._state_file.resumed(saved, running=running)
            clock = Clock(now, running=running)
        except BaseException:
            self._release()
            raise
        world = self._empty_world(1 if seed is None else seed) if saved is None else saved.world
        engine = Engine(world, clock, Callbacks(listener), Settings(report_seconds=report_seconds, strict=strict))
        super().__init__(engine, sample=sample)
        if sample and saved is None:
            self._furnish()
        self.transport: Transport = InProcess(engine, clock)
        """Carries the calls of the clients made from now on; may be wrapped."""

    def client(self, **options: Any) -> Client:
        """A ``Client`` of this sandbox, with its credentials. Waits between polls and retries take no time.

        Args:
            **options: Those of ``Client``, ``max_retries`` for instance, in place of the sandbox's own. Credentials and
                an address that are ``None`` are the sandbox's own too, never those of the environment.
        """
        return SandboxClient(self.clock, self.transport, self._options(options))

    def async_client(self, **options: Any) -> AsyncClient:
        """An ``AsyncClient`` of this sandbox, with its credentials. Waits between polls and retries take no time.

        Args:
            **options: Those of ``AsyncClient``, ``max_retries`` for instance, in place of the sandbox's own.
                Credentials and an address that are ``None`` are the sandbox's own too, never those of the environment.
        """
        return AsyncSandboxClient(self.clock, self.transport, self._options(options))

    def _options(self, options: dict[str, Any]) -> dict[str, Any]:
        partner = self.world.partner
        keys = {"finicity_app_key": partner.app_key, "partner_id": partner.id, "partner_secret": partner.secret}
        # A client takes from the environment what it is not given, and empty keys count as not given.
        own = {name: key for name, key in keys.items() if not options.get(name)}
        if options.get("base_url") is None:
            own["base_url"] = self.base_url
        return {**options, **own}

    @contextmanager
    def serve(self, port: int = 0, host: str = "127.0.0.1") -> Generator[str]:
        """Serve it over HTTP for as long as the ``with`` statement lasts, which gets the URL.

        Args:
            port: A TCP port; 0 picks a free one.
            host: Where it listens. A host other than loopback lets other machines in.

        Raises:
            ConfigurationError: The packages of the extra are not installed.
            OSError: The port is in use or not permitted to this user, or there is no such host.
            ValueError: There is no such port.
        """
        try:
            from .serving.server import Server  # noqa: PLC0415  # slow to import, and not every program needs it
            from .serving.web import Web  # noqa: PLC0415  # slow to import, and not every program needs it
        except ModuleNotFoundError as error:
            raise missing_package(error) from error
        server = Server(Web(self, self._engine, self.save, host), host, port)
        before = self._engine.settings
        self._engine.settings = evolve(before, url=server.url)
        try:
            with server:
                yield server.url
        finally:
            self._engine.settings = before

    def save(self) -> None:
        """Write everything it keeps to its state file, if it has one.

        Raises:
            ConfigurationError: It is closed, so the file may belong to another sandbox.
            OSError: The file cannot be written; its previous content is unchanged.
        """
        if self._state_file is not None:
            self._state_file.write(self._saved_state)

    def _saved_state(self) -> Iterator[str]:
        # Calls wait only until it is copied, and not until it is written.
        with self._engine.lock:
            entries = SavedState(self.world, self.clock.timestamp, time.time()).entries()
        return pieces(entries)

    def close(self) -> None:
        """Save everything it keeps, and release its state file. Closing it again does nothing.

        Raises:
            OSError: The state file cannot be written.
        """
        try:
            if self._state_file is not None and self._state_file.is_locked:
                self.save()
        finally:
            self._release()

    def _release(self) -> None:
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
