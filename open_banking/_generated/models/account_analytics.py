"""AccountAnalytics."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .state_attribute import StateAttribute
    from .stream_model import StreamModel
    from .transactional_attribute import TransactionalAttribute

_state_attribute_model: Deferred[StateAttribute] = Deferred(__package__, ".state_attribute", "StateAttribute")
_stream_model_model: Deferred[StreamModel] = Deferred(__package__, ".stream_model", "StreamModel")
_transactional_attribute_model: Deferred[TransactionalAttribute] = Deferred(
    __package__, ".transactional_attribute", "TransactionalAttribute"
)


@define(kw_only=True, eq=False, repr=False)
class AccountAnalytics(Model):
    """Results computed for a single account of a Balance Analytics or Cash Flow Analytics report:
    attributes of its transactions, attributes of its state, and streams of repeated
    transactions."""

    transactional_attributes: list[TransactionalAttribute]
    """Calculated attributes that each stand for a class of transactions, with totals and statistics
    by time period; compare `state_attributes`."""
    state_attributes: list[StateAttribute]
    """Calculated attributes that have a value at any time, such as a balance, with statistics by
    time period; compare `transactional_attributes`."""
    streams: list[StreamModel]
    """Streams found by the analytics: series of recurring transactions from one payor to one
    payee."""

    _fields: ClassVar[Mapping[str, str]] = {
        "transactional_attributes": "transactionalAttributes",
        "state_attributes": "stateAttributes",
        "streams": "streams",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> AccountAnalytics:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("transactionalAttributes")
        self.transactional_attributes = (
            [_transactional_attribute_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("stateAttributes")
        self.state_attributes = (
            [_state_attribute_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        v = get("streams")
        self.streams = (
            [_stream_model_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
