"""The request dictionary of FindTransactionConstraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class FindTransactionConstraintsParams(TypedDict, total=False):
    """Search criteria for the transactions of a report. If several are given, a transaction must
    meet all of them."""

    find_transaction_description_memo: str
    """Text that must match exactly, for instance `Paycheck`. It is compared with `description` and
    `memo` combined, which the PDF report shows as Description/Memo."""
    find_transaction_amount_from: float
    """Smallest `amount` that the transactions may have, inclusive. Together with
    `find_transaction_amount_to` it forms a range."""
    find_transaction_amount_to: float
    """Largest `amount` that the transactions may have, inclusive. Together with
    `find_transaction_amount_from` it forms a range."""
    find_transaction_category: Sequence[str]
    """Up to 10 categories, for instance `Paycheck`. Only transactions with exactly one of these as
    their `category` are returned."""


SHAPE = Shape(
    __package__,
    "FindTransactionConstraints",
    {
        "find_transaction_description_memo": "findTransactionDescriptionMemo",
        "find_transaction_amount_from": "findTransactionAmountFrom",
        "find_transaction_amount_to": "findTransactionAmountTo",
        "find_transaction_category": "findTransactionCategory",
    },
)
