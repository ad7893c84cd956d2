"""Transactions: in pages for a customer or one of their accounts, and single ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..handlers import handles
from ..message import Json, invalid
from ..records.transactions import Entry, records_of, shown
from ..resources import Resource

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Account

_ORDERS = ("asc", "desc")


@handles("GetAllCustomerTransactions", "GetCustomerAccountTransactions")
def get_page(call: Call) -> Json:
    """A page of the transactions between two dates, by the date on which they were made."""
    query = call.query
    if query["sort"] not in _ORDERS:
        message = f"The query parameter sort of {call.operation.id} is asc or desc, not {query['sort']}"
        raise invalid(message)
    accounts = [call.account] if "accountId" in call.path else call.customer.accounts.values()
    entries = [
        Entry(account, transaction)
        for account in accounts
        for transaction in shown(account, include_pending=query["includePending"])
        if query["fromDate"] <= transaction.transacted <= query["toDate"]
    ]
    # Those of one moment by their ids, so that the order is the same on each page.
    entries.sort(key=_order, reverse=query["sort"] == "desc")
    page, counts = call.page(entries)
    return {
        **counts,
        "moreAvailable": "true" if counts["moreAvailable"] else "false",
        "fromDate": str(query["fromDate"]),
        "toDate": str(query["toDate"]),
        "sort": query["sort"],
        "transactions": records_of(call.world, page),
    }


def _order(entry: Entry) -> tuple[int, int]:
    return entry.transaction.transacted, entry.transaction.id


def _entries(account: Account) -> dict[int, Entry]:
    """The transactions of an account by their ids, pending ones too."""
    return {each.id: Entry(account, each) for each in shown(account, include_pending=True)}


_TRANSACTIONS = Resource(
    name="transaction",
    parameter="transactionId",
    kept=lambda call: [_entries(each) for each in call.customer.accounts.values()],
    record=lambda call, entry: records_of(call.world, [entry])[0],
)
_TRANSACTIONS.shows("GetCustomerTransaction")
