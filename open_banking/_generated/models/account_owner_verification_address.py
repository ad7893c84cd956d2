"""AccountOwnerVerificationAddress."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .address_score import AddressScore


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerVerificationAddress(Model):
    """One address of an account owner, as a single line, in parts, or both, with scores for how
    well it matches the request."""

    owner_address: str | None = None
    """Postal address of a consumer or an account owner. For an account owner it may hold city,
    state and postal code as well, all on one line."""
    type: Literal["Business", "Home", "Mailing"] | str | None = None
    """What an account owner's address is for: `Business`, `Home` or `Mailing`."""
    line1: str | None = None
    """First line of a postal address, usually house number and street, for instance
    `434 W Ascension Way`."""
    line2: str | None = None
    """Second line of a postal address, usually the suite or apartment, for instance
    `Suite #200`."""
    line3: str | None = None
    """Third line of an account owner's address, for instance the state with the postal code."""
    city: str | None = None
    """City of a postal address or of the place of a transaction, for instance `Murray`."""
    state: str | None = None
    """State of a postal address or of the place of a transaction, for instance `UT`."""
    postal_code: str | None = None
    """Postal code of an address or of the place of a transaction, as a string, for instance
    `84123`."""
    country: str | None = None
    """ISO 3166-1 country code, alpha-2 or alpha-3, at most 3 characters, for instance `USA`."""
    address_scores: AddressScore | None = None
    """How well the address in the request matches an account owner's address at the institution, as
    a whole and part by part, each from 0 to 100."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "address_scores": Nested("address_score", "AddressScore"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "owner_address",
            "line1",
            "line2",
            "line3",
            "city",
            "state",
            "postal_code",
        }
    )
