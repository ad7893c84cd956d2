"""ConsentAccountDetails."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ConsentAccountDetails(Model):
    """One account that a consent covers, with its kind, name and state."""

    id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    real_account_number_last4: str | None = None
    """Last digits of the account number at the institution, as a string of at most 4 characters."""
    type: str | None = None
    """Kind of account, for instance `checking`, `savings`, `moneyMarket`, `cd`, `creditCard`,
    `lineOfCredit`, `mortgage`, `loan`, `studentLoan`, `investment`, `brokerageAccount`, `ira`,
    `roth`, `401k`, `403b`, `457`, `529`, `pension`, `payroll` or `unknown`."""
    name: str | None = None
    """Name of the account at the institution, for instance `Super Checking`."""
    status: Literal["ACTIVE", "INACTIVE"] | str
    """State of the account within the consent; known values: `ACTIVE` (from when it was added),
    `INACTIVE` (once it was removed)."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "real_account_number_last4",
        }
    )
