"""InstitutionCountryCodesItem."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class InstitutionCountryCodesItem(Model):
    """InstitutionCountryCodesItem."""

    country_code: str | None = None
    """Code of the country, two letters, for instance `US`."""
