"""What ``client.sync_transactions`` returns, and how it finds out: a cursor against what the API lists now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve, frozen

from ._runtime.flow import ask
from .sync_cursor import NEVER, Cursor, content_key, empty_sketches, id_in, id_key
from .sync_reading import DAY, accounts_of, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, MutableMapping

    from ._runtime.flow import Steps
    from .models import Transaction
    from .sync_reading import Accounts, Listed, Scope


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


class _Changes(NamedTuple):
    added: list[Listed]
    modified: list[Listed]
    removed: Iterable[int]
    complete: bool = False


def steps(scope: Scope, cursor: Cursor | None, since: int, window: int, *, full: bool) -> Steps[TransactionChanges]:
    """Read what has changed. Nothing is kept between runs but the cursor."""
    response = yield from ask(scope.accounts())
    since = since if cursor is None else cursor.since
    accounts = accounts_of(scope, response, since, window)
    changes: _Changes | None = None
    following: Cursor | None = None
    if cursor is not None and not full and _tells_recent(cursor, accounts, window):
        # A day more, for whatever the API understands by a date.
        listed = yield from read(scope, max(since, cursor.begins - DAY), accounts.until)
        if (changes := _recent(cursor, listed)) is not None:
            following = _followed(cursor, accounts, listed, changes)
    if changes is None or following is None:
        listed = yield from read(scope, since, accounts.until)
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


# What has changed


def _tells_recent(cursor: Cursor, accounts: Accounts, window: int) -> bool:
    """Whether it is enough to read the recent ones."""
    return cursor.begins < NEVER and window <= cursor.window and accounts.digest == cursor.accounts


def _recent(cursor: Cursor, listed: Mapping[int, Listed]) -> _Changes | None:
    """What has changed among the recent ones; ``None`` if one is missing, which may only have an older date now."""
    if any(number not in listed and seen.first >= cursor.begins for number, seen in cursor.recent.items()):
        return None
    added = [each for number, each in listed.items() if number not in cursor.recent and each.seen.last >= cursor.begins]
    return _Changes(added, _modified(cursor, listed), ())


def _modified(cursor: Cursor, listed: Mapping[int, Listed]) -> list[Listed]:
    return [
        each
        for number, each in listed.items()
        if number in cursor.recent and cursor.recent[number].fingerprint != each.seen.fingerprint
    ]


def _all(cursor: Cursor, listed: Mapping[int, Listed]) -> _Changes | None:
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


def _complete(listed: Mapping[int, Listed]) -> _Changes:
    return _Changes([*listed.values()], [], (), complete=True)


# The cursor of the next run


def _followed(cursor: Cursor, accounts: Accounts, listed: Mapping[int, Listed], changes: _Changes) -> Cursor:
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


def _started(scope: Scope, accounts: Accounts, since: int, listed: Mapping[int, Listed]) -> Cursor:
    """The cursor after all were read."""
    contents, ids = empty_sketches()
    recent = {number: each.seen for number, each in listed.items()}
    oldest = _oldest(listed.values(), {})
    return Cursor(scope.digest, since, 0, accounts.digest, accounts.begins, oldest, recent, contents, ids)


def _oldest(listed: Iterable[Listed], known: Mapping[bytes, int]) -> dict[bytes, int]:
    oldest = dict(known)
    for each in listed:
        oldest[each.account] = min(each.seen.first, oldest.get(each.account, NEVER))
    return oldest
