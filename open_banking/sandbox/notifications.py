"""The notifications of TxPush: what becomes known of an account is told to its listeners."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .records.accounts import record_of
from .records.transactions import Entry, records_of

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .callbacks import Callbacks
    from .message import Json
    from .state import Account, Customer, World


@contextmanager
def telling(world: World, callbacks: Callbacks, customer: Customer) -> Generator[None]:
    """Have the listeners of a customer's accounts told what becomes known meanwhile, unless an error ends it.

    Args:
        world: Where the customer is.
        callbacks: Sends it once the call is answered.
        customer: Whose accounts may change.
    """
    subscribed = dict.fromkeys(each.account_id for each in customer.subscriptions.values())
    before = {each: _known(customer.accounts[each]) for each in subscribed}
    yield
    for account_id, earlier in before.items():
        _tell(world, callbacks, customer, customer.accounts[account_id], earlier)


def _known(account: Account) -> dict[int, str]:
    """What is known of an account's transactions, by their ids: ``active`` or ``pending``."""
    return {each.id: "pending" for each in account.pending} | {each.id: "active" for each in account.posted}


def _tell(world: World, callbacks: Callbacks, customer: Customer, account: Account, before: Mapping[int, str]) -> None:
    """Tell the listeners of an account what has changed: new transactions, those that were posted, and the account."""
    now = _known(account)
    if now == before:
        return
    listeners = [each for each in customer.subscriptions.values() if each.account_id == account.id]
    transactions = [each for each in account.transactions if now.get(each.id) != before.get(each.id)]
    events: list[Json] = []
    for kind, chosen in (
        ("created", [each for each in transactions if each.id not in before]),
        ("modified", [each for each in transactions if each.id in before]),
    ):
        if chosen:
            records = records_of(world, (Entry(account, each) for each in chosen))
            events.append(_event("transaction", kind, records))
    events.append(_event("account", "modified", [record_of(world, account)]))
    for event in events:
        content = json.dumps({"event": event}).encode()
        for listener in listeners:
            if listener.kind == event["class"]:
                callbacks.queue("txpush", listener.callback_url, content)


def _event(kind: str, change: str, records: list[Any]) -> Json:
    return {"class": kind, "type": change, "records": records}
