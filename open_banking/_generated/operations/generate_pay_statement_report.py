"""GeneratePayStatementReport: ``POST /decisioning/v2/customers/{customerId}/payStatement``."""

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

    from ..models.pay_statement_report_ack import PayStatementReportAck
    from ..models.pay_statement_report_constraints import PayStatementReportConstraints
    from ..params.pay_statement_report_constraints import PayStatementReportConstraintsParams

OPERATION = Operation(
    name="GeneratePayStatementReport",
    method="POST",
    path="/decisioning/v2/customers/{customerId}/payStatement",
    billable=True,
)

_pay_statement_report_ack_model: Deferred[PayStatementReportAck] = Deferred(
    __package__, "..models.pay_statement_report_ack", "PayStatementReportAck"
)


def _parse(response: httpx.Response) -> PayStatementReportAck:
    return parse_model(OPERATION, response, _pay_statement_report_ack_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: PayStatementReportConstraintsParams | PayStatementReportConstraints,
    callback_url: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[PayStatementReportAck]:
    """Start a Pay Statement Extraction report.

    Starts a report with the data extracted from pay statements that are already stored; the body
    names them by their asset IDs. Needs a consumer first. Fetch the finished report with Get
    Report.

    Billable: each successful report is charged, at the variable rate of the plan.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        callback_url: URL of the partner's report listener, notified as the report progresses.
            The listener must respond with a 2xx status. Example:
            ``"https://finicity-test/webhook"``.
        data: In `paystatement_report` the asset IDs of stored pay statements and what to
            extract: earnings, deductions, direct deposits. Custom fields are optional. A dictionary
            (:class:`~open_banking.params.PayStatementReportConstraintsParams`) or a
            :class:`~open_banking.models.PayStatementReportConstraints`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Acknowledges that the Pay Statement Extraction report is under way, with its `id` and the
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
    from ..params.pay_statement_report_constraints import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/decisioning/v2/customers/{_segment('customer_id', customer_id)}/payStatement",
            query=_query(("callback_url", "callbackUrl", callback_url)),
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
