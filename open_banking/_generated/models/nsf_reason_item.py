"""NsfReasonItem."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class NsfReasonItem(Model):
    """Reasons behind an NSF (non-sufficient funds) score: eight aspects of the account and the
    payment, each with a score from 0 to 100."""

    recent_balance: int
    """Reason score from 0 to 100 for the balance available in the account."""
    balance_history: int
    """Reason score from 0 to 100 for how the account's balance develops over time."""
    nsf_history: int
    """Reason score from 0 to 100 for how many NSF (non-sufficient funds) events the account has
    had."""
    recent_nsf_history: int
    """Reason score from 0 to 100 for the account's latest NSF (non-sufficient funds) events."""
    recurring_nsf: int
    """Reason score from 0 to 100 for how often NSF (non-sufficient funds) events come up in the
    account."""
    spend_history: int
    """Reason score from 0 to 100 for how spending from the account develops over time."""
    deposit_history: int
    """Reason score from 0 to 100 for how deposits to the account develop over time."""
    transaction_amount: int
    """Reason score from 0 to 100 for the amount that is to be settled."""
