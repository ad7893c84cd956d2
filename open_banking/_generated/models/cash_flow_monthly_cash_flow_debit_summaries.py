"""CashFlowMonthlyCashFlowDebitSummaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowDebitSummaries(Model):
    """Debits of all accounts of a Cash Flow Report in one complete calendar month, with and without
    transfers."""

    month: int
    """Calendar month that the record covers, in epoch seconds, for instance `1512111600` for
    December 2017. Each complete month in the report has one record."""
    number_of_debits: str
    """Number of debits in the month over all accounts of the report, transfers included; a count,
    as text."""
    total_debits_amount: float
    """Total of the month's debits over all accounts of the report, transfers included, in dollars;
    a negative amount."""
    largest_debit: float
    """Largest single debit of the month, in dollars; a negative amount."""
    number_of_debits_less_transfers: str
    """Number of debits in the month without transfers; a count, as text."""
    total_debits_amount_less_transfers: float
    """Total of the month's debits without transfers, in dollars; a negative amount."""
    average_debit_amount: float
    """Average amount of a debit in the month, in dollars; as a rule negative, like the other debit
    amounts."""

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
    def from_dict(cls, source: JsonObject) -> CashFlowMonthlyCashFlowDebitSummaries:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
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
