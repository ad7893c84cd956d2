"""PaySwitchDetailsProvider."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PaySwitchDetailsProvider(Model):
    """Service provider at which the switch is made, with ID and name."""

    id: str
    """Identifies the service provider, for instance `607e249736b9f053b536bde0`."""
    name: str
    """Name of the service provider, for instance `Paycom` for a deposit switch or `Netflix` for a
    bill pay switch."""
