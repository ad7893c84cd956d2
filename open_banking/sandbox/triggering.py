"""Events on demand: what a webhook of a chosen kind carries, and who gets it."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, NamedTuple

from .bank.connecting import DEFAULT_INSTITUTION
from .bank.institutions import found
from .connect.sessions import participants
from .connect.webhooks import (
    KIND,
    Listener,
    added_payload,
    bank_payload,
    event_message,
    listener_of,
    ping_message,
)
from .message import JSON
from .notifications import account_event, event_content, transaction_event
from .reports import progress
from .reports.finishing import FAILURE, IN_PROGRESS, SUCCESS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .bank.institutions import Institution
    from .message import Json
    from .state import Account, Customer, Login, World

_NOT_AVAILABLE = 102
"""The API's code for an institution that is not available."""
_ACCOUNT = "account"
_TRANSACTION = "transaction"


class Triggered(NamedTuple):
    """What is sent, and where."""

    kind: str
    """That of the delivery: connect, report or txpush."""
    url: str
    content: bytes
    headers: Mapping[str, str]


class _Session(NamedTuple):
    """What an event of Connect is about."""

    world: World
    customer: Customer
    bank: Institution
    login: Login | None
    """The customer's latest at the bank."""

    @property
    def connected(self) -> Login:
        """The login.

        Raises:
            ValueError: There is none.
        """
        if self.login is None:
            raise ValueError(f"customer {self.customer.id} has no login at {self.bank.name}; connect it first")
        return self.login


def _of_bank(session: _Session) -> Json:
    return bank_payload(session.bank)


def _of_login(session: _Session) -> Json:
    return added_payload(session.world, session.connected)


def _deleted(session: _Session) -> Json:
    login = session.connected
    return {"accounts": [each.id for each in session.customer.accounts.values() if each.login_id == login.id]}


CONNECT_EVENTS: dict[str, Callable[[_Session], Json]] = {
    "ping": lambda _: {},
    "started": lambda _: {},
    "institutionNotFound": lambda _: {"query": "no such bank"},
    "institutionNotSupported": _of_bank,
    "institutionSupported": _of_bank,
    "invalidCredentials": _of_bank,
    "mfa": _of_bank,
    "unableToConnect": lambda session: {**_of_bank(session), "code": _NOT_AVAILABLE},
    "adding": _of_bank,
    "processing": _of_bank,
    "discovered": _of_login,
    "added": _of_login,
    "credentialsUpdated": lambda session: {**_of_bank(session), "institutionLoginId": session.connected.id},
    "accountsDeleted": _deleted,
    "done": lambda _: {},
}
"""What the events of Connect carry."""
REPORT_EVENTS = {"inProgress": IN_PROGRESS, "done": SUCCESS, "failed": FAILURE}
"""The events of a report, with the status that they tell."""
TXPUSH_EVENTS = {
    "accountModified": (_ACCOUNT, "modified"),
    "transactionCreated": (_TRANSACTION, "created"),
    "transactionModified": (_TRANSACTION, "modified"),
}
"""The events of TxPush: what they are about, and what happened to it."""


def connect_event(
    world: World,
    customer: Customer,
    event: str,
    *,
    institution_id: str | int | None,
    webhook: str | None,
    now: float,
) -> Triggered:
    """An event of Connect, for the listener of the customer's latest session, or at ``webhook``.

    Raises:
        RefusedError: There is no such bank.
        ValueError: There is no such event, no listener, or no login where the event is about one.
    """
    payload = CONNECT_EVENTS[_known(event, CONNECT_EVENTS)]
    login = _latest_login(customer, institution_id)
    bank = found(institution_id or (login.institution_id if login else DEFAULT_INSTITUTION))
    if webhook is None:
        listener = _latest_listener(world, customer)
    else:
        listener = Listener(webhook, customer.id, None if customer.consumer is None else customer.consumer.id)
    if listener is None:
        raise ValueError(f"customer {customer.id} has no listener: give webhook, or generate a Connect link with one")
    if event == "ping":
        message = ping_message(world, listener)
    else:
        session = _Session(world, customer, bank, login)
        message = event_message(world, listener, event, payload(session), now=now)
    return Triggered(KIND, listener.url, message.content, message.headers)


def report_event(customer: Customer, event: str, report_id: str, webhook: str | None) -> Triggered:
    """An event of a report, for the ``callbackUrl`` with which it was requested, or at ``webhook``.

    Raises:
        ValueError: There is no such event or report, or no listener.
    """
    status = REPORT_EVENTS[_known(event, REPORT_EVENTS)]
    report = customer.reports.get(report_id)
    if report is None:
        raise ValueError(f"customer {customer.id} has no report {report_id!r}")
    url = webhook or report.query.get("callbackUrl")
    if not url:
        raise ValueError(f"report {report_id} was requested without callbackUrl; give webhook")
    return Triggered("report", url, progress.event_content(report, status), {"Content-Type": JSON})


def txpush_event(
    world: World, customer: Customer, event: str, account_id: str | None, webhook: str | None
) -> Triggered:
    """An event of TxPush, for the latest subscription that is about such events, or at ``webhook``.

    Without an account it is about that of this subscription, or about the customer's first if there is none.

    Raises:
        RefusedError: There is no such account.
        ValueError: There is no such event, no listener, or nothing that it could be about.
    """
    subject, change = TXPUSH_EVENTS[_known(event, TXPUSH_EVENTS)]
    subscribed = [
        each
        for each in customer.subscriptions.values()
        if each.kind == subject and account_id in {None, each.account_id}
    ]
    latest = subscribed[-1] if subscribed else None
    if account_id is None:
        account_id = latest.account_id if latest else next(iter(customer.accounts), None)
    if account_id is None:
        raise ValueError(f"customer {customer.id} has no account; connect a bank first")
    account: Account = world.account(customer.id, account_id)
    url = webhook or (latest.callback_url if latest else None)
    if url is None:
        raise ValueError(f"account {account_id} has no subscription to TxPush; give webhook")
    made = account_event(world, account) if subject == _ACCOUNT else transaction_event(world, account, change)
    return Triggered("txpush", url, event_content(made), {"Content-Type": JSON})


def _known(event: str, events: Mapping[str, object]) -> str:
    if event not in events:
        near = difflib.get_close_matches(event, events, 1, 0.4)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"event={event!r} is not one of {', '.join(events)}{hint}")
    return event


def _latest_login(customer: Customer, institution_id: str | int | None) -> Login | None:
    logins = [
        each
        for each in customer.logins.values()
        if institution_id is None or str(each.institution_id) == str(institution_id)
    ]
    return logins[-1] if logins else None


def _latest_listener(world: World, customer: Customer) -> Listener | None:
    """The listener of the latest session that the customer is in and that has one."""
    for session in reversed(world.sessions.values()):
        for person in participants(session):
            if person.customer_id == customer.id:
                listener = listener_of(session.request, person.customer_id, person.consumer_id)
                if listener is not None:
                    return listener
    return None
