"""The payments of a business: its bills and loans, by month, and those that it may miss."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING

from ..bank.institutions import found
from ..dates import day_of
from ..money import dollars
from ..records.accounts import currency_of
from .business_accounts import known
from .business_figures import amounts
from .periods import ONE_DAY, Period, calendar_months
from .recurring import is_loan, recurs
from .scope import Scope
from .streams import streams

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..bank.people import Person
    from ..message import Json
    from ..state import Account, Transaction
    from .streams import Stream

_YEAR_DAYS = 365


def payment_history(accounts: Sequence[Account], owner: Person) -> Json:
    """The analytics of the last twelve months; those without a transaction have no figures."""
    past = known(accounts)
    if past is None:
        return {"status": "success", "transactionHistory": 0, "accountSummaries": [], "customerSummaryByMonths": []}
    whole = Period(max(past.first, past.last - ONE_DAY * (_YEAR_DAYS - 1)), past.last)
    scope = Scope(accounts, whole)
    months = list(calendar_months(whole))
    recurring = [each for each in streams(scope.everyday) if recurs(each)]
    monthly = [_month(scope, month, recurring) for month in months]
    return {
        "status": "success",
        "riskScore": _risk(scope, monthly),
        "transactionHistory": len(months),
        "transactionsSummary": _summary(scope, len(months)),
        "accountSummaries": [_account(Scope([each], whole), each, owner) for each in accounts],
        "customerSummaryByMonths": monthly,
    }


def _risk(scope: Scope, monthly: list[Json]) -> float:
    """From 10 to 99, by days below zero, the fees for them, and months with missed payments. No model of the API's."""
    balances = [Scope([each], scope.period).balances for each in scope.everyday.accounts]
    below = [any(each < 0 for each in day) for day in zip(*balances, strict=True)]
    missed = [each for each in monthly if each["missedRecurringExpensePayments"] or each["missedRecurringLoanPayments"]]
    share = fmean(below) if below else 0
    return round(min(99.0, 10 + 40 * share + 4 * len(scope.fees) + 5 * len(missed)), 2)


def _summary(scope: Scope, months: int) -> Json:
    totals = {
        "NonSufficientFunds": -sum(amounts(scope.fees)),
        "Deposits": sum(amounts(scope.deposits)),
        "Withdrawals": -sum(amounts(scope.withdrawals)),
    }
    return {
        **{f"total{name}": dollars(total) for name, total in totals.items()},
        **{f"averageMonthly{name}": dollars(total / months) for name, total in totals.items()},
        "beginDate": scope.period.first.isoformat(),
        "endDate": scope.period.last.isoformat(),
    }


def _account(scope: Scope, account: Account, owner: Person) -> Json:
    bank = found(account.institution_id)
    last_fee = max((day_of(each.posted) for each in scope.fees), default=scope.period.last)
    return {
        "accountNumberDisplay": account.number[-4:],
        "accountName": account.name,
        "accountType": account.type,
        "accountOwner": {
            "name": owner.name,
            "address": owner.address.line1,
            "city": owner.address.city,
            "state": owner.address.state,
            "zip": owner.address.postal_code,
        },
        "financialInstitution": bank.name,
        "institutionIcon": bank.branding["icon"],
        "currency": currency_of(account),
        "status": "active",
        "beginningBalance": dollars(scope.opening_of(scope.period)),
        "averageMonthlyBalance": dollars(
            fmean(fmean(scope.balances_of(each)) for each in calendar_months(scope.period))
        ),
        "currentBalance": dollars(account.balance),
        "beginDate": scope.period.first.isoformat(),
        "endDate": scope.period.last.isoformat(),
        "totalNonsufficientFunds": dollars(-sum(amounts(scope.fees))),
        "daysSinceNonsufficientFunds": (scope.period.last - last_fee).days,
    }


def _month(scope: Scope, month: Period, recurring: Sequence[Stream]) -> Json:
    part, balances = scope.within(month), scope.balances_of(month)
    paid = part.everyday.withdrawals
    loans = [each for each in recurring if is_loan(each)]
    expenses = [each for each in recurring if not is_loan(each)]
    return {
        "month": month.first.replace(day=1).isoformat(),
        "openingBalance": dollars(scope.opening_of(month)),
        "closingBalance": dollars(balances[-1]),
        "averageBalance": dollars(fmean(balances)),
        "totalDeposits": dollars(sum(amounts(part.deposits))),
        "totalWithdrawals": dollars(-sum(amounts(part.withdrawals))),
        "nonSufficientFunds": dollars(-sum(amounts(part.fees))),
        "insurancePayments": _spent(paid, lambda category: "Insurance" in category),
        "taxPayments": _spent(paid, lambda category: "Tax" in category),
        "recurringExpensePayments": dollars(-sum(amounts(_of_month(expenses, month)))),
        "missedRecurringExpensePayments": dollars(_missed(expenses, scope.period, month)),
        "recurringLoanPayments": dollars(-sum(amounts(_of_month(loans, month)))),
        "missedRecurringLoanPayments": dollars(_missed(loans, scope.period, month)),
    }


def _spent(paid: Iterable[Transaction], wanted: Callable[[str], bool]) -> float:
    return dollars(-sum(each.amount for each in paid if wanted(each.category)))


def _of_month(found_streams: Iterable[Stream], month: Period) -> list[Transaction]:
    return [
        each
        for stream in found_streams
        for each in stream.transactions
        if month.first <= day_of(each.posted) <= month.last
    ]


def _missed(found_streams: Iterable[Stream], whole: Period, month: Period) -> float:
    """What the streams that had begun and paused in a month that is over bring in others, on average."""
    return sum(
        -fmean(amounts(stream.transactions))
        for stream in found_streams
        if day_of(stream.transactions[0].posted) < month.first
        and month.last < whole.last
        and not _of_month([stream], month)
    )
