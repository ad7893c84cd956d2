"""AppStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .app_financial_institution_status import AppFinancialInstitutionStatus


@define(kw_only=True, eq=False, repr=False)
class AppStatus(Model):
    """Registration of one application in the list of registration statuses: its IDs, dates, overall
    state and progress at each institution."""

    partner_id: str
    """String of digits that identifies a partner, a company using the API. The developer dashboard
    shows it to the partner, together with the partner secret."""
    pre_app_id: str
    """Tracking number of an application registration as a string of digits. It is assigned when the
    application is registered and used to modify the registration or get its status."""
    note: str | None = None
    """Note on the application's registration, for instance `Approved`; usually it says why an
    application was rejected."""
    application_id: str | None = None
    """Identifies an approved application, as found in its registration status; permanent once it is
    set on a customer. Needed by partners with several applications; with a single one it can
    usually be left out."""
    app_name: str
    """Name of a registered application, such as the one a customer belongs to. Also a search term
    for registrations."""
    submitted_date: int
    """When the registration was submitted, in epoch seconds."""
    modified_date: int
    """Time of the last change, in epoch seconds."""
    status: Literal["A", "P", "R", "S"] | str
    """State of an application's registration: `A` (approved), `P` (pending, after submission or a
    change), `R` (rejected, with the reason in a note) or `S` (skipped, as the institution requires
    no registration)."""
    scopes: str | None = None
    """Kinds of data that the application may access, as one text, for instance `Account Info`."""
    institution_details: list[AppFinancialInstitutionStatus] | None = None
    """Progress of the application's registration at each institution, one record per
    institution."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "institution_details": [Nested("app_financial_institution_status", "AppFinancialInstitutionStatus")],
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "submitted_date",
            "modified_date",
        }
    )
