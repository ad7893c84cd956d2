"""What is done to a sandbox from outside the API: by a test, or over HTTP under ``/sandbox``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .bank.connecting import DEFAULT_INSTITUTION, DEFAULT_PROFILE, connect
from .callbacks import Delivery  # noqa: TC001  # what it takes over HTTP is read from the annotations
from .connect.webhooks import Listener, notify_of_login
from .message import RefusedError
from .notifications import notifying
from .state import ConnectSession, Partner, World
from .triggering import TXPUSH_EVENTS, connect_event, report_event, txpush_event
from .trouble_on_demand import TroubleOnDemand

if TYPE_CHECKING:
    from .calls import CallRecord
    from .engine import Engine
    from .message import Json


class NewCustomer(NamedTuple):
    """A customer that was added."""

    customer_id: str


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

    def add_customer(
        self, username: str, *, first_name: str | None = None, last_name: str | None = None
    ) -> NewCustomer:
        """Add a testing customer, as ``AddTestingCustomer`` does.

        Args:
            username: 6 to 255 characters; no other customer has it.
            first_name: For reports and statements.
            last_name: For reports and statements.

        Raises:
            ValueError: The username is not valid, or another customer has it.
        """
        names = {"username": username, "firstName": first_name, "lastName": last_name}
        body: Json = {name: text for name, text in names.items() if text is not None}
        try:
            return NewCustomer(self._engine.perform("AddTestingCustomer", body)["id"])
        except RefusedError as refusal:
            raise ValueError(refusal.message) from None

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
                self._remember(listener, int(now))
                notify_of_login(self.world, self._engine.callbacks, listener, login, now)
            accounts = [each.id for each in customer.accounts.values() if each.login_id == login.id]
        self._engine.callbacks.deliver()
        return Connection(str(login.id), accounts)

    def _remember(self, listener: Listener, now: int) -> None:
        """Keep a session that has ended, from which later events know their listener."""
        request: Json = {"webhook": listener.url}
        if listener.consumer_id is not None:
            request["consumerId"] = listener.consumer_id
        session_id = self.world.hexadecimal("ended connect", 64)
        session = ConnectSession(session_id, listener.customer_id, "full", request, now, done=True)
        self.world.sessions[session_id] = session

    def trigger(
        self,
        event: str,
        *,
        customer_id: str,
        report_id: str | None = None,
        account_id: str | None = None,
        institution_id: str | int | None = None,
        webhook: str | None = None,
    ) -> Delivery:
        """Send a webhook of a chosen kind now. Nothing else changes.

        An event of Connect goes to the listener of the customer's latest Connect session, or of the latest ``connect``
        with ``webhook``.

        Args:
            event: Of Connect: its ``eventType``, ``invalidCredentials`` for instance. Of a report: inProgress, done or
                failed. Of TxPush: accountModified, transactionCreated or transactionModified.
            customer_id: Whom it is about.
            report_id: Makes it an event of this report, for the ``callbackUrl`` of its request.
            account_id: The account that an event of TxPush is about; without it that of the latest subscription, whose
                listener gets it.
            institution_id: The bank that an event of Connect is about; without it that of the customer's latest login,
                or FinBank.
            webhook: Where it goes instead.

        Returns:
            What was sent, and the result. A listener that fails raises no error.

        Raises:
            ValueError: There is no such event, customer, report, account or bank, no listener, or nothing that the
                event could be about.
        """
        self._engine.run_due()
        with self._engine.lock:
            try:
                customer = self.world.customer(str(customer_id))
                if report_id is not None and account_id is not None:
                    raise ValueError("give report_id or account_id, not both")
                if report_id is not None:
                    made = report_event(customer, event, report_id, webhook)
                elif account_id is not None or event in TXPUSH_EVENTS:
                    made = txpush_event(self.world, customer, event, account_id, webhook)
                else:
                    made = connect_event(
                        self.world,
                        customer,
                        event,
                        institution_id=institution_id,
                        webhook=webhook,
                        now=self.clock.timestamp,
                    )
            except RefusedError as refusal:
                raise ValueError(refusal.message) from None
        return self._engine.callbacks.send(made.kind, made.url, made.content, made.headers)

    def resend(self, number: int) -> Delivery:
        """Send something that was sent before again, with the same body and headers: its event has the same ID.

        Args:
            number: That of the delivery.

        Returns:
            The new delivery, which has a number of its own.

        Raises:
            ValueError: There is no such delivery, or it is an e-mail.
        """
        found = next((each for each in self.deliveries if each.number == number), None)
        if found is None:
            raise ValueError(f"there is no delivery {number}")
        if found.kind == "email":
            raise ValueError(f"delivery {number} is an e-mail, which is sent to nobody")
        return self._engine.callbacks.send(found.kind, found.url, found.content, found.headers)

    @property
    def calls(self) -> list[CallRecord]:
        """The latest calls of operations, up to 1,000, the oldest first. They are not part of the state file."""
        return self._engine.calls.since(0)

    @property
    def deliveries(self) -> list[Delivery]:
        """The webhooks and notifications so far, whether they were received or not."""
        self._engine.run_due()
        return list(self._engine.callbacks.deliveries)

    def advance(self, *, seconds: float = 0, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        """Move the clock forward, and do what has become due: reports, their webhooks, expiring tokens.

        Raises:
            ValueError: It would be backward.
        """
        self.clock.advance(seconds=seconds, minutes=minutes, hours=hours, days=days)
        self._engine.run_due()

    def reset(self) -> None:
        """Start again with the same seed, without customers, tokens, trouble, deliveries and calls.

        The clock keeps its time.
        """
        self._engine.trouble.clear()
        with self._engine.lock:
            self._engine.world = self._empty_world(self.world.seed)
            self._engine.callbacks.deliveries.clear()
            self._engine.calls.clear()

    def _empty_world(self, seed: int) -> World:
        return World(seed, Partner(self.partner_id, self.partner_secret, self.app_key))
