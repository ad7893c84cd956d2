"""SBCAParams."""

from __future__ import annotations

from typing import Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class SBCAParams(Model):
    """What a Small Business Credit Analytics report is to show: the kind of metrics, their
    frequency and the merchant's location; and whether the merchant has agreed."""

    has_consent: bool
    """Whether the merchant has expressly agreed to the analytics."""
    metric_frequency: Literal["Monthly", "Weekly"] | str
    """Length of the periods into which metrics are grouped; known values: `Monthly`, `Weekly`."""
    metric_type: Literal["retail_sales_analytics", "retail_sales_benchmarks"] | str
    """Which metrics a Small Business Credit Analytics report contains; known values:
    `retail_sales_analytics` (the merchant's own sales), `retail_sales_benchmarks` (figures to
    compare the merchant with)."""
    location_id: str
    """UUID of a merchant's location. Searching for location matches returns it; the analytics
    report takes it."""
