"""Recurring transactions, as they are found among those that the accounts of a customer list."""

from __future__ import annotations

from statistics import fmean, median
from typing import TYPE_CHECKING

from ..bank.recurring import streams
from ..dates import day_of
from ..error_codes import NO_ACCOUNT
from ..handlers import handles
from ..message import Json, RefusedError
from ..money import dollars
from ..records.transactions import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..bank.recurring import Stream
    from ..call import Call
    from ..state import Account

# The API's own code.
_NO_TRANSACTIONS = 24553
_OUT, _IN = "recurringOutflows", "recurringInflows"


@handles("GetRecurringTransactions")
def get_recurring(call: Call) -> Json:
    """The recurring transactions of each account that is named, or of all, and of these accounts together."""
    accounts = _chosen(call)
    if not any(shown(each, include_pending=False) for each in accounts):
        message = f"The accounts of customer {call.customer.id} have no transactions"
        raise RefusedError(404, message, code=_NO_TRANSACTIONS)
    by_account = [{"accountId": each.id, **_recurring(each)} for each in accounts]
    together = {flow: [record for each in by_account for record in each[flow]] for flow in (_OUT, _IN)}
    return {"customerRecurringTransactions": together, "accountRecurringTransactions": by_account}


def _chosen(call: Call) -> list[Account]:
    customer = call.customer
    if not customer.accounts:
        raise RefusedError(404, f"Customer {customer.id} has no accounts", code=NO_ACCOUNT)
    ids: Iterable[str] = call.body.get("accountIds") or customer.accounts
    return [call.world.account(customer.id, each) for each in dict.fromkeys(ids)]


def _recurring(account: Account) -> Json:
    found = streams(shown(account, include_pending=False))
    return {
        _OUT: [_record(account, each) for each in found if not each.comes_in],
        _IN: [_record(account, each) for each in found if each.comes_in],
    }


def _record(account: Account, stream: Stream) -> Json:
    """A stream as the API returns it; nothing more is expected of one that has ended."""
    amounts = stream.amounts
    active = stream.is_active(day_of(account.aggregated))
    expected = {
        "expectedNextTransactionDate": stream.next_day.isoformat(),
        "expectedNextTransactionAmount": dollars(median(amounts)),
    }
    return {
        "normalizedPayeeName": stream.transactions[-1].payee,
        "transactionCategories": list(dict.fromkeys(each.category for each in stream.transactions if each.category)),
        "transactionIds": [str(each.id) for each in stream.transactions],
        "cadence": stream.cadence,
        "status": "ACTIVE" if active else "INACTIVE",
        **(expected if active else {}),
        "minimumHistoricalAmount": dollars(min(amounts)),
        "maximumHistoricalAmount": dollars(max(amounts)),
        "meanHistoricalAmount": dollars(fmean(amounts)),
        "medianHistoricalAmount": dollars(median(amounts)),
        "countOfTransactions": len(amounts),
    }
