"""enrichTransactions: ``POST /data-enrichment/transactions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.enrich_transactions_payload import EnrichTransactionsPayload
    from ..models.enriched_transactions import EnrichedTransactions
    from ..params.enrich_transactions_payload import EnrichTransactionsPayloadParams

OPERATION = Operation(
    name="enrichTransactions",
    method="POST",
    path="/data-enrichment/transactions",
)

_enriched_transactions_model: Deferred[EnrichedTransactions] = Deferred(
    __package__, "..models.enriched_transactions", "EnrichedTransactions"
)


def _parse(response: httpx.Response) -> EnrichedTransactions:
    return parse_model(OPERATION, response, _enriched_transactions_model)


def plan(
    self: Node[Any],
    *,
    data: EnrichTransactionsPayloadParams | EnrichTransactionsPayload,
    request_options: RequestOptions | None = None,
) -> Plan[EnrichedTransactions]:
    """Enrich the partner's own transactions.

    Adds categories and recognized parties, such as merchants, to transactions that the partner
    sends in the request body, up to 1000 at a time, and returns them.

    Args:
        data: The `transactions` to enrich, 1000 at most, each with the partner's own IDs for
            customer, account and transaction, the account type, a timestamp, the description and
            the amount. A dictionary (:class:`~open_banking.params.EnrichTransactionsPayloadParams`)
            or a :class:`~open_banking.models.EnrichTransactionsPayload`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The transactions, enriched with a category, the parties involved and data about the
        merchant's location.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the request is bad (code `14020`);
            `externalTransactionId` tells which transaction is affected.
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when something the call refers to is not found (code
            `14001`).
        APIConnectionError: There was no response.
    """
    from ..params.enrich_transactions_payload import SHAPE

    return Plan(
        Request(OPERATION, "/data-enrichment/transactions", content=_json_body(SHAPE, data)), _parse, request_options
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
