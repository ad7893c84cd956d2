"""CashFlowPossibleLoanDeposits."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_possible_loan_deposits_institutions import CashFlowPossibleLoanDepositsInstitutions

_cash_flow_possible_loan_deposits_institutions_model: Deferred[CashFlowPossibleLoanDepositsInstitutions] = Deferred(
    __package__, ".cash_flow_possible_loan_deposits_institutions", "CashFlowPossibleLoanDepositsInstitutions"
)


@define(kw_only=True, eq=False, repr=False)
class CashFlowPossibleLoanDeposits(Model):
    """Deposits in a Cash Flow Report that may stem from loans, grouped by institution."""

    institutions: list[CashFlowPossibleLoanDepositsInstitutions]
    """Institutions at which the report found deposits that may stem from loans, each with the
    accounts concerned."""

    _fields: ClassVar[Mapping[str, str]] = {
        "institutions": "institutions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowPossibleLoanDeposits:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("institutions")
        self.institutions = (
            [
                _cash_flow_possible_loan_deposits_institutions_model.from_dict(v_) if v_.__class__ is dict else v_
                for v_ in v
            ]
            if v.__class__ is list
            else v
        )
        return self
