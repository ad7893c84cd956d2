"""InstitutionResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.page import PageModel
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .financial_institution import FinancialInstitution


@define(kw_only=True, eq=False, repr=False)
class InstitutionResponse(PageModel["FinancialInstitution"]):
    """One page of the institutions at which an application is being registered, with the paging
    counts."""

    found: int | None = None
    """How many records match the search in total, over all pages."""
    displaying: int | None = None
    """How many records this page of results contains."""
    more_available: bool | None = None
    """Whether there are more records beyond this page; if so, repeat the call with a higher
    `start`. The two transaction lists send it as the string `true` or `false`, all other lists as a
    boolean."""
    institutions: list[FinancialInstitution] | None = None
    """Institutions on this page, each with the state of the application's registration there."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "institutions": [Nested("financial_institution", "FinancialInstitution")],
    }
    _records: ClassVar[str] = "institutions"
