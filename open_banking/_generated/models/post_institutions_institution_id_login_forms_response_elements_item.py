"""PostInstitutionsInstitutionIdLoginFormsResponseElementsItem."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class PostInstitutionsInstitutionIdLoginFormsResponseElementsItem(Model):
    """PostInstitutionsInstitutionIdLoginFormsResponseElementsItem."""

    id: str
    """UUID of this element of the login form, valid for one session only."""
    label: str
    """Label of the element for the user, from 1 to 512 characters, for instance `Username`."""
    sort_order: int
    """Suggested position of the element among the others, from 0 (the default) to 10."""
