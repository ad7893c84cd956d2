"""TxPushSubscriptionParameters."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class TxPushSubscriptionParameters(Model):
    """Request body for a TxPush subscription: the listener that is to receive the events of an
    account."""

    callback_url: str
    """URL of the partner's TxPush listener, to which events are sent. Real accounts require HTTPS,
    and only the standard ports 80 (HTTP) and 443 (HTTPS) work."""
