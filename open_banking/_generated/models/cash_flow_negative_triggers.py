"""CashFlowNegativeTriggers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_insufficient_funds_fees import CashFlowInsufficientFundsFees


@define(kw_only=True, eq=False, repr=False)
class CashFlowNegativeTriggers(Model):
    """Activity in a Cash Flow Analytics report for business that may point to poor
    creditworthiness: fees for non-sufficient funds (NSF)."""

    insufficient_fund_fees: CashFlowInsufficientFundsFees | None = None
    """Fees charged for non-sufficient funds (NSF) within the period of a Cash Flow Analytics report
    for business: their number, their sum and the transactions themselves."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "insufficient_fund_fees": Nested("cash_flow_insufficient_funds_fees", "CashFlowInsufficientFundsFees"),
    }
