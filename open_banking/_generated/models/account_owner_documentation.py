"""AccountOwnerDocumentation."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerDocumentation(Model):
    """Proof of identity of an account owner: a tax ID with its country, or a government ID."""

    tax_id: str | None = None
    """Tax ID of an account owner in the format of the country: in Canada a Social Insurance Number
    (SIN, or NAS in French) such as `123-456-789`."""
    tax_id_country: str | None = None
    """ISO 3166-1 country code, alpha-2 or alpha-3, at most 3 characters, for instance `USA`."""
    government_id: str | None = None
    """Alphanumeric number of a government document: in Canada a passport (8 characters) or driver's
    license (6-9)."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "tax_id",
            "government_id",
        }
    )
