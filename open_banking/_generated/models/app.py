"""App."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class App(Model):
    """One application of the partner in the response of `/applications`, with the state of its
    registration and ISO 8601 dates."""

    pre_app_id: int | None = None
    """Number given to the application when the partner submits it for registration;
    `application_id` is assigned on approval."""
    application_id: str | None = None
    """ID assigned to the application once its registration is approved; `pre_app_id` is given
    earlier, on submission."""
    status: Literal["A", "P", "D", "R", "S"] | str | None = None
    """State of the application's registration; known values: `A` (approved), `P` (pending), `D`
    (deleted), `R` (rejected), `S` (skipped)."""
    name: str | None = None
    """Name under which the partner submitted the application, for instance `Mvelopes`."""
    scopes: str | None = None
    """Kinds of data that the application may access, as one text, for instance `Account Info`."""
    note: str | None = None
    """Note on the application's registration, for instance `Approved`; usually it says why an
    application was rejected."""
    created_date: str | None = None
    """When the application was created, as an ISO 8601 date and time with UTC offset."""
    modified_date: str | None = None
    """When the application was last changed, as an ISO 8601 date and time with UTC offset."""
    submitted_date: str | None = None
    """When the application was submitted for registration, as an ISO 8601 date and time with UTC
    offset."""
