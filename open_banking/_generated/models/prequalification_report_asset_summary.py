"""PrequalificationReportAssetSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PrequalificationReportAssetSummary(Model):
    """Current, available, average and opening balances that count as assets, for one account or for
    all of a report. Shared by Prequalification and VOA reports."""

    type: str | None = None
    """Kind of asset; known values: `checking`, `savings`, `moneyMarket`, `cd`, `investment`."""
    available_balance: float | None = None
    """Available balance of the account, in dollars, as distinct from its cleared or current
    balance."""
    current_balance: float
    """Current balance of the account, in dollars, as distinct from `availableBalance`."""
    two_month_average: float
    """Average daily balance over two months, in dollars; it can be negative."""
    six_month_average: float | None = None
    """Average daily balance over six months, in dollars; it can be negative."""
    beginning_balance: float
    """Balance at the start of the period that the report covers, in dollars; it can be negative."""

    _fields: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "available_balance": "availableBalance",
        "current_balance": "currentBalance",
        "two_month_average": "twoMonthAverage",
        "six_month_average": "sixMonthAverage",
        "beginning_balance": "beginningBalance",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PrequalificationReportAssetSummary:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.type = get("type")
        self.available_balance = get("availableBalance")
        self.current_balance = get("currentBalance")
        self.two_month_average = get("twoMonthAverage")
        self.six_month_average = get("sixMonthAverage")
        self.beginning_balance = get("beginningBalance")
        return self
