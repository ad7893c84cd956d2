"""GetCustomer: ``GET /aggregation/v1/customers/{customerId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.get_customer_response import GetCustomerResponse

OPERATION = Operation(
    name="GetCustomer",
    method="GET",
    path="/aggregation/v1/customers/{customerId}",
    repeatable=True,
)

_get_customer_response_model: Deferred[GetCustomerResponse] = Deferred(
    __package__, "..models.get_customer_response", "GetCustomerResponse"
)


def _parse(response: httpx.Response) -> GetCustomerResponse:
    return parse_model(OPERATION, response, _get_customer_response_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[GetCustomerResponse]:
    """Get one customer.

    Returns the record of one customer, active or testing: username, names, contact data, type and
    dates. Returns 404 when the partner has no such customer.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The customer record and, if one is assigned, the `application_id`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a parameter is missing (code `10005`) or the
            request is bad in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}"), _parse, request_options
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
