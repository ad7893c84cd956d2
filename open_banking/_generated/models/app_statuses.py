"""AppStatuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .app_status import AppStatus

_app_status_model: Deferred[AppStatus] = Deferred(__package__, ".app_status", "AppStatus")


@define(kw_only=True, eq=False, repr=False)
class AppStatuses(Model):
    """One page of application registrations, with page number, page size and totals. Answer of the
    call that checks registration statuses."""

    total_records: int
    """Number of applications found, over all pages."""
    total_pages: int
    """Number of pages that the results fill."""
    page_number: int
    """Number of the page at hand; `total_pages` tells how many there are."""
    number_of_records_per_page: int
    """Size of a page: how many applications it holds."""
    applications: list[AppStatus]
    """Applications on this page, each with the state of its registration."""

    _fields: ClassVar[Mapping[str, str]] = {
        "total_records": "totalRecords",
        "total_pages": "totalPages",
        "page_number": "pageNumber",
        "number_of_records_per_page": "numberOfRecordsPerPage",
        "applications": "applications",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> AppStatuses:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.total_records = get("totalRecords")
        self.total_pages = get("totalPages")
        self.page_number = get("pageNumber")
        self.number_of_records_per_page = get("numberOfRecordsPerPage")
        v = get("applications")
        self.applications = (
            [_app_status_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        return self

    def page_items(self) -> list[AppStatus]:
        """The records of this page."""
        items = self.applications
        return items if items and items.__class__ is list else []
