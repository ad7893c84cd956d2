"""Cash flow: inflows, outflows and balances, month by month."""

from __future__ import annotations

from statistics import fmean, pstdev
from typing import TYPE_CHECKING, NamedTuple

from ..bank.balances import available_balance, daily_balances, posted_between
from ..bank.people import owner
from ..dates import complete_months, day_of, month_after, start_of
from ..money import dollars
from ..records.accounts import currency_of
from .building import DEPOSITS, builds
from .figures import account_record, institutions, period, start_for, transaction_record

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from ..message import Json
    from ..state import Account, Transaction
    from .building import Material

_MONTHS = 24
# The periods with figures of their own: the latest of the complete months.
_LATEST = {"twelveMonth": 12, "sixMonth": 6, "twoMonth": 2}


class _Month(NamedTuple):
    """A complete month of one account, or of several together. Amounts are in cents."""

    first: dt.date
    balances: list[int]
    """At the end of each day."""
    transactions: list[Transaction]

    @property
    def credits(self) -> list[Transaction]:
        return [each for each in self.transactions if each.amount > 0]

    @property
    def debits(self) -> list[Transaction]:
        return [each for each in self.transactions if each.amount < 0]


@builds("cfrp", title="Cash Flow Report - Personal", families=DEPOSITS)
@builds("cfrb", title="Cash Flow Report - Business", families=DEPOSITS, consumer=False)
def cash_flow(material: Material) -> Json:
    """The complete months of up to two years, for each account and for all together."""
    start, end = start_for(material, _MONTHS), material.now
    firsts = complete_months(start, end)
    months = {account.id: [_month(account, first) for first in firsts] for account in material.accounts}
    together = [_together(each) for each in zip(*months.values(), strict=True)]
    who = owner(material.world, material.customer)

    def record(account: Account) -> Json:
        own = months[account.id]
        balance = _balances("monthlyCashFlowBalances", own)
        # The document spells it in another way here.
        balance["numberDaysNegativeBalance"] = balance.pop("numberOfDaysNegativeBalance")
        return {
            **_account_record(account, who),
            "currency": currency_of(account),
            "transactions": [transaction_record(each) for each in reversed(posted_between(account, start, end))],
            "cashFlowBalance": balance,
            "cashFlowCredit": _credits("monthlyCashFlowCredits", own),
            "cashFlowDebit": _debits("monthlyCashFlowDebits", own),
            "cashFlowCharacteristic": _net("monthlyCashFlowCharacteristics", own),
        }

    return {
        **period(material.accounts, start, end),
        "institutions": institutions(material.accounts, record),
        "cashFlowBalanceSummary": _balances("monthlyCashFlowBalanceSummaries", together),
        "cashFlowCreditSummary": _credits("monthlyCashFlowCreditSummaries", together),
        "cashFlowDebitSummary": _debits("monthlyCashFlowDebitSummaries", together),
        "cashFlowCharacteristicsSummary": _net("monthlyCashFlowCharacteristicsSummaries", together),
        "possibleLoanDeposits": _possible_loans(material.accounts, who, start, end),
    }


def _account_record(account: Account, who: Json) -> Json:
    return {
        **account_record(account),
        **who,
        "currentBalance": dollars(account.balance),
        "availableBalance": dollars(available_balance(account)),
        "balanceDate": account.aggregated,
    }


def _month(account: Account, first: dt.date) -> _Month:
    following = start_of(month_after(first))
    balances = daily_balances(account, first, day_of(following - 1))
    return _Month(first, balances, posted_between(account, start_of(first), following - 1))


def _together(months: Sequence[_Month]) -> _Month:
    """One month of several accounts."""
    balances = [sum(each) for each in zip(*(month.balances for month in months), strict=True)]
    return _Month(months[0].first, balances, [each for month in months for each in month.transactions])


def _balances(monthly: str, months: Sequence[_Month]) -> Json:
    everyday = [each for month in months for each in month.balances]
    record: Json = {monthly: [{"month": start_of(each.first), **_daily(each.balances)} for each in months]}
    whole = _daily(everyday)
    for name in ("minDailyBalance", "maxDailyBalance", "numberOfDaysNegativeBalance", "numberOfDaysPositiveBalance"):
        record[name] = whole[name]
    for name, count in _LATEST.items():
        latest = _daily([each for month in months[-count:] for each in month.balances])
        record[f"{name}AverageDailyBalance"] = latest["averageDailyBalance"]
        record[f"{name}StandardDeviationOfDailyBalance"] = latest["standardDeviationOfDailyBalance"]
    return record


def _daily(balances: Sequence[int]) -> Json:
    return {
        "minDailyBalance": dollars(min(balances, default=0)),
        "maxDailyBalance": dollars(max(balances, default=0)),
        "averageDailyBalance": dollars(fmean(balances)) if balances else 0,
        "standardDeviationOfDailyBalance": f"{dollars(pstdev(balances)) if balances else 0:.2f}",
        "numberOfDaysNegativeBalance": str(sum(each < 0 for each in balances)),
        "numberOfDaysPositiveBalance": str(sum(each >= 0 for each in balances)),
    }


def _credits(monthly: str, months: Sequence[_Month]) -> Json:
    records: list[Json] = []
    for month in months:
        loans = _loans(month.credits)
        records.append(
            {
                "month": start_of(month.first),
                **_moved("Credit", month.credits),
                "estimatedNumberOfLoanDeposits": str(len(loans)),
                "estimatedLoanDepositAmount": _total(loans),
            }
        )
    return {monthly: records, **_totals("Credit", [month.credits for month in months])}


def _debits(monthly: str, months: Sequence[_Month]) -> Json:
    records = [{"month": start_of(month.first), **_moved("Debit", month.debits)} for month in months]
    return {monthly: records, **_totals("Debit", [month.debits for month in months])}


def _moved(word: str, transactions: Sequence[Transaction]) -> Json:
    """One direction in a month: ``Credit`` or ``Debit``, with the sign that its amounts have."""
    amounts = [each.amount for each in transactions]
    return {
        f"numberOf{word}s": str(len(amounts)),
        f"total{word}sAmount": _total(transactions),
        f"largest{word}": dollars(max(amounts, key=abs, default=0)),
        f"numberOf{word}sLessTransfers": str(len(_less_transfers(transactions))),
        f"total{word}sAmountLessTransfers": _total(_less_transfers(transactions)),
        f"average{word}Amount": dollars(fmean(amounts)) if amounts else 0,
    }


def _totals(word: str, months: Sequence[Sequence[Transaction]]) -> Json:
    record: Json = {}
    for name, count in _LATEST.items():
        latest = [each for month in months[-count:] for each in month]
        record[f"{name}{word}Total"] = _total(latest)
        record[f"{name}{word}TotalLessTransfers"] = _total(_less_transfers(latest))
    return record


def _net(monthly: str, months: Sequence[_Month]) -> Json:
    nets = [sum(each.amount for each in month.transactions) for month in months]
    less = [sum(each.amount for each in _less_transfers(month.transactions)) for month in months]
    records = [
        {
            "month": start_of(month.first),
            "totalCreditsLessTotalDebits": dollars(net),
            "totalCreditsLessTotalDebitsLessTransfers": dollars(without),
            "averageTransactionAmount": dollars(net / max(len(month.transactions), 1)),
        }
        for month, net, without in zip(months, nets, less, strict=True)
    ]
    return {
        monthly: records,
        **_both("averageMonthlyNet", _mean(nets), _mean(less)),
        **_both("twelveMonthTotalNet", sum(nets[-12:]), sum(less[-12:])),
        **_both("sixMonthAverageTotalCreditsLessTotalDebits", _mean(nets[-6:]), _mean(less[-6:])),
        **_both("twoMonthAverageTotalCreditsLessTotalDebits", _mean(nets[-2:]), _mean(less[-2:])),
    }


def _both(name: str, net: float, without: float) -> Json:
    return {name: dollars(net), f"{name}LessTransfers": dollars(without)}


def _mean(amounts: Sequence[int]) -> float:
    return fmean(amounts) if amounts else 0


def _total(transactions: Iterable[Transaction]) -> float:
    return dollars(sum(each.amount for each in transactions))


def _less_transfers(transactions: Iterable[Transaction]) -> list[Transaction]:
    """The transactions without transfers between accounts of one person."""
    return [each for each in transactions if each.category != "Transfer" and each.kind != "transfer"]


def _loans(transactions: Iterable[Transaction]) -> list[Transaction]:
    """Inflows that may be loans."""
    return [each for each in transactions if each.amount > 0 and "loan" in each.category.lower()]


def _possible_loans(accounts: Sequence[Account], who: Json, start: int, end: int) -> list[Json]:
    def record(account: Account) -> Json:
        loans = _loans(posted_between(account, start, end))
        return {
            **_account_record(account, who),
            "id": account.id,
            "transactions": [transaction_record(each) for each in reversed(loans)],
        }

    concerned = [each for each in accounts if _loans(posted_between(each, start, end))]
    found = institutions(concerned, record)
    return [{"institutions": [{**each, "id": str(each["id"])} for each in found]}] if found else []
