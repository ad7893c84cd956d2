"""CertifiedInstitutionsWithRssd."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.page import PageModel
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .certified_institutions_with_rssd_institutions_item import CertifiedInstitutionsWithRssdInstitutionsItem


@define(kw_only=True, eq=False, repr=False)
class CertifiedInstitutionsWithRssd(PageModel["CertifiedInstitutionsWithRssdInstitutionsItem"]):
    """One page of the institutions found by a search for certified institutions with their RSSD
    numbers, with the paging counts."""

    found: int
    """How many records match the search in total, over all pages."""
    displaying: int
    """How many records this page of results contains."""
    more_available: bool
    """Whether there are more records beyond this page; if so, repeat the call with a higher
    `start`. The two transaction lists send it as the string `true` or `false`, all other lists as a
    boolean."""
    requested_date: int
    """Point in time, in epoch seconds."""
    institutions: list[CertifiedInstitutionsWithRssdInstitutionsItem]
    """Institutions on this page of the search results."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "institutions": [
            Nested(
                "certified_institutions_with_rssd_institutions_item", "CertifiedInstitutionsWithRssdInstitutionsItem"
            )
        ],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "requested_date",
        }
    )
    _records: ClassVar[str] = "institutions"
