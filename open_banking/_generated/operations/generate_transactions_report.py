"""GenerateTransactionsReport: ``POST /decisioning/v2/customers/{customerId}/transactions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.epoch import epoch_seconds as _epoch_seconds
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import datetime as _datetime

    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.transactions_report_ack import TransactionsReportAck
    from ..models.transactions_report_constraints import TransactionsReportConstraints
    from ..params.transactions_report_constraints import TransactionsReportConstraintsParams

OPERATION = Operation(
    name="GenerateTransactionsReport",
    method="POST",
    path="/decisioning/v2/customers/{customerId}/transactions",
    billable=True,
)

_transactions_report_ack_model: Deferred[TransactionsReportAck] = Deferred(
    __package__, "..models.transactions_report_ack", "TransactionsReportAck"
)


def _parse(response: httpx.Response) -> TransactionsReportAck:
    return parse_model(OPERATION, response, _transactions_report_ack_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: TransactionsReportConstraintsParams | TransactionsReportConstraints,
    callback_url: str | None = None,
    from_date: int | str | _datetime.date | None = None,
    to_date: int | str | _datetime.date | None = None,
    include_pending: bool | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[TransactionsReportAck]:
    """Start a Transactions report.

    Starts a report on the transactions of the given accounts, or of all if none is named, over at
    most 24 months. Needs a consumer first. Fetch the finished report with Get Report.

    Billable: each successful report is charged.

    Args:
        callback_url: URL of the partner's report listener, notified as the report progresses.
            The listener must respond with a 2xx status. Example:
            ``"https://finicity-test/webhook"``.
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        from_date: First date of the transactions in the report, in epoch seconds, at most 24
            months before `to_date`. A date or an aware datetime is taken too. Example:
            ``1607450357``.
        to_date: Last date of the transactions in the report, in epoch seconds; later than
            `from_date`, by 24 months at most. A date or an aware datetime is taken too. Example:
            ``1670504017``.
        include_pending: Whether pending transactions are included; `false` by default. The
            API's default is ``False``. Example: ``False``.
        data: Which accounts the report covers (all when omitted), its `from_date` and `to_date`
            in epoch seconds, at most 24 months apart, search criteria for the transactions, and
            custom fields. A dictionary
            (:class:`~open_banking.params.TransactionsReportConstraintsParams`) or a
            :class:`~open_banking.models.TransactionsReportConstraints`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Acknowledges that the Transactions report is under way, with its `id` and the status
        `inProgress`. Fetch it with Get Report once `callback_url` has been notified or, without
        one, poll every 20 seconds while it is `inProgress`.

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
    from ..params.transactions_report_constraints import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/decisioning/v2/customers/{_segment('customer_id', customer_id)}/transactions",
            query=_query(
                ("callback_url", "callbackUrl", callback_url),
                ("from_date", "fromDate", _epoch_seconds("from_date", from_date)),
                ("to_date", "toDate", _epoch_seconds("to_date", to_date)),
                ("include_pending", "includePending", include_pending),
            ),
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
