"""CreateExperience."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CreateExperience(Model):
    """New Connect experience, by its ID, after an existing one was duplicated."""

    experience_id: str | None = None
    """UUID of the experience, 36 characters long."""
