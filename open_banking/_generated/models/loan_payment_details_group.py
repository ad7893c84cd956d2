"""LoanPaymentDetailsGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .loan_payment_details_loan import LoanPaymentDetailsLoan


@define(kw_only=True, eq=False, repr=False)
class LoanPaymentDetailsGroup(Model):
    """Payment and payoff data of one group of loans in a student loan account, with the loans of
    the group."""

    account_id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    group_number: str
    """Identifier that the institution uses for the group of student loans."""
    group_payment_number: str
    """Payment number that the institution assigned to the group of loans, mostly used for manual
    payments. It is not for ACH payments."""
    group_payment_address: str
    """Postal address for manual payments on the group of loans."""
    group_future_payoff_amount: float | None = None
    """Payoff amount of the group of loans, in the account's currency, as of
    `group_future_payoff_date`."""
    group_future_payoff_date: _datetime.datetime | None = None
    """Day for which `group_future_payoff_amount` holds, as an ISO 8601 date and time with UTC
    offset."""
    group_loan_detail: list[LoanPaymentDetailsLoan]
    """Loans that belong to the group, each with its own payment and payoff data."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "group_future_payoff_date": "datetime",
        "group_loan_detail": [Nested("loan_payment_details_loan", "LoanPaymentDetailsLoan")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "group_number",
            "group_payment_number",
        }
    )
