"""What ``sync_transactions`` reads: what the accounts say, and all transactions between two dates."""

from __future__ import annotations

import hashlib
import json
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from ._generated.operations import (
    get_all_customer_transactions,
    get_customer_account,
    get_customer_account_transactions,
    get_customer_accounts,
)
from ._runtime.errors import OpenBankingError, PaginationError
from ._runtime.flow import Wait, ask
from .sync_cursor import ACCOUNT, FINGERPRINT, NEVER, SCOPE, Seen

if TYPE_CHECKING:
    from ._runtime.calling import Plan
    from ._runtime.flow import Steps
    from ._runtime.namespace import Node
    from .models import CustomerAccount, Transaction, Transactions

DAY = 24 * 60 * 60
PAGE = 1000
"""The largest that the API has."""
_READINGS = 3
_BETWEEN = 1.0
"""Seconds between two readings."""
_ENDLESS = 2**63
_AHEAD = 366 * DAY
"""Some banks date transactions in the future."""


class Scope(NamedTuple):
    """What is synced."""

    client: Node[Any]
    customer_id: str
    account_id: str | None

    @property
    def digest(self) -> bytes:
        """What a cursor has of it."""
        return _hashed([self.customer_id, self.account_id], SCOPE, b"")

    def accounts(self) -> Plan[Any]:
        """The call that gets the account, or all of them."""
        if self.account_id is None:
            return get_customer_accounts.plan(self.client, customer_id=self.customer_id)
        return get_customer_account.plan(self.client, customer_id=self.customer_id, account_id=self.account_id)

    def page(self, since: int, until: int, start: int) -> Plan[Transactions]:
        """The call that gets a page of transactions, the oldest first."""
        if self.account_id is None:
            return get_all_customer_transactions.plan(
                self.client,
                customer_id=self.customer_id,
                from_date=since,
                to_date=until,
                start=start,
                limit=PAGE,
                sort="asc",
                include_pending=True,
            )
        return get_customer_account_transactions.plan(
            self.client,
            customer_id=self.customer_id,
            account_id=self.account_id,
            from_date=since,
            to_date=until,
            start=start,
            limit=PAGE,
            sort="asc",
            include_pending=True,
        )


class Accounts(NamedTuple):
    """What the accounts say before any transaction is read."""

    digest: bytes
    """It differs when accounts have come or gone, history was loaded, or a bank is reached again after a long time."""
    begins: int
    """Where the window of the next run begins, in epoch seconds."""
    until: int
    """The last date to ask for."""


class Listed(NamedTuple):
    """A transaction with what a cursor keeps of it."""

    transaction: Transaction
    account: bytes
    seen: Seen


def accounts_of(scope: Scope, response: Any, since: int, window: int) -> Accounts:
    """What the response of ``Scope.accounts`` says, with the window of the next run in seconds."""
    listed: list[CustomerAccount] = [response] if scope.account_id is not None else response.accounts or []
    refreshed = {str(each.id): _date(each.aggregation_success_date) for each in listed}
    latest = max((each for each in refreshed.values() if each is not None), default=None)
    # A bank that was not reached for long does not make the window longer. What it brings then is read once as a whole.
    lost = {key: each for key, each in refreshed.items() if each is None or (latest or 0) - each > window}
    reached = [each for key, each in refreshed.items() if each is not None and key not in lost]
    facts = sorted([str(each.id), str(each.oldest_transaction_date), str(lost.get(str(each.id)))] for each in listed)
    begins = max(since, min(reached) - window) if reached else since
    until = max(int(time.time()), latest or 0) + _AHEAD
    return Accounts(_hashed(facts, SCOPE, scope.digest), begins, until)


def read(scope: Scope, since: int, until: int) -> Steps[dict[int, Listed]]:
    """All transactions between two dates, by their IDs.

    A transaction that comes or goes between two pages moves the others, so that one may be on both or on none. Then
    they are read again.

    Raises:
        PaginationError: They do not stay as they are for as long as it takes to read them.
    """
    key = scope.digest
    for reading in range(_READINGS):
        if reading:
            yield Wait(_BETWEEN)
        listed: dict[int, Listed] = {}
        found: set[int] = set()
        more = True
        start = 1
        while more:
            page = yield from ask(scope.page(since, until, start))
            items = page.page_items()
            known = len(listed)
            listed |= {each.transaction.id: each for each in (_listed(item, key) for item in items)}
            start += len(items)
            total = _count(page.found)
            found |= {total} if total is not None else set()
            more = str(page.more_available).lower() == "true" or (total is not None and start <= total)
            if more and len(listed) == known:
                found.add(-1)  # nothing new, though there should be: it would go on for ever
                break
        if found <= {len(listed)}:
            return listed
    raise PaginationError(
        f"sync_transactions: the transactions changed while they were read, {_READINGS} times in a row; nothing is "
        "lost: sync again later with the same cursor"
    )


def _listed(transaction: Transaction, key: bytes) -> Listed:
    number: Any = transaction.id
    if not isinstance(number, int) or not 0 <= number < _ENDLESS:
        raise OpenBankingError("sync_transactions: a transaction has no number as its id, so changes cannot be told")
    dates = [_date(each) for each in (transaction.transaction_date, transaction.posted_date)]
    known = [each for each in dates if each is not None] or [0, NEVER - 1]
    fingerprint = _hashed(transaction.to_dict(), FINGERPRINT, key)
    seen = Seen(fingerprint, min(known), max(known))
    return Listed(transaction, _hashed(str(transaction.account_id), ACCOUNT, key), seen)


# Values as the API sends them


def _hashed(value: Any, size: int, key: bytes) -> bytes:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=size, key=key).digest()


def _date(value: Any) -> int | None:
    count = _count(value)
    return None if count is None else min(max(count, 0), NEVER - 1)


def _count(value: Any) -> int | None:
    """A number, which the API sometimes sends as text."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
