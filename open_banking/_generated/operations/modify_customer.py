"""ModifyCustomer: ``PUT /aggregation/v1/customers/{customerId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import no_content as _no_content

if TYPE_CHECKING:
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.customer_update import CustomerUpdate
    from ..params.customer_update import CustomerUpdateParams

OPERATION = Operation(
    name="ModifyCustomer",
    method="PUT",
    path="/aggregation/v1/customers/{customerId}",
    repeatable=True,
)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: CustomerUpdateParams | CustomerUpdate,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Update a customer's name.

    Changes the first name, the last name or both. The response has no body. At least one of
    `first_name` and `last_name` is required.

    Returns 403 while an active dispute statement is in force for this consumer.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        data: The new `first_name`, the new `last_name`, or both; at least one is required. A
            dictionary (:class:`~open_banking.params.CustomerUpdateParams`) or a
            :class:`~open_banking.models.CustomerUpdate`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the customer's name is changed; there is no body. The response has no body, so
        this is ``None``.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when there is nothing to change (code `10025`), a
            parameter is missing (`10005`), the username breaks the rules (`110039`), a name has an
            invalid character (`45003`), or the request is bad in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        PermissionDeniedError: HTTP 403. Sent when a dispute statement is in force for the
            consumer (code `10406`).
        ConflictError: HTTP 409. Sent when the username is taken (code `110002`).
        APIConnectionError: There was no response.
    """
    from ..params.customer_update import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}",
            content=_json_body(SHAPE, data),
        ),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
