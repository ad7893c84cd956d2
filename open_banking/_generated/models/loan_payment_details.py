"""LoanPaymentDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .loan_payment_details_account import LoanPaymentDetailsAccount

_loan_payment_details_account_model: Deferred[LoanPaymentDetailsAccount] = Deferred(
    __package__, ".loan_payment_details_account", "LoanPaymentDetailsAccount"
)


@define(kw_only=True, eq=False, repr=False)
class LoanPaymentDetails(Model):
    """Where and under which numbers payments on a customer's loan account go, with the details of
    the account it belongs to."""

    loan_number: str
    """Identifier that the institution uses for the particular loan within the account."""
    loan_payment_number: str
    """Payment number that the institution assigned to the loan, mostly used for manual payments. It
    is not a number for ACH payments."""
    loan_payment_address: str
    """Postal address to which manual payments on the loan go."""
    account_detail: LoanPaymentDetailsAccount | None = None
    """Payment and payoff data of a student loan account, with its loan groups and its loans."""

    _fields: ClassVar[Mapping[str, str]] = {
        "loan_number": "loanNumber",
        "loan_payment_number": "loanPaymentNumber",
        "loan_payment_address": "loanPaymentAddress",
        "account_detail": "accountDetail",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "loan_number",
            "loan_payment_number",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> LoanPaymentDetails:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.loan_number = get("loanNumber")
        self.loan_payment_number = get("loanPaymentNumber")
        self.loan_payment_address = get("loanPaymentAddress")
        v = get("accountDetail")
        self.account_detail = _loan_payment_details_account_model.from_dict(v) if v.__class__ is dict else v
        return self
