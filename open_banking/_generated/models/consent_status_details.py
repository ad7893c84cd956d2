"""ConsentStatusDetails."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ConsentStatusDetails(Model):
    """Whether a consent is in force, and since when."""

    status: Literal["ACTIVE", "INACTIVE"] | str
    """State of the consent; known values: `ACTIVE` (active for at least one institution, so that
    data can be read), `INACTIVE` (active for none, so that data can no longer be read)."""
    status_date: str
    """When the consent last changed, as an ISO 8601 date and time with UTC offset."""
