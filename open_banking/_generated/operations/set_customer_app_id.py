"""SetCustomerAppID: ``PUT /aggregation/v1/customers/{customerId}/applications/{applicationId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import no_content as _no_content

if TYPE_CHECKING:
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

OPERATION = Operation(
    name="SetCustomerAppID",
    method="PUT",
    path="/aggregation/v1/customers/{customerId}/applications/{applicationId}",
    repeatable=True,
)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    application_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Assign a customer to an application.

    Assigns an existing customer to one of the partner's approved applications, under which OAuth
    institutions are then accessed. The response has no body.

    Meant for partners that registered several applications; with a single one this is usually
    unnecessary. An assignment cannot be changed afterwards.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        application_id: Identifies the application to assign to the customer: the
            `application_id` that Get App Registration Status reports once the registration is
            approved. An assignment is final. Example: ``"00278431-b712-4f30-a044-b611f25e533d"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the application is assigned to the customer; there is no body. The response
        has no body, so this is ``None``.

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
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/applications/{_segment('application_id', application_id)}",
        ),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
