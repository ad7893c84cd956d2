"""SortObject."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class SortObject(Model):
    """Tells whether the results are sorted, but not by what."""

    unsorted: bool | None = None
    """Whether the results are in no particular order; `sorted` is the opposite."""
    sorted: bool | None = None
    """Whether the results are in a sort order; `unsorted` is the opposite."""
    empty: bool | None = None
    """Whether the request specified no sort order."""
