"""AccountOwner."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AccountOwner(Model):
    """Name and address of an account's owner, as the institution states them, with the date of that
    information. Several owners may share the same name string."""

    owner_name: str
    """Full name of an account owner in one string. Where an account has several owners, the string
    names them all, the way the institution's own data does."""
    owner_address: str
    """Postal address of a consumer or an account owner. For an account owner it may hold city,
    state and postal code as well, all on one line."""
    as_of_date: int | None = None
    """Time as of which the record holds, in epoch seconds."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "as_of_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_name",
            "owner_address",
        }
    )
