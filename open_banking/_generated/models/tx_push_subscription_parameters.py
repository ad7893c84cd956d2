"""TxPushSubscriptionParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class TxPushSubscriptionParameters(Model):
    """Request body of the TxPush subscribe call, naming the listener that is to receive the events
    of an account."""

    callback_url: str
    """Address of the partner's TxPush listener, to which events are sent. Real accounts require
    HTTPS, and only the standard ports 80 (HTTP) and 443 (HTTPS) work."""

    _fields: ClassVar[Mapping[str, str]] = {
        "callback_url": "callbackUrl",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> TxPushSubscriptionParameters:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.callback_url = get("callbackUrl")
        return self
