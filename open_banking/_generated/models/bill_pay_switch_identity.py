"""BillPaySwitchIdentity."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class BillPaySwitchIdentity(Model):
    """Name, postal address, phone and email of the user. Required for a bill pay switch (BPS)."""

    first_name: str
    """First name of the user, at most 50 characters."""
    last_name: str
    """Last name of the user, at most 50 characters."""
    zip_code: str
    """Postal code of the user, 5 to 10 characters."""
    address: str
    """First line of the user's address, at most 100 characters."""
    address2: str | None = None
    """Second line of the user's address, for instance an apartment, at most 100 characters."""
    city: str
    """City where the user lives, at most 100 characters."""
    state: str
    """State where the user lives, two letters, for instance `NY`."""
    phone: str | None = None
    """Phone number of the user, at most 15 characters, for instance `2121234567`."""
    email: str | None = None
    """Email address of the user, at most 100 characters."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "last_name",
            "zip_code",
            "address",
            "address2",
            "city",
            "state",
            "phone",
            "email",
        }
    )
