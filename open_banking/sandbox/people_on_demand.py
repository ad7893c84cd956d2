"""The methods that do what a person does: enroll, connect a bank, fill in a login form, switch their pay."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from .bank.connecting import DEFAULT_INSTITUTION, DEFAULT_PROFILE, connect
from .connect.login_forms import submit
from .connect.sessions import open_session, session_of
from .connect.switching import perform
from .connect.webhooks import Listener, notify_of_login
from .message import RefusedError
from .notifications import notifying
from .state import ConnectSession
from .trouble_on_demand import TroubleOnDemand

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .message import Json
    from .state import Login, World


class NewCustomer(NamedTuple):
    """A customer that was added."""

    customer_id: str


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


class PeopleOnDemand(TroubleOnDemand):
    """Does what the customers of an engine do outside the API."""

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
            profile: The test user: everyday, saver, homeowner, investor, student, struggling, business, everything,
                mfa, reconnect, or one of the API's own, profile_02 to profile_06.
            institution_id: The bank; FinBank if it is not given.
            webhook: The address of a listener that gets the events of the steps a person would have taken.

        Raises:
            ValueError: There is no such customer, bank or profile.
        """
        with self._acting() as now:
            customer = self._engine.world.customer(str(customer_id))
            with notifying(self._engine.world, self._engine.callbacks, customer):
                login = connect(self._engine.world, customer, institution_id, profile, int(now))
            if webhook is not None:
                consumer_id = customer.consumer.id if customer.consumer else None
                listener = Listener(webhook, customer.id, consumer_id)
                _remember(self._engine.world, listener, int(now))
                notify_of_login(self._engine.world, self._engine.callbacks, listener, login, now)
            return self._connection(login)

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
        with self._acting() as now:
            login = submit(self._engine.world, self._engine.callbacks, form_id, values, code, now)
            return self._connection(login)

    def _connection(self, login: Login) -> Connection:
        accounts = self._engine.world.customer(login.customer_id).accounts.values()
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
        with self._acting() as now:
            session = open_session(self._engine.world, session_of(link), now)
            made = perform(self._engine.world, self._engine.callbacks, session, provider, outcome=outcome, now=now)
        return SwitchOutcome(made.id, made.status)

    @contextmanager
    def _acting(self) -> Generator[float]:
        """Hold the lock while a person acts, at the epoch seconds that it gives; their webhooks are sent afterwards.

        Raises:
            ValueError: The sandbox refuses what they do.
        """
        self._engine.run_due()
        with self._engine.lock:
            try:
                yield self._engine.clock.timestamp
            except RefusedError as refusal:
                raise ValueError(refusal.message) from None
        self._engine.callbacks.deliver()


def _remember(world: World, listener: Listener, now: int) -> None:
    """Keep a session that has ended, from which later events know their listener."""
    request: Json = {"webhook": listener.url}
    if listener.consumer_id is not None:
        request["consumerId"] = listener.consumer_id
    session_id = world.hexadecimal("ended connect", 64)
    session = ConnectSession(session_id, listener.customer_id, "full", request, now, done=True)
    world.sessions[session_id] = session
