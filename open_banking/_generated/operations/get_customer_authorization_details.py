"""getCustomerAuthorizationDetails: ``GET /customers/institution-logins/{institution_login_id}/authorization-details``."""

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

    from ..models.customer_authorization_details import CustomerAuthorizationDetails

OPERATION = Operation(
    name="getCustomerAuthorizationDetails",
    method="GET",
    path="/customers/institution-logins/{institution_login_id}/authorization-details",
    repeatable=True,
)

_customer_authorization_details_model: Deferred[CustomerAuthorizationDetails] = Deferred(
    __package__, "..models.customer_authorization_details", "CustomerAuthorizationDetails"
)


def _parse(response: httpx.Response) -> CustomerAuthorizationDetails:
    return parse_model(OPERATION, response, _customer_authorization_details_model)


def plan(
    self: Node[Any],
    *,
    institution_login_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[CustomerAuthorizationDetails]:
    """Get the authorization period of an institution login.

    Returns when the customer's authorization for one institution login starts and when it ends,
    both in ISO 8601. Serves OAuth connections only: code 3003 means another kind of connection,
    3004 an authorization too old to be on record.

    Args:
        institution_login_id: Identifies one set of credentials of a customer at one
            institution: the `institution_login_id` of the account records, as an integer. Example:
            ``7008461438``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        When the customer's authorization for the institution login starts and ends, as ISO 8601
        dates and times.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when the institution login ID is unknown (code `3003`) or
            has no details on record (`3004`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/customers/institution-logins/{_segment('institution_login_id', institution_login_id)}/authorization-details",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
