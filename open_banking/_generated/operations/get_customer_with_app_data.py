"""GetCustomerWithAppData: ``GET /aggregation/v1/customers/{customerId}/application``."""

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

    from ..models.customer_with_app_data import CustomerWithAppData

OPERATION = Operation(
    name="GetCustomerWithAppData",
    method="GET",
    path="/aggregation/v1/customers/{customerId}/application",
    repeatable=True,
)

_customer_with_app_data_model: Deferred[CustomerWithAppData] = Deferred(
    __package__, "..models.customer_with_app_data", "CustomerWithAppData"
)


def _parse(response: httpx.Response) -> CustomerWithAppData:
    return parse_model(OPERATION, response, _customer_with_app_data_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[CustomerWithAppData]:
    """Get a customer and its OAuth application.

    Returns one customer record together with the ID and name of the OAuth application to which the
    customer is assigned. Returns 404 when the customer is unknown.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The customer record with the ID and name of the application assigned to it.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the customer ID is invalid (code `14023`), a
            parameter is missing (`10005`), or the request is bad in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when the customer is unknown (code `14001`), the partner
            has no registered application (`50051`), or none is assigned to the customer (`50052`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/application"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
