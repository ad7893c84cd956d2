"""UpdateBusiness: ``PUT /business-services/businesses/{business_id}``."""

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
    name="UpdateBusiness",
    method="PUT",
    path="/business-services/businesses/{business_id}",
    repeatable=True,
)

_business_model: Deferred[Business] = Deferred(__package__, "..models.business", "Business")


def _parse(response: httpx.Response) -> Business:
    return parse_model(OPERATION, response, _business_model)


def plan(
    self: Node[Any],
    *,
    business_id: str | int,
    data: NewBusinessParams | NewBusiness,
    request_options: RequestOptions | None = None,
) -> Plan[Business]:
    """Update a business record.

    Changes a business record and returns it. The body has the same fields as at its creation;
    `name`, `personally_liable`, `address` and `phone_number` are required.

    Args:
        business_id: Identifies a business record (a string of 1 to 50 characters). The ID is
            the `business_id` of the record created for a customer. Example: ``"192323"``.
        data: The business: legal `name`, `personally_liable` (whether an owner is liable for a
            loan), `address` and `phone_number`. Website, email, business type and tax ID are
            optional. A dictionary (:class:`~open_banking.params.NewBusinessParams`) or a
            :class:`~open_banking.models.NewBusiness`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The business record with its new values, its `business_id` and its creation and modification
        dates.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        NotFoundError: HTTP 404. Sent when no business has the given ID (code `10003`).
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
            f"/business-services/businesses/{_segment('business_id', business_id)}",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
