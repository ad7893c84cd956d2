"""MicroDepositInitiation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .receiver import Receiver


@define(kw_only=True, eq=False, repr=False)
class MicroDepositInitiation(Model):
    """Request body for microdeposits: two random amounts, each below one dollar, sent to a
    customer's bank account to be verified later. Names the receiving account and, for
    notifications, a callback URL."""

    institution_login_id: str | None = None
    """String of digits that identifies an institution login, one set of a customer's credentials at
    one institution. Account records carry it."""
    receiver: Receiver
    """Bank account that is to receive microdeposits, with its holder's name and the memo to show on
    the entries."""
    callback_url: str | None = None
    """URL of the partner's listener, to which notifications about microdeposits are sent."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "receiver": Nested("receiver", "Receiver"),
    }
