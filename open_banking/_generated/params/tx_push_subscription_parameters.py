"""The request dictionary of TxPushSubscriptionParameters."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class TxPushSubscriptionParametersParams(TypedDict, total=False):
    """Request body for a TxPush subscription: the listener that is to receive the events of an
    account."""

    callback_url: str
    """URL of the partner's TxPush listener, to which events are sent. Real accounts require HTTPS,
    and only the standard ports 80 (HTTP) and 443 (HTTPS) work. Required by the API."""


SHAPE = Shape(
    __package__,
    "TxPushSubscriptionParameters",
    {
        "callback_url": "callbackUrl",
    },
)
