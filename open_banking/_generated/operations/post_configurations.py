"""post-configurations: ``POST /connect-components/configurations``."""

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

    from ..models.configuration import Configuration
    from ..models.post_configurations_request import PostConfigurationsRequest
    from ..params.post_configurations_request import PostConfigurationsRequestParams

OPERATION = Operation(
    name="post-configurations",
    method="POST",
    path="/connect-components/configurations",
)

_configuration_model: Deferred[Configuration] = Deferred(__package__, "..models.configuration", "Configuration")


def _parse(response: httpx.Response) -> Configuration:
    return parse_model(OPERATION, response, _configuration_model)


def plan(
    self: Node[Any],
    *,
    data: PostConfigurationsRequestParams | PostConfigurationsRequest,
    request_options: RequestOptions | None = None,
) -> Plan[Configuration]:
    """Store a Connect Components configuration.

    Stores a configuration for Connect Components and returns it with its ID. Pass the ID as
    `configurationId` when creating a login form or an OAuth URL.

    Args:
        data: Options for the login flow: kinds of accounts to activate, by login form
            (`filter_accounts`) or by OAuth (`account_classification_type`), and whether owner
            details must be shared (`ao_required`). All are optional. A dictionary
            (:class:`~open_banking.params.PostConfigurationsRequestParams`) or a
            :class:`~open_banking.models.PostConfigurationsRequest`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The configuration of the login flow, with its `id`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when headers, parameters or body fail validation
            (`ReasonCode` 10010).
        AuthenticationError: HTTP 401. Sent when the app key is missing (`ReasonCode` 10026) or
            the token has expired (10023).
        APIConnectionError: There was no response.
    """
    from ..params.post_configurations_request import SHAPE

    return Plan(
        Request(OPERATION, "/connect-components/configurations", content=_json_body(SHAPE, data)),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
