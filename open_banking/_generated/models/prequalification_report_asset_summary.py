"""PrequalificationReportAssetSummary."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PrequalificationReportAssetSummary(Model):
    """Current, available, average and opening balances that count as assets, for one account or for
    all of a report. Shared by Prequalification and VOA reports."""

    type: Literal["checking", "savings", "moneyMarket", "cd", "investment"] | str | None = None
    """Kind of asset; known values: `checking`, `savings`, `moneyMarket`, `cd`, `investment`."""
    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; as of
    `availableBalanceDate` if the record has one."""
    current_balance: float
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; as of `balanceDate` if the record has one."""
    two_month_average: float
    """Average daily balance over two months, in the account's currency."""
    six_month_average: float | None = None
    """Average daily balance over six months, in the account's currency."""
    beginning_balance: float
    """Balance of the account at the start of the period that the report covers, in the account's
    currency."""
