"""PageableObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .sort_object import SortObject


@define(kw_only=True, eq=False, repr=False)
class PageableObject(Model):
    """How the request was divided into pages: number and size of the page, offset and sort
    order."""

    paged: bool | None = None
    """Whether the results come in pages; `unpaged` is the opposite."""
    unpaged: bool | None = None
    """Whether the results come without pages; `paged` is the opposite."""
    page_number: int | None = None
    """Number of this page, counted from 0."""
    page_size: int | None = None
    """Number of records that a page holds."""
    sort: SortObject | None = None
    """Tells whether the results are sorted, but not by what."""
    offset: int | None = None
    """How many records of the whole result lie before this page."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "sort": Nested("sort_object", "SortObject"),
    }
