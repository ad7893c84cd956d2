"""MicroDepositInitiation."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .receiver import Receiver

_receiver_model: Deferred[Receiver] = Deferred(__package__, ".receiver", "Receiver")


@define(kw_only=True, eq=False, repr=False)
class MicroDepositInitiation(Model):
    """Request to send two random amounts, each below one dollar, to a customer's bank account to be
    verified later. Names the receiving account and, for notifications, a callback URL."""

    institution_login_id: str | None = None
    """String of digits that identifies an institution login, one set of a customer's credentials at
    one institution. Account records carry it."""
    receiver: Receiver
    """Bank account that is to receive micro deposits, with its holder's name and the memo to show
    on the entries."""
    callback_url: str | None = None
    """URL of the partner's listener, to which notifications about micro deposits are sent."""

    _fields: ClassVar[Mapping[str, str]] = {
        "institution_login_id": "institutionLoginId",
        "receiver": "receiver",
        "callback_url": "callbackUrl",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> MicroDepositInitiation:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.institution_login_id = get("institutionLoginId")
        v = get("receiver")
        self.receiver = _receiver_model.from_dict(v) if v.__class__ is dict else v
        self.callback_url = get("callbackUrl")
        return self
