"""Payment risk insights of people and businesses, and the payment history of businesses."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from ..dates import day_of
from .analyzing import analyzed
from .attributes import intervals_of, state_attribute, transactional_attribute
from .building import DEPOSITS, builds
from .recurring import is_loan, missed, recurs
from .scope import Scope
from .spending import DISCRETIONARY, NONDISCRETIONARY, SPENDING, TAXES, spent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..message import Json
    from .building import Material
    from .streams import Stream

_INSIGHTS, _HISTORY = "Payment Risk Insights", "Payment History Analytics"
# Days: what the score looks back on, and without how many there is none.
_WINDOW, _FEWEST = 90, 30
_UNKNOWN = -1
_LOWEST, _HIGHEST = 10, 99
_BELOW_ZERO, _FEE, _MISSED = 40, 8, 15
_HUNDREDTHS = 100


@builds("pripcra", "pribcra", title=_INSIGHTS, families=DEPOSITS)
@builds("pripnoncra", "pribnoncra", "pribftc", title=_INSIGHTS, families=DEPOSITS, consumer=False)
@builds("phrbcra", title=_HISTORY, families=DEPOSITS)
@builds("phrbnoncra", "phrbftc", title=_HISTORY, families=DEPOSITS, consumer=False)
def payment_risk(material: Material) -> Json:
    """Cash flow, spending and recurring payments, by month, and a score of the risk that one of these is missed."""
    intervals = intervals_of(material.report.request)

    def attributes(scope: Scope, streams: Sequence[Stream]) -> Json:
        recurring = [each for each in streams if recurs(each)]
        loans = [each for each in recurring if is_loan(each)]
        expenses = [each for each in recurring if not is_loan(each)]
        transactions = {
            "CASH_OUTFLOW": scope.withdrawals,
            "CASH_INFLOW": scope.deposits,
            "INSURANCE_SPENDING": spent(scope, SPENDING["INSURANCE_SPENDING"]),
            "TAX_PAYMENTS": spent(scope, TAXES),
            "DISCRETIONARY_SPENDING": spent(scope, DISCRETIONARY),
            "NONDISCRETIONARY_SPENDING": spent(scope, NONDISCRETIONARY),
            "RECURRING_EXPENSES": [one for each in expenses for one in each.transactions],
            "RECURRING_LOAN_PAYMENTS": [one for each in loans for one in each.transactions],
            "NSF_FEE_CHARGES": scope.fees,
        }
        states = {
            "MISSED_RECURRING_EXPENSES": missed(expenses, scope.period),
            "MISSED_RECURRING_LOAN_PAYMENTS": missed(loans, scope.period),
            # No amount, though written like one.
            "PAYMENT_RISK_SCORE": [_HUNDREDTHS * each for each in risk_scores(scope, recurring)],
            "ASSET_BALANCE": scope.balances,
        }
        return {
            "transactionalAttributes": [
                transactional_attribute(name, each, streams, scope.period, intervals)
                for name, each in transactions.items()
            ],
            "stateAttributes": [state_attribute(name, each, scope.period, intervals) for name, each in states.items()],
        }

    return analyzed(material, attributes)


def risk_scores(scope: Scope, recurring: Sequence[Stream]) -> list[int]:
    """The score on each day, from 10 to 99, and -1 on the first 29 days. No model of the API's, but a simple rule.

    It is 10, and 40 times the share of the last 90 days on which an account ended below zero, and 8 for each fee for
    an overdraft in that time, and 15 if a recurring payment is overdue.
    """
    days = scope.period.days
    each_account = [Scope([each], scope.period).balances for each in scope.accounts]
    below = [any(each < 0 for each in balances) for balances in zip(*each_account, strict=True)]
    charged = [day_of(each.posted) for each in scope.fees]
    fees = {day: charged.count(day) for day in charged}
    below_until = list(accumulate(below, initial=0))
    fees_until = list(accumulate((fees.get(day, 0) for day in days), initial=0))
    overdue = missed(recurring, scope.period)

    def score(index: int) -> int:
        end, start = index + 1, max(0, index + 1 - _WINDOW)
        if end < _FEWEST:
            return _UNKNOWN
        share = (below_until[end] - below_until[start]) / (end - start)
        charges = fees_until[end] - fees_until[start]
        return min(_HIGHEST, round(_LOWEST + _BELOW_ZERO * share + _FEE * charges + _MISSED * bool(overdue[index])))

    return [score(index) for index in range(len(days))]
