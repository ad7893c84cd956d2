"""GenerateCashflowAnalyticsReport: ``POST /decisioning/v2/customers/{customerId}/reports/cashflow-analytics/userTypes/{userType}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.analytics_report_ack import AnalyticsReportAck
    from ..models.analytics_report_constraints import AnalyticsReportConstraints
    from ..params.analytics_report_constraints import AnalyticsReportConstraintsParams

OPERATION = Operation(
    name="GenerateCashflowAnalyticsReport",
    method="POST",
    path="/decisioning/v2/customers/{customerId}/reports/cashflow-analytics/userTypes/{userType}",
    billable=True,
)

_analytics_report_ack_model: Deferred[AnalyticsReportAck] = Deferred(
    __package__, "..models.analytics_report_ack", "AnalyticsReportAck"
)


def _parse(response: httpx.Response) -> AnalyticsReportAck:
    return parse_model(OPERATION, response, _analytics_report_ack_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    user_type: str | int,
    data: AnalyticsReportConstraintsParams | AnalyticsReportConstraints,
    callback_url: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[AnalyticsReportAck]:
    """Start a Cash Flow Analytics report.

    Starts a report of metrics on transactions of up to two years that can reveal risk, for accounts
    of nearly every type. Needs, by `user_type`, a consumer or a business. Fetch the finished report
    with Get Report.

    Billable: each successful call is charged, except for testing customers.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        user_type: Use case of the report: `business` or `personal`. Example: ``"personal"``.
        callback_url: URL of the partner's report listener, notified as the report progresses.
            The listener must respond with a 2xx status. Example:
            ``"https://finicity-test/webhook"``.
        data: In `analytics_report_data` whether the report is for CRA or FTC purposes, whether
            the applicant guarantees the loan personally, and the time intervals. Accounts (all when
            omitted), `from_date` in epoch seconds and custom fields are optional. A dictionary
            (:class:`~open_banking.params.AnalyticsReportConstraintsParams`) or a
            :class:`~open_banking.models.AnalyticsReportConstraints`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Acknowledges that the Cash Flow Analytics report is under way, with its `id`, the status
        `inProgress` and, in the `Location` header, its path. Fetch it with Get Report once
        `callback_url` has been notified or, without one, poll every 20 seconds while it is
        `inProgress`.

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
        APIConnectionError: There was no response.
    """
    from ..params.analytics_report_constraints import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/decisioning/v2/customers/{_segment('customer_id', customer_id)}/reports/cashflow-analytics/userTypes/{_segment('user_type', user_type)}",
            query=_query(("callback_url", "callbackUrl", callback_url)),
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
