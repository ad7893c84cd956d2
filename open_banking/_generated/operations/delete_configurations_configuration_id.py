"""delete-configurations-configurationId: ``DELETE /connect-components/configurations/{configuration_id}``."""

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
    name="delete-configurations-configurationId",
    method="DELETE",
    path="/connect-components/configurations/{configuration_id}",
    repeatable=True,
)


def plan(
    self: Node[Any],
    *,
    configuration_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Delete a Connect Components configuration.

    Deletes a stored Connect Components configuration. The response has no body.

    Args:
        configuration_id: Identifies a stored configuration of the login flow: the UUID returned
            as `id` when it was created. Example: ``"9082affa-d965-40be-a3ed-a320bb3467ff"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the configuration is deleted; there is no body. The response has no body, so
        this is ``None``.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        AuthenticationError: HTTP 401. Sent when headers, parameters or body fail validation
            (`ReasonCode` 10010).
        NotFoundError: HTTP 404. Sent when something the call refers to is not found
            (`ReasonCode` 4041).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/connect-components/configurations/{_segment('configuration_id', configuration_id)}"),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
