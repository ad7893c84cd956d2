"""TxPushSubscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .subscription_record import SubscriptionRecord

_subscription_record_model: Deferred[SubscriptionRecord] = Deferred(
    __package__, ".subscription_record", "SubscriptionRecord"
)


@define(kw_only=True, eq=False, repr=False)
class TxPushSubscriptions(Model):
    """Subscriptions created by the TxPush subscribe call: two records, one for account events and
    one for transaction events."""

    subscriptions: list[SubscriptionRecord]
    """New TxPush subscriptions: one for account events and one for transaction events."""

    _fields: ClassVar[Mapping[str, str]] = {
        "subscriptions": "subscriptions",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> TxPushSubscriptions:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        v = get("subscriptions")
        self.subscriptions = (
            [_subscription_record_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        return self
