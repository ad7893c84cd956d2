"""FannieErrorMessage."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class FannieErrorMessage(Model):
    """Error body of the call that fetches a portfolio by its ID. Besides the code and the message
    it carries an ID for tracing the request."""

    tracking_id: str
    """UUID by which the request can be traced."""
    status: str | None = None
    """Status code that comes with the error, as a string, for instance `403`."""
    message: str
    """Text that says what went wrong; the code identifies the error for programs."""
    code: int | str
    """Code of the error, a number or the same digits as a string."""
