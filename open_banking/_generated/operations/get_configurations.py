"""get-configurations: ``GET /connect-components/configurations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.response_body import parse_models

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.configuration import Configuration

OPERATION = Operation(
    name="get-configurations",
    method="GET",
    path="/connect-components/configurations",
    repeatable=True,
)

_configuration_model: Deferred[Configuration] = Deferred(__package__, "..models.configuration", "Configuration")


def _parse(response: httpx.Response) -> list[Configuration]:
    return parse_models(OPERATION, response, _configuration_model)


def plan(
    self: Node[Any],
    *,
    request_options: RequestOptions | None = None,
) -> Plan[list[Configuration]]:
    """List Connect Components configurations.

    Returns all Connect Components configurations that the calling partner has stored.

    Args:
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A list of the configurations that the partner has stored.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        AuthenticationError: HTTP 401. Sent when the app key is missing (`ReasonCode` 10026) or
            the token has expired (10023).
        APIConnectionError: There was no response.
    """
    return Plan(Request(OPERATION, "/connect-components/configurations"), _parse, request_options)


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
