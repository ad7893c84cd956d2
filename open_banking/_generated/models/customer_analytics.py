"""CustomerAnalytics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .state_attribute import StateAttribute
    from .stream_model import StreamModel
    from .transactional_attribute import TransactionalAttribute


@define(kw_only=True, eq=False, repr=False)
class CustomerAnalytics(Model):
    """Analytics computed over the whole customer: transactional attributes, state attributes and
    streams of recurring transactions. Part of analytics reports."""

    transactional_attributes: list[TransactionalAttribute]
    """Calculated attributes that each represent a class of transactions, with totals and statistics
    by time period; compare `state_attributes`."""
    state_attributes: list[StateAttribute]
    """Calculated attributes that have a value at any time, such as a balance, with statistics by
    time period; compare `transactional_attributes`."""
    streams: list[StreamModel]
    """Streams found by the analytics: series of recurring transactions from one payor to one
    payee."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactional_attributes": [Nested("transactional_attribute", "TransactionalAttribute")],
        "state_attributes": [Nested("state_attribute", "StateAttribute")],
        "streams": [Nested("stream_model", "StreamModel")],
    }
