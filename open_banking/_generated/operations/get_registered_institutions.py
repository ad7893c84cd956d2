"""getRegisteredInstitutions: ``GET /applications/{application_id}/institutions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.institution_response import InstitutionResponse

OPERATION = Operation(
    name="getRegisteredInstitutions",
    method="GET",
    path="/applications/{application_id}/institutions",
    repeatable=True,
    pagination="start",
)

_institution_response_model: Deferred[InstitutionResponse] = Deferred(
    __package__, "..models.institution_response", "InstitutionResponse"
)


def _parse(response: httpx.Response) -> InstitutionResponse:
    return parse_model(OPERATION, response, _institution_response_model)


def plan(
    self: Node[Any],
    *,
    application_id: str | int,
    start: int | None = None,
    limit: int | None = None,
    institution_id: int | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[InstitutionResponse]:
    """List an application's registrations at institutions.

    Returns, for one approved application, one page of institutions with a flag that says whether it
    is registered there, and ISO 8601 dates. `institution_id` asks about one institution.

    Args:
        application_id: Identifies an approved application. Mastercard issues this ID once its
            sales team has approved the pre-app (the first stage of registration), and it stays the
            same for the life of the application. Example: ``"234dsfdsf-535fdgdtrtr-546464564"``.
        start: Position of the first record to return, counted from 1 (the default). It is not a
            page number: with a `limit` of 15, the second page starts at 16. The API's default is
            ``1``. Example: ``1``.
        limit: How many institutions a page may hold: from 1 to 1000, 25 by default. The API's
            default is ``25``. Example: ``25``.
        institution_id: Keeps only the registration status at this institution, given by its
            integer Mastercard ID. When absent, the status at every institution is returned.
            Example: ``170716``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A page of institutions with the application's registration status at each, and the counts
        `found`, `displaying` and `more_available`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when `start` (code `3005`) or `limit` (`3006`) is
            invalid, or `limit` exceeds its maximum (`3007`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when the application ID is unknown (code `3001`), or no
            institution has a registration status for it (`3002`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/applications/{_segment('application_id', application_id)}/institutions",
            query=_query(
                ("start", "start", start),
                ("limit", "limit", limit),
                ("institution_id", "institution_id", institution_id),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
