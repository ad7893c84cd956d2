"""CashFlowPossibleLoanDepositsInstitutions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .cash_flow_possible_loan_deposits_account import CashFlowPossibleLoanDepositsAccount

_cash_flow_possible_loan_deposits_account_model: Deferred[CashFlowPossibleLoanDepositsAccount] = Deferred(
    __package__, ".cash_flow_possible_loan_deposits_account", "CashFlowPossibleLoanDepositsAccount"
)


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

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "url_home_app": "urlHomeApp",
        "accounts": "accounts",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowPossibleLoanDepositsInstitutions:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.name = get("name")
        self.url_home_app = get("urlHomeApp")
        v = get("accounts")
        self.accounts = (
            [_cash_flow_possible_loan_deposits_account_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
