"""EmailScores."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class EmailScores(Model):
    """How well the email address in the request matches an account owner's at the institution, from
    0 to 100."""

    email: int | None = None
    """Score from 0 to 100 for how well `email` in the request matches the institution's data on the
    account owner; higher is a better match."""
