"""InstitutionWrapper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .institution import Institution


@define(kw_only=True, eq=False, repr=False)
class InstitutionWrapper(Model):
    """Wrapper around one institution, returned when an institution is fetched by ID."""

    institution: Institution
    """Bank or other financial institution: the products it is certified for, its URLs, login
    instructions, contact data and branding."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "institution": Nested("institution", "Institution"),
    }
