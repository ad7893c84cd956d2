"""DeleteCustomer: ``DELETE /aggregation/v1/customers/{customerId}``."""

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
    name="DeleteCustomer",
    method="DELETE",
    path="/aggregation/v1/customers/{customerId}",
    repeatable=True,
)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Revoke access to a customer and all its accounts.

    Removes a customer and every linked account from the partner's reach, at once and without
    confirmation; their data can no longer be read. What was collected before is retained under the
    enterprise retention policy. A consumer record outlives its customer and keeps its reports.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that access to the customer and to every linked account is gone; there is no body.
        Data collected earlier is kept under the retention policy. The response has no body, so this
        is ``None``.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the customer ID is invalid (code `14023`), a
            parameter is missing (`10005`), the customer is temporary, so that the system alone
            looks after the accounts (`50016`), or the request is bad in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when the partner (code `12401`) or the institution
            (`14006`) is unknown, or the customer has no active subscription (`60013`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}"),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
