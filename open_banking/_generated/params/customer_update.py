"""The request dictionary of CustomerUpdate."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class CustomerUpdateParams(TypedDict, total=False):
    """New first name, last name or both for an enrolled customer; at least one of them is
    needed."""

    first_name: str
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str
    """Last name of a customer, consumer or account owner, for instance `Smith`."""


SHAPE = Shape(
    __package__,
    "CustomerUpdate",
    {
        "first_name": "firstName",
        "last_name": "lastName",
    },
)
