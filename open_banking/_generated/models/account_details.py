"""AccountDetails."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AccountDetails(Model):
    """Further balances of an account in analytics, prequalification and verification reports. All
    but the available balance are present for investment accounts only."""

    interest_margin_balance: float | None = None
    """For investment accounts: the net interest, that is, interest earned less interest paid out,
    in the account's currency."""
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
