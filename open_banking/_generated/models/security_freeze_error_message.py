"""SecurityFreezeErrorMessage."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class SecurityFreezeErrorMessage(Model):
    """Body of the HTTP 403 response when a report is neither generated nor returned because the
    consumer has an active security freeze."""

    code: int
    """Code of the error, as a number, for instance `10405` (security freeze) or `10406` (dispute
    statement)."""
    status: str | None = None
    """Status code that comes with the error, as a string, for instance `403`."""
    message: str
    """Text that says what went wrong; the code identifies the error for programs."""
