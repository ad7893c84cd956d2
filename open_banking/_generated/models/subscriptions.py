"""Subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.page import PageModel
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .subscription_detail import SubscriptionDetail


@define(kw_only=True, eq=False, repr=False)
class Subscriptions(PageModel["SubscriptionDetail"]):
    """One page of the partner's webhook subscriptions, with its place in the whole list."""

    count: int
    """How many subscriptions this page contains."""
    offset: int
    """Offset of this page, as given by the `offset` of the request."""
    limit: int
    """How many subscriptions a page may hold, as given by the `limit` of the request."""
    total: int
    """How many subscriptions there are in total, over all pages."""
    subscriptions: list[SubscriptionDetail]
    """Webhook subscriptions on this page."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "subscriptions": [Nested("subscription_detail", "SubscriptionDetail")],
    }
    _records: ClassVar[str] = "subscriptions"
