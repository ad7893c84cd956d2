"""What is done to a sandbox from outside the API: by a test, or over HTTP under ``/sandbox``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .bank.connecting import DEFAULT_INSTITUTION, DEFAULT_PROFILE, connect
from .connect.login_forms import submit
from .connect.sessions import open_session, session_of
from .connect.switching import perform
from .connect.webhooks import Listener, notify_of_login
from .message import RefusedError
from .notifications import notifying
from .state import Partner, World
from .trouble_on_demand import TroubleOnDemand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .callbacks import Delivery
    from .engine import Engine
    from .state import Login
    from .unlikely import RequestWarning


class Connection(NamedTuple):
    """What a customer's login at a bank brought."""

    institution_login_id: str
    account_ids: list[str]
    """All accounts behind the login, in the order in which the bank shows them."""


class SwitchOutcome(NamedTuple):
    """What became of a transfer switch."""

    switch_id: str
    status: str
    """``processing``, ``completed`` or ``failed``."""


class Control(TroubleOnDemand):
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
            profile: The test user: everyday, saver, homeowner, investor, student, struggling, business, everything,
                mfa, reconnect, or one of the API's own, profile_02 to profile_06.
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
            connection = self._connection(login)
        self._engine.callbacks.deliver()
        return connection

    def submit_login_form(self, form_id: str, values: Mapping[str, str], *, code: str | None = None) -> Connection:
        """Fill in a login form of Connect components, as a person would in a page of the partner.

        The customer is logged in and their accounts are there at once; a login that was broken works again.

        Args:
            form_id: The ``id`` of the form, or of the challenge of a reconnection.
            values: What is typed into each element, by the ``id`` of the element: the name of a test user, and any
                password but ``wrong``. For a challenge, the code by the ``id`` of the challenge.
            code: What is typed where the bank asks for a code after the form: 123456.

        Raises:
            ValueError: There is no such form, it was filled in already or has expired, or the bank refuses.
        """
        self._engine.run_due()
        now = self.clock.timestamp
        with self._engine.lock:
            try:
                login = submit(self.world, self._engine.callbacks, form_id, values, code, now)
            except RefusedError as refusal:
                raise ValueError(refusal.message) from None
            connection = self._connection(login)
        self._engine.callbacks.deliver()
        return connection

    def _connection(self, login: Login) -> Connection:
        accounts = self.world.customer(login.customer_id).accounts.values()
        return Connection(str(login.id), [each.id for each in accounts if each.login_id == login.id])

    def switch(self, link: str, *, outcome: str = "completed", provider: str | None = None) -> SwitchOutcome:
        """Go through the page of a link to a deposit switch or a bill pay switch, as a customer would.

        The first of the accounts or cards of the link gets all of the pay, or pays the bill. A switch that is being
        processed at the same provider in the same session goes on.

        Args:
            link: From ``GenerateTransferDepositSwitchUrl`` or ``GenerateTransferBillPaySwitchUrl``.
            outcome: ``completed``, ``processing`` for a customer who signs in at the provider and leaves it at that, or
                a ``failureReason`` of the API for a switch that fails, ``bad-credentials`` for instance.
            provider: The name or the id of the payroll system or of the merchant; the first one if it is not given.

        Raises:
            ValueError: The link is none to a switch, or was used or has expired; or there is no such outcome or
                provider.
        """
        self._engine.run_due()
        now = self.clock.timestamp
        with self._engine.lock:
            try:
                session = open_session(self.world, session_of(link), now)
                made = perform(self.world, self._engine.callbacks, session, provider, outcome=outcome, now=now)
            except RefusedError as refusal:
                raise ValueError(refusal.message) from None
        self._engine.callbacks.deliver()
        return SwitchOutcome(made.id, made.status)

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
        """Start again with the same seed: no tokens, trouble, deliveries or warnings, and no customers but the sample.

        The clock keeps its time.
        """
        self._engine.trouble.clear()
        with self._engine.lock:
            self._engine.world = self._empty_world(self.world.seed)
            if self._sample:
                self._furnish()
            self._engine.callbacks.deliveries.clear()
            self._engine.warnings.clear()

    def _furnish(self) -> None:
        from .sample import furnish  # noqa: PLC0415  # not every sandbox has one

        furnish(self._engine, int(self.clock.timestamp))

    def _empty_world(self, seed: int) -> World:
        return World(seed, Partner(self.partner_id, self.partner_secret, self.app_key))
