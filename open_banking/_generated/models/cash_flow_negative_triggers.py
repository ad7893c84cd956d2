"""CashFlowNegativeTriggers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_insufficient_funds_fees import CashFlowInsufficientFundsFees

_cash_flow_insufficient_funds_fees_model: Deferred[CashFlowInsufficientFundsFees] = Deferred(
    __package__, ".cash_flow_insufficient_funds_fees", "CashFlowInsufficientFundsFees"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowNegativeTriggers(Model):
    """Activity in a Cash Flow Analytics report for business that may speak against
    creditworthiness, namely fees for insufficient funds."""

    insufficient_fund_fees: CashFlowInsufficientFundsFees | None = None
    """Fees charged for insufficient funds (NSF) within the period of a Cash Flow Analytics report
    for business: their number, their sum and the transactions themselves."""

    _fields: ClassVar[Mapping[str, str]] = {
        "insufficient_fund_fees": "insufficientFundFees",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowNegativeTriggers:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("insufficientFundFees")
        self.insufficient_fund_fees = (
            _cash_flow_insufficient_funds_fees_model.from_dict(v) if v.__class__ is dict else v
        )
        return self
