"""GenerateSBCAMetricsReport: ``POST /decisioning/customers/{customerId}/sbca``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import json_body as _json_body
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.generate_sbca_metrics_report_response import GenerateSBCAMetricsReportResponse
    from ..models.sbca_metrics_report_constraints import SBCAMetricsReportConstraints
    from ..params.sbca_metrics_report_constraints import SBCAMetricsReportConstraintsParams

OPERATION = Operation(
    name="GenerateSBCAMetricsReport",
    method="POST",
    path="/decisioning/customers/{customerId}/sbca",
)

_generate_sbca_metrics_report_response_model: Deferred[GenerateSBCAMetricsReportResponse] = Deferred(
    __package__, "..models.generate_sbca_metrics_report_response", "UNION"
)


def _parse(response: httpx.Response) -> GenerateSBCAMetricsReportResponse:
    return parse_model(OPERATION, response, _generate_sbca_metrics_report_response_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: SBCAMetricsReportConstraintsParams | SBCAMetricsReportConstraints,
    request_options: RequestOptions | None = None,
) -> Plan[GenerateSBCAMetricsReportResponse]:
    """Generate a Small Business Credit Analytics report.

    Generates a report on a merchant's sales (Retail Sales Analytics) or with benchmarks for them
    (Retail Sales Benchmarks), as set by `metricType`, and returns it at once. It can be fetched
    later with Get Report. Needs the `locationId` of the merchant, which Get Location Matches
    returns.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        data: In `analytics_report_data` the `sbcaParams` (consent, type and frequency of the
            metrics, location of the merchant) and the `businessDetails`. A dictionary
            (:class:`~open_banking.params.SBCAMetricsReportConstraintsParams`) or a
            :class:`~open_banking.models.SBCAMetricsReportConstraints`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The finished report, with `retailSalesAnalyticsMetrics` or `retailSalesBenchmarksMetrics`
        depending on its type. It can be fetched later with Get Report.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when data is missing (code `10020`) or invalid
            (`10025`), the location ID is not a UUID or the business ID is invalid (`10003`), or the
            business has an invalid country code or phone number (`10000`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`) or
            invalid (`10027`), or the token is missing (`10024`) or expired (`10023`).
        NotFoundError: HTTP 404. Sent when there are no metrics for the merchant (code `10100`).
        APIConnectionError: There was no response.
    """
    from ..params.sbca_metrics_report_constraints import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/decisioning/customers/{_segment('customer_id', customer_id)}/sbca",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
