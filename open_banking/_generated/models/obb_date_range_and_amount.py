"""ObbDateRangeAndAmount."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ObbDateRangeAndAmount(Model):
    """Value of one money metric over one period with its first and last day. Used for the monthly
    series of balance and cash flow analytics."""

    amount: float | None = None
    """Value of the metric in the period, in the account's currency."""
    period: str
    """Code of the period the value belongs to, for instance `last30to1`; `period_begin_date` and
    `period_end_date` give its days."""
    period_begin_date: str
    """First day of the period, as an ISO 8601 date (`YYYY-MM-DD`)."""
    period_end_date: str
    """Last day of the period, as an ISO 8601 date (`YYYY-MM-DD`)."""

    _fields: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "period": "period",
        "period_begin_date": "periodBeginDate",
        "period_end_date": "periodEndDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ObbDateRangeAndAmount:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.amount = get("amount")
        self.period = get("period")
        self.period_begin_date = get("periodBeginDate")
        self.period_end_date = get("periodEndDate")
        return self
