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
    """Calendar month that the record covers, in epoch seconds, for instance `1512111600` for
    December 2017. Each complete month in the report has one record."""
    total_credits_less_total_debits: float
    """Net cash flow (credits less debits) of the account in the month, transfers included, in
    dollars."""
    total_credits_less_total_debits_less_transfers: float
    """Net cash flow (credits less debits) of the account in the month without transfers, in
    dollars."""
    average_transaction_amount: float
    """Average amount of a transaction of the account in the month, in dollars."""

    _fields: ClassVar[Mapping[str, str]] = {
        "month": "month",
        "total_credits_less_total_debits": "totalCreditsLessTotalDebits",
        "total_credits_less_total_debits_less_transfers": "totalCreditsLessTotalDebitsLessTransfers",
        "average_transaction_amount": "averageTransactionAmount",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowMonthlyCashFlowCharacteristics:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.month = get("month")
        self.total_credits_less_total_debits = get("totalCreditsLessTotalDebits")
        self.total_credits_less_total_debits_less_transfers = get("totalCreditsLessTotalDebitsLessTransfers")
        self.average_transaction_amount = get("averageTransactionAmount")
        return self
