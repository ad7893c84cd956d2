"""Configuration."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Configuration(Model):
    """Stored settings of the login flow: which accounts can be activated, and whether the user must
    share the owner's details."""

    id: str | None = None
    """Identifies a stored configuration of the login flow, a UUID of 36 characters. Login forms and
    OAuth URLs take it as `configurationId`."""
    filter_accounts: list[str] | None = None
    """Kinds of accounts, for instance `Checking`, that account activation is limited to. Optional;
    works with institutions that have legacy login forms."""
    account_classification_type: list[Literal["personal", "business", "unknown"] | str] | None = None
    """Uses of accounts that account activation is limited to; known values: `personal`, `business`,
    `unknown`. Optional; works with institutions that are connected by OAuth."""
    ao_required: bool | None = None
    """Whether the user must share the account owner's details at OAuth institutions. A login
    without them fails with error 239, and the partner must ask the user to try again. `false` by
    default."""
