"""ReportIncomeEstimate."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


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
