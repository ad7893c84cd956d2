"""GetCustomers: ``GET /aggregation/v1/customers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.customers import Customers

OPERATION = Operation(
    name="GetCustomers",
    method="GET",
    path="/aggregation/v1/customers",
    repeatable=True,
    pagination="start",
)

_customers_model: Deferred[Customers] = Deferred(__package__, "..models.customers", "Customers")


def _parse(response: httpx.Response) -> Customers:
    return parse_model(OPERATION, response, _customers_model)


def plan(
    self: Node[Any],
    *,
    username: str | None = None,
    type: Literal["active", "testing"] | str | None = None,
    search: str | None = None,
    start: int | None = None,
    limit: int | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[Customers]:
    """List customers, or search them.

    Returns one page of the customers that the calling partner has created: all of them, or those
    that match the search, the username or the type.

    Args:
        username: Keeps only the customer with exactly this username, so that at most one record
            is returned. Example: ``"customerusername1"``.
        type: Keeps only customers of this type: `active` or `testing`. Both types are listed
            when it is empty. Example: ``"active"``.
        search: Text to look for in `username` or in any combination of `firstName` and
            `lastName`, URL-encoded in the request. All customers match when it is empty. Example:
            ``"Search Value"``.
        start: Position of the first record to return, counted from 1 (the default). It is not a
            page number: with a `limit` of 15, the second page starts at 16. The API's default is
            ``1``. Example: ``1``.
        limit: How many records a page may hold: 25 by default, 1000 at most. The API's default
            is ``25``. Example: ``20``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A page of customers, and the counts `found`, `displaying` and `more_available`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when `type` is invalid (code `14016`), `start` (`41003`)
            or `limit` (`41004`) is below 1, a parameter is missing (`10005`), or the request is bad
            in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when the partner is unknown (code `12401`), or unknown to
            the aggregation service (`14003`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            "/aggregation/v1/customers",
            query=_query(
                ("username", "username", username),
                ("type", "type", type),
                ("search", "search", search),
                ("start", "start", start),
                ("limit", "limit", limit),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
