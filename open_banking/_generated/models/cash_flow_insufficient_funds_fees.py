"""CashFlowInsufficientFundsFees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .insufficient_funds_transaction import InsufficientFundsTransaction


@define(kw_only=True, eq=False, repr=False)
class CashFlowInsufficientFundsFees(Model):
    """Fees charged for non-sufficient funds (NSF) within the period of a Cash Flow Analytics report
    for business: their number, their sum and the transactions themselves."""

    count_of_transactions_for_the_report_time_period: int | None = None
    """Number of NSF (non-sufficient funds) transactions in the report period."""
    sum_of_transactions_for_the_report_time_period: float | None = None
    """NSF (non-sufficient funds) transactions of the report period added up, in the account's
    currency; a negative amount."""
    transactions: list[InsufficientFundsTransaction] | None = None
    """Transactions classed as NSF (non-sufficient funds), each with its posting date, amount and
    description."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions": [Nested("insufficient_funds_transaction", "InsufficientFundsTransaction")],
    }
