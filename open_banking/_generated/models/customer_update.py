"""CustomerUpdate."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdate(Model):
    """New first name, last name or both for an enrolled customer; at least one of them is
    needed."""

    first_name: str | None = None
    """First name of a person, for instance `John`; in the record of a reseller's end user, that end
    user's name."""
    last_name: str | None = None
    """Last name of a customer, consumer or account owner, for instance `Smith`."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "first_name",
            "last_name",
        }
    )
