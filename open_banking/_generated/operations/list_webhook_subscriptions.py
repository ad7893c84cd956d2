"""listWebhookSubscriptions: ``GET /notification-subscriptions/webhooks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import header as _header
from open_banking._runtime.request import query as _query
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.subscriptions import Subscriptions

OPERATION = Operation(
    name="listWebhookSubscriptions",
    method="GET",
    path="/notification-subscriptions/webhooks",
    repeatable=True,
    pagination="offset",
    deprecated=True,
)

_subscriptions_model: Deferred[Subscriptions] = Deferred(__package__, "..models.subscriptions", "Subscriptions")


def _parse(response: httpx.Response) -> Subscriptions:
    return parse_model(OPERATION, response, _subscriptions_model)


def plan(
    self: Node[Any],
    *,
    x_external_request_id: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[Subscriptions]:
    """List webhook subscriptions.

    Deprecated: The API document marks this operation as deprecated. A call warns.

    Returns the partner's webhook subscriptions, active and inactive, with their IDs, URLs, events
    and conditions.

    Deprecated: a separate service takes over webhook subscriptions in the course of 2026; ask the
    Customer Service Manager for details.

    Args:
        x_external_request_id: Value chosen by the caller that identifies this request uniquely,
            for instance a UUID. Example: ``"f6250b41-8632-4fe1-9353-899f419ae67b"``.
        offset: Which page of subscriptions to return, counted from 1 (the default). The API's
            default is ``1``. Example: ``1``.
        limit: How many subscriptions a page may hold: 10 by default, 100 at most. The API's
            default is ``10``. Example: ``20``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A page of subscriptions, with the numbers `count`, `offset`, `limit` and `total`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the request is bad (`reasonCode` 1502).
        AuthenticationError: HTTP 401. Sent when the app key is missing (`reasonCode` 1504) or
            the token has expired (1503).
        NotFoundError: HTTP 404. Sent when something the call refers to is not found
            (`reasonCode` 1501).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            "/notification-subscriptions/webhooks",
            query=_query(("offset", "offset", offset), ("limit", "limit", limit)),
            headers=_header("x_external_request_id", "X-External-Request-Id", x_external_request_id),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = DeprecatedCall(sync, asyncio, OPERATION)
