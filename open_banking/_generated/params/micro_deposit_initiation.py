"""The request dictionary of MicroDepositInitiation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from ..models.receiver import Receiver
    from .receiver import ReceiverParams


class MicroDepositInitiationParams(TypedDict, total=False):
    """Request body for microdeposits: two random amounts, each below one dollar, sent to a
    customer's bank account to be verified later. Names the receiving account and, for
    notifications, a callback URL."""

    institution_login_id: str
    """String of digits that identifies an institution login, one set of a customer's credentials at
    one institution. Account records carry it."""
    receiver: ReceiverParams | Receiver
    """Bank account that is to receive microdeposits, with its holder's name and the memo to show on
    the entries. Required by the API."""
    callback_url: str
    """URL of the partner's listener, to which notifications about microdeposits are sent."""


SHAPE = Shape(
    __package__,
    "MicroDepositInitiation",
    {
        "institution_login_id": "institutionLoginId",
        "receiver": "receiver",
        "callback_url": "callbackUrl",
    },
    nested={
        "receiver": (".receiver", "SHAPE"),
    },
)
