"""PaymentHistoryAccountSummaryAccountOwner."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryAccountSummaryAccountOwner(Model):
    """Name and postal address of the account's owner."""

    name: str
    """Full name of an account owner in one string. Where an account has several owners, the string
    names them all, the way the institution's own data does."""
    address: str
    """Postal address of a consumer or an account owner. For an account owner it may hold city,
    state and postal code as well, all on one line."""
    city: str | None = None
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str | None = None
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    zip: str | None = None
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "address": "address",
        "city": "city",
        "state": "state",
        "zip": "zip",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "name",
            "address",
            "city",
            "state",
            "zip",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> PaymentHistoryAccountSummaryAccountOwner:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.name = get("name")
        self.address = get("address")
        self.city = get("city")
        self.state = get("state")
        self.zip = get("zip")
        return self
