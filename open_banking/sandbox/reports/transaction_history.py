"""Reports of transactions, of any accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from ..bank.account_types import Family
from ..bank.balances import posted_between
from ..dates import months_before
from ..money import dollars
from ..records.accounts import balance_of, currency_of
from .building import builds
from .figures import account_record, institutions, period, transaction_record

if TYPE_CHECKING:
    from ..message import Json
    from ..state import Account
    from .building import Material

_MONTHS = 24


@builds("transactions", "txnNonCra", title="Transactions Report", families=get_args(Family))
def transaction_history(material: Material) -> Json:
    """What was posted in the time that the request names; pending ones, where it wants them."""
    end: int = material.report.query.get("toDate", material.now)
    start: int = material.report.request.get("fromDate", months_before(min(end, material.now), _MONTHS))
    pending: bool = material.report.query.get("includePending", False)

    def record(account: Account) -> Json:
        transactions = posted_between(account, start, end)
        expected = [each for each in account.pending if pending and start <= each.transacted <= end]
        record: Json = {
            **account_record(account),
            "currency": currency_of(account),
            "balance": dollars(balance_of(material.world, account)),
            "balanceDate": account.aggregated,
            "transactions": [
                *({**transaction_record(each), "postedDate": each.transacted} for each in reversed(expected)),
                *(transaction_record(each) for each in reversed(transactions)),
            ],
        }
        if account.posted:
            record["oldestTransactionDate"] = account.posted[0].posted
        return record

    return {**period(material.accounts, start, end), "institutions": institutions(material.accounts, record)}
