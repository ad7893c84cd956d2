"""CreateToken: ``POST /aggregation/v2/partners/authentication``."""

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

    from ..models.access_token import AccessToken
    from ..models.partner_credentials import PartnerCredentials
    from ..params.partner_credentials import PartnerCredentialsParams

OPERATION = Operation(
    name="CreateToken",
    method="POST",
    path="/aggregation/v2/partners/authentication",
    needs_token=False,
    authenticates=True,
)

_access_token_model: Deferred[AccessToken] = Deferred(__package__, "..models.access_token", "AccessToken")


def _parse(response: httpx.Response) -> AccessToken:
    return parse_model(OPERATION, response, _access_token_model)


def plan(
    self: Node[Any],
    *,
    data: PartnerCredentialsParams | PartnerCredentials,
    request_options: RequestOptions | None = None,
) -> Plan[AccessToken]:
    """Exchange partner credentials for an access token.

    Returns the token that all calls outside `/aggregation/v2/partners/authentication` send. It
    lasts two hours and serves all calls; replace it once it is older than 90 minutes.

    Five failed attempts lock the partner account until Finicity unlocks it: never retry a failure
    with the same credentials.

    Args:
        data: The `partner_id` and `partner_secret` shown in the developer dashboard. Five
            failed attempts lock the partner account. A dictionary
            (:class:`~open_banking.params.PartnerCredentialsParams`) or a
            :class:`~open_banking.models.PartnerCredentials`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The access token, valid for two hours, to send as `Finicity-App-Token` with every other
        call.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a parameter is missing (code `10005`) or the
            request is bad in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the partner ID or secret is wrong (code
            `10001`) or the app key is missing (`10026`). Five failed attempts lock the partner
            account.
        NotFoundError: HTTP 404. Sent when the partner is unknown (code `12401`).
        APIConnectionError: There was no response.
    """
    from ..params.partner_credentials import SHAPE

    return Plan(
        Request(OPERATION, "/aggregation/v2/partners/authentication", content=_json_body(SHAPE, data)),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
