"""ExternalDepositSwitchesSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .external_deposit_switches_summary_switches_item import ExternalDepositSwitchesSummarySwitchesItem


@define(kw_only=True, eq=False, repr=False)
class ExternalDepositSwitchesSummary(Model):
    """Short records of the deposit switches that were made under one external ID, for instance of a
    branch."""

    external_id: str
    """Partner's own ID to distinguish deposit switches, for instance that of a branch."""
    switches: list[ExternalDepositSwitchesSummarySwitchesItem] | None = None
    """Switches in short form, at most 10. The details of each are fetched by its `id`."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "switches": [
            Nested("external_deposit_switches_summary_switches_item", "ExternalDepositSwitchesSummarySwitchesItem")
        ],
    }
