"""GenerateVOIReport: ``POST /decisioning/v2/customers/{customerId}/voi``."""

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

    from ..models.voi_report_ack import VOIReportAck
    from ..models.voi_report_constraints import VOIReportConstraints
    from ..params.voi_report_constraints import VOIReportConstraintsParams

OPERATION = Operation(
    name="GenerateVOIReport",
    method="POST",
    path="/decisioning/v2/customers/{customerId}/voi",
    billable=True,
)

_voi_report_ack_model: Deferred[VOIReportAck] = Deferred(__package__, "..models.voi_report_ack", "VOIReportAck")


def _parse(response: httpx.Response) -> VOIReportAck:
    return parse_model(OPERATION, response, _voi_report_ack_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: VOIReportConstraintsParams | VOIReportConstraints,
    callback_url: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[VOIReportAck]:
    """Start a Verification of Income report.

    Starts a report on a customer's checking, savings and money market accounts, from up to 24
    months of transactions each. Needs a consumer and one such account. Fetch the finished report
    with Get Report.

    Billable: each successful report is charged, at the variable rate of the plan.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        callback_url: URL of the partner's report listener, notified as the report progresses.
            The listener must respond with a 2xx status. Example:
            ``"https://finicity-test/webhook"``.
        data: Which accounts the report covers (all when omitted), its `from_date` in epoch
            seconds, the minimum confidence for income streams, and custom fields. A dictionary
            (:class:`~open_banking.params.VOIReportConstraintsParams`) or a
            :class:`~open_banking.models.VOIReportConstraints`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Acknowledges that the Verification of Income report is under way, with its `id` and the
        status `inProgress`. Fetch it with Get Report once `callback_url` has been notified or,
        without one, poll every 20 seconds while it is `inProgress`.

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
    from ..params.voi_report_constraints import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/decisioning/v2/customers/{_segment('customer_id', customer_id)}/voi",
            query=_query(("callback_url", "callbackUrl", callback_url)),
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
