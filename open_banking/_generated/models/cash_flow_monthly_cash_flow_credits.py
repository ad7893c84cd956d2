"""CashFlowMonthlyCashFlowCredits."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CashFlowMonthlyCashFlowCredits(Model):
    """Credits of one account of a Cash Flow Report in one complete calendar month, with and without
    transfers, and an estimate of the loan deposits among them."""

    month: int
    """First day of the calendar month that the record covers, in epoch seconds."""
    number_of_credits: str
    """Number of credits to the account in the month, transfers included; a count, as text."""
    total_credits_amount: float
    """Total of the credits to the account in the month, transfers included, in the account's
    currency."""
    largest_credit: float
    """Largest single credit to the account in the month, in the account's currency."""
    number_of_credits_less_transfers: str
    """Number of credits to the account in the month without transfers; a count, as text."""
    total_credits_amount_less_transfers: float
    """Total of the credits to the account in the month without transfers, in the account's
    currency."""
    average_credit_amount: float
    """Average amount of a credit to the account in the month, in the account's currency."""
    estimated_number_of_loan_deposits: str
    """Estimated number of deposits to the account in the month that stem from loans; a count, as
    text."""
    estimated_loan_deposit_amount: float
    """Estimated amount of the deposits to the account in the month that stem from loans, in the
    account's currency."""

    _fields: ClassVar[Mapping[str, str]] = {
        "month": "month",
        "number_of_credits": "numberOfCredits",
        "total_credits_amount": "totalCreditsAmount",
        "largest_credit": "largestCredit",
        "number_of_credits_less_transfers": "numberOfCreditsLessTransfers",
        "total_credits_amount_less_transfers": "totalCreditsAmountLessTransfers",
        "average_credit_amount": "averageCreditAmount",
        "estimated_number_of_loan_deposits": "estimatedNumberOfLoanDeposits",
        "estimated_loan_deposit_amount": "estimatedLoanDepositAmount",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CashFlowMonthlyCashFlowCredits:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.month = get("month")
        self.number_of_credits = get("numberOfCredits")
        self.total_credits_amount = get("totalCreditsAmount")
        self.largest_credit = get("largestCredit")
        self.number_of_credits_less_transfers = get("numberOfCreditsLessTransfers")
        self.total_credits_amount_less_transfers = get("totalCreditsAmountLessTransfers")
        self.average_credit_amount = get("averageCreditAmount")
        self.estimated_number_of_loan_deposits = get("estimatedNumberOfLoanDeposits")
        self.estimated_loan_deposit_amount = get("estimatedLoanDepositAmount")
        return self
