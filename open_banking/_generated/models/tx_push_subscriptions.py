"""TxPushSubscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .subscription_record import SubscriptionRecord


@define(kw_only=True, eq=False, repr=False)
class TxPushSubscriptions(Model):
    """Subscriptions created by the TxPush subscribe call: two records, one for account events and
    one for transaction events."""

    subscriptions: list[SubscriptionRecord]
    """New TxPush subscriptions: one for account events and one for transaction events."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "subscriptions": [Nested("subscription_record", "SubscriptionRecord")],
    }
