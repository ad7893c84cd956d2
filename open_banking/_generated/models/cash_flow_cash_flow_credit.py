"""CashFlowCashFlowCredit."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_monthly_cash_flow_credits import CashFlowMonthlyCashFlowCredits

_cash_flow_monthly_cash_flow_credits_model: Deferred[CashFlowMonthlyCashFlowCredits] = Deferred(
    __package__, ".cash_flow_monthly_cash_flow_credits", "CashFlowMonthlyCashFlowCredits"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowCredit(Model):
    """Money that came into one account of a Cash Flow Report: totals over 12, 6 and 2 months, with
    and without transfers, and figures by month."""

    monthly_cash_flow_credits: list[CashFlowMonthlyCashFlowCredits]
    """Credits to the account month by month, one record for each complete calendar month."""
    twelve_month_credit_total: float | None = None
    """Total of the credits to the account over twelve months, transfers included, in the account's
    currency."""
    twelve_month_credit_total_less_transfers: float | None = None
    """Total of the credits to the account over twelve months without transfers, in the account's
    currency."""
    six_month_credit_total: float | None = None
    """Total of the credits to the account over six months, transfers included, in the account's
    currency."""
    six_month_credit_total_less_transfers: float | None = None
    """Total of the credits to the account over six months without transfers, in the account's
    currency."""
    two_month_credit_total: float | None = None
    """Total of the credits to the account over two months, transfers included, in the account's
    currency."""
    two_month_credit_total_less_transfers: float | None = None
    """Total of the credits to the account over two months without transfers, in the account's
    currency."""

    _fields: ClassVar[Mapping[str, str]] = {
        "monthly_cash_flow_credits": "monthlyCashFlowCredits",
        "twelve_month_credit_total": "twelveMonthCreditTotal",
        "twelve_month_credit_total_less_transfers": "twelveMonthCreditTotalLessTransfers",
        "six_month_credit_total": "sixMonthCreditTotal",
        "six_month_credit_total_less_transfers": "sixMonthCreditTotalLessTransfers",
        "two_month_credit_total": "twoMonthCreditTotal",
        "two_month_credit_total_less_transfers": "twoMonthCreditTotalLessTransfers",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowCashFlowCredit:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("monthlyCashFlowCredits")
        self.monthly_cash_flow_credits = (
            [_cash_flow_monthly_cash_flow_credits_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
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
