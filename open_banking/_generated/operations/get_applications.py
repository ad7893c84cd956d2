"""getApplications: ``GET /applications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.application_response import ApplicationResponse

OPERATION = Operation(
    name="getApplications",
    method="GET",
    path="/applications",
    repeatable=True,
    pagination="start",
)

_application_response_model: Deferred[ApplicationResponse] = Deferred(
    __package__, "..models.application_response", "ApplicationResponse"
)


def _parse(response: httpx.Response) -> ApplicationResponse:
    return parse_model(OPERATION, response, _application_response_model)


def plan(
    self: Node[Any],
    *,
    start: int | None = None,
    limit: int | None = None,
    pre_app_id: int | None = None,
    application_id: str | None = None,
    name: str | None = None,
    status: Literal["A", "P", "D", "R", "S"] | str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[ApplicationResponse]:
    """List submitted applications.

    Returns one page of the applications that the partner submitted, with status, name, scopes, note
    and ISO 8601 dates.

    Args:
        start: Position of the first record to return, counted from 1 (the default). It is not a
            page number: with a `limit` of 15, the second page starts at 16. The API's default is
            ``1``. Example: ``1``.
        limit: How many applications a page may hold: from 1 to 100, 50 by default. The API's
            default is ``50``. Example: ``20``.
        pre_app_id: Keeps only the application with this pre-app ID, the integer that Mastercard
            assigns when a registration is first submitted. Example: ``13``.
        application_id: Keeps only the application with this ID. Mastercard issues it once its
            sales team has approved the pre-app (the first stage of registration), and it stays the
            same for the life of the application. Example:
            ``"00278431-b712-4f30-a044-b611f25e533d"``.
        name: Keeps only applications with this name, as given by the partner. Example:
            ``"Mvelopes"``.
        status: Keeps only applications in this registration status: `A` (approved), `P`
            (pending), `D` (deleted), `R` (rejected) or `S` (skipped). Example: ``"P"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A page of applications with their registration details, and the counts `found`, `displaying`
        and `more_available`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when `start` (code `3005`) or `limit` (`3006`) is
            invalid, `limit` exceeds its maximum (`3007`), or a query parameter is unknown (`3008`)
            or has an invalid value (`3009`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            "/applications",
            query=_query(
                ("start", "start", start),
                ("limit", "limit", limit),
                ("pre_app_id", "pre_app_id", pre_app_id),
                ("application_id", "application_id", application_id),
                ("name", "name", name),
                ("status", "status", status),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
