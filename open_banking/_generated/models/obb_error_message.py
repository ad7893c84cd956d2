"""ObbErrorMessage."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ObbErrorMessage(Model):
    """Error body of the analytics operations: a number in `error_code` and a text that says what
    went wrong. Most other operations use `code` instead."""

    error_code: int
    """Number of the error, for instance `404`."""
    message: str
    """Text that says what went wrong; the code identifies the error for programs."""
