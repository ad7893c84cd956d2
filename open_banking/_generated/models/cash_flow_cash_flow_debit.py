"""CashFlowCashFlowDebit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_monthlycashflow_debits import CashFlowMonthlycashflowDebits


@define(kw_only=True, eq=False, repr=False)
class CashFlowCashFlowDebit(Model):
    """Money that left one account of a Cash Flow report: totals over 12, 6 and 2 months, with and
    without transfers, and figures by month."""

    monthly_cash_flow_debits: list[CashFlowMonthlycashflowDebits]
    """Debits from the account month by month, one record for each complete calendar month."""
    twelve_month_debit_total: float | None = None
    """Total of the debits from the account over twelve months, transfers included, in the account's
    currency."""
    twelve_month_debit_total_less_transfers: float | None = None
    """Total of the debits from the account over twelve months without transfers, in the account's
    currency."""
    six_month_debit_total: float | None = None
    """Total of the debits from the account over six months, transfers included, in the account's
    currency."""
    six_month_debit_total_less_transfers: float | None = None
    """Total of the debits from the account over six months without transfers, in the account's
    currency."""
    two_month_debit_total: float | None = None
    """Total of the debits from the account over two months, transfers included, in the account's
    currency."""
    two_month_debit_total_less_transfers: float | None = None
    """Total of the debits from the account over two months without transfers, in the account's
    currency."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "monthly_cash_flow_debits": [Nested("cash_flow_monthlycashflow_debits", "CashFlowMonthlycashflowDebits")],
    }
