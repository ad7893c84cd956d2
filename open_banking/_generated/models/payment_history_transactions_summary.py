"""PaymentHistoryTransactionsSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class PaymentHistoryTransactionsSummary(Model):
    """Totals and monthly averages of deposits, withdrawals and NSF (insufficient funds)
    transactions over all of a Payment History report."""

    total_non_sufficient_funds: float
    """Total for the NSF transactions over the whole report."""
    average_monthly_non_sufficient_funds: float
    """Average per month for NSF transactions over the whole report."""
    total_deposits: float
    """Deposits over the whole report added up, in dollars."""
    average_monthly_deposits: float
    """Average deposits per month over the whole report, in dollars."""
    total_withdrawals: float
    """Withdrawals over the whole report added up, in dollars."""
    average_monthly_withdrawals: float
    """Withdrawals per month on average over all of the report, in dollars, as a positive amount."""
    begin_date: str
    """Date of the earliest transaction, as ISO 8601 text."""
    end_date: str
    """Date of the latest transaction, as ISO 8601 text."""

    _fields: ClassVar[Mapping[str, str]] = {
        "total_non_sufficient_funds": "totalNonSufficientFunds",
        "average_monthly_non_sufficient_funds": "averageMonthlyNonSufficientFunds",
        "total_deposits": "totalDeposits",
        "average_monthly_deposits": "averageMonthlyDeposits",
        "total_withdrawals": "totalWithdrawals",
        "average_monthly_withdrawals": "averageMonthlyWithdrawals",
        "begin_date": "beginDate",
        "end_date": "endDate",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> PaymentHistoryTransactionsSummary:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.total_non_sufficient_funds = get("totalNonSufficientFunds")
        self.average_monthly_non_sufficient_funds = get("averageMonthlyNonSufficientFunds")
        self.total_deposits = get("totalDeposits")
        self.average_monthly_deposits = get("averageMonthlyDeposits")
        self.total_withdrawals = get("totalWithdrawals")
        self.average_monthly_withdrawals = get("averageMonthlyWithdrawals")
        self.begin_date = get("beginDate")
        self.end_date = get("endDate")
        return self
