"""SendJointBorrowerConnectEmail: ``POST /connect/v2/send/email/jointBorrower``."""

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

    from ..models.connect_email_url import ConnectEmailUrl
    from ..models.connect_joint_borrower_email_parameters import ConnectJointBorrowerEmailParameters
    from ..params.connect_joint_borrower_email_parameters import ConnectJointBorrowerEmailParametersParams

OPERATION = Operation(
    name="SendJointBorrowerConnectEmail",
    method="POST",
    path="/connect/v2/send/email/jointBorrower",
)

_connect_email_url_model: Deferred[ConnectEmailUrl] = Deferred(
    __package__, "..models.connect_email_url", "ConnectEmailUrl"
)


def _parse(response: httpx.Response) -> ConnectEmailUrl:
    return parse_model(OPERATION, response, _connect_email_url_model)


def plan(
    self: Node[Any],
    *,
    data: ConnectJointBorrowerEmailParametersParams | ConnectJointBorrowerEmailParameters,
    request_options: RequestOptions | None = None,
) -> Plan[ConnectEmailUrl]:
    """Email a Connect link to joint borrowers.

    Creates the same shared session as `/connect/v2/generate/jointBorrower`, emails its link to one
    or both borrowers, and returns the link with the email settings used. The customer and consumer
    records of both must exist first.

    Args:
        data: The `partner_id`, both `borrowers`, the `experience`, and in `email_field` the
            recipient and look of the message; the options of a Connect session may be added. A
            dictionary (:class:`~open_banking.params.ConnectJointBorrowerEmailParametersParams`) or
            a :class:`~open_banking.models.ConnectJointBorrowerEmailParameters`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the email is sent: returns the Connect URL in `link` and the settings of the
        message in `email_config`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        APIConnectionError: There was no response.
    """
    from ..params.connect_joint_borrower_email_parameters import SHAPE

    return Plan(
        Request(OPERATION, "/connect/v2/send/email/jointBorrower", content=_json_body(SHAPE, data)),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
