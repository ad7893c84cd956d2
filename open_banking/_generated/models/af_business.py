"""AFBusiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .af_business_address import AFBusinessAddress


@define(kw_only=True, eq=False, repr=False)
class AFBusiness(Model):
    """Name and address of the business that an analytics report is about."""

    name: str
    """Name of the business that a report is about."""
    address: AFBusinessAddress
    """Postal address of the business: street lines, city, state, country and postal code."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "address": Nested("af_business_address", "AFBusinessAddress"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "address",
        }
    )
