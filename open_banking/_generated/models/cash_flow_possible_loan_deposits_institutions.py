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
    """One institution in which a Cash Flow Report found deposits that may stem from loans, with the
    accounts concerned."""

    id: str
    """String of digits that identifies the institution holding an account. Institution records give
    the same ID as a number."""
    name: str
    """Display name of an institution, for instance `FinBank`."""
    url_home_app: str
    """Web address of the institution's home page."""
    accounts: list[CashFlowPossibleLoanDepositsAccount]
    """Accounts at the institution in which deposits were found that may stem from loans."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "accounts": [Nested("cash_flow_possible_loan_deposits_account", "CashFlowPossibleLoanDepositsAccount")],
    }
