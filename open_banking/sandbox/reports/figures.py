"""What several reports share: accounts, transactions, balances by day, periods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..bank.balances import posted_between
from ..bank.institutions import found
from ..dates import day_of, months_before, start_of
from ..money import dollars
from ..records.transactions import UNCATEGORIZED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..message import Json
    from ..state import Account, Transaction
    from .building import Material

_SEASONED_DAYS = 180
_OVERDRAFT = re.compile(r"\b(overdraft|insufficient|nsf)\b", re.IGNORECASE)


# Transactions


def transaction_record(transaction: Transaction) -> Json:
    """A transaction as most reports show it."""
    further = transaction.further or {}
    optional = {"memo": transaction.memo, "symbol": further.get("ticker")}
    return {
        "id": transaction.id,
        "amount": dollars(transaction.amount),
        "postedDate": transaction.posted,
        "description": transaction.description,
        "normalizedPayee": transaction.payee,
        "institutionTransactionId": f"{transaction.id:010}",
        "category": transaction.category or UNCATEGORIZED,
        "type": transaction.kind,
        **{name: value for name, value in optional.items() if value},
    }


def overdraft_fees(transactions: Iterable[Transaction]) -> list[Transaction]:
    """The fees for overdrafts among the transactions."""
    return [
        each for each in transactions if each.amount < 0 and each.kind == "fee" and _OVERDRAFT.search(each.description)
    ]


# Accounts


def account_record(account: Account) -> Json:
    """The fields of an account that every report has."""
    return {
        "id": int(account.id),
        "number": account.number[-4:],
        "name": account.name,
        "type": account.type,
        "aggregationStatusCode": account.aggregation_code,
    }


def institutions(accounts: Sequence[Account], record: Callable[[Account], Json]) -> list[Json]:
    """The institutions of the accounts, each with what ``record`` says of those that are there."""
    by_institution: dict[int, list[Account]] = {}
    for account in accounts:
        by_institution.setdefault(account.institution_id, []).append(account)
    return [
        {
            "id": institution_id,
            "name": found(institution_id).name,
            "urlHomeApp": found(institution_id).url_home_app,
            "accounts": [record(each) for each in held],
        }
        for institution_id, held in by_institution.items()
    ]


# Periods


def start_for(material: Material, months: int) -> int:
    """The beginning of a report's period: that of the request or ``months`` ago, whichever is later.

    It is the beginning of that day, so that balances and transactions go together.
    """
    earliest = months_before(material.now, months)
    return start_of(day_of(max(earliest, material.report.request.get("fromDate", earliest))))


def period(accounts: Iterable[Account], start: int, end: int) -> Json:
    """The period that a report covers: from the first transaction of any account to the last."""
    moments = [each.posted for account in accounts for each in posted_between(account, start, end)]
    first, last = min(moments, default=start), max(moments, default=end)
    days = (day_of(last) - day_of(first)).days
    return {"startDate": first, "endDate": last, "days": days, "seasoned": days > _SEASONED_DAYS}
