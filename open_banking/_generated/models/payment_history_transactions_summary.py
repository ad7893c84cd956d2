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
    """Total of the NSF (insufficient funds) transactions over the whole report."""
    average_monthly_non_sufficient_funds: float
    """Average of the NSF (insufficient funds) transactions per month over the whole report."""
    total_deposits: float
    """Total of the deposits over the whole report, in the accounts' currency."""
    average_monthly_deposits: float
    """Average of the deposits per month over the whole report, in the accounts' currency."""
    total_withdrawals: float
    """Total of the withdrawals over the whole report, in the accounts' currency; a positive
    amount."""
    average_monthly_withdrawals: float
    """Average of the withdrawals per month over the whole report, in the accounts' currency; a
    positive amount."""
    begin_date: str
    """Day of the earliest transaction in the report, as an ISO 8601 date, possibly with a time."""
    end_date: str
    """Day of the latest transaction in the report, as an ISO 8601 date, possibly with a time."""

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
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
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
