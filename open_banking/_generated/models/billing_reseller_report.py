"""BillingResellerReport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.page import PageModel
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .billing_report import BillingReport
    from .pageable_object import PageableObject
    from .sort_object import SortObject


@define(kw_only=True, eq=False, repr=False)
class BillingResellerReport(PageModel["BillingReport"]):
    """One page of the reports that a partner, or a partner for whom it is the reseller, has
    generated, with the paging figures. Response of the reseller billing call."""

    total_pages: int | None = None
    """Number of pages that the results fill."""
    total_elements: int | None = None
    """Number of report records on all pages together."""
    number_of_elements: int | None = None
    """Number of report records on this page."""
    pageable: PageableObject | None = None
    """How the request was divided into pages: number and size of the page, offset and sort
    order."""
    sort: SortObject | None = None
    """Tells whether the results are sorted, but not by what."""
    number: int | None = None
    """Number of this page, counted from 0."""
    first: bool | None = None
    """Whether no page comes before this one."""
    last: bool | None = None
    """Whether no page comes after this one."""
    size: int | None = None
    """Number of records requested per page."""
    content: list[BillingReport] | None = None
    """Records on this page, each about one generated report."""
    empty: bool | None = None
    """Whether this page has no records at all."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "pageable": Nested("pageable_object", "PageableObject"),
        "sort": Nested("sort_object", "SortObject"),
        "content": [Nested("billing_report", "BillingReport")],
    }
    _records: ClassVar[str] = "content"
