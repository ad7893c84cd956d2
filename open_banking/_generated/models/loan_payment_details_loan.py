"""LoanPaymentDetailsLoan."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import as_datetime

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


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
    is not a number for ACH payments."""
    loan_payment_address: str
    """Postal address to which manual payments on the loan go."""
    loan_future_payoff_amount: float | None = None
    """Payoff amount of this loan, in the account's currency, as of `loan_future_payoff_date`."""
    loan_future_payoff_date: _datetime.datetime | None = None
    """Day for which `loan_future_payoff_amount` holds, as an ISO 8601 date and time with UTC
    offset."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "loan_number": "loanNumber",
        "loan_payment_number": "loanPaymentNumber",
        "loan_payment_address": "loanPaymentAddress",
        "loan_future_payoff_amount": "loanFuturePayoffAmount",
        "loan_future_payoff_date": "loanFuturePayoffDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "loan_number",
            "loan_payment_number",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> LoanPaymentDetailsLoan:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_id = get("accountId")
        self.loan_number = get("loanNumber")
        self.loan_payment_number = get("loanPaymentNumber")
        self.loan_payment_address = get("loanPaymentAddress")
        self.loan_future_payoff_amount = get("loanFuturePayoffAmount")
        v = get("loanFuturePayoffDate")
        self.loan_future_payoff_date = as_datetime(v) if v.__class__ is str else v
        return self
