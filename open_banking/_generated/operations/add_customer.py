"""AddCustomer: ``POST /aggregation/v2/customers/active``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.created_customer import CreatedCustomer
    from ..models.new_customer import NewCustomer
    from ..params.new_customer import NewCustomerParams

OPERATION = Operation(
    name="AddCustomer",
    method="POST",
    path="/aggregation/v2/customers/active",
    billable=True,
)

_created_customer_model: Deferred[CreatedCustomer] = Deferred(
    __package__, "..models.created_customer", "CreatedCustomer"
)


def _parse(response: httpx.Response) -> CreatedCustomer:
    return parse_model(OPERATION, response, _created_customer_model)


def plan(
    self: Node[Any],
    *,
    data: NewCustomerParams | NewCustomer,
    request_options: RequestOptions | None = None,
) -> Plan[CreatedCustomer]:
    """Create an active customer.

    Creates a customer for a real person with real accounts, and returns its ID. To test with an
    active customer, use the "FinBank Billable" profiles only.

    Billable: an active customer is charged to the partner. Returns 429 in Test Drive.

    Args:
        data: The new customer: a unique `username` of 6 to 255 characters, chosen by the
            partner, and optionally names, phone, email and, for partners with several applications,
            `application_id`. A dictionary (:class:`~open_banking.params.NewCustomerParams`) or a
            :class:`~open_banking.models.NewCustomer`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The new customer's `id` and `username`, and the creation date in epoch seconds.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a parameter is missing (code `10005`), the username
            breaks the rules (`110039`), a name has an invalid character (`45003`), or the request
            is bad in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        ConflictError: HTTP 409. Sent when the username is taken (code `110002`).
        APIConnectionError: There was no response.
    """
    from ..params.new_customer import SHAPE

    return Plan(
        Request(OPERATION, "/aggregation/v2/customers/active", content=_json_body(SHAPE, data)), _parse, request_options
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
