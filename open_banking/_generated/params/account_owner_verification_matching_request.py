"""The request dictionary of AccountOwnerVerificationMatchingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.account_owner_verification_matching_request_address import (
        AccountOwnerVerificationMatchingRequestAddress,
    )
    from ..models.account_owner_verification_matching_request_name import AccountOwnerVerificationMatchingRequestName
    from .account_owner_verification_matching_request_address import (
        AccountOwnerVerificationMatchingRequestAddressParams,
    )
    from .account_owner_verification_matching_request_name import AccountOwnerVerificationMatchingRequestNameParams


class AccountOwnerVerificationMatchingRequestParams(TypedDict, total=False):
    """Person with whom an account's owner is compared. Only the name is required; the data must
    come from a source other than the customer's connected account."""

    owner_name: str
    """Full name of an account owner in one string. Where an account has several owners, the string
    names them all, the way the institution's own data does."""
    name: AccountOwnerVerificationMatchingRequestNameParams | AccountOwnerVerificationMatchingRequestName
    """Name to compare with the account owner's; first name and last name are required. Required by
    the API."""
    address: AccountOwnerVerificationMatchingRequestAddressParams | AccountOwnerVerificationMatchingRequestAddress
    """Postal address to compare with the account owner's, given in parts."""
    phone: str
    """Phone number to compare with the account owner's, at most 10 digits and nothing else, for
    instance `8005551234`."""
    email_field: str
    """Email address of a person, a business or an institution, for instance
    `myname@mycompany.com`."""


SHAPE = Shape(
    __package__,
    "AccountOwnerVerificationMatchingRequest",
    {
        "owner_name": "ownerName",
        "name": "name",
        "address": "address",
        "phone": "phone",
        "email_field": "email",
    },
    nested={
        "name": (".account_owner_verification_matching_request_name", "SHAPE"),
        "address": (".account_owner_verification_matching_request_address", "SHAPE"),
    },
)
