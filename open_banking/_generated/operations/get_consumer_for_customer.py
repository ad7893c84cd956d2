"""GetConsumerForCustomer: ``GET /decisioning/v1/customers/{customerId}/consumer``."""

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

    from ..models.consumer import Consumer

OPERATION = Operation(
    name="GetConsumerForCustomer",
    method="GET",
    path="/decisioning/v1/customers/{customerId}/consumer",
    repeatable=True,
)

_consumer_model: Deferred[Consumer] = Deferred(__package__, "..models.consumer", "Consumer")


def _parse(response: httpx.Response) -> Consumer:
    return parse_model(OPERATION, response, _consumer_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[Consumer]:
    """Get the consumer of a customer.

    Returns the consumer record that belongs to a customer. `ssn` carries only the last four digits.
    Returns 404 when the customer is unknown or no consumer was created for it.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The customer's consumer record; of the SSN only the last four digits are shown.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/decisioning/v1/customers/{_segment('customer_id', customer_id)}/consumer"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
