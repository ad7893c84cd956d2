"""LoanPaymentDetailsAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred, as_datetime

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .loan_payment_details_group import LoanPaymentDetailsGroup
    from .loan_payment_details_loan import LoanPaymentDetailsLoan

_loan_payment_details_group_model: Deferred[LoanPaymentDetailsGroup] = Deferred(
    __package__, ".loan_payment_details_group", "LoanPaymentDetailsGroup"
)
_loan_payment_details_loan_model: Deferred[LoanPaymentDetailsLoan] = Deferred(
    __package__, ".loan_payment_details_loan", "LoanPaymentDetailsLoan"
)


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
    manual payments. It is not a number for ACH payments."""
    account_payment_address: str
    """Postal address to which manual payments on the account as a whole go."""
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
    a group stand in the group's `groupLoanDetail`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "account_number": "accountNumber",
        "account_payment_number": "accountPaymentNumber",
        "account_payment_address": "accountPaymentAddress",
        "account_future_payoff_amount": "accountFuturePayoffAmount",
        "account_future_payoff_date": "accountFuturePayoffDate",
        "group_detail": "groupDetail",
        "loan_detail": "loanDetail",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "account_number",
            "account_payment_number",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> LoanPaymentDetailsAccount:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_id = get("accountId")
        self.account_number = get("accountNumber")
        self.account_payment_number = get("accountPaymentNumber")
        self.account_payment_address = get("accountPaymentAddress")
        self.account_future_payoff_amount = get("accountFuturePayoffAmount")
        v = get("accountFuturePayoffDate")
        self.account_future_payoff_date = as_datetime(v) if v.__class__ is str else v
        v = get("groupDetail")
        self.group_detail = (
            [_loan_payment_details_group_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("loanDetail")
        self.loan_detail = (
            [_loan_payment_details_loan_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
