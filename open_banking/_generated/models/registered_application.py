"""RegisteredApplication."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class RegisteredApplication(Model):
    """Result of registering an application or modifying its registration: the tracking number and
    the status of the approval."""

    pre_app_id: int
    """Tracking number of an application registration, assigned when the application is registered
    and used to modify the registration or get its status. Sent as a number here, as a string
    elsewhere."""
    status: Literal["A", "P", "R", "S"] | str
    """State of an application's registration: `A` (approved), `P` (pending, after submission or a
    change), `R` (rejected, with the reason in a note) or `S` (skipped, as the institution requires
    no registration)."""
