"""EnrichedTransactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .enriched_transaction import EnrichedTransaction


@define(kw_only=True, eq=False, repr=False)
class EnrichedTransactions(Model):
    """Transactions of the request together with what the enrichment added."""

    transactions: list[EnrichedTransaction] | None = None
    """Transactions of the request, enriched."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "transactions": [Nested("enriched_transaction", "EnrichedTransaction")],
    }
