"""AddBusinessDetails: ``POST /business-services/customers/{customer_id}/businesses``."""

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

    from ..models.business import Business
    from ..models.new_business import NewBusiness
    from ..params.new_business import NewBusinessParams

OPERATION = Operation(
    name="AddBusinessDetails",
    method="POST",
    path="/business-services/customers/{customer_id}/businesses",
)

_business_model: Deferred[Business] = Deferred(__package__, "..models.business", "Business")


def _parse(response: httpx.Response) -> Business:
    return parse_model(OPERATION, response, _business_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: NewBusinessParams | NewBusiness,
    request_options: RequestOptions | None = None,
) -> Plan[Business]:
    """Create a customer's business record.

    Creates the business record of a customer and returns it with its `business_id`. A customer has
    at most one; a second is refused with 409. Business analytics of balances and cash flow need
    this record.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        data: The business: legal `name`, `personally_liable` (whether an owner is liable for a
            loan), `address` and `phone_number`. Website, email, business type and tax ID are
            optional. A dictionary (:class:`~open_banking.params.NewBusinessParams`) or a
            :class:`~open_banking.models.NewBusiness`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The new business record with its `business_id` and creation date.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        NotFoundError: HTTP 404. Sent when no customer has the given ID (code `10002`).
        ConflictError: HTTP 409. Sent when the record exists already, for instance a consumer
            for this customer (code `11000`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        APIConnectionError: There was no response.
    """
    from ..params.new_business import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/business-services/customers/{_segment('customer_id', customer_id)}/businesses",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
