"""PostInstitutionsInstitutionIdLoginFormsResponseElementsItem."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PostInstitutionsInstitutionIdLoginFormsResponseElementsItem(Model):
    """PostInstitutionsInstitutionIdLoginFormsResponseElementsItem."""

    id: str
    """UUID of this element of the login form, good for one session only."""
    label: str
    """Text that names the element to the user, from 1 to 512 characters, for instance
    `Username`."""
    sort_order: int
    """Suggested place of the element among the others, from 0 (the default) to 10."""
