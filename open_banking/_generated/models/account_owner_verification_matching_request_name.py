"""AccountOwnerVerificationMatchingRequestName."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerVerificationMatchingRequestName(Model):
    """Name to compare with the account owner's; first name and last name are required."""

    first_name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    middle_name: str | None = None
    """Middle name or initial of an account holder, for instance `L`."""
    last_name: str
    """Last name of a customer, consumer or account owner, for instance `Smith`."""
    suffix: str | None = None
    """Generational or academic addition to a person's name, for instance `PhD`, on consumers and
    account owners."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "middle_name",
            "last_name",
            "suffix",
        }
    )
