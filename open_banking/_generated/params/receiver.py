"""The request dictionary of Receiver."""

from __future__ import annotations

from typing import TypedDict

from open_banking._runtime.body import Shape


class ReceiverParams(TypedDict, total=False):
    """Bank account that is to receive micro deposits, with its holder's name and the memo to show
    on the entries."""

    routing_number: str
    """Routing number, as a string of digits, of the bank whose account receives micro deposits.
    Required by the API."""
    account_number: str
    """Required by the API."""
    account_type: str
    """Required by the API."""
    name: str
    """Required by the API."""
    memo: str


SHAPE = Shape(
    __package__,
    "Receiver",
    {
        "routing_number": "routingNumber",
        "account_number": "accountNumber",
        "account_type": "accountType",
        "name": "name",
        "memo": "memo",
    },
)
