"""PrequalificationReportAssetSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PrequalificationReportAssetSummary(Model):
    """Current, available, average and opening balances that count as assets, for one account or for
    all of a report. Shared by Prequalification and VOA reports."""

    type: Literal["checking", "savings", "moneyMarket", "cd", "investment"] | str | None = None
    """Kind of asset; known values: `checking`, `savings`, `moneyMarket`, `cd`, `investment`."""
    available_balance: float | None = None
    """Available balance, in the account's currency, as distinct from the cleared balance; where the
    record has an `availableBalanceDate`, that is the moment it refers to."""
    current_balance: float
    """Current (cleared) balance of the account, in the account's currency, as distinct from the
    available balance; where the record has a `balanceDate`, that is the moment it refers to."""
    two_month_average: float
    """Average daily balance over two months, in the account's currency."""
    six_month_average: float | None = None
    """Average daily balance over six months, in the account's currency."""
    beginning_balance: float
    """Balance of the account at the start of the period that the report covers, in the account's
    currency."""

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
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
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
