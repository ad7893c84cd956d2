"""ModifyConsumer: ``PUT /decisioning/v1/consumers/{consumerId}``."""

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

    from ..models.consumer_update import ConsumerUpdate
    from ..params.consumer_update import ConsumerUpdateParams

OPERATION = Operation(
    name="ModifyConsumer",
    method="PUT",
    path="/decisioning/v1/consumers/{consumerId}",
    repeatable=True,
)


def plan(
    self: Node[Any],
    *,
    consumer_id: str | int,
    data: ConsumerUpdateParams | ConsumerUpdate,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Update a consumer's data.

    Changes the fields that are sent and keeps all others. The response has no body.

    Args:
        consumer_id: Identifies a consumer record: the string that Create Consumer returned as
            `id`. Example: ``"0bf46322c167b562e6cbed9d40e19a4c"``.
        data: The consumer's fields to change. Fields left out keep their value. A dictionary
            (:class:`~open_banking.params.ConsumerUpdateParams`) or a
            :class:`~open_banking.models.ConsumerUpdate`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the consumer record is changed; there is no body. The response has no body, so
        this is ``None``.

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
    from ..params.consumer_update import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/decisioning/v1/consumers/{_segment('consumer_id', consumer_id)}",
            content=_json_body(SHAPE, data),
        ),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
