"""InsufficientFundsTransaction."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class InsufficientFundsTransaction(Model):
    """Transaction counted as a fee for non-sufficient funds (NSF) in a Cash Flow Analytics report
    for business."""

    amount: float
    """Amount of the transaction, in the account's currency: positive for deposits, negative for
    withdrawals and debits."""
    description: str | None = None
    """Text that describes the transaction, for instance `OVERDRAFT FEE`."""
    memo: str | None = None
    """Memo of the transaction, for instance `NSF`."""
    posted_date: str
    """Day on which the transaction was posted, as an ISO 8601 date (`YYYY-MM-DD`)."""
    transaction_id: int
    """Number that identifies the transaction on the platform."""
