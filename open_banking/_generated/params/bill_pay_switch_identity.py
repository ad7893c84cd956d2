"""The request dictionary of BillPaySwitchIdentity."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class BillPaySwitchIdentityParams(TypedDict, total=False):
    """Name, postal address, phone and email of the user. Required for a bill pay switch (BPS)."""

    first_name: str
    """First name of the user, at most 50 characters. Required by the API."""
    last_name: str
    """Last name of the user, at most 50 characters. Required by the API."""
    zip_code: str
    """Postal code of the user, 5 to 10 characters. Required by the API."""
    address: str
    """First line of the user's address, at most 100 characters. Required by the API."""
    address2: str
    """Second line of the user's address, for instance an apartment, at most 100 characters."""
    city: str
    """City where the user lives, at most 100 characters. Required by the API."""
    state: str
    """State where the user lives, two letters, for instance `NY`. Required by the API."""
    phone: str
    """Phone number of the user, at most 15 characters, for instance `2121234567`."""
    email_field: str
    """Email address of the user, at most 100 characters."""


SHAPE = Shape(
    __package__,
    "BillPaySwitchIdentity",
    {
        "first_name": "firstName",
        "last_name": "lastName",
        "zip_code": "zipCode",
        "address": "address",
        "address2": "address2",
        "city": "city",
        "state": "state",
        "phone": "phone",
        "email_field": "email",
    },
)
