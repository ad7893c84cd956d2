"""Branding."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Branding(Model):
    """Logos, icon and main color of an institution, for showing it in a user interface. The
    pictures are SVG files and can be scaled slightly."""

    logo: str | None = None
    """URL of the institution's logo for white backgrounds, an SVG file designed at 375 x 72 with
    space around the logo."""
    alternate_logo: str | None = None
    """URL of the institution's logo for colored backgrounds, an SVG file designed at 375 x 72 with
    space around the logo."""
    icon: str | None = None
    """URL of the institution's icon for search results, an SVG file designed at 40 x 40."""
    primary_color: str | None = None
    """Main brand color of the institution as a hex code, for instance `#0167AE`."""
    tile: str | None = None
    """URL of a logo with the institution's name, an SVG file designed at 160 x 72 and meant for
    popular banks."""
