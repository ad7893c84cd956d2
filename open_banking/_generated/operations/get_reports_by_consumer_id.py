"""GetReportsByConsumerId: ``GET /decisioning/v1/consumers/{consumerId}/reports``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.deprecation import warn_withdrawn as _warn_withdrawn
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.report_summaries import ReportSummaries

OPERATION = Operation(
    name="GetReportsByConsumerId",
    method="GET",
    path="/decisioning/v1/consumers/{consumerId}/reports",
    repeatable=True,
)

_report_summaries_model: Deferred[ReportSummaries] = Deferred(
    __package__, "..models.report_summaries", "ReportSummaries"
)


def _parse(response: httpx.Response) -> ReportSummaries:
    return parse_model(OPERATION, response, _report_summaries_model)


def plan(
    self: Node[Any],
    *,
    consumer_id: str | int,
    purpose: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[ReportSummaries]:
    """List a consumer's reports.

    Returns a summary (ID, type, status, creation date and so on) of each report that earlier
    Generate calls started for the consumer, all in one list without pages. `status` is
    `inProgress`, `success` or `failure`; while it is `inProgress`, repeat the call after 20
    seconds.

    Args:
        consumer_id: Identifies a consumer record: the string that Create Consumer returned as
            `id`. Example: ``"0bf46322c167b562e6cbed9d40e19a4c"``.
        purpose: Two-character permissible purpose code, for instance `3F`, stating why the
            report is retrieved under the FCRA. Some reports cannot be retrieved without it.
            Example: ``"3F"``. Deprecated: version 1.42.0 of the API dropped it, so it is not sent.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A summary of each report: its ID, type, status, requester and creation date in epoch
        seconds.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        PermissionDeniedError: HTTP 403. Sent when a security freeze is in force for the
            consumer (code `10405`).
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        RateLimitError: HTTP 429. Sent without a body when the service accepts no more requests
            for now, or is not part of the Test Drive plan.
        APIConnectionError: There was no response.
    """
    _warn_withdrawn(OPERATION.name, ("purpose", purpose, "1.42.0"))
    return Plan(
        Request(OPERATION, f"/decisioning/v1/consumers/{_segment('consumer_id', consumer_id)}/reports"),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
