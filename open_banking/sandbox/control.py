"""What is done to a sandbox from outside the API: by a test, or over HTTP under ``/sandbox``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .state import Partner, World
from .transactions_on_demand import TransactionsOnDemand
from .webhooks_on_demand import WebhooksOnDemand

if TYPE_CHECKING:
    from .calls import CallRecord
    from .engine import Engine
    from .unlikely import RequestWarning


class Control(TransactionsOnDemand, WebhooksOnDemand):
    """Controls an engine: its clock, the logins of its customers, its trouble. Safe to share between threads."""

    app_key = "sandbox-app-key"
    partner_id = "sandbox-partner-id"
    partner_secret = "sandbox-partner-secret"  # noqa: S105  # opens nothing but a sandbox

    def __init__(self, engine: Engine, *, sample: bool = False) -> None:
        """Control ``engine``, which has the ``sample`` again after a reset or not."""
        super().__init__(engine)
        self.clock = engine.clock
        self._sample = sample

    @property
    def world(self) -> World:
        """Everything it keeps."""
        return self._engine.world

    @property
    def url(self) -> str:
        """Where it is served; the links of Connect start with it."""
        return self._engine.settings.url

    @property
    def strict(self) -> bool:
        """Whether it refuses what the API's document refuses, even where the live API takes it."""
        return self._engine.settings.strict

    @property
    def calls(self) -> list[CallRecord]:
        """The latest calls of operations, up to 1,000, the oldest first. They are not part of the state file."""
        return self._engine.calls.since(0)

    @property
    def warnings(self) -> list[RequestWarning]:
        """Requests that succeeded and were hardly meant so: dates in milliseconds, an end before the beginning.

        The live API responds to them as the sandbox does, with nothing. The latest 1000 are kept.
        """
        return list(self._engine.warnings)

    def advance(self, *, seconds: float = 0, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        """Move the clock forward, and do what has become due: reports, their webhooks, expiring tokens.

        Raises:
            ValueError: It would be backward.
        """
        self.clock.advance(seconds=seconds, minutes=minutes, hours=hours, days=days)
        self._engine.run_due()

    def reset(self) -> None:
        """Start again with the same seed: no tokens, trouble, deliveries, warnings or calls.

        There are no customers but the sample, if the sandbox has one. The clock keeps its time.
        """
        self._engine.trouble.clear()
        with self._engine.lock:
            self._engine.world = self._empty_world(self.world.seed)
            self._engine.callbacks.deliveries.clear()
            self._engine.warnings.clear()
            self._engine.calls.clear()
            if self._sample:
                self._furnish()

    def _furnish(self) -> None:
        from .sample import furnish  # noqa: PLC0415  # not every sandbox has one

        furnish(self._engine, int(self.clock.timestamp))
        self._engine.calls.clear()

    def _empty_world(self, seed: int) -> World:
        return World(seed, Partner(self.partner_id, self.partner_secret, self.app_key))
