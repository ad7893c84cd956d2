"""ModifyPartnerSecret: ``PUT /aggregation/v2/partners/authentication``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.response_body import no_content as _no_content

if TYPE_CHECKING:
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.partner_credentials_with_new_secret import PartnerCredentialsWithNewSecret
    from ..params.partner_credentials_with_new_secret import PartnerCredentialsWithNewSecretParams

OPERATION = Operation(
    name="ModifyPartnerSecret",
    method="PUT",
    path="/aggregation/v2/partners/authentication",
    needs_token=False,
    repeatable=True,
)


def plan(
    self: Node[Any],
    *,
    data: PartnerCredentialsWithNewSecretParams | PartnerCredentialsWithNewSecret,
    request_options: RequestOptions | None = None,
) -> Plan[None]:
    """Replace the partner secret.

    Makes `new_partner_secret` the secret with which the partner authenticates. The response has no
    body. Secrets do not expire by themselves; this call is the way to rotate one.

    Args:
        data: The current credentials and `new_partner_secret`: 12 to 255 characters with at
            least one letter and one digit, out of letters, digits and `! @ # $ % & * _ - +`. A
            dictionary (:class:`~open_banking.params.PartnerCredentialsWithNewSecretParams`) or a
            :class:`~open_banking.models.PartnerCredentialsWithNewSecret`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the new secret has replaced the old one; there is no body. The response has no
        body, so this is ``None``.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the new secret breaks the rules for secrets (code
            `24437`) or the request is bad in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the partner ID or secret is wrong (code
            `10001`) or the app key is missing (`10026`). Five failed attempts lock the partner
            account.
        APIConnectionError: There was no response.
    """
    from ..params.partner_credentials_with_new_secret import SHAPE

    return Plan(
        Request(OPERATION, "/aggregation/v2/partners/authentication", content=_json_body(SHAPE, data)),
        _no_content,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
