"""The notifications of TxPush, which are sent to listeners at changes to an account."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .json_text import stringified
from .records.accounts import record_of
from .records.transactions import Entry, records_of

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .callbacks import Callbacks
    from .message import Json
    from .state import Account, Customer, Transaction, World


@contextmanager
def notifying(world: World, callbacks: Callbacks, customer: Customer) -> Generator[None]:
    """Notify the listeners of a customer's accounts of what changes in the ``with`` block, unless it raises.

    Args:
        world: Where the customer is.
        callbacks: Sends it after the response.
        customer: Whose accounts may change.
    """
    subscribed = dict.fromkeys(each.account_id for each in customer.subscriptions.values())
    before = {each: _known(customer.accounts[each]) for each in subscribed}
    yield
    for account_id, earlier in before.items():
        _notify(world, callbacks, customer, customer.accounts[account_id], earlier)


def _known(account: Account) -> dict[int, tuple[Transaction, bool]]:
    """Each transaction that is known, by its id, and whether it is posted."""
    return {each.id: (each, False) for each in account.pending} | {each.id: (each, True) for each in account.posted}


def _notify(
    world: World,
    callbacks: Callbacks,
    customer: Customer,
    account: Account,
    before: Mapping[int, tuple[Transaction, bool]],
) -> None:
    """Notify the listeners of an account of new transactions, of changed, posted and deleted ones, and of itself."""
    now = _known(account)
    if now == before:
        return
    listeners = [each for each in customer.subscriptions.values() if each.account_id == account.id]
    transactions = [each for each in account.transactions if now.get(each.id) != before.get(each.id)]
    events: list[Json] = []
    for kind, chosen in (
        ("created", [each for each in transactions if each.id not in before]),
        ("modified", [each for each in transactions if each.id in before]),
        ("deleted", [each for each, _ in before.values() if each.id not in now]),
    ):
        if chosen:
            records = records_of(world, (Entry(account, each) for each in chosen))
            events.append(_event("transaction", kind, records))
    events.append(account_event(world, account))
    for event in events:
        for listener in listeners:
            if listener.kind == event["class"]:
                callbacks.queue("txpush", listener.callback_url, event_content(event))


def account_event(world: World, account: Account) -> Json:
    """The event that an account was modified."""
    return _event("account", "modified", [record_of(world, account)])


def transaction_event(world: World, account: Account, change: str) -> Json:
    """The event that the newest visible transaction of an account was ``created`` or ``modified``.

    Raises:
        ValueError: It has none.
    """
    newest = max((*account.posted, *account.pending), key=lambda each: (each.transacted, each.id), default=None)
    if newest is None:
        raise ValueError(f"account {account.id} has no transaction that an event could be about")
    return _event("transaction", change, records_of(world, [Entry(account, newest)]))


def event_content(event: Json) -> bytes:
    """The body with an event."""
    return stringified({"event": event})


def _event(kind: str, change: str, records: list[Any]) -> Json:
    return {"class": kind, "type": change, "records": records}
