"""ReportIncomeEstimate."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class ReportIncomeEstimate(Model):
    """Yearly income over the past 12 months and projected for the next 12, net and gross, summed
    over the income streams of a VOI report."""

    net_annual: float
    """Net income of the past 12 months, in the account's currency: the monthly amounts of
    `netMonthly` added up."""
    projected_net_annual: float
    """Net income expected for the next 12 months, in the account's currency, projected from
    `net_annual`; in a report's summary, for all income streams together."""
    estimated_gross_annual: float
    """Income before tax in the past 12 months, in the account's currency, estimated from
    `net_annual`; in a report's summary, for all income streams together."""
    projected_gross_annual: float
    """Income before tax expected for the next 12 months, in the account's currency, projected from
    `projected_net_annual`; in a report's summary, for all active income streams together."""

    _fields: ClassVar[Mapping[str, str]] = {
        "net_annual": "netAnnual",
        "projected_net_annual": "projectedNetAnnual",
        "estimated_gross_annual": "estimatedGrossAnnual",
        "projected_gross_annual": "projectedGrossAnnual",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ReportIncomeEstimate:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.net_annual = get("netAnnual")
        self.projected_net_annual = get("projectedNetAnnual")
        self.estimated_gross_annual = get("estimatedGrossAnnual")
        self.projected_gross_annual = get("projectedGrossAnnual")
        return self
