"""CashFlowCashFlowCharacteristicsSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_monthly_cash_flow_characteristics_summaries import CashFlowMonthlyCashFlowCharacteristicsSummaries


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowCharacteristicsSummary(Model):
    """Net cash flow (credits minus debits) of all accounts of a Cash Flow report together, with and
    without transfers: 12-month totals, averages including those over 6 and 2 months, and figures by
    month."""

    monthly_cash_flow_characteristics_summaries: list[CashFlowMonthlyCashFlowCharacteristicsSummaries] | None = None
    """Net cash flow and average transaction amount of all accounts in the report together, month by
    month, one record for each complete calendar month."""
    average_monthly_net: float
    """Average monthly net cash flow (credits less debits) of all accounts in the report together,
    transfers included, in the accounts' currency."""
    average_monthly_net_less_transfers: float
    """Average monthly net cash flow (credits less debits) of all accounts in the report together
    without transfers, in the accounts' currency."""
    twelve_month_total_net: float
    """Net cash flow (credits less debits) of all accounts in the report together over twelve
    months, transfers included, in the accounts' currency."""
    twelve_month_total_net_less_transfers: float
    """Net cash flow (credits less debits) of all accounts in the report together over twelve months
    without transfers, in the accounts' currency."""
    six_month_average_total_credits_less_total_debits: float
    """Six-month average of the net cash flow (credits less debits) of all accounts in the report
    together, transfers included, in the accounts' currency."""
    six_month_average_total_credits_less_total_debits_less_transfers: float
    """Six-month average of the net cash flow (credits less debits) of all accounts in the report
    together without transfers, in the accounts' currency."""
    two_month_average_total_credits_less_total_debits: float
    """Two-month average of the net cash flow (credits less debits) of all accounts in the report
    together, transfers included, in the accounts' currency."""
    two_month_average_total_credits_less_total_debits_less_transfers: float | None = None
    """Two-month average of the net cash flow (credits less debits) of all accounts in the report
    together without transfers, in the accounts' currency."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "monthly_cash_flow_characteristics_summaries": [
            Nested(
                "cash_flow_monthly_cash_flow_characteristics_summaries",
                "CashFlowMonthlyCashFlowCharacteristicsSummaries",
            )
        ],
    }
