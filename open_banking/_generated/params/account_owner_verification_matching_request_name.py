"""The request dictionary of AccountOwnerVerificationMatchingRequestName."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class AccountOwnerVerificationMatchingRequestNameParams(TypedDict, total=False):
    """Name to compare with the account owner's; first name and last name are required."""

    first_name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name. Required by the API."""
    middle_name: str
    """Middle name or initial of an account holder, for instance `L`."""
    last_name: str
    """Last name of a customer, consumer or account owner, for instance `Smith`. Required by the
    API."""
    suffix: str
    """Generational or academic addition to a person's name, for instance `PhD`, on consumers and
    account owners."""


SHAPE = Shape(
    __package__,
    "AccountOwnerVerificationMatchingRequestName",
    {
        "first_name": "firstName",
        "middle_name": "middleName",
        "last_name": "lastName",
        "suffix": "suffix",
    },
)
