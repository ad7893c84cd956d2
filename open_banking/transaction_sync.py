"""What ``client.sync_transactions`` returns, and how it finds out: a cursor against what the API lists now."""

from __future__ import annotations

import hashlib
import json
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import evolve, frozen

from ._generated.operations import (
    get_all_customer_transactions,
    get_customer_account,
    get_customer_account_transactions,
    get_customer_accounts,
)
from ._runtime.errors import OpenBankingError, PaginationError
from ._runtime.flow import Wait, ask
from .sync_cursor import (
    ACCOUNT,
    FINGERPRINT,
    NEVER,
    SCOPE,
    Cursor,
    Seen,
    content_key,
    empty_sketches,
    id_in,
    id_key,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, MutableMapping

    from ._runtime.calling import Plan
    from ._runtime.flow import Steps
    from ._runtime.namespace import Node
    from .models import CustomerAccount, Transaction, Transactions

_DAY = 24 * 60 * 60
_PAGE = 1000
_READINGS = 3
_BETWEEN = 1.0
"""Seconds between two readings."""
_ENDLESS = 2**63
_AHEAD = 366 * _DAY
"""Some banks date transactions in the future."""


@frozen(kw_only=True, repr=False)
class TransactionChanges:
    """What has changed since the run that returned the cursor. ``bool(changes)`` is whether there is anything to do.

    Store a transaction of ``added`` or ``modified`` by its ``id``, in place of an earlier one with this ID, and delete
    those in ``removed``. If ``complete``, delete all others of this customer, or of this account, first.
    """

    added: list[Transaction]
    """New ones, the oldest first. If ``complete``, all that there are."""
    modified: list[Transaction]
    """Those of which something is different now, as they are now; the ID is the same."""
    removed: list[int]
    """The IDs of those that there are no more: deleted, or posted under another ID, which is in ``added``."""
    cursor: str
    """Store it with the changes, best in one database transaction, and pass it to the next run. ASCII text."""
    complete: bool = False
    """Whether ``added`` has all transactions there are, so that whatever else is stored is gone.

    So it is after the first run, and after one that finds more deleted than a cursor can tell.
    """
    customer_id: str
    account_id: str | None = None
    """The account that was synced; ``None`` for all of the customer's."""

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return self.complete or bool(self.added or self.modified or self.removed)

    def __repr__(self) -> str:
        counts = ", ".join(f"{name}={len(getattr(self, name))}" for name in ("added", "modified", "removed"))
        return f"TransactionChanges({counts}, complete={self.complete})"

    def apply_to(self, store: MutableMapping[int, Transaction]) -> None:
        """Bring a dictionary of transactions by their IDs up to date. It may have those of other customers as well.

        A second time changes nothing.

        Args:
            store: Changed in place.
        """
        present = {each.id for each in self.added} if self.complete else set[int]()
        gone = [number for number, each in store.items() if number not in present and self._is_about(each)]
        for number in (*self.removed, *(gone if self.complete else ())):
            store.pop(number, None)
        store.update({each.id: each for each in (*self.added, *self.modified)})

    def _is_about(self, transaction: Transaction) -> bool:
        account = (None, str(transaction.account_id))
        return str(transaction.customer_id) == self.customer_id and self.account_id in account


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
                limit=_PAGE,
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
            limit=_PAGE,
            sort="asc",
            include_pending=True,
        )


class _Accounts(NamedTuple):
    """What the accounts say before any transaction is read."""

    digest: bytes
    """It differs when accounts have come or gone, history was loaded, or a bank is reached again after a long time."""
    begins: int
    """Where the window of the next run begins, in epoch seconds."""
    until: int
    """The last date to ask for."""


class _Listed(NamedTuple):
    """A transaction with what a cursor keeps of it."""

    transaction: Transaction
    account: bytes
    seen: Seen


class _Changes(NamedTuple):
    added: list[_Listed]
    modified: list[_Listed]
    removed: Iterable[int]
    complete: bool = False


def steps(scope: Scope, cursor: Cursor | None, since: int, window: int, *, full: bool) -> Steps[TransactionChanges]:
    """Read what has changed. Nothing is kept between runs but the cursor."""
    response = yield from ask(scope.accounts())
    since = since if cursor is None else cursor.since
    accounts = _accounts(scope, response, since, window)
    changes: _Changes | None = None
    following: Cursor | None = None
    if cursor is not None and not full and _tells_recent(cursor, accounts, window):
        # A day more, for whatever the API understands by a date.
        listed = yield from _read(scope, max(since, cursor.begins - _DAY), accounts.until)
        if (changes := _recent(cursor, listed)) is not None:
            following = _followed(cursor, accounts, listed, changes)
    if changes is None or following is None:
        listed = yield from _read(scope, since, accounts.until)
        changes = _complete(listed) if cursor is None else _all(cursor, listed) or _complete(listed)
        following = _started(scope, accounts, since, listed)
    return TransactionChanges(
        added=[each.transaction for each in changes.added],
        modified=[each.transaction for each in changes.modified],
        removed=sorted(changes.removed),
        cursor=evolve(following, accounts=accounts.digest, window=window).within_bounds().text(),
        complete=changes.complete,
        customer_id=scope.customer_id,
        account_id=scope.account_id,
    )


# What is read


def _accounts(scope: Scope, response: Any, since: int, window: int) -> _Accounts:
    listed: list[CustomerAccount] = [response] if scope.account_id is not None else response.accounts or []
    refreshed = {str(each.id): _date(each.aggregation_success_date) for each in listed}
    latest = max((each for each in refreshed.values() if each is not None), default=None)
    # A bank that was not reached for long does not make the window longer. What it brings then is read once as a whole.
    lost = {key: each for key, each in refreshed.items() if each is None or (latest or 0) - each > window}
    reached = [each for key, each in refreshed.items() if each is not None and key not in lost]
    facts = sorted([str(each.id), str(each.oldest_transaction_date), str(lost.get(str(each.id)))] for each in listed)
    begins = max(since, min(reached) - window) if reached else since
    until = max(int(time.time()), latest or 0) + _AHEAD
    return _Accounts(_hashed(facts, SCOPE, scope.digest), begins, until)


def _read(scope: Scope, since: int, until: int) -> Steps[dict[int, _Listed]]:
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
        listed: dict[int, _Listed] = {}
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


def _listed(transaction: Transaction, key: bytes) -> _Listed:
    number: Any = transaction.id
    if not isinstance(number, int) or not 0 <= number < _ENDLESS:
        raise OpenBankingError("sync_transactions: a transaction has no number as its id, so changes cannot be told")
    dates = [_date(each) for each in (transaction.transaction_date, transaction.posted_date)]
    known = [each for each in dates if each is not None] or [0, NEVER - 1]
    fingerprint = _hashed(transaction.to_dict(), FINGERPRINT, key)
    seen = Seen(fingerprint, min(known), max(known))
    return _Listed(transaction, _hashed(str(transaction.account_id), ACCOUNT, key), seen)


# What has changed


def _tells_recent(cursor: Cursor, accounts: _Accounts, window: int) -> bool:
    """Whether it is enough to read the recent ones."""
    return cursor.begins < NEVER and window <= cursor.window and accounts.digest == cursor.accounts


def _recent(cursor: Cursor, listed: Mapping[int, _Listed]) -> _Changes | None:
    """What has changed among the recent ones; ``None`` if one is missing, which may only have an older date now."""
    if any(number not in listed and seen.first >= cursor.begins for number, seen in cursor.recent.items()):
        return None
    added = [each for number, each in listed.items() if number not in cursor.recent and each.seen.last >= cursor.begins]
    return _Changes(added, _modified(cursor, listed), ())


def _modified(cursor: Cursor, listed: Mapping[int, _Listed]) -> list[_Listed]:
    return [
        each
        for number, each in listed.items()
        if number in cursor.recent and cursor.recent[number].fingerprint != each.seen.fingerprint
    ]


def _all(cursor: Cursor, listed: Mapping[int, _Listed]) -> _Changes | None:
    """What has changed among all of them; ``None`` if the cursor cannot tell what was removed."""
    rest = {number: each for number, each in listed.items() if number not in cursor.recent}
    oldest = cursor.oldest
    # Older than anything of the account: loaded since. There may be many, and the sketches need not tell them.
    fresh = {
        number
        for number, each in rest.items()
        if oldest is not None and each.seen.first < oldest.get(each.account, NEVER)
    }
    contents, ids = cursor.contents.copied(), cursor.ids.copied()
    for number, each in rest.items():
        if number not in fresh:
            contents.subtract(content_key(number, each.seen.fingerprint))
            ids.subtract(id_key(number))
    if (difference := contents.difference()) is not None:
        gone, come = ({id_in(key) for key in keys} for keys in difference)
        modified = gone & (come | fresh)
        added = (come | fresh) - gone
    elif (difference := ids.difference()) is not None:
        # Which of them were modified cannot be told: whoever stores all of them has the same.
        gone, come = ({id_in(key) for key in keys} for keys in difference)
        added = (come | fresh) - gone
        modified = rest.keys() - added
    else:
        return None
    return _Changes(
        added=[each for number, each in rest.items() if number in added],
        modified=[*_modified(cursor, listed), *(each for number, each in rest.items() if number in modified)],
        removed=(gone | cursor.recent.keys()) - listed.keys(),
    )


def _complete(listed: Mapping[int, _Listed]) -> _Changes:
    return _Changes([*listed.values()], [], (), complete=True)


# The cursor of the next run


def _followed(cursor: Cursor, accounts: _Accounts, listed: Mapping[int, _Listed], changes: _Changes) -> Cursor:
    """The cursor after the recent ones were read."""
    known = {number: listed[number].seen if number in listed else seen for number, seen in cursor.recent.items()}
    recent = {**known, **{each.transaction.id: each.seen for each in changes.added}}
    return evolve(
        cursor,
        begins=max(accounts.begins, cursor.begins),
        oldest=_oldest(listed.values(), cursor.oldest) if cursor.oldest is not None else None,
        recent=recent,
        contents=cursor.contents.copied(),
        ids=cursor.ids.copied(),
    )


def _started(scope: Scope, accounts: _Accounts, since: int, listed: Mapping[int, _Listed]) -> Cursor:
    """The cursor after all were read."""
    contents, ids = empty_sketches()
    recent = {number: each.seen for number, each in listed.items()}
    oldest = _oldest(listed.values(), {})
    return Cursor(scope.digest, since, 0, accounts.digest, accounts.begins, oldest, recent, contents, ids)


def _oldest(listed: Iterable[_Listed], known: Mapping[bytes, int]) -> dict[bytes, int]:
    oldest = dict(known)
    for each in listed:
        oldest[each.account] = min(each.seen.first, oldest.get(each.account, NEVER))
    return oldest


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
