"""CashFlowPossibleLoanDeposits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_possible_loan_deposits_institutions import CashFlowPossibleLoanDepositsInstitutions


@define(kw_only=True, eq=False, repr=False)
class CashFlowPossibleLoanDeposits(Model):
    """Deposits in a Cash Flow report that may come from loans, grouped by institution."""

    institutions: list[CashFlowPossibleLoanDepositsInstitutions]
    """Institutions at which the report found deposits that may come from loans, each with the
    affected accounts."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "institutions": [
            Nested("cash_flow_possible_loan_deposits_institutions", "CashFlowPossibleLoanDepositsInstitutions")
        ],
    }
