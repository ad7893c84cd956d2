"""BankAccount."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class BankAccount(Model):
    """One bank account for a switch, with account number, routing number and type."""

    title: str | None = None
    """Name by which the user knows the card or bank account, for instance `Sample Card`."""
    account_number: str
    """Number of the user's bank account, 4 to 17 characters."""
    bank_identifier: str
    """Routing number of the bank, nine digits as a string."""
    type: Literal["checking", "savings"] | str
    """Kind of bank account; known values: `checking`, `savings`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number",
            "bank_identifier",
        }
    )
