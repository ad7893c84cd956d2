"""The request dictionary of BalanceAndCashFlowAnalyticsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class BalanceAndCashFlowAnalyticsReportConstraintsParams(TypedDict, total=False):
    """Narrows balance or cash flow analytics of a business to some accounts and to 30, 90, 180,
    270, 365 or 730 days. When omitted, they cover every account of the customer and 730 days."""

    account_ids: Sequence[int]
    """IDs of the accounts that the report is to cover, as numbers. When absent, it covers all
    accounts."""
    length_of_report: Literal[30, 90, 180, 270, 365, 730] | int
    """How many days back to look for transactions: `30`, `90`, `180`, `270`, `365` or `730` (the
    default, two years)."""


SHAPE = Shape(
    __package__,
    "BalanceAndCashFlowAnalyticsReportConstraints",
    {
        "account_ids": "accountIds",
        "length_of_report": "lengthOfReport",
    },
)
