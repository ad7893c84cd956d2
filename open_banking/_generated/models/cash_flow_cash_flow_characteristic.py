"""CashFlowCashFlowCharacteristic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_monthly_cash_flow_characteristics import CashFlowMonthlyCashFlowCharacteristics


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowCharacteristic(Model):
    """Net cash flow (credits minus debits) of one account in a Cash Flow report, with and without
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

    _nested: ClassVar[Mapping[str, Any]] = {
        "monthly_cash_flow_characteristics": [
            Nested("cash_flow_monthly_cash_flow_characteristics", "CashFlowMonthlyCashFlowCharacteristics")
        ],
    }
