"""GenerateCashFlowAnalyticsFcra: ``POST /analytics/cashflow/v1/customer/{customerId}/fcra``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
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

    from ..models.balance_and_cash_flow_analytics_report_constraints import BalanceAndCashFlowAnalyticsReportConstraints
    from ..models.obb_analytics_report_ack import ObbAnalyticsReportAck
    from ..params.balance_and_cash_flow_analytics_report_constraints import (
        BalanceAndCashFlowAnalyticsReportConstraintsParams,
    )

OPERATION = Operation(
    name="GenerateCashFlowAnalyticsFcra",
    method="POST",
    path="/analytics/cashflow/v1/customer/{customerId}/fcra",
    billable=True,
    deprecated=True,
    withdrawn="1.42.0",
)

_obb_analytics_report_ack_model: Deferred[ObbAnalyticsReportAck] = Deferred(
    __package__, "..models.obb_analytics_report_ack", "ObbAnalyticsReportAck"
)


def _parse(response: httpx.Response) -> ObbAnalyticsReportAck:
    return parse_model(OPERATION, response, _obb_analytics_report_ack_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: BalanceAndCashFlowAnalyticsReportConstraintsParams | BalanceAndCashFlowAnalyticsReportConstraints,
    reference_number: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[ObbAnalyticsReportAck]:
    """Analyze business cash flow under FCRA rules.

    Deprecated: Version 1.42.0 of the API dropped this operation. A call warns.

    Computes cash flow metrics of a business that can point to risk: average transaction value and
    net cash flow, monthly deposits and withdrawals, weeks without a posted transaction, probable
    revenue, and NSF (non-sufficient funds) fees. Returns a `report_id`; the report is read from
    `/analytics/data/v1/{obb_report_id}/fcra`.

    Made for production: FCRA rules are applied and enforced. Without a business record it returns
    409.

    Billable: each successful call is charged, except for testing customers.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        reference_number: Reference number of the partner's own choice, used to correlate
            reports. Example: ``"abc123"``.
        data: Which accounts to analyze (all when omitted), and how many days back in
            `length_of_report`: 30, 90, 180, 270, 365 or 730 (the default). A dictionary
            (:class:`~open_banking.params.BalanceAndCashFlowAnalyticsReportConstraintsParams`) or a
            :class:`~open_banking.models.BalanceAndCashFlowAnalyticsReportConstraints`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the FCRA cash flow analytics are stored: returns the `report_id` with which to
        fetch the report as JSON or PDF, its `report_pin`, and the accounts it covers.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the request is bad (`errorCode` 400), for instance
            because a required parameter is missing.
        AuthenticationError: HTTP 401. Sent when the credentials are refused (`errorCode` 401),
            for instance an invalid `Finicity-App-Key`.
        PermissionDeniedError: HTTP 403. Sent when the partner may not use this resource
            (`errorCode` 403).
        NotFoundError: HTTP 404. Sent when something the call refers to cannot be found, for
            instance the customer (`errorCode` 404).
        ConflictError: HTTP 409. Sent when the state of a record forbids the call, for instance
            a customer not registered as a business (`errorCode` 409).
        APIConnectionError: There was no response.
    """
    from ..params.balance_and_cash_flow_analytics_report_constraints import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/analytics/cashflow/v1/customer/{_segment('customer_id', customer_id)}/fcra",
            query=_query(("reference_number", "reference-number", reference_number)),
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = DeprecatedCall(sync, asyncio, OPERATION)
