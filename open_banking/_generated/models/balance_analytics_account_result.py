"""BalanceAnalyticsAccountResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .balance_analytics_metrics import BalanceAnalyticsMetrics
    from .obb_account_details import ObbAccountDetails
    from .obb_current_report_request_details import ObbCurrentReportRequestDetails
    from .obb_data_availability import ObbDataAvailability

_balance_analytics_metrics_model: Deferred[BalanceAnalyticsMetrics] = Deferred(
    __package__, ".balance_analytics_metrics", "BalanceAnalyticsMetrics"
)
_obb_account_details_model: Deferred[ObbAccountDetails] = Deferred(
    __package__, ".obb_account_details", "ObbAccountDetails"
)
_obb_current_report_request_details_model: Deferred[ObbCurrentReportRequestDetails] = Deferred(
    __package__, ".obb_current_report_request_details", "ObbCurrentReportRequestDetails"
)
_obb_data_availability_model: Deferred[ObbDataAvailability] = Deferred(
    __package__, ".obb_data_availability", "ObbDataAvailability"
)


@define(kw_only=True, eq=False, repr=False)
class BalanceAnalyticsAccountResult(Model):
    """Balance figures of one account within a Balance Analytics report for business, with the
    period asked for and the history at hand."""

    account_details: ObbAccountDetails
    """One bank account and the institution that holds it, as shown next to its results in the
    balance and cash flow analytics reports for businesses."""
    account_id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    balance_analytics_metrics: BalanceAnalyticsMetrics | None = None
    """Balance figures of one account or of the whole business: current, minimum, maximum, average
    and daily balances over the period of the report, many of them also by month."""
    current_report_request: ObbCurrentReportRequestDetails
    """Period a business analytics report was requested for, beside the period for which data could
    be had. Appears per account and for the business as a whole."""
    historic_data_availability: ObbDataAvailability
    """How much history existed when a business analytics report was requested: its dates, its
    length in days and a text about it. Appears per account and for the business as a whole."""

    _fields: ClassVar[Mapping[str, str]] = {
        "account_details": "accountDetails",
        "account_id": "accountId",
        "balance_analytics_metrics": "balanceAnalyticsMetrics",
        "current_report_request": "currentReportRequest",
        "historic_data_availability": "historicDataAvailability",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> BalanceAnalyticsAccountResult:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("accountDetails")
        self.account_details = _obb_account_details_model.from_dict(v) if v.__class__ is dict else v
        self.account_id = get("accountId")
        v = get("balanceAnalyticsMetrics")
        self.balance_analytics_metrics = _balance_analytics_metrics_model.from_dict(v) if v.__class__ is dict else v
        v = get("currentReportRequest")
        self.current_report_request = (
            _obb_current_report_request_details_model.from_dict(v) if v.__class__ is dict else v
        )
        v = get("historicDataAvailability")
        self.historic_data_availability = _obb_data_availability_model.from_dict(v) if v.__class__ is dict else v
        return self
