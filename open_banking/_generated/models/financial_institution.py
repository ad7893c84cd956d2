"""FinancialInstitution."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class FinancialInstitution(Model):
    """State of an application's registration at one institution, with ISO 8601 timestamps of its
    creation and last change."""

    institution_id: int | None = None
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    institution_name: str | None = None
    """Display name of an institution, for instance `FinBank`."""
    status: bool | None = None
    """State of the application's registration at the institution: `false` as long as it is
    pending."""
    created_date: str | None = None
    """When the application was created at the institution, as an ISO 8601 date and time with UTC
    offset."""
    modified_date: str | None = None
    """When the application was last changed at the institution, as an ISO 8601 date and time with
    UTC offset."""
