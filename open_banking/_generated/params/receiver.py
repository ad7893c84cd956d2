"""The request dictionary of Receiver."""

from __future__ import annotations

from typing import Literal, TypedDict

from open_banking._runtime.body import Shape


class ReceiverParams(TypedDict, total=False):
    """Bank account that is to receive microdeposits, with its holder's name and the memo to show on
    the entries."""

    routing_number: str
    """Routing number, as a string of digits, of the bank whose account receives microdeposits.
    Required by the API."""
    account_number: str
    """Number of the bank account that receives the microdeposits. Required by the API."""
    account_type: (
        Literal["personalChecking", "businessChecking", "personalSavings", "businessSavings", "checking", "savings"]
        | str
    )
    """Kind of account that receives the microdeposits; known values: `personalChecking`,
    `businessChecking`, `personalSavings`, `businessSavings`. The plain `checking` and `savings`
    will be deprecated. Required by the API."""
    name: str
    """Customer's name, as holder of the receiving account. Required by the API."""
    memo: str
    """Memo to show on the microdeposits."""


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
