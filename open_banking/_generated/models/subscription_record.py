"""SubscriptionRecord."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class SubscriptionRecord(Model):
    """One TxPush subscription of an account: the class of events it covers, the listener that
    receives them and the signing key. Subscribing creates one for account events and one for
    transaction events."""

    id: int
    """Identifies one TxPush subscription. It comes from the subscribe call and is needed to delete
    that single subscription."""
    account_id: int
    """Account ID sent as a number; other records carry the same ID as a string of digits."""
    type: Literal["account", "transaction"] | str
    """Class of events that a TxPush subscription delivers: `account` for changed account fields,
    `transaction` for new transactions."""
    callback_url: str
    """URL of the partner's TxPush listener, to which events are sent. Real accounts require HTTPS,
    and only the standard ports 80 (HTTP) and 443 (HTTPS) work."""
    signing_key: str
    """Key used to sign the events of this subscription."""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "signing_key",
        }
    )
