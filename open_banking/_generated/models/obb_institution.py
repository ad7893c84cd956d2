"""ObbInstitution."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbInstitution(Model):
    """Institution that holds the account, with the name, icon and color needed to show it in a
    business analytics report."""

    institution_icon_url: str | None = None
    """URL of the institution's logo icon, meant for display in reports."""
    institution_id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    institution_name: str | None = None
    """Display name of an institution, for instance `FinBank`."""
    institution_primary_color: str | None = None
    """Main brand color of the institution as a hex code, for instance `#1B3E4A`."""
