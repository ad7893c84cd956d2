"""LoanPaymentDetailsAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .loan_payment_details_group import LoanPaymentDetailsGroup
    from .loan_payment_details_loan import LoanPaymentDetailsLoan


@define(kw_only=True, eq=False, repr=False)
class LoanPaymentDetailsAccount(Model):
    """Payment and payoff data of a student loan account, with its loan groups and its loans."""

    account_id: str
    """Identifies one account of a customer; a string of digits that Finicity assigns when the
    account is added."""
    account_number: str
    """Identifier that the institution uses for the student loan account."""
    account_payment_number: str
    """Payment number that the institution assigned to the account as a whole, mostly used for
    manual payments. It is not for ACH payments."""
    account_payment_address: str
    """Postal address for manual payments on the account as a whole."""
    account_future_payoff_amount: float | None = None
    """Payoff amount of the whole account, in the account's currency, as of
    `account_future_payoff_date`."""
    account_future_payoff_date: _datetime.datetime | None = None
    """Day for which `account_future_payoff_amount` holds, as an ISO 8601 date and time with UTC
    offset."""
    group_detail: list[LoanPaymentDetailsGroup] | None = None
    """Groups of loans in the account, each with its own payment and payoff data."""
    loan_detail: list[LoanPaymentDetailsLoan] | None = None
    """Loans listed directly under the account, each with its own payment and payoff data. Loans of
    a group are in the group's `groupLoanDetail`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "account_future_payoff_date": "datetime",
        "group_detail": [Nested("loan_payment_details_group", "LoanPaymentDetailsGroup")],
        "loan_detail": [Nested("loan_payment_details_loan", "LoanPaymentDetailsLoan")],
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number",
            "account_payment_number",
        }
    )
