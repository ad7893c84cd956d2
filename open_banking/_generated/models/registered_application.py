"""RegisteredApplication."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class RegisteredApplication(Model):
    """Outcome of registering an application or modifying its registration: the tracking number and
    the status of the approval."""

    pre_app_id: int
    """Tracking number of an application registration, assigned when the application is registered
    and used to modify the registration or ask for its status. Sent as a number here, as a string
    elsewhere."""
    status: Literal["A", "P", "R", "S"] | str
    """State of an application's registration: `A` approved, `P` pending (after submission, and
    again after a change until it is approved), `R` rejected, in which case a note gives the reason,
    `S` skipped, since the institution's side asks for no registration."""
