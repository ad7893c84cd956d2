"""CashFlowCashFlowCreditSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_monthly_cash_flow_credit_summaries import CashFlowMonthlyCashFlowCreditSummaries


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowCreditSummary(Model):
    """Money that came into all accounts of a Cash Flow report: totals over 12, 6 and 2 months, with
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

    _nested: ClassVar[Mapping[str, Any]] = {
        "monthly_cash_flow_credit_summaries": [
            Nested("cash_flow_monthly_cash_flow_credit_summaries", "CashFlowMonthlyCashFlowCreditSummaries")
        ],
    }
