"""The request dictionary of BankAccount."""

from __future__ import annotations

from typing import Literal, TypedDict

from open_banking._runtime.body import Shape


class BankAccountParams(TypedDict, total=False):
    """One bank account for a switch, with account number, routing number and type."""

    title: str
    """Name by which the user knows the card or bank account, for instance `Sample Card`."""
    account_number: str
    """Number of the user's bank account, 4 to 17 characters. Required by the API."""
    bank_identifier: str
    """Routing number of the bank, nine digits as a string. Required by the API."""
    type: Literal["checking", "savings"] | str
    """Kind of bank account; known values: `checking`, `savings`. Required by the API."""


SHAPE = Shape(
    __package__,
    "BankAccount",
    {
        "title": "title",
        "account_number": "accountNumber",
        "bank_identifier": "bankIdentifier",
        "type": "type",
    },
)
