"""PostConfigurationsRequest."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PostConfigurationsRequest(Model):
    """PostConfigurationsRequest."""

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
