"""SBCABenchmarkResponseDataItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from .sbca_benchmark_response_data_item_metrics_lists_item import SBCABenchmarkResponseDataItemMetricsListsItem


@define(kw_only=True, eq=False, repr=False)
class SBCABenchmarkResponseDataItem(Model):
    """SBCABenchmarkResponseDataItem."""

    location_id: str | None = None
    """UUID of a merchant's location. Searching for location matches returns it; the analytics
    report takes it."""
    merchant_category_code: float | None = None
    """Merchant category code (MCC) of the business, as a number, for instance `5812`."""
    naics_code: float | None = None
    """Code of the industry of the business in the North American Industry Classification System
    (NAICS), as a number, for instance `445110`."""
    industry_name: str | None = None
    """Industry that the NAICS code stands for, in words, for instance
    `Supermarkets and Other Grocery (except Convenience) Stores`."""
    first_seen_txn_date: _datetime.date | None = None
    """Day of the earliest known transaction, as an ISO 8601 date (`YYYY-MM-DD`)."""
    last_seen_txn_date: _datetime.date | None = None
    """Day of the latest known transaction, as an ISO 8601 date (`YYYY-MM-DD`)."""
    metrics_frequency: Literal["Monthly", "Weekly"] | str | None = None
    """Length of the periods into which metrics are grouped; known values: `Monthly`, `Weekly`."""
    metrics_lists: list[SBCABenchmarkResponseDataItemMetricsListsItem] | None = None
    """Metrics period by period, each a week or a month."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "first_seen_txn_date": "date",
        "last_seen_txn_date": "date",
        "metrics_lists": [
            Nested(
                "sbca_benchmark_response_data_item_metrics_lists_item", "SBCABenchmarkResponseDataItemMetricsListsItem"
            )
        ],
    }
