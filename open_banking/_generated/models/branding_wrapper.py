"""BrandingWrapper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .branding import Branding


@define(kw_only=True, eq=False, repr=False)
class BrandingWrapper(Model):
    """Response of the call for an institution's branding: a wrapper around logos, icon and main
    color."""

    branding: Branding
    """Logos, icon and main color of an institution, for showing it in a user interface. The
    pictures are SVG files and can be scaled slightly."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "branding": Nested("branding", "Branding"),
    }
