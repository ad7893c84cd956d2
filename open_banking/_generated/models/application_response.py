"""ApplicationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.page import PageModel
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .app import App


@define(kw_only=True, eq=False, repr=False)
class ApplicationResponse(PageModel["App"]):
    """One page of the applications that the partner submitted, with the paging fields around
    them."""

    found: int | None = None
    """How many records match the search in total, over all pages."""
    displaying: int | None = None
    """How many records this page of results contains."""
    more_available: bool | None = None
    """Whether there are more records beyond this page; if so, repeat the call with a higher
    `start`. The two transaction lists send it as the string `true` or `false`, all other lists as a
    boolean."""
    applications: list[App] | None = None
    """Applications on this page, each with the state of its registration."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "applications": [Nested("app", "App")],
    }
    _records: ClassVar[str] = "applications"
