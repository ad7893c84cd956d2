"""CashFlowCashFlowCharacteristic."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_monthly_cash_flow_characteristics import CashFlowMonthlyCashFlowCharacteristics

_cash_flow_monthly_cash_flow_characteristics_model: Deferred[CashFlowMonthlyCashFlowCharacteristics] = Deferred(
    __package__, ".cash_flow_monthly_cash_flow_characteristics", "CashFlowMonthlyCashFlowCharacteristics"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowCharacteristic(Model):
    """Net cash flow (credits minus debits) of one account in a Cash Flow Report, with and without
    transfers: 12-month totals, averages including those over 6 and 2 months, and figures by
    month."""

    monthly_cash_flow_characteristics: list[CashFlowMonthlyCashFlowCharacteristics]
    """Net cash flow of the account and its average transaction amount, month by month, one record
    for each complete calendar month."""
    average_monthly_net: float
    """Average monthly net cash flow (credits less debits) of the account, transfers included, in
    the account's currency."""
    average_monthly_net_less_transfers: float
    """Average monthly net cash flow (credits less debits) of the account without transfers, in the
    account's currency."""
    twelve_month_total_net: float | None = None
    """Net cash flow (credits less debits) of the account over twelve months, transfers included, in
    the account's currency."""
    twelve_month_total_net_less_transfers: float | None = None
    """Net cash flow (credits less debits) of the account over twelve months without transfers, in
    the account's currency."""
    six_month_average_total_credits_less_total_debits: float | None = None
    """Six-month average of the net cash flow (credits less debits) of the account, transfers
    included, in the account's currency."""
    six_month_average_total_credits_less_total_debits_less_transfers: float | None = None
    """Six-month average of the net cash flow (credits less debits) of the account without
    transfers, in the account's currency."""
    two_month_average_total_credits_less_total_debits: float | None = None
    """Two-month average of the net cash flow (credits less debits) of the account, transfers
    included, in the account's currency."""
    two_month_average_total_credits_less_total_debits_less_transfers: float | None = None
    """Two-month average of the net cash flow (credits less debits) of the account without
    transfers, in the account's currency."""

    _fields: ClassVar[Mapping[str, str]] = {
        "monthly_cash_flow_characteristics": "monthlyCashFlowCharacteristics",
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
    def from_dict(cls, source: JsonObject) -> CashFlowCashFlowCharacteristic:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("monthlyCashFlowCharacteristics")
        self.monthly_cash_flow_characteristics = (
            [
                _cash_flow_monthly_cash_flow_characteristics_model.from_dict(v_) if v_.__class__ is dict else v_
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
