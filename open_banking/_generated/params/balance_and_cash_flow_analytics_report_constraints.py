"""The request dictionary of BalanceAndCashFlowAnalyticsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class BalanceAndCashFlowAnalyticsReportConstraintsParams(TypedDict, total=False):
    """Narrows balance or cash flow analytics of a business to some accounts and to 30, 90, 180,
    270, 365 or 730 days. Left out, they cover every account of the customer and 730 days."""

    account_ids: Sequence[int]
    length_of_report: int


SHAPE = Shape(
    __package__,
    "BalanceAndCashFlowAnalyticsReportConstraints",
    {
        "account_ids": "accountIds",
        "length_of_report": "lengthOfReport",
    },
)
