"""CashFlowCashFlowCreditSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_monthly_cash_flow_credit_summaries import CashFlowMonthlyCashFlowCreditSummaries

_cash_flow_monthly_cash_flow_credit_summaries_model: Deferred[CashFlowMonthlyCashFlowCreditSummaries] = Deferred(
    __package__, ".cash_flow_monthly_cash_flow_credit_summaries", "CashFlowMonthlyCashFlowCreditSummaries"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowCreditSummary(Model):
    """Money that came into all accounts of a Cash Flow Report: totals over 12, 6 and 2 months, with
    and without transfers, and figures by month."""

    monthly_cash_flow_credit_summaries: list[CashFlowMonthlyCashFlowCreditSummaries]
    """Credits to all accounts in the report month by month, one record for each complete calendar
    month."""
    twelve_month_credit_total: float
    """Total of the credits to all accounts in the report over twelve months, transfers included, in
    the accounts' currency."""
    twelve_month_credit_total_less_transfers: float
    """Total of the credits to all accounts in the report over twelve months without transfers, in
    the accounts' currency."""
    six_month_credit_total: float
    """Total of the credits to all accounts in the report over six months, transfers included, in
    the accounts' currency."""
    six_month_credit_total_less_transfers: float
    """Total of the credits to all accounts in the report over six months without transfers, in the
    accounts' currency."""
    two_month_credit_total: float
    """Total of the credits to all accounts in the report over two months, transfers included, in
    the accounts' currency."""
    two_month_credit_total_less_transfers: float
    """Total of the credits to all accounts in the report over two months without transfers, in the
    accounts' currency."""

    _fields: ClassVar[Mapping[str, str]] = {
        "monthly_cash_flow_credit_summaries": "monthlyCashFlowCreditSummaries",
        "twelve_month_credit_total": "twelveMonthCreditTotal",
        "twelve_month_credit_total_less_transfers": "twelveMonthCreditTotalLessTransfers",
        "six_month_credit_total": "sixMonthCreditTotal",
        "six_month_credit_total_less_transfers": "sixMonthCreditTotalLessTransfers",
        "two_month_credit_total": "twoMonthCreditTotal",
        "two_month_credit_total_less_transfers": "twoMonthCreditTotalLessTransfers",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowCashFlowCreditSummary:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("monthlyCashFlowCreditSummaries")
        self.monthly_cash_flow_credit_summaries = (
            [
                _cash_flow_monthly_cash_flow_credit_summaries_model.from_dict(v_) if v_.__class__ is dict else v_
                for v_ in v
            ]
            if v.__class__ is list
            else v
        )
        self.twelve_month_credit_total = get("twelveMonthCreditTotal")
        self.twelve_month_credit_total_less_transfers = get("twelveMonthCreditTotalLessTransfers")
        self.six_month_credit_total = get("sixMonthCreditTotal")
        self.six_month_credit_total_less_transfers = get("sixMonthCreditTotalLessTransfers")
        self.two_month_credit_total = get("twoMonthCreditTotal")
        self.two_month_credit_total_less_transfers = get("twoMonthCreditTotalLessTransfers")
        return self
