"""CashFlowTransactionAnalyticsAttributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cash_flow_activity_deposits_credits import CashFlowActivityDepositsCredits
    from .cash_flow_activity_withdrawals_debits import CashFlowActivityWithdrawalsDebits
    from .cash_flow_num_weeks_zeros import CashFlowNumWeeksZeros
    from .cash_flow_transaction_analytics_attributes_last_transaction_date_item import (
        CashFlowTransactionAnalyticsAttributesLastTransactionDateItem,
    )
    from .obb_date_range_and_amount import ObbDateRangeAndAmount


@define(kw_only=True, eq=False, repr=False)
class CashFlowTransactionAnalyticsAttributes(Model):
    """Activity in a Cash Flow Analytics report for business: every deposit and withdrawal of the
    period, net cash flow (positive or negative), average transaction by month, latest transactions
    and weeks without any."""

    activity_deposits_credits_for_the_report_time_period: list[CashFlowActivityDepositsCredits]
    """All deposits posted in the report period, each with its date, amount and description."""
    activity_withdrawals_debits_for_the_report_time_period: list[CashFlowActivityWithdrawalsDebits]
    """All withdrawals posted in the report period, each with its date, amount and description."""
    average_transaction_value_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount]
    """Average transaction amount in each month of the report period, in the account's currency,
    positive or negative; each entry with the first and last day of its period."""
    historic_weeks_with_zero_transactions: CashFlowNumWeeksZeros | None = None
    """Weeks of an account's known history in which nothing was posted, and the number of weeks for
    which data exists. Part of a Cash Flow Analytics report for business."""
    last_transaction_date: list[CashFlowTransactionAnalyticsAttributesLastTransactionDateItem] | None = None
    """Latest transactions posted to the account. A list of records despite its name: it holds more
    than one where transactions share the same timestamp."""
    net_cash_flow_by_month_for_the_report_time_period: list[ObbDateRangeAndAmount] | None = None
    """Net cash flow (money in less money out) in each month of the report period, in the account's
    currency, each entry with the first and last day of its period."""
    net_cash_flow_for_the_report_time_period: float | None = None
    """Net cash flow (money in less money out) over the whole report period, in the account's
    currency, positive or negative."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "activity_deposits_credits_for_the_report_time_period": [
            Nested("cash_flow_activity_deposits_credits", "CashFlowActivityDepositsCredits")
        ],
        "activity_withdrawals_debits_for_the_report_time_period": [
            Nested("cash_flow_activity_withdrawals_debits", "CashFlowActivityWithdrawalsDebits")
        ],
        "average_transaction_value_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")
        ],
        "historic_weeks_with_zero_transactions": Nested("cash_flow_num_weeks_zeros", "CashFlowNumWeeksZeros"),
        "last_transaction_date": [
            Nested(
                "cash_flow_transaction_analytics_attributes_last_transaction_date_item",
                "CashFlowTransactionAnalyticsAttributesLastTransactionDateItem",
            )
        ],
        "net_cash_flow_by_month_for_the_report_time_period": [
            Nested("obb_date_range_and_amount", "ObbDateRangeAndAmount")
        ],
    }
