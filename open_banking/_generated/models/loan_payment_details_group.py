"""LoanPaymentDetailsGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred, as_datetime

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .loan_payment_details_loan import LoanPaymentDetailsLoan

_loan_payment_details_loan_model: Deferred[LoanPaymentDetailsLoan] = Deferred(
    __package__, ".loan_payment_details_loan", "LoanPaymentDetailsLoan"
)


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
    payments. It is not a number for ACH payments."""
    group_payment_address: str
    """Postal address to which manual payments on the group of loans go."""
    group_future_payoff_amount: float | None = None
    """Payoff amount of the group of loans, in the account's currency, as of
    `group_future_payoff_date`."""
    group_future_payoff_date: _datetime.datetime | None = None
    """Day for which `group_future_payoff_amount` holds, as an ISO 8601 date and time with UTC
    offset."""
    group_loan_detail: list[LoanPaymentDetailsLoan]
    """Loans that belong to the group, each with its own payment and payoff data."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "group_number": "groupNumber",
        "group_payment_number": "groupPaymentNumber",
        "group_payment_address": "groupPaymentAddress",
        "group_future_payoff_amount": "groupFuturePayoffAmount",
        "group_future_payoff_date": "groupFuturePayoffDate",
        "group_loan_detail": "groupLoanDetail",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "group_number",
            "group_payment_number",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> LoanPaymentDetailsGroup:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.account_id = get("accountId")
        self.group_number = get("groupNumber")
        self.group_payment_number = get("groupPaymentNumber")
        self.group_payment_address = get("groupPaymentAddress")
        self.group_future_payoff_amount = get("groupFuturePayoffAmount")
        v = get("groupFuturePayoffDate")
        self.group_future_payoff_date = as_datetime(v) if v.__class__ is str else v
        v = get("groupLoanDetail")
        self.group_loan_detail = (
            [_loan_payment_details_loan_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
