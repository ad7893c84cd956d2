"""Experiences."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Experiences(Model):
    """Connect experience set up for one of the partner's applications, with the billing codes of
    the products it uses. Its UUID identifies it."""

    id: str | None = None
    """UUID that identifies the experience uniquely."""
    app_name: str | None = None
    """Name under which the partner's application is registered."""
    product_code: list[str] | None = None
    """Billing codes, one for each open banking product that the customer uses under its contract,
    for instance `AO`."""
