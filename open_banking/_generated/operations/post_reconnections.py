"""post-reconnections: ``POST /connect-components/customers/{customer_id}/institution-login-ids/{institution_login_id}/reconnections``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_object as _json_object
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.post_institutions_institution_id_login_forms_response import (
        PostInstitutionsInstitutionIdLoginFormsResponse,
    )

OPERATION = Operation(
    name="post-reconnections",
    method="POST",
    path="/connect-components/customers/{customer_id}/institution-login-ids/{institution_login_id}/reconnections",
)

_post_institutions_institution_id_login_forms_response_model: Deferred[
    PostInstitutionsInstitutionIdLoginFormsResponse
] = Deferred(
    __package__,
    "..models.post_institutions_institution_id_login_forms_response",
    "PostInstitutionsInstitutionIdLoginFormsResponse",
)


def _parse(response: httpx.Response) -> PostInstitutionsInstitutionIdLoginFormsResponse:
    return parse_model(OPERATION, response, _post_institutions_institution_id_login_forms_response_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    institution_login_id: str | int,
    data: dict[str, Any],
    request_options: RequestOptions | None = None,
) -> Plan[PostInstitutionsInstitutionIdLoginFormsResponse]:
    """Start the repair of a lost connection.

    Starts to repair a connection: returns the login form to render. Use it when the institution can
    no longer be reached, the credentials have changed, or a multi-factor challenge has expired. A
    203 means that the institution asks for multi-factor authentication.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        institution_login_id: Identifies one set of credentials of a customer at one
            institution: the `institutionLoginId` of the account records, as an integer. Example:
            ``7008461438``.
        data: An empty JSON object or `null`; the request has no properties. A dictionary with
            any keys.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A new login form: its `id`, and in `elements` what to render.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when headers, parameters or body fail validation
            (`ReasonCode` 10010).
        AuthenticationError: HTTP 401. Sent when the app key is missing (`ReasonCode` 10026) or
            the token has expired (10023).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/connect-components/customers/{_segment('customer_id', customer_id)}/institution-login-ids/{_segment('institution_login_id', institution_login_id)}/reconnections",
            content=_json_object(data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
