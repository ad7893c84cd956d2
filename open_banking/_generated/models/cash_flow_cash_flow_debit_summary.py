"""CashFlowCashFlowDebitSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_monthly_cash_flow_debit_summaries import CashFlowMonthlyCashFlowDebitSummaries

_cash_flow_monthly_cash_flow_debit_summaries_model: Deferred[CashFlowMonthlyCashFlowDebitSummaries] = Deferred(
    __package__, ".cash_flow_monthly_cash_flow_debit_summaries", "CashFlowMonthlyCashFlowDebitSummaries"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowDebitSummary(Model):
    """Money that left the accounts of a Cash Flow Report, taken together: totals over 12, 6 and 2
    months, with and without transfers, and figures by month."""

    monthly_cash_flow_debit_summaries: list[CashFlowMonthlyCashFlowDebitSummaries]
    """Debits from all accounts in the report month by month, one record for each complete calendar
    month."""
    twelve_month_debit_total: float
    """Total of the debits from all accounts in the report over twelve months, transfers included,
    in the accounts' currency."""
    twelve_month_debit_total_less_transfers: float
    """Total of the debits from all accounts in the report over twelve months without transfers, in
    the accounts' currency."""
    six_month_debit_total: float
    """Total of the debits from all accounts in the report over six months, transfers included, in
    the accounts' currency."""
    six_month_debit_total_less_transfers: float
    """Total of the debits from all accounts in the report over six months without transfers, in the
    accounts' currency."""
    two_month_debit_total: float
    """Total of the debits from all accounts in the report over two months, transfers included, in
    the accounts' currency."""
    two_month_debit_total_less_transfers: float
    """Total of the debits from all accounts in the report over two months without transfers, in the
    accounts' currency."""

    _fields: ClassVar[Mapping[str, str]] = {
        "monthly_cash_flow_debit_summaries": "monthlyCashFlowDebitSummaries",
        "twelve_month_debit_total": "twelveMonthDebitTotal",
        "twelve_month_debit_total_less_transfers": "twelveMonthDebitTotalLessTransfers",
        "six_month_debit_total": "sixMonthDebitTotal",
        "six_month_debit_total_less_transfers": "sixMonthDebitTotalLessTransfers",
        "two_month_debit_total": "twoMonthDebitTotal",
        "two_month_debit_total_less_transfers": "twoMonthDebitTotalLessTransfers",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowCashFlowDebitSummary:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("monthlyCashFlowDebitSummaries")
        self.monthly_cash_flow_debit_summaries = (
            [
                _cash_flow_monthly_cash_flow_debit_summaries_model.from_dict(v_) if v_.__class__ is dict else v_
                for v_ in v
            ]
            if v.__class__ is list
            else v
        )
        self.twelve_month_debit_total = get("twelveMonthDebitTotal")
        self.twelve_month_debit_total_less_transfers = get("twelveMonthDebitTotalLessTransfers")
        self.six_month_debit_total = get("sixMonthDebitTotal")
        self.six_month_debit_total_less_transfers = get("sixMonthDebitTotalLessTransfers")
        self.two_month_debit_total = get("twoMonthDebitTotal")
        self.two_month_debit_total_less_transfers = get("twoMonthDebitTotalLessTransfers")
        return self
