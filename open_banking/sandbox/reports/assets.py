"""Verification of assets, with and without income."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.balances import available_balance, average_balance, balance_before, posted_between
from ..bank.people import owner, person_of
from ..dates import DAY, day_of, months_before, start_of
from ..money import dollars
from ..records.accounts import currency_of
from .building import ASSETS, DEPOSITS, builds
from .figures import account_record, institutions, overdraft_fees, period, start_for, transaction_record
from .income_streams import income_streams, stream_record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..message import Json
    from ..state import Account, Holding, Transaction
    from .building import Material

_MONTHS = 12
_MONTHS_WITH_INCOME, _DAYS_WITH_INCOME, _INCOME_MONTHS = 6, 61, 24
# Types that the summaries know by name; all others are investments.
_SUMMED = ("checking", "savings", "moneyMarket", "cd")


@builds("voa", title="Verification of Assets", families=ASSETS)
def verification_of_assets(material: Material) -> Json:
    """What the customer owns, with the movements of up to a year."""
    start, end = start_for(material, _MONTHS), material.now
    return {
        **period(material.accounts, start, end),
        **summed(material.accounts, start, end),
        "institutions": institutions(material.accounts, lambda account: _record(material, account, start)),
    }


@builds("voaHistory", title="Verification of Assets and Income - Transactions", families=ASSETS)
def verification_of_assets_and_income(material: Material) -> Json:
    """What the customer owns, with the latest movements and two years of income."""
    end, asked = material.now, material.report.request
    start = start_for(material, _MONTHS_WITH_INCOME)
    if "fromDate" not in asked:
        start = start_of(day_of(end - _DAYS_WITH_INCOME * DAY))
    income_start = months_before(end, _INCOME_MONTHS)
    employment = person_of(material.world, material.customer).employment
    ids = count(1)

    def record(account: Account) -> Json:
        plain = _record(material, account, start)
        if ACCOUNT_TYPES[account.type].family not in DEPOSITS:
            return plain
        streams = income_streams(account, income_start, end, asked.get("incomeStreamConfidenceMinimum", 0))
        records = [
            {**stream_record(each, f"{material.report.id}{next(ids)}", employment), "estimateInclusion": each.level}
            for each in streams
        ]
        return {**plain, "incomeStreams": records}

    return {
        **period(material.accounts, income_start, end),
        **summed(material.accounts, start, end),
        "institutions": institutions(material.accounts, record),
    }


def _record(material: Material, account: Account, start: int) -> Json:
    transactions = posted_between(account, start, material.now)[::-1]
    record: Json = {
        **owned_record(material, account, start),
        "transactions": [_transaction(account, each) for each in transactions],
        **insufficient_funds(material, account, start, {"Over2Months": 2}),
    }
    if transactions:
        record["oldestTransactionDate"] = transactions[-1].posted
    if account.holdings:
        record["details"]["marginBalance"] = 0
        record["details"]["currentBalance"] = dollars(account.balance)
        record["position"] = [_position(account, *each) for each in enumerate(account.portfolio, 1)]
    return record


def owned_record(material: Material, account: Account, start: int) -> Json:
    """The fields of an account in all reports on assets, for the time from ``start`` on."""
    available = dollars(available_balance(account))
    details: Json = {"availableBalanceAmount": available}
    if account.holdings:
        details |= {
            "interestMarginBalance": 0,
            "availableCashBalance": dollars(account.cash),
            "vestedBalance": dollars(account.balance),
            "currentLoanBalance": 0,
        }
    return {
        **account_record(account),
        **owner(material.world, material.customer),
        "currency": currency_of(account),
        "balance": dollars(account.balance),
        "balanceDate": account.aggregated,
        "availableBalance": available,
        "averageMonthlyBalance": dollars(average_balance(account, start, material.now)),
        "details": details,
        "asset": {
            "type": account.type if account.type in _SUMMED else "investment",
            **_summary([account], start, material.now),
        },
    }


def summed(accounts: Iterable[Account], start: int, end: int) -> Json:
    """All accounts together."""
    summary = _summary(accounts, start, end)
    return {"assets": summary, "consolidatedAvailableBalance": summary["availableBalance"]}


def _summary(accounts: Iterable[Account], start: int, end: int) -> Json:
    held = list(accounts)
    averages = {
        name: dollars(sum(average_balance(each, months_before(end, months), end) for each in held))
        for name, months in (("twoMonthAverage", 2), ("sixMonthAverage", 6))
    }
    return {
        "availableBalance": dollars(sum(map(available_balance, held))),
        "currentBalance": dollars(sum(each.balance for each in held)),
        **averages,
        "beginningBalance": dollars(sum(balance_before(each, start) for each in held)),
    }


def insufficient_funds(material: Material, account: Account, start: int, lately: dict[str, int]) -> Json:
    """The fees for overdrafts, where the request wants them and they can be.

    Args:
        material: Whose request it is.
        account: The account.
        start: Since when they count.
        lately: What the count of the last months is called, and how many months those are.
    """
    if not material.report.request.get("showNsf", False) or account.type != "checking":
        return {}
    fees = overdraft_fees(posted_between(account, start, material.now))
    prefix, suffix = "totNumberInsufficientFundsFeeDebitTx", "Account"
    counts = {
        f"{prefix}{name}{suffix}": sum(each.posted >= months_before(material.now, months) for each in fees)
        for name, months in lately.items()
    }
    record: Json = {f"{prefix}{suffix}": len(fees), **counts}
    if fees:
        days = (day_of(material.now) - day_of(fees[-1].posted)).days
        record["totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount"] = days
    return record


def _transaction(account: Account, transaction: Transaction) -> Json:
    record = transaction_record(transaction)
    further = transaction.further or {}
    if "investmentTransactionType" in further:
        record["investmentTransactionType"] = further["investmentTransactionType"]
    kinds = {each.symbol: each.kind for each in account.holdings}
    if further.get("ticker") in kinds:
        record["securityType"] = kinds[further["ticker"]]
    return record


def _position(account: Account, index: int, held: tuple[Holding, int, int]) -> Json:
    holding, units, worth = held
    return {
        "id": int(account.id) * 100 + index,
        "currency": "USD",
        "symbol": holding.symbol,
        "securityName": holding.name,
        "units": units / 1000,
        "marketValue": dollars(worth),
        "currentPrice": dollars(holding.price),
    }
