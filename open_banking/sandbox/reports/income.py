"""Reports on the income that arrives at the customer's banks."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from ..bank.balances import available_balance, average_balance, posted_between
from ..bank.people import owner, person_of
from ..dates import DAY, day_of
from ..money import dollars
from ..records.accounts import currency_of
from .building import DEPOSITS, builds
from .figures import account_record, institutions, period, start_for, transaction_record
from .income_streams import MODERATE, income_record, income_streams, stream_record, stream_summary

if TYPE_CHECKING:
    from ..message import Json
    from ..state import Account
    from .building import Material
    from .income_streams import IncomeStream

_MONTHS = 24
# Enough to see whether somebody is still paid.
_EMPLOYED_MONTHS = 6


@builds("voi", title="Verification of Income", families=DEPOSITS)
def verification_of_income(material: Material) -> Json:
    """The deposits of two years, in streams."""
    start, end = start_for(material, _MONTHS), material.now
    least = material.report.request.get("incomeStreamConfidenceMinimum", 0)
    employment = person_of(material.world, material.customer).employment
    streams = {each.id: income_streams(each, start, end, least) for each in material.accounts}
    ids = count(1)

    def record(account: Account) -> Json:
        transactions = posted_between(account, start, end)
        in_streams = {each.id for stream in streams[account.id] for each in stream.deposits}
        return {
            **account_record(account),
            **owner(material.world, material.customer),
            "currency": currency_of(account),
            "incomeStreams": [
                {
                    **stream_record(stream, f"{material.report.id}{next(ids)}", employment),
                    "estimateInclusion": stream.level,
                }
                for stream in streams[account.id]
            ],
            "balance": dollars(account.balance),
            "currentBalance": dollars(account.balance),
            "availableBalance": dollars(available_balance(account)),
            "averageMonthlyBalance": dollars(average_balance(account, start, end)),
            "beginningBalance": dollars(account.balance - sum(each.amount for each in transactions)),
            **({"oldestTransactionDate": transactions[0].posted} if transactions else {}),
            "transactions": [transaction_record(each) for each in transactions],
            "miscDeposits": [
                transaction_record(each) for each in transactions if each.amount > 0 and each.id not in in_streams
            ],
        }

    return {
        **period(material.accounts, start, end),
        "institutions": institutions(material.accounts, record),
        "income": income_record([each for found in streams.values() for each in found], employment),
    }


@builds("voeTransactions", title="Verification of Employment - Transactions", families=DEPOSITS)
def verification_of_employment(material: Material) -> Json:
    """Whether income still arrives on time, without amounts."""
    start, end = start_for(material, _EMPLOYED_MONTHS), material.now
    least = material.report.request.get("incomeStreamConfidenceMinimum", MODERATE)
    ids = count(1)

    def record(account: Account) -> Json:
        return {
            **account_record(account),
            **owner(material.world, material.customer),
            "currency": currency_of(account),
            "incomeStreams": [
                _employment_record(stream, f"{material.report.id}{next(ids)}", end)
                for stream in income_streams(account, start, end, least)
            ],
        }

    return {**period(material.accounts, start, end), "institutions": institutions(material.accounts, record)}


def _employment_record(stream: IncomeStream, stream_id: str, now: int) -> Json:
    latest = stream.deposits[-1].posted
    return {
        **stream_summary(stream, stream_id),
        "estimateInclusion": stream.level,
        "daysSinceLastTransaction": (day_of(now) - day_of(latest)).days,
        "nextExpectedTransactionDate": latest + stream.days * DAY,
        "transactions": [
            {name: value for name, value in transaction_record(each).items() if name != "amount"}
            for each in stream.deposits
        ],
    }
