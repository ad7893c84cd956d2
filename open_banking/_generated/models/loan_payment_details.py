"""LoanPaymentDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .loan_payment_details_account import LoanPaymentDetailsAccount


@define(kw_only=True, eq=False, repr=False)
class LoanPaymentDetails(Model):
    """Address and numbers for payments on a customer's loan account, with the details of the
    account it belongs to."""

    loan_number: str
    """Identifier that the institution uses for the particular loan within the account."""
    loan_payment_number: str
    """Payment number that the institution assigned to the loan, mostly used for manual payments. It
    is not for ACH payments."""
    loan_payment_address: str
    """Postal address for manual payments on the loan."""
    account_detail: LoanPaymentDetailsAccount | None = None
    """Payment and payoff data of a student loan account, with its loan groups and its loans."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "account_detail": Nested("loan_payment_details_account", "LoanPaymentDetailsAccount"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "loan_number",
            "loan_payment_number",
        }
    )
