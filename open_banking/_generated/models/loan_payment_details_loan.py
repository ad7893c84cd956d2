"""LoanPaymentDetailsLoan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False)
class LoanPaymentDetailsLoan(Model):
    """Payment and payoff data of a single student loan, listed directly under its account or within
    a loan group."""

    account_id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    loan_number: str
    """Identifier that the institution uses for the particular loan within the account."""
    loan_payment_number: str
    """Payment number that the institution assigned to the loan, mostly used for manual payments. It
    is not for ACH payments."""
    loan_payment_address: str
    """Postal address for manual payments on the loan."""
    loan_future_payoff_amount: float | None = None
    """Payoff amount of this loan, in the account's currency, as of `loan_future_payoff_date`."""
    loan_future_payoff_date: _datetime.datetime | None = None
    """Day for which `loan_future_payoff_amount` holds, as an ISO 8601 date and time with UTC
    offset."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "loan_future_payoff_date": "datetime",
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "loan_number",
            "loan_payment_number",
        }
    )
