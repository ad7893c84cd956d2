"""ChildInstitution."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class ChildInstitution(Model):
    """Institution that belongs to a parent institution, with the RSSD numbers of both. Listed under
    its parent in the certified institutions."""

    rssd: int
    """RSSD number by which the Federal Reserve identifies an institution, at most 10 digits long.
    Certified institutions, their child institutions and the parents of those carry one."""
    parent_rssd: int
    """RSSD number of the parent institution, assigned by the Federal Reserve; 10 digits at most."""
    name: str
    """Display name of an institution, for instance `FinBank`."""
    institution_id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "parent_rssd": "parentRSSD",
    }
