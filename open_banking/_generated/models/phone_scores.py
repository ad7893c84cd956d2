"""PhoneScores."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PhoneScores(Model):
    """How well the phone number in the request matches an account owner's at the institution, from
    0 to 100."""

    phone: int | None = None
    """Score from 0 to 100 for how well `phone` in the request matches the institution's data on the
    account owner; higher is a better match."""
