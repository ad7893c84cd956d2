"""DataScopesItem."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class DataScopesItem(Model):
    """DataScopesItem."""

    id: str
    """Identifies the data scope, for instance `ACCOUNT_DETAILED` or `CUSTOMER_PERSONAL`."""
    name: str
    """Which data the scope includes, in words for people to read."""
