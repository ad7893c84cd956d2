"""The cash flow of a business: by month, and which of it is revenue or a warning."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING

from ..dates import day_of
from ..money import dollars
from .business_figures import amounts, monthly_amounts, monthly_counts
from .periods import last_days, weeks

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..message import Json
    from ..state import Transaction
    from .periods import Period
    from .scope import Scope

_MOST_TEXT = 255


def cash_flow_metrics(past: Scope, period: Period) -> Json:
    """The metrics of a period; the historic ones cover all that is known.

    Args:
        past: All that is known of the accounts.
        period: What the report covers of it.
    """
    scope = past.within(period)
    months = [past.within(month) for month in last_days(period)]
    revenue = [(each.period, amounts(each.revenue)) for each in months]
    return {
        "inflow": _side("Deposit", lambda each: amounts(each.deposits), months, past),
        "outflow": _side("Withdrawal", lambda each: [-one.amount for one in each.withdrawals], months, past),
        "negativeTriggers": {"insufficientFundFees": _fees(scope.fees)},
        "revenueByMonthForTheReportTimePeriod": monthly_amounts(revenue, sum),
        "revenueForTheReportTimePeriod": dollars(sum(amounts(scope.revenue))),
        "transactionAnalytics": _activity(scope, months, past),
    }


def _side(name: str, amounts_of: Callable[[Scope], list[int]], months: list[Scope], past: Scope) -> Json:
    """Inflows or outflows, as positive amounts."""
    monthly = [(each.period, amounts_of(each)) for each in months]
    history = amounts_of(past)
    tail = "ByMonthForTheReportTimePeriod"
    return {
        f"average{name}{tail}": monthly_amounts(monthly, fmean),
        f"minimum{name}{tail}": monthly_amounts(monthly, min),
        f"maximum{name}{tail}": monthly_amounts(monthly, max),
        f"sum{name}s{tail}": monthly_amounts(monthly, sum),
        f"count{name}s{tail}": monthly_counts(monthly),
        f"historicCountOf{name}Transactions": len(history),
        f"historicSumOf{name}s": dollars(sum(history)),
    }


def _fees(fees: list[Transaction]) -> Json:
    return {
        "countOfTransactionsForTheReportTimePeriod": len(fees),
        "sumOfTransactionsForTheReportTimePeriod": dollars(sum(amounts(fees))),
        "transactions": [
            {
                "transactionId": each.id,
                "amount": dollars(each.amount),
                "postedDate": day_of(each.posted).isoformat(),
                "description": each.description[:_MOST_TEXT],
                "memo": each.memo[:_MOST_TEXT],
            }
            for each in fees
        ],
    }


def _activity(scope: Scope, months: list[Scope], past: Scope) -> Json:
    monthly = [(each.period, amounts(each.transactions)) for each in months]
    known = weeks(past.period)
    idle = [(number, week) for number, week in known if not past.within(week).transactions]
    latest = [each for each in past.transactions if each.posted == past.transactions[-1].posted]
    tail = "ForTheReportTimePeriod"
    return {
        f"activityDepositsCredits{tail}": [_line(each) for each in scope.deposits],
        f"activityWithdrawalsDebits{tail}": [_line(each) for each in scope.withdrawals],
        f"averageTransactionValueByMonth{tail}": monthly_amounts(monthly, fmean),
        f"netCashFlowByMonth{tail}": monthly_amounts(monthly, sum),
        f"netCashFlow{tail}": dollars(sum(amounts(scope.transactions))),
        "lastTransactionDate": [_line(each) for each in latest],
        "historicWeeksWithZeroTransactions": {
            "historicNumberOfWeeksWithDataAvailable": len(known),
            "historicNumberOfWeeksZeroTransactions": len(idle),
            "historicWeeksWithZeroTransactions": [
                {"week": number, "fromDate": week.first.isoformat(), "toDate": week.last.isoformat()}
                for number, week in idle
            ],
        },
    }


def _line(transaction: Transaction) -> Json:
    amount = transaction.amount
    kind = "depositsCredits" if amount > 0 else "withdrawalsDebits" if amount < 0 else "zeroAmountTransaction"
    return {
        "date": day_of(transaction.posted).isoformat(),
        kind: dollars(abs(amount)),
        "transactionDescription": transaction.description[:_MOST_TEXT],
    }
