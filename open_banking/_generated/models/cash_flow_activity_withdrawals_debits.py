"""CashFlowActivityWithdrawalsDebits."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CashFlowActivityWithdrawalsDebits(Model):
    """One withdrawal among those posted within the period of a Cash Flow Analytics report for
    business."""

    date: str
    """Day on which the transaction was posted, as an ISO 8601 date (`YYYY-MM-DD`)."""
    transaction_description: str | None = None
    """Text that describes the transaction, for instance `Payment to Chase card ending in`."""
    withdrawals_debits: float
    """Amount of the withdrawal, in the account's currency, as a positive number."""
