"""Customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.page import PageModel
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .customer import Customer


@define(kw_only=True, eq=False, repr=False)
class Customers(PageModel["Customer"]):
    """One page of the partner's customers, with the paging counts."""

    found: int | None = None
    """How many records match the search in total, over all pages."""
    displaying: int
    """How many records this page of results contains."""
    more_available: bool
    """Whether there are more records beyond this page; if so, repeat the call with a higher
    `start`. The two transaction lists send it as the string `true` or `false`, all other lists as a
    boolean."""
    customers: list[Customer]
    """Records of the customers on this page."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "customers": [Nested("customer", "Customer")],
    }
    _records: ClassVar[str] = "customers"
