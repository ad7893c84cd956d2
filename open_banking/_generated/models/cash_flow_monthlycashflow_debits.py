"""CashFlowMonthlycashflowDebits."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlycashflowDebits(Model):
    """Debits of one account of a Cash Flow Report in one complete calendar month, with and without
    transfers."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    number_of_debits: str
    """Number of debits from the account in the month, transfers included; a count, as text."""
    total_debits_amount: float
    """Total of the debits from the account in the month, transfers included, in the account's
    currency; a negative amount."""
    largest_debit: float
    """Largest single debit from the account in the month, in the account's currency; a negative
    amount."""
    number_of_debits_less_transfers: str
    """Number of debits from the account in the month without transfers; a count, as text."""
    total_debits_amount_less_transfers: float
    """Total of the debits from the account in the month without transfers, in the account's
    currency; a negative amount."""
    average_debit_amount: float
    """Average amount of a debit from the account in the month, in the account's currency."""

    _fields: ClassVar[Mapping[str, str]] = {
        "month": "month",
        "number_of_debits": "numberOfDebits",
        "total_debits_amount": "totalDebitsAmount",
        "largest_debit": "largestDebit",
        "number_of_debits_less_transfers": "numberOfDebitsLessTransfers",
        "total_debits_amount_less_transfers": "totalDebitsAmountLessTransfers",
        "average_debit_amount": "averageDebitAmount",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowMonthlycashflowDebits:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.month = get("month")
        self.number_of_debits = get("numberOfDebits")
        self.total_debits_amount = get("totalDebitsAmount")
        self.largest_debit = get("largestDebit")
        self.number_of_debits_less_transfers = get("numberOfDebitsLessTransfers")
        self.total_debits_amount_less_transfers = get("totalDebitsAmountLessTransfers")
        self.average_debit_amount = get("averageDebitAmount")
        return self
