"""The formats of figures in the analytics of businesses: periods, and a figure for each month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..money import dollars

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..message import Json
    from ..state import Transaction
    from .periods import Period


def dates(period: Period) -> Json:
    """A month as these reports name it."""
    return {
        "period": period.name,
        "periodBeginDate": period.first.isoformat(),
        "periodEndDate": period.last.isoformat(),
    }


def monthly_amounts(
    months: Iterable[tuple[Period, Sequence[int]]], figure: Callable[[Sequence[int]], float]
) -> list[Json]:
    """A figure of the amounts of each month; a month without any has none, unless it is their sum."""
    return [
        {**dates(month), "amount": dollars(figure(amounts))} if amounts or figure is sum else dates(month)
        for month, amounts in months
    ]


def monthly_counts(months: Iterable[tuple[Period, Sequence[int]]]) -> list[Json]:
    """How many amounts each month has."""
    return [{**dates(month), "count": len(amounts)} for month, amounts in months]


def amounts(transactions: Iterable[Transaction]) -> list[int]:
    """The amounts of the transactions, in cents."""
    return [each.amount for each in transactions]
