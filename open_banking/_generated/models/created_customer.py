"""CreatedCustomer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CreatedCustomer(Model):
    """Confirmation of a newly enrolled customer: the assigned ID, the username and the time of
    enrollment."""

    id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    username: str
    """Unique name chosen by the partner, 6 to 255 characters: letters, digits and
    `! @ . # $ % & * _ - +`; accented letters may fail, and email addresses are discouraged. A name
    taken in Test Drive is unavailable in other plans."""
    created_date: str
    """Time of creation, in epoch seconds, sent as a string of digits."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
        }
    )
