"""GetBusinessByCustomer: ``GET /business-services/customers/{customer_id}/businesses``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_models

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.business import Business

OPERATION = Operation(
    name="GetBusinessByCustomer",
    method="GET",
    path="/business-services/customers/{customer_id}/businesses",
    repeatable=True,
)

_business_model: Deferred[Business] = Deferred(__package__, "..models.business", "Business")


def _parse(response: httpx.Response) -> list[Business]:
    return parse_models(OPERATION, response, _business_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[list[Business]]:
    """Get the business record of a customer.

    Returns the business record of a customer, as a list of one record. Returns 404 when the
    customer is not found.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A list holding exactly one record: the business.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        NotFoundError: HTTP 404. Sent when no customer has the given ID (code `10002`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/business-services/customers/{_segment('customer_id', customer_id)}/businesses"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
