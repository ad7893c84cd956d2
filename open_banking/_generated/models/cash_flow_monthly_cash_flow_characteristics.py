"""CashFlowMonthlyCashFlowCharacteristics."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowCharacteristics(Model):
    """Net cash flow and average transaction amount of one account of a Cash Flow Report in one
    complete calendar month."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    total_credits_less_total_debits: float
    """Net cash flow (credits less debits) of the account in the month, transfers included, in the
    account's currency."""
    total_credits_less_total_debits_less_transfers: float
    """Net cash flow (credits less debits) of the account in the month without transfers, in the
    account's currency."""
    average_transaction_amount: float
    """Average amount of the transactions of the account in the month, in the account's currency."""

    _fields: ClassVar[Mapping[str, str]] = {
        "month": "month",
        "total_credits_less_total_debits": "totalCreditsLessTotalDebits",
        "total_credits_less_total_debits_less_transfers": "totalCreditsLessTotalDebitsLessTransfers",
        "average_transaction_amount": "averageTransactionAmount",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowMonthlyCashFlowCharacteristics:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.month = get("month")
        self.total_credits_less_total_debits = get("totalCreditsLessTotalDebits")
        self.total_credits_less_total_debits_less_transfers = get("totalCreditsLessTotalDebitsLessTransfers")
        self.average_transaction_amount = get("averageTransactionAmount")
        return self
