"""get-configurations-configurationId: ``GET /connect-components/configurations/{configuration_id}``."""

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

    from ..models.configuration import Configuration

OPERATION = Operation(
    name="get-configurations-configurationId",
    method="GET",
    path="/connect-components/configurations/{configuration_id}",
    repeatable=True,
)

_configuration_model: Deferred[Configuration] = Deferred(__package__, "..models.configuration", "Configuration")


def _parse(response: httpx.Response) -> Configuration:
    return parse_model(OPERATION, response, _configuration_model)


def plan(
    self: Node[Any],
    *,
    configuration_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[Configuration]:
    """Get a Connect Components configuration.

    Returns one Connect Components configuration. Returns 404 when no configuration has this ID or
    it belongs to another partner.

    Args:
        configuration_id: Identifies a stored configuration of the login flow: the UUID returned
            as `id` when it was created. Example: ``"9082affa-d965-40be-a3ed-a320bb3467ff"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The configuration of the login flow, with its `id`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        AuthenticationError: HTTP 401. Sent when the app key is missing (`ReasonCode` 10026) or
            the token has expired (10023).
        NotFoundError: HTTP 404. Sent when something the call refers to is not found
            (`ReasonCode` 4041).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(OPERATION, f"/connect-components/configurations/{_segment('configuration_id', configuration_id)}"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
