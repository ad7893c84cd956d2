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
    number_of_credits: str
    total_credits_amount: float
    largest_credit: float
    number_of_credits_less_transfers: str
    total_credits_amount_less_transfers: float
    average_credit_amount: float
    estimated_number_of_loan_deposits: str
    estimated_loan_deposit_amount: float

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
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
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
