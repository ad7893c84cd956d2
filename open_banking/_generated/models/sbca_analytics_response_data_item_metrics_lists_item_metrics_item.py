"""SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem(Model):
    """SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem."""

    name: str | None = None
    """What the metric measures, for instance `txn_amt` or `txn_cnt`."""
    value: float | None = None
    """Value of the metric; what it measures is in `name`."""
