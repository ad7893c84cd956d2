"""AccountDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class AccountDetails(Model):
    """Further balances of an account in analytics, prequalification and verification reports. All
    but the available balance come with investment accounts only."""

    interest_margin_balance: float | None = None
    """For investment accounts: the net interest, that is interest earned less interest paid out, in
    the account's currency."""
    available_cash_balance: float | None = None
    """For investment accounts: the cash that can be withdrawn, in the account's currency."""
    vested_balance: float | None = None
    """For investment accounts: the vested part of the account, in the account's currency."""
    current_loan_balance: float | None = None
    """For investment accounts: the current balance of the loan, in the account's currency."""
    available_balance_amount: float | None = None
    """Balance that can be used, in the account's currency; usually the current balance adjusted for
    pending transactions. For investment accounts, `available_cash_balance` has the cash that can be
    withdrawn."""

    _fields: ClassVar[Mapping[str, str]] = {
        "interest_margin_balance": "interestMarginBalance",
        "available_cash_balance": "availableCashBalance",
        "vested_balance": "vestedBalance",
        "current_loan_balance": "currentLoanBalance",
        "available_balance_amount": "availableBalanceAmount",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> AccountDetails:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.interest_margin_balance = get("interestMarginBalance")
        self.available_cash_balance = get("availableCashBalance")
        self.vested_balance = get("vestedBalance")
        self.current_loan_balance = get("currentLoanBalance")
        self.available_balance_amount = get("availableBalanceAmount")
        return self
