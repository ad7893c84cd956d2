"""Receiver."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Receiver(Model):
    """Bank account that is to receive microdeposits, with its holder's name and the memo to show on
    the entries."""

    routing_number: str
    """Routing number, as a string of digits, of the bank whose account receives microdeposits."""
    account_number: str
    """Number of the bank account that receives the microdeposits."""
    account_type: (
        Literal["personalChecking", "businessChecking", "personalSavings", "businessSavings", "checking", "savings"]
        | str
    )
    """Kind of account that receives the microdeposits; known values: `personalChecking`,
    `businessChecking`, `personalSavings`, `businessSavings`. The plain `checking` and `savings`
    will be deprecated."""
    name: str
    """Customer's name, as holder of the receiving account."""
    memo: str | None = None
    """Memo to show on the microdeposits."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "routing_number",
            "account_number",
            "name",
        }
    )
