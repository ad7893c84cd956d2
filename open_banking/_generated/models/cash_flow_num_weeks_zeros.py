"""CashFlowNumWeeksZeros."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .obb_week_of_year import ObbWeekOfYear


@define(kw_only=True, eq=False, repr=False)
class CashFlowNumWeeksZeros(Model):
    """Weeks of an account's known history in which nothing was posted, and the number of weeks for
    which data exists. Part of a Cash Flow Analytics report for business."""

    historic_number_of_weeks_with_data_available: int
    """Number of weeks in the account's known history for which data is available."""
    historic_number_of_weeks_zero_transactions: int
    """Number of weeks in the account's known history in which no transaction was posted."""
    historic_weeks_with_zero_transactions: list[ObbWeekOfYear]
    """Weeks in the account's known history in which no transaction was posted, each with its number
    in the year and its first and last day."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "historic_weeks_with_zero_transactions": [Nested("obb_week_of_year", "ObbWeekOfYear")],
    }
