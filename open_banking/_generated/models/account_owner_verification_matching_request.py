"""AccountOwnerVerificationMatchingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .account_owner_verification_matching_request_address import AccountOwnerVerificationMatchingRequestAddress
    from .account_owner_verification_matching_request_name import AccountOwnerVerificationMatchingRequestName


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerVerificationMatchingRequest(Model):
    """Person with whom an account's owner is compared. Only the name is required; the data must
    come from a source other than the customer's connected account."""

    owner_name: str | None = None
    """Full name of an account owner in one string. Where an account has several owners, the string
    names them all, the way the institution's own data does."""
    name: AccountOwnerVerificationMatchingRequestName
    """Name to compare with the account owner's; first name and last name are required."""
    address: AccountOwnerVerificationMatchingRequestAddress | None = None
    """Postal address to compare with the account owner's, given in parts."""
    phone: str | None = None
    """Phone number to compare with the account owner's, at most 10 digits and nothing else, for
    instance `8005551234`."""
    email: str | None = None
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "name": Nested(
            "account_owner_verification_matching_request_name", "AccountOwnerVerificationMatchingRequestName"
        ),
        "address": Nested(
            "account_owner_verification_matching_request_address", "AccountOwnerVerificationMatchingRequestAddress"
        ),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_name",
            "address",
            "phone",
            "email",
        }
    )
