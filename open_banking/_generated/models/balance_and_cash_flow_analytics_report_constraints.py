"""BalanceAndCashFlowAnalyticsReportConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class BalanceAndCashFlowAnalyticsReportConstraints(Model):
    """Narrows balance or cash flow analytics of a business to some accounts and to 30, 90, 180,
    270, 365 or 730 days. Left out, they cover every account of the customer and 730 days."""

    account_ids: list[int] | None = None
    """IDs of the accounts that the report is to cover, as numbers. When absent, it covers all
    accounts."""
    length_of_report: Literal[30, 90, 180, 270, 365, 730] | int | None = None
    """How many days back to look for transactions: `30`, `90`, `180`, `270`, `365` or `730` (the
    default, two years)."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_ids": "accountIds",
        "length_of_report": "lengthOfReport",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> BalanceAndCashFlowAnalyticsReportConstraints:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_ids = get("accountIds")
        self.length_of_report = get("lengthOfReport")
        return self
