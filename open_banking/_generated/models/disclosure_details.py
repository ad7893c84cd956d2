"""DisclosureDetails."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DisclosureDetails(Model):
    """Third party that receives the customer's data under a consent."""

    type: str
    """Kind of the third party. An empty array for partners in the US, although the type declared
    here is a string."""
    name: str
    """Name of the third party that receives the data."""
