"""NameScore."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class NameScore(Model):
    """How well the name in the request matches an account owner's name at the institution, as a
    whole and part by part, each from 0 to 100."""

    owner_name: int
    """Score from 0 to 100 for how well the parts of `name` in the request, taken together, match
    the owner's whole name at the institution; higher is a better match."""
    first_name: int | None = None
    """Score from 0 to 100 for how well `first_name` in the request matches the institution's data
    on the account owner; higher is a better match."""
    middle_name: int | None = None
    """Score from 0 to 100 for how well `middle_name` in the request matches the institution's data
    on the account owner; higher is a better match."""
    last_name: int | None = None
    """Score from 0 to 100 for how well `last_name` in the request matches the institution's data on
    the account owner; higher is a better match."""
    suffix: int | None = None
    """Score from 0 to 100 for how well `suffix` in the request matches the institution's data on
    the account owner; higher is a better match."""
