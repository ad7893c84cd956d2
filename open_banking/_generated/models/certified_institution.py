"""CertifiedInstitution."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .child_institution import ChildInstitution

_child_institution_model: Deferred[ChildInstitution] = Deferred(__package__, ".child_institution", "ChildInstitution")


@define(kw_only=True, eq=False, repr=False)
class CertifiedInstitution(Model):
    """An institution in the certified institutions lists, with its RSSD number, the products it is
    certified for and its child institutions."""

    id: int
    """Number that identifies an institution in the API, for instance `4222`. Comes from the
    institution lists."""
    rssd: int | None = None
    """RSSD number by which the Federal Reserve identifies an institution, at most 10 digits long.
    Certified institutions, their child institutions and the parents of those carry one."""
    name: str
    """Display name of an institution, for instance `FinBank`."""
    trans_agg: bool
    """Whether the institution is certified for Transaction Aggregation: `true` if so, `false` if it
    was decertified."""
    ach: bool
    """Whether the institution is certified for ACH: `true` if so, `false` if it was decertified."""
    state_agg: bool
    """Whether the institution is certified for Statement Aggregation: `true` if so, `false` if it
    was decertified."""
    voi: bool
    """Whether the institution is certified for Verification of Income (VOI): `true` if so, `false`
    if it was decertified."""
    voa: bool
    """Whether the institution is certified for Verification of Assets (VOA): `true` if so, `false`
    if it was decertified."""
    aha: bool
    """Whether the institution is certified for Account History Aggregation (AHA): `true` if so,
    `false` if it was decertified."""
    avail_balance: bool
    """Whether the institution is certified for Account Balance Check (ABC): `true` if so, `false`
    if it was decertified."""
    account_owner: bool
    """Whether the institution is certified for Account Owner: `true` if so, `false` if it was
    decertified."""
    student_loan_data: bool
    """Certification of an institution for the Student Loan Data product: true while certified,
    false when decertified."""
    loan_payment_details: bool
    """Whether the institution is certified for Loan Payment Detail: `true` if so, `false` if it was
    decertified."""
    child_institutions: list[ChildInstitution] | None = None
    """Institutions that have this one as their parent, each with its own RSSD number."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "rssd": "rssd",
        "name": "name",
        "trans_agg": "transAgg",
        "ach": "ach",
        "state_agg": "stateAgg",
        "voi": "voi",
        "voa": "voa",
        "aha": "aha",
        "avail_balance": "availBalance",
        "account_owner": "accountOwner",
        "student_loan_data": "studentLoanData",
        "loan_payment_details": "loanPaymentDetails",
        "child_institutions": "childInstitutions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CertifiedInstitution:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.rssd = get("rssd")
        self.name = get("name")
        self.trans_agg = get("transAgg")
        self.ach = get("ach")
        self.state_agg = get("stateAgg")
        self.voi = get("voi")
        self.voa = get("voa")
        self.aha = get("aha")
        self.avail_balance = get("availBalance")
        self.account_owner = get("accountOwner")
        self.student_loan_data = get("studentLoanData")
        self.loan_payment_details = get("loanPaymentDetails")
        v = get("childInstitutions")
        self.child_institutions = (
            [_child_institution_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
