"""GetAppRegistrationStatus: ``GET /aggregation/v2/partners/applications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
from open_banking._runtime.epoch import epoch_seconds as _epoch_seconds
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import datetime as _datetime

    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.app_statuses import AppStatuses

OPERATION = Operation(
    name="GetAppRegistrationStatus",
    method="GET",
    path="/aggregation/v2/partners/applications",
    repeatable=True,
    pagination="page",
    deprecated=True,
)

_app_statuses_model: Deferred[AppStatuses] = Deferred(__package__, "..models.app_statuses", "AppStatuses")


def _parse(response: httpx.Response) -> AppStatuses:
    return parse_model(OPERATION, response, _app_statuses_model)


def plan(
    self: Node[Any],
    *,
    pre_app_id: str | None = None,
    application_id: str | None = None,
    status: Literal["A", "P", "R", "S"] | str | None = None,
    app_name: str | None = None,
    submitted_date: int | str | _datetime.date | None = None,
    modified_date: int | str | _datetime.date | None = None,
    page: int | None = None,
    page_size: int | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[AppStatuses]:
    """List application registrations and their status.

    Deprecated: The API document marks this operation as deprecated. A call warns.

    Returns one page of the partner's application registrations, each with its status, a `note` and,
    once approved, the `application_id`. `page` counts from 1; `total_pages` says when to stop.

    Deprecated, unsupported after May 2026: use `/applications` and
    `/applications/{application_id}/institutions`.

    Args:
        pre_app_id: Keeps only the registration with this tracking ID: the `pre_app_id` returned
            when the application was registered. Example: ``"2581"``.
        application_id: Keeps only the registration of the application with this ID, which
            exists once the registration is approved. Example:
            ``"00278431-b712-4f30-a044-b611f25e533d"``.
        status: Keeps only registrations in this status: `A` (approved), `P` (pending, after
            submission or a change), `R` (rejected, with the reason in a note) or `S` (skipped, as
            the institution requires no registration). Example: ``"P"``.
        app_name: Keeps only registrations of the application with this name. Example:
            ``"Awesome Budget App"``.
        submitted_date: Keeps only registrations submitted on this date, in epoch seconds. A
            date or an aware datetime is taken too. Example: ``1607450357``.
        modified_date: Keeps only registrations last changed on this date, in epoch seconds;
            useful to learn when a request was approved (`A`) or rejected (`R`). A date or an aware
            datetime is taken too. Example: ``1607450357``.
        page: Number of the page to return, counted from 1 (the default). The API's default is
            ``1``. Example: ``1``.
        page_size: How many registrations a page may hold; 1 by default. The API's default is
            ``1``. Example: ``20``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A page of registrations with the status of each, and the counts `total_records`,
        `total_pages`, `page_number` and `number_of_records_per_page`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            "/aggregation/v2/partners/applications",
            query=_query(
                ("pre_app_id", "preAppId", pre_app_id),
                ("application_id", "applicationId", application_id),
                ("status", "status", status),
                ("app_name", "appName", app_name),
                ("submitted_date", "submittedDate", _epoch_seconds("submitted_date", submitted_date)),
                ("modified_date", "modifiedDate", _epoch_seconds("modified_date", modified_date)),
                ("page", "page", page),
                ("page_size", "pageSize", page_size),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = DeprecatedCall(sync, asyncio, OPERATION)
