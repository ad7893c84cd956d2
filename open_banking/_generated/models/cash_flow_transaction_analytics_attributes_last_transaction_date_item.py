"""CashFlowTransactionAnalyticsAttributesLastTransactionDateItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CashFlowTransactionAnalyticsAttributesLastTransactionDateItem(Model):
    """CashFlowTransactionAnalyticsAttributesLastTransactionDateItem."""

    date: str
    """Day on which the transaction was posted, as an ISO 8601 date (`YYYY-MM-DD`)."""
    deposits_credits: float | None = None
    """Amount of the deposit, in the account's currency; null if the transaction is not a
    deposit."""
    withdrawals_debits: float | None = None
    """Amount of the withdrawal, in the account's currency, as a positive number; null if the
    transaction is not a withdrawal."""
    zero_amount_transaction: float | None = None
    """Amount of the transaction if that is `0`, null otherwise."""
    transaction_description: str | None = None
    """Text that describes the transaction, for instance `Payment to Chase card ending in`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "deposits_credits": "depositsCredits",
        "withdrawals_debits": "withdrawalsDebits",
        "zero_amount_transaction": "zeroAmountTransaction",
        "transaction_description": "transactionDescription",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowTransactionAnalyticsAttributesLastTransactionDateItem:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.date = get("date")
        self.deposits_credits = get("depositsCredits")
        self.withdrawals_debits = get("withdrawalsDebits")
        self.zero_amount_transaction = get("zeroAmountTransaction")
        self.transaction_description = get("transactionDescription")
        return self
