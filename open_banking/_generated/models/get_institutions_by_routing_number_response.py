"""GetInstitutionsByRoutingNumberResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .institutions_with_routing_number import InstitutionsWithRoutingNumber


@define(kw_only=True, eq=False, repr=False)
class GetInstitutionsByRoutingNumberResponse(Model):
    """GetInstitutionsByRoutingNumberResponse."""

    found: int | None = None
    """How many records match the search in total, over all pages."""
    displaying: int | None = None
    """How many records this page of results contains."""
    more_available: bool | None = None
    """Whether there are more records beyond this page; if so, repeat the call with a higher
    `start`. The two transaction lists send it as the string `true` or `false`, all other lists as a
    boolean."""
    created_date: int | None = None
    """Point in time, in epoch seconds."""
    institutions: list[InstitutionsWithRoutingNumber] | None = None
    """Institutions to which the routing number belongs."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "institutions": [Nested("institutions_with_routing_number", "InstitutionsWithRoutingNumber")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "created_date",
        }
    )
