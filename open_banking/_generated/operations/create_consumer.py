"""CreateConsumer: ``POST /decisioning/v1/customers/{customerId}/consumer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.created_consumer import CreatedConsumer
    from ..models.new_consumer import NewConsumer
    from ..params.new_consumer import NewConsumerParams

OPERATION = Operation(
    name="CreateConsumer",
    method="POST",
    path="/decisioning/v1/customers/{customerId}/consumer",
)

_created_consumer_model: Deferred[CreatedConsumer] = Deferred(
    __package__, "..models.created_consumer", "CreatedConsumer"
)


def _parse(response: httpx.Response) -> CreatedConsumer:
    return parse_model(OPERATION, response, _created_consumer_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: NewConsumerParams | NewConsumer,
    request_options: RequestOptions | None = None,
) -> Plan[CreatedConsumer]:
    """Create the consumer record of a customer.

    Creates the consumer that owns the reports about a customer, and returns its ID. Reports under
    the FCRA need one first. The consumer and its reports stay even when the customer is deleted.

    The customer must exist and have no consumer yet (409). Needs `ssn` or `birthday`, and `phone`
    or `email_field`.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        data: The person behind the customer: first name, last name and state are required, and
            also `ssn` or `birthday`, and `phone` or `email_field`. Address, suffix and a reseller's
            `end_user` are optional. A dictionary (:class:`~open_banking.params.NewConsumerParams`)
            or a :class:`~open_banking.models.NewConsumer`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The `id` of the new consumer record, the customer it belongs to, and the creation date in
        epoch seconds.

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
        ConflictError: HTTP 409. Sent when the record exists already, for instance a consumer
            for this customer (code `11000`).
        APIConnectionError: There was no response.
    """
    from ..params.new_consumer import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/decisioning/v1/customers/{_segment('customer_id', customer_id)}/consumer",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
