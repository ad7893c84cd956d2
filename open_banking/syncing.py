"""``client.sync_transactions``: the arguments, checked before anything is sent. ``transaction_sync`` does the rest."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ._runtime.calling import Call, Plan, async_function, sync_function

if TYPE_CHECKING:
    from ._runtime.namespace import Node
    from .transaction_sync import TransactionChanges

_DAY = dt.timedelta(days=1)
_LONGEST = dt.timedelta(days=3660)


def plan(  # noqa: D417  # to the caller, self is bound
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int | None = None,
    cursor: str | None = None,
    since: int | str | dt.date | None = None,
    window: dt.timedelta | float = dt.timedelta(days=14),
    full: bool = False,
) -> Plan[TransactionChanges]:
    """Get what has changed in a customer's transactions since the last run, pending ones included.

    ``changes.apply_to(store)`` brings a dictionary up to date; for a database see the guide on syncing.

    A run reads what has a date from ``window`` before the last refresh that the last run knew, however long ago that
    was, and compares it with the cursor. It reads everything, and finds older changes too, with ``full``, in the first
    run, if a transaction is missing, if accounts have come or gone, if history was loaded, or if a bank that was not
    reached for longer than ``window`` is reached again.

    The cursor is text, of 96 KiB at most and usually about 10. It holds IDs and dates of recent transactions, and
    hashes. If the window has more than 2,000 transactions, each run reads everything. If more than about a hundred
    older ones were modified, ``modified`` may have all of them, also those that are the same; if more than about a
    hundred older ones were removed, ``added`` has everything and ``complete`` is true.

    Calls: ``GetCustomerAccounts`` once, then ``GetAllCustomerTransactions`` for each 1000 transactions that are read;
    with ``account_id``, ``GetCustomerAccount`` and ``GetCustomerAccountTransactions``. None is billable. They return
    what the API has stored, and refresh nothing. If transactions come or go between two pages, all are read again,
    three times at most.

    Args:
        customer_id: Identifies the customer.
        account_id: One account; all of the customer's by default, those to come included.
        cursor: That of the last run with the same customer and account; by default it is the first run. A run that
            failed is repeated with the same cursor.
        since: Where the first run begins: epoch seconds, a date (midnight UTC) or an aware datetime. By default with
            the oldest transaction that the API has. A cursor keeps it, and then it is not read.
        window: How far back each run looks: a ``timedelta``, or a number of days, from 1 to 3660. A longer one than
            that of the last run makes this one read everything.
        full: Whether to read everything, so that older changes are found.

    Returns:
        What was added, modified and removed, and the cursor of the next run. Nothing if nothing has changed.

    Raises:
        InvalidRequestError: An argument is invalid, or the cursor is damaged, of another version, or of another
            customer or account; nothing was sent.
        NotFoundError: HTTP 404. There is no such customer or account.
        PaginationError: The transactions kept changing while they were read.
        APIStatusError: Another response has an error status.
        APIConnectionError: There was no response.
    """
    # Every client has this function, and few call it.
    from ._runtime.epoch import epoch_seconds  # noqa: PLC0415
    from ._runtime.errors import InvalidRequestError  # noqa: PLC0415
    from ._runtime.flow import Flow  # noqa: PLC0415
    from .sync_cursor import Cursor  # noqa: PLC0415
    from .sync_reading import Scope  # noqa: PLC0415
    from .transaction_sync import steps  # noqa: PLC0415

    scope = Scope(self, str(customer_id), None if account_id is None else str(account_id))
    Scope(self, customer_id, account_id).accounts()  # type: ignore[arg-type]  # it refuses what is no identifier
    given: Any = cursor
    if given is not None and not isinstance(given, str):
        raise InvalidRequestError(f"cursor is a {type(given).__name__}; give the text that the last run returned")
    known = None if cursor is None else Cursor.of(cursor, scope.digest)
    begins = epoch_seconds("since", since) or 0
    if begins < 0:
        raise InvalidRequestError("since is before 1970; leave it out for everything that the API has")
    seconds = _seconds(window)
    return Flow(lambda _: steps(scope, known, begins, seconds, full=full))


def _seconds(window: Any) -> int:
    from ._runtime.errors import InvalidRequestError  # noqa: PLC0415  # as above

    length = window
    if isinstance(window, int | float) and not isinstance(window, bool) and abs(window) <= _LONGEST.days:
        length = dt.timedelta(days=window)
    if not isinstance(length, dt.timedelta) or not _DAY <= length <= _LONGEST:
        raise InvalidRequestError(f"window is {window!r}; give a timedelta, or a number of days, from 1 to 3660 days")
    return int(length.total_seconds())


sync_transactions = Call(sync_function(plan), async_function(plan))
