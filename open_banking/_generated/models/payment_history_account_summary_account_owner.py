"""PaymentHistoryAccountSummaryAccountOwner."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryAccountSummaryAccountOwner(Model):
    """Name and postal address of the account's owner."""

    name: str
    """Full name of an account owner in one string. Where an account has several owners, the string
    names them all, the way the institution's own data does."""
    address: str
    """Postal address of a consumer or an account owner. For an account owner it may hold city,
    state and postal code as well, all on one line."""
    city: str | None = None
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str | None = None
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    zip: str | None = None
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "name",
            "address",
            "city",
            "state",
            "zip",
        }
    )
