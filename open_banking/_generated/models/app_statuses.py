"""AppStatuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.page import PageModel
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .app_status import AppStatus


@define(kw_only=True, eq=False, repr=False)
class AppStatuses(PageModel["AppStatus"]):
    """One page of application registrations, with page number, page size and totals. Response of
    the call that checks registration statuses."""

    total_records: int
    """Number of applications found, over all pages."""
    total_pages: int
    """Number of pages that the results fill."""
    page_number: int
    """Number of this page; `total_pages` tells how many there are."""
    number_of_records_per_page: int
    """Size of a page: how many applications it holds."""
    applications: list[AppStatus]
    """Applications on this page, each with the state of its registration."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "applications": [Nested("app_status", "AppStatus")],
    }
    _records: ClassVar[str] = "applications"
