"""EnrichTransactionsPayload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .transaction_payload import TransactionPayload


@define(kw_only=True, eq=False, repr=False)
class EnrichTransactionsPayload(Model):
    """Request body with the transactions to enrich, 1 to 1000 at a time."""

    transactions: list[TransactionPayload]
    """Transactions to enrich, 1 to 1000."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions": [Nested("transaction_payload", "TransactionPayload")],
    }
