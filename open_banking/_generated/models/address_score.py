"""AddressScore."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AddressScore(Model):
    """How well the address in the request matches an account owner's address at the institution, as
    a whole and part by part, each from 0 to 100."""

    owner_address: int | None = None
    """Score from 0 to 100 for how well the parts of `address` in the request, taken together, match
    the owner's single-line address at the institution; higher is a better match."""
    type: int | None = None
    """Score from 0 to 100 for how well `type` in the request matches the institution's data on the
    account owner; higher is a better match."""
    line1: int | None = None
    """Score from 0 to 100 for how well `line1` in the request matches the institution's data on the
    account owner; higher is a better match."""
    line2: int | None = None
    """Score from 0 to 100 for how well `line2` in the request matches the institution's data on the
    account owner; higher is a better match."""
    line3: int | None = None
    """Score from 0 to 100 for how well `line3` in the request matches the institution's data on the
    account owner; higher is a better match."""
    city: int | None = None
    """Score from 0 to 100 for how well `city` in the request matches the institution's data on the
    account owner; higher is a better match."""
    country: int | None = None
    """Score from 0 to 100 for how well `country` in the request matches the institution's data on
    the account owner; higher is a better match."""
    postal_code: int | None = None
    """Score from 0 to 100 for how well `postal_code` in the request matches the institution's data
    on the account owner; higher is a better match."""
    state: int | None = None
    """Score from 0 to 100 for how well `state` in the request matches the institution's data on the
    account owner; higher is a better match."""
