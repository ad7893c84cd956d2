"""Transactions: in pages for a customer or one of their accounts, and single ones."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..bank.balances import daily_balances
from ..dates import day_of, noon
from ..handlers import handles
from ..message import Json, invalid
from ..money import dollars
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
    balances = {"dailyBalances": _daily_balances(page, query["sort"])} if query.get("showDailyBalance") else {}
    return {
        **counts,
        **balances,
        "moreAvailable": "true" if counts["moreAvailable"] else "false",
        "fromDate": str(query["fromDate"]),
        "toDate": str(query["toDate"]),
        "sort": query["sort"],
        "transactions": records_of(call.world, page),
    }


def _order(entry: Entry) -> tuple[int, int]:
    return entry.transaction.transacted, entry.transaction.id


def _daily_balances(page: list[Entry], sort: str) -> list[Json]:
    """The balances of each day on which transactions of a page, of one account, were posted."""
    days = {day_of(each.posted) for account, each in page if each.posted <= account.aggregated}
    if not days:
        return []
    before, last = min(days) - dt.timedelta(days=1), max(days)
    ends = daily_balances(page[0].account, before, last)
    return [
        {
            "date": noon(day),
            "beginning": dollars(ends[(day - before).days - 1]),
            "ending": dollars(ends[(day - before).days]),
        }
        for day in sorted(days, reverse=sort == "desc")
    ]


def _entries(account: Account) -> list[Entry]:
    """The transactions of an account, pending ones too."""
    return [Entry(account, each) for each in shown(account, include_pending=True)]


def _record(call: Call, entry: Entry) -> Json:
    return records_of(call.world, [entry])[0]


Resource(
    name="transaction",
    parameter="transactionId",
    kept=lambda call: [
        {each.transaction.id: each for each in _entries(account)} for account in call.customer.accounts.values()
    ],
    record=_record,
).shows("GetCustomerTransaction")
Resource(
    name="transaction",
    parameter="uniqueTransactionId",
    kept=lambda call: [
        {each.unique_id: each for each in _entries(account)} for account in call.customer.accounts.values()
    ],
    record=_record,
).shows("GetTransactionByUniqueTransactionId")
