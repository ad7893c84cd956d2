"""CashFlowCashFlowCharacteristicsSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_monthly_cash_flow_characteristics_summaries import CashFlowMonthlyCashFlowCharacteristicsSummaries

_cash_flow_monthly_cash_flow_characteristics_summaries_model: Deferred[
    CashFlowMonthlyCashFlowCharacteristicsSummaries
] = Deferred(
    __package__,
    ".cash_flow_monthly_cash_flow_characteristics_summaries",
    "CashFlowMonthlyCashFlowCharacteristicsSummaries",
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowCharacteristicsSummary(Model):
    """Net cash flow (credits minus debits) of all accounts of a Cash Flow Report together, with and
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

    _fields: ClassVar[Mapping[str, str]] = {
        "monthly_cash_flow_characteristics_summaries": "monthlyCashFlowCharacteristicsSummaries",
        "average_monthly_net": "averageMonthlyNet",
        "average_monthly_net_less_transfers": "averageMonthlyNetLessTransfers",
        "twelve_month_total_net": "twelveMonthTotalNet",
        "twelve_month_total_net_less_transfers": "twelveMonthTotalNetLessTransfers",
        "six_month_average_total_credits_less_total_debits": "sixMonthAverageTotalCreditsLessTotalDebits",
        "six_month_average_total_credits_less_total_debits_less_transfers": "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        "two_month_average_total_credits_less_total_debits": "twoMonthAverageTotalCreditsLessTotalDebits",
        "two_month_average_total_credits_less_total_debits_less_transfers": "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowCashFlowCharacteristicsSummary:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("monthlyCashFlowCharacteristicsSummaries")
        self.monthly_cash_flow_characteristics_summaries = (
            [
                _cash_flow_monthly_cash_flow_characteristics_summaries_model.from_dict(v_)
                if v_.__class__ is dict
                else v_
                for v_ in v
            ]
            if v.__class__ is list
            else v
        )
        self.average_monthly_net = get("averageMonthlyNet")
        self.average_monthly_net_less_transfers = get("averageMonthlyNetLessTransfers")
        self.twelve_month_total_net = get("twelveMonthTotalNet")
        self.twelve_month_total_net_less_transfers = get("twelveMonthTotalNetLessTransfers")
        self.six_month_average_total_credits_less_total_debits = get("sixMonthAverageTotalCreditsLessTotalDebits")
        self.six_month_average_total_credits_less_total_debits_less_transfers = get(
            "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers"
        )
        self.two_month_average_total_credits_less_total_debits = get("twoMonthAverageTotalCreditsLessTotalDebits")
        self.two_month_average_total_credits_less_total_debits_less_transfers = get(
            "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers"
        )
        return self
