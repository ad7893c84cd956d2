"""ObbAccountOwner."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbAccountOwner(Model):
    """Name and address under which the institution holds an account. The name can be that of the
    business, of its owner or of someone else."""

    address: str
    """Whole postal address recorded for the account's owner, on one line."""
    name: str
    """Name recorded for the account's owner; a business or a person."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address",
            "name",
        }
    )
