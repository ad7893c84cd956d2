"""What is done to a sandbox from outside the API: by a test, or over HTTP under ``/sandbox``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .bank.connecting import DEFAULT_INSTITUTION, DEFAULT_PROFILE, connect
from .connect.webhooks import Listener, notify_of_login
from .message import RefusedError
from .notifications import notifying
from .state import Partner, World
from .trouble_on_demand import TroubleOnDemand

if TYPE_CHECKING:
    from .callbacks import Delivery
    from .engine import Engine
    from .unlikely import RequestWarning


class Connection(NamedTuple):
    """What a customer's login at a bank brought."""

    institution_login_id: str
    account_ids: list[str]
    """All accounts behind the login, in the order in which the bank shows them."""


class Control(TroubleOnDemand):
    """Controls an engine: its clock, the logins of its customers, its trouble. Safe to share between threads."""

    app_key = "sandbox-app-key"
    partner_id = "sandbox-partner-id"
    partner_secret = "sandbox-partner-secret"  # noqa: S105  # opens nothing but a sandbox

    def __init__(self, engine: Engine) -> None:
        """Control ``engine``."""
        super().__init__(engine)
        self.clock = engine.clock

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

    def connect(
        self,
        customer_id: str,
        *,
        profile: str = DEFAULT_PROFILE,
        institution_id: str | int = DEFAULT_INSTITUTION,
        webhook: str | None = None,
    ) -> Connection:
        """Log a customer in at a bank, as they would on the page of Connect; the accounts are there at once.

        A customer who is already logged in there gets no account twice. Their accounts are refreshed, and a login that
        was broken works again.

        Args:
            customer_id: Whose accounts they become.
            profile: The test user: everyday, saver, homeowner, investor, student, struggling, business, everything, mfa
                or reconnect.
            institution_id: The bank; FinBank if it is not given.
            webhook: The address of a listener that gets the events of the steps a person would have taken.

        Raises:
            ValueError: There is no such customer, bank or profile.
        """
        self._engine.run_due()
        now = self.clock.timestamp
        with self._engine.lock:
            try:
                customer = self.world.customer(str(customer_id))
                with notifying(self.world, self._engine.callbacks, customer):
                    login = connect(self.world, customer, institution_id, profile, int(now))
            except RefusedError as refusal:
                raise ValueError(refusal.message) from None
            if webhook is not None:
                consumer_id = customer.consumer.id if customer.consumer else None
                listener = Listener(webhook, customer.id, consumer_id)
                notify_of_login(self.world, self._engine.callbacks, listener, login, now)
            accounts = [each.id for each in customer.accounts.values() if each.login_id == login.id]
        self._engine.callbacks.deliver()
        return Connection(str(login.id), accounts)

    @property
    def deliveries(self) -> list[Delivery]:
        """The webhooks and notifications so far, whether they were received or not."""
        self._engine.run_due()
        return list(self._engine.callbacks.deliveries)

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
        """Start again with the same seed, without customers, tokens, trouble, deliveries and warnings.

        The clock keeps its time.
        """
        self._engine.trouble.clear()
        with self._engine.lock:
            self._engine.world = self._empty_world(self.world.seed)
            self._engine.callbacks.deliveries.clear()
            self._engine.warnings.clear()

    def _empty_world(self, seed: int) -> World:
        return World(seed, Partner(self.partner_id, self.partner_secret, self.app_key))
