"""CashFlowTransactionAnalyticsAttributesLastTransactionDateItem."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


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
