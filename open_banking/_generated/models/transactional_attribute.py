"""TransactionalAttribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .transactional_time_interval import TransactionalTimeInterval


@define(kw_only=True, eq=False, repr=False)
class TransactionalAttribute(Model):
    """Named analytics class of transactions: the transactions and streams that fall into it, and
    their totals for each interval type the request asked for. Part of account and customer
    analytics."""

    aggregated_by_time_periods: list[TransactionalTimeInterval]
    """Totals and statistics of the attribute's transactions, one entry for each type of
    interval."""
    attribute_name: str
    """Name of the analytics attribute, for instance `NET_CASH_FLOW` or `INFLOW_TRANSACTIONS`."""
    stream_ids: list[str]
    """IDs of the streams that fall under this attribute."""
    transaction_ids: list[str]
    """IDs of the transactions that fall under this attribute."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "aggregated_by_time_periods": [Nested("transactional_time_interval", "TransactionalTimeInterval")],
    }
