"""post-institutions-institutionId-login-forms: ``POST /connect-components/institutions/{institution_id}/login-forms``."""

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

    from ..models.post_institutions_institution_id_login_forms_request import (
        PostInstitutionsInstitutionIdLoginFormsRequest,
    )
    from ..models.post_institutions_institution_id_login_forms_response import (
        PostInstitutionsInstitutionIdLoginFormsResponse,
    )
    from ..params.post_institutions_institution_id_login_forms_request import (
        PostInstitutionsInstitutionIdLoginFormsRequestParams,
    )

OPERATION = Operation(
    name="post-institutions-institutionId-login-forms",
    method="POST",
    path="/connect-components/institutions/{institution_id}/login-forms",
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
    institution_id: str | int,
    data: PostInstitutionsInstitutionIdLoginFormsRequestParams | PostInstitutionsInstitutionIdLoginFormsRequest,
    request_options: RequestOptions | None = None,
) -> Plan[PostInstitutionsInstitutionIdLoginFormsResponse]:
    """Create a form for logging in at an institution.

    Returns a new login form for one customer at one institution, in the requested language: the
    elements that the partner's page must render.

    Args:
        institution_id: Identifies the institution to log in to, by its integer Mastercard ID.
            Example: ``170716``.
        data: The `customer_id`, the `language` of the form and the `service_agreement` that the
            customer accepted. With a `configuration_id`, a stored configuration applies. A
            dictionary
            (:class:`~open_banking.params.PostInstitutionsInstitutionIdLoginFormsRequestParams`) or
            a :class:`~open_banking.models.PostInstitutionsInstitutionIdLoginFormsRequest`.
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
        NotFoundError: HTTP 404. Sent when something the call refers to is not found
            (`ReasonCode` 4041).
        APIConnectionError: There was no response.
    """
    from ..params.post_institutions_institution_id_login_forms_request import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/connect-components/institutions/{_segment('institution_id', institution_id)}/login-forms",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
