"""The request dictionary of EnrichTransactionsPayload."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from open_banking._runtime.body import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.transaction_payload import TransactionPayload
    from .transaction_payload import TransactionPayloadParams


class EnrichTransactionsPayloadParams(TypedDict, total=False):
    """Request body with the transactions to enrich, 1 to 1000 at a time."""

    transactions: Sequence[TransactionPayloadParams | TransactionPayload]
    """Transactions to enrich, 1 to 1000. Required by the API."""


SHAPE = Shape(
    __package__,
    "EnrichTransactionsPayload",
    {
        "transactions": "transactions",
    },
    nested={
        "transactions": (".transaction_payload", "SHAPE"),
    },
)
