"""getResellerBillingReport: ``GET /decisioning/v1/partners/{partnerId}/billing/reseller``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.epoch import epoch_seconds as _epoch_seconds
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import datetime as _datetime

    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.billing_reseller_report import BillingResellerReport

OPERATION = Operation(
    name="getResellerBillingReport",
    method="GET",
    path="/decisioning/v1/partners/{partnerId}/billing/reseller",
    repeatable=True,
    pagination="page from 0",
)

_billing_reseller_report_model: Deferred[BillingResellerReport] = Deferred(
    __package__, "..models.billing_reseller_report", "BillingResellerReport"
)


def _parse(response: httpx.Response) -> BillingResellerReport:
    return parse_model(OPERATION, response, _billing_reseller_report_model)


def plan(
    self: Node[Any],
    *,
    partner_id: str | int,
    start_date: int | str | _datetime.date,
    end_date: int | str | _datetime.date,
    size: int | None = None,
    page: int | None = None,
    view_testing_reports: bool | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[BillingResellerReport]:
    """List the reports of a partner for billing.

    Returns one page of the reports that a partner has generated, for billing. Partners can ask
    about themselves, and resellers also about partners for whom they are set up as the reseller.

    Args:
        partner_id: Identifies the partner whose reports are billed: the caller, or a partner
            that has the caller as its reseller. Example: ``"12314235356"``.
        start_date: First moment of the period to report on, in epoch seconds. The period may
            last 31 days at most. A date or an aware datetime is taken too. Example: ``1609459200``.
        end_date: Last moment of the period to report on, in epoch seconds, at most 31 days
            after `start_date`. A date or an aware datetime is taken too. Example: ``1612137600``.
        size: How many records a page may hold: 100 by default, 1000 at most. The API's default
            is ``100``. Example: ``100``.
        page: Which page to return. Counting starts at 0, which is the default, unlike in other
            lists. The API's default is ``0``. Example: ``0``.
        view_testing_reports: Whether reports on testing customers are listed too; by default
            (`false`) only those on active customers are. The API's default is ``False``. Example:
            ``False``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A page of billing entries, one for each report: those of the partner and, for a reseller,
        those of the partners it serves.

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
            f"/decisioning/v1/partners/{_segment('partner_id', partner_id)}/billing/reseller",
            query=_query(
                ("start_date", "startDate", _epoch_seconds("start_date", start_date)),
                ("end_date", "endDate", _epoch_seconds("end_date", end_date)),
                ("size", "size", size),
                ("page", "page", page),
                ("view_testing_reports", "viewTestingReports", view_testing_reports),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
