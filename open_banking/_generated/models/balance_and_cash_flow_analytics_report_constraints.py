"""BalanceAndCashFlowAnalyticsReportConstraints."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class BalanceAndCashFlowAnalyticsReportConstraints(Model):
    """Narrows balance or cash flow analytics of a business to some accounts and to 30, 90, 180,
    270, 365 or 730 days. When omitted, they cover every account of the customer and 730 days."""

    account_ids: list[int] | None = None
    """IDs of the accounts that the report is to cover, as numbers. When absent, it covers all
    accounts."""
    length_of_report: Literal[30, 90, 180, 270, 365, 730] | int | None = None
    """How many days back to look for transactions: `30`, `90`, `180`, `270`, `365` or `730` (the
    default, two years)."""
