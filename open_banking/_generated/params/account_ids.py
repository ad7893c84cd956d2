"""The request dictionary of AccountIds."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class AccountIdsParams(TypedDict, total=False):
    """Selects the accounts to search for recurring transactions."""

    account_ids: Sequence[str]
    """IDs of the customer's accounts to search for recurring transactions, as strings of digits."""


SHAPE = Shape(
    __package__,
    "AccountIds",
    {
        "account_ids": "accountIds",
    },
)
