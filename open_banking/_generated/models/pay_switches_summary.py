"""PaySwitchesSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .pay_switches_summary_switches_item import PaySwitchesSummarySwitchesItem


@define(kw_only=True, eq=False, repr=False)
class PaySwitchesSummary(Model):
    """Short records of the bill pay switches that one customer has made."""

    customer_id: str
    """String of digits that identifies a customer. Assigned when the partner enrolls the
    customer."""
    customer_type: Literal["active", "testing"] | str
    """Kind of customer; known values: `active`, `testing`."""
    switches: list[PaySwitchesSummarySwitchesItem] | None = None
    """Switches in short form, at most 10. The details of each are fetched by its `id`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "switches": [Nested("pay_switches_summary_switches_item", "PaySwitchesSummarySwitchesItem")],
    }
