"""AccountOwnerVerificationMatchResults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .account_owner_verification_matching_details import AccountOwnerVerificationMatchingDetails


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerVerificationMatchResults(Model):
    """Result of Account Owner Match: everyone who holds the account, with the matching scores."""

    holders: list[AccountOwnerVerificationMatchingDetails] | None = None
    """Holders of the account, one record each, with whatever the institution knows of them."""
    encrypted_value: str | None = None
    """Response in encrypted form, as one string."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "holders": [Nested("account_owner_verification_matching_details", "AccountOwnerVerificationMatchingDetails")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "encrypted_value",
        }
    )
