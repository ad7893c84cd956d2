"""SBCAAnalyticsResponseDataItemMetricsListsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .sbca_analytics_response_data_item_metrics_lists_item_metrics_item import (
        SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem,
    )


@define(kw_only=True, eq=False, repr=False)
class SBCAAnalyticsResponseDataItemMetricsListsItem(Model):
    """SBCAAnalyticsResponseDataItemMetricsListsItem."""

    period_start_date: _datetime.date | None = None
    """First day of the period, as an ISO 8601 date (`YYYY-MM-DD`)."""
    period_end_date: _datetime.date | None = None
    """Last day of the period, as an ISO 8601 date (`YYYY-MM-DD`)."""
    year: float | None = None
    """Calendar year that the metrics belong to, as a number, for instance `2023`."""
    metrics: list[SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem] | None = None
    """Metrics of the period, each a name with a number."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "period_start_date": "date",
        "period_end_date": "date",
        "metrics": [
            Nested(
                "sbca_analytics_response_data_item_metrics_lists_item_metrics_item",
                "SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem",
            )
        ],
    }
