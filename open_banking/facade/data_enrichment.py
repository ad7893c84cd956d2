"""``client.data_enrichment``."""

from __future__ import annotations

from open_banking._generated.operations import (
    enrich_transactions,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class Transactions(Node[ExchangeT]):
    """``client.data_enrichment.transactions``."""

    create = enrich_transactions.call


class DataEnrichment(Node[ExchangeT]):
    """``client.data_enrichment``."""

    transactions: Transactions[ExchangeT] = branch()
