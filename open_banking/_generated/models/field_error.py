"""FieldError."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class FieldError(Model):
    """One part of an account's data that could not be fetched, with the code and text of the
    error."""

    description: str
    """Text that describes the error, for instance `FI Down for maintenance`."""
    field_name: str | None = None
    """Name of the part that could not be fetched, for instance `balanceDetails`."""
    code: str
    """Code that identifies the error, as a string, for instance `102`."""
