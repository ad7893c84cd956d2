"""Categorization."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class Categorization(Model):
    """How a transaction was classified: its category, a cleaned-up payee and, where recognized, the
    place of the payment. Part of each transaction record."""

    normalized_payee_name: str
    """Payee of the transaction in normalized form, worked out from its `description` and `memo`."""
    category: str
    """Category that Finicity assigns to a transaction, one of more than a hundred, for instance
    `Groceries`, `Paycheck`, `Mortgage & Rent`, `Bank Fee`, `Transfer` or `Uncategorized`."""
    city: str | None = None
    """Name of the city in a postal address or in the location of a transaction, for instance
    `Murray`."""
    state: str | None = None
    """State of a postal address, for instance `UT`. Appears on account owners, consumers and
    businesses, and in the categorization of a transaction."""
    postal_code: str | None = None
    """Postal code of an address as a string, for instance `84123`. Appears on account owners,
    consumers and businesses, and in the categorization of a transaction."""
    country: str
    """Country code after ISO 3166-1, alpha-2 or alpha-3, at most 3 characters, for instance `USA`."""
    best_representation: str | None = None
    """Text merged from the transaction's `description` and `memo`, without repetitions, numbers and
    special characters, for instance `VERIZON WIRELESS PAYMENTS`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "normalized_payee_name": "normalizedPayeeName",
        "category": "category",
        "city": "city",
        "state": "state",
        "postal_code": "postalCode",
        "country": "country",
        "best_representation": "bestRepresentation",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> Categorization:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.normalized_payee_name = get("normalizedPayeeName")
        self.category = get("category")
        self.city = get("city")
        self.state = get("state")
        self.postal_code = get("postalCode")
        self.country = get("country")
        self.best_representation = get("bestRepresentation")
        return self
