"""CertifiedInstitution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .child_institution import ChildInstitution
    from .institution_production_status import InstitutionProductionStatus


@define(kw_only=True, eq=False, repr=False)
class CertifiedInstitution(Model):
    """Institution in the certified institutions lists, with its RSSD number, the products it is
    certified for and its child institutions."""

    id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    name: str
    """Display name of an institution, for instance `FinBank`."""
    trans_agg: bool | None = None
    """Whether the institution is certified for Transaction Aggregation: `true` if so, `false` if it
    was decertified."""
    ach: bool | None = None
    """Whether the institution is certified for ACH: `true` if so, `false` if it was decertified."""
    state_agg: bool | None = None
    """Whether the institution is certified for Statement Aggregation: `true` if so, `false` if it
    was decertified."""
    voi: bool | None = None
    """Whether the institution is certified for Verification of Income (VOI): `true` if so, `false`
    if it was decertified."""
    voa: bool | None = None
    """Whether the institution is certified for Verification of Assets (VOA): `true` if so, `false`
    if it was decertified."""
    aha: bool | None = None
    """Whether the institution is certified for Account History Aggregation (AHA): `true` if so,
    `false` if it was decertified."""
    avail_balance: bool | None = None
    """Whether the institution is certified for Account Balance Check (ABC): `true` if so, `false`
    if it was decertified."""
    account_owner: bool | None = None
    """Whether the institution is certified for Account Owner: `true` if so, `false` if it was
    decertified."""
    student_loan_data: bool | None = None
    """Whether the institution is certified for Student Loan Data: `true` if so, `false` if it was
    decertified."""
    loan_payment_details: bool | None = None
    """Whether the institution is certified for Loan Payment Detail: `true` if so, `false` if it was
    decertified."""
    liability_data: bool | None = None
    """Whether the institution is certified for the product `liability_data`; `false` by default."""
    bill_pay_data: bool | None = None
    """Whether the institution is certified for the product `bill_pay_data`; `false` by default."""
    oauth_enabled: bool
    """Whether the connection to the institution runs over OAuth."""
    production_status: InstitutionProductionStatus
    """Working state of an institution and of its products: transaction and statement aggregation,
    VOA, VOI, ACH and AHA. Beta data, which can be ignored."""
    rssd: int | None = None
    """RSSD number by which the Federal Reserve identifies an institution, at most 10 digits long.
    Certified institutions, their child institutions and the parents of those carry one. Deprecated:
    version 1.42.0 of the API dropped it."""
    child_institutions: list[ChildInstitution] | None = None
    """Institutions that have this one as their parent, each with its own RSSD number. Deprecated:
    version 1.42.0 of the API dropped it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "production_status": Nested("institution_production_status", "InstitutionProductionStatus"),
        "child_institutions": [Nested("child_institution", "ChildInstitution")],
    }
