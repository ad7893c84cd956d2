"""CashFlowPossibleLoanDepositsInstitutions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_possible_loan_deposits_account import CashFlowPossibleLoanDepositsAccount


@define(kw_only=True, eq=False, repr=False)
class CashFlowPossibleLoanDepositsInstitutions(Model):
    """One institution at which a Cash Flow report found deposits that may come from loans, with the
    affected accounts."""

    id: str
    """String of digits that identifies the institution holding an account. Institution records give
    the same ID as a number."""
    name: str
    """Display name of an institution, for instance `FinBank`."""
    url_home_app: str
    """URL of the institution's home page."""
    accounts: list[CashFlowPossibleLoanDepositsAccount]
    """Accounts at the institution in which deposits were found that may come from loans."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "accounts": [Nested("cash_flow_possible_loan_deposits_account", "CashFlowPossibleLoanDepositsAccount")],
    }
