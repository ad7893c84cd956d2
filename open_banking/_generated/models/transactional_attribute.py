"""TransactionalAttribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .transactional_time_interval import TransactionalTimeInterval

_transactional_time_interval_model: Deferred[TransactionalTimeInterval] = Deferred(
    __package__, ".transactional_time_interval", "TransactionalTimeInterval"
)


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

    _fields: ClassVar[Mapping[str, str]] = {
        "aggregated_by_time_periods": "aggregatedByTimePeriods",
        "attribute_name": "attributeName",
        "stream_ids": "streamIds",
        "transaction_ids": "transactionIds",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> TransactionalAttribute:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("aggregatedByTimePeriods")
        self.aggregated_by_time_periods = (
            [_transactional_time_interval_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.attribute_name = get("attributeName")
        self.stream_ids = get("streamIds")
        self.transaction_ids = get("transactionIds")
        return self
