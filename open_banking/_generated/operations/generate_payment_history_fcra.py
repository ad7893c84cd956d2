"""GeneratePaymentHistoryFcra: ``POST /analytics/payment-history/v1/customer/{customerId}/fcra``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
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

    from ..models.obb_analytics_report_ack import ObbAnalyticsReportAck

OPERATION = Operation(
    name="GeneratePaymentHistoryFcra",
    method="POST",
    path="/analytics/payment-history/v1/customer/{customerId}/fcra",
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
    reference_number: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[ObbAnalyticsReportAck]:
    """Score payment risk of a business under FCRA rules.

    Deprecated: Version 1.42.0 of the API dropped this operation. A call warns.

    Scores how likely a small or medium business is to run soon into an overdraft, an NSF event or a
    missed recurring payment, from up to 12 months of transactions: two digits in four levels, from
    low to high, with monthly figures. Returns a `report_id`; the report is read from
    `/analytics/data/v1/{obb_report_id}/fcra`.

    Made for production: FCRA rules are applied and enforced. Without a business record it returns
    409.

    Billable: each successful call is charged, except for testing customers.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        reference_number: Reference number of the partner's own choice, used to correlate
            reports. Example: ``"abc123"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Confirms that the FCRA payment history is stored: returns the `report_id` with which to
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
    return Plan(
        Request(
            OPERATION,
            f"/analytics/payment-history/v1/customer/{_segment('customer_id', customer_id)}/fcra",
            query=_query(("reference_number", "reference-number", reference_number)),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = DeprecatedCall(sync, asyncio, OPERATION)
