"""AccountOwnerEmail."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerEmail(Model):
    """One email address of an account owner, with its kind and whether it is the main one."""

    is_primary: bool | None = None
    """Whether this is the account owner's main email address."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""
    email_type: Literal["Personal", "Business"] | str | None = None
    """What the account owner uses the email address for: `Personal` or `Business`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "email",
        }
    )
