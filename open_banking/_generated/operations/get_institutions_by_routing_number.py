"""GetInstitutionsByRoutingNumber: ``GET /institution/v1/institutions/routingNumber/{routing_number}``."""

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

    from ..models.get_institutions_by_routing_number_response import GetInstitutionsByRoutingNumberResponse

OPERATION = Operation(
    name="GetInstitutionsByRoutingNumber",
    method="GET",
    path="/institution/v1/institutions/routingNumber/{routing_number}",
    repeatable=True,
)

_get_institutions_by_routing_number_response_model: Deferred[GetInstitutionsByRoutingNumberResponse] = Deferred(
    __package__, "..models.get_institutions_by_routing_number_response", "GetInstitutionsByRoutingNumberResponse"
)


def _parse(response: httpx.Response) -> GetInstitutionsByRoutingNumberResponse:
    return parse_model(OPERATION, response, _get_institutions_by_routing_number_response_model)


def plan(
    self: Node[Any],
    *,
    routing_number: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[GetInstitutionsByRoutingNumberResponse]:
    """Find institutions by routing number.

    Returns the institutions that belong to a routing number: 404 if none matches, 400 if the number
    has the wrong length. Not every institution has a routing number or is mapped to one. Responds
    within a second on average.

    Args:
        routing_number: Routing number to look up, as an integer. The call fails with 400 if its
            length is wrong, and with 404 if no institution has it. Example: ``847392234``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The institutions with this routing number, and the counts `found`, `displaying` and
        `more_available`.

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
        Request(OPERATION, f"/institution/v1/institutions/routingNumber/{_segment('routing_number', routing_number)}"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
