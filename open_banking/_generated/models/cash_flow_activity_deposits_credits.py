"""CashFlowActivityDepositsCredits."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CashFlowActivityDepositsCredits(Model):
    """One deposit among those posted within the period of a Cash Flow Analytics report for
    business."""

    date: str
    """Day on which the transaction was posted, as an ISO 8601 date (`YYYY-MM-DD`)."""
    deposits_credits: float
    """Amount of the deposit, in the account's currency."""
    transaction_description: str | None = None
    """Text that describes the deposit, for instance `VENMO CASHOUT`."""
