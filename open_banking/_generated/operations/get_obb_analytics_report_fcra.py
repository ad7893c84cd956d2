"""GetObbAnalyticsReportFcra: ``GET /analytics/data/v1/{obb_report_id}/fcra``."""

from __future__ import annotations

from functools import partial as _partial
from typing import TYPE_CHECKING, Any, Literal, overload

from open_banking._runtime.calling import DeprecatedCall, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import PDF, parse_model, parse_pdf

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.binary import BinaryResponse
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.obb_analytics_report import ObbAnalyticsReport

OPERATION = Operation(
    name="GetObbAnalyticsReportFcra",
    method="GET",
    path="/analytics/data/v1/{obb_report_id}/fcra",
    billable=True,
    deprecated=True,
    withdrawn="1.42.0",
)

_obb_analytics_report_model: Deferred[ObbAnalyticsReport] = Deferred(
    __package__, "..models.obb_analytics_report", "UNION"
)


def _parse(response: httpx.Response, accept: str) -> ObbAnalyticsReport | BinaryResponse:
    if accept == PDF:
        return parse_pdf(OPERATION, response)
    return parse_model(OPERATION, response, _obb_analytics_report_model)


@overload
def plan(
    self: Node[Any],
    *,
    obb_report_id: str | int,
    purpose: str,
    accept: Literal["application/json"] = "application/json",
    request_options: RequestOptions | None = None,
) -> Plan[ObbAnalyticsReport]: ...
@overload
def plan(
    self: Node[Any],
    *,
    obb_report_id: str | int,
    purpose: str,
    accept: Literal["application/pdf"],
    request_options: RequestOptions | None = None,
) -> Plan[BinaryResponse]: ...
def plan(
    self: Node[Any],
    *,
    obb_report_id: str | int,
    purpose: str,
    accept: Literal["application/json", "application/pdf"] = "application/json",
    request_options: RequestOptions | None = None,
) -> Plan[ObbAnalyticsReport | BinaryResponse]:
    """Get a business analytics report under FCRA rules.

    Deprecated: Version 1.42.0 of the API dropped this operation. A call warns.

    Returns the report stored by the FCRA variant of a balance, cash flow or payment history
    analysis, as JSON or, with `Accept: application/pdf`, as a PDF. `purpose`, the permissible
    purpose for reading it, is mandatory.

    Billable: each successful call is charged, except for testing customers.

    Args:
        obb_report_id: Identifies a stored analytics report: the `reportId` that came with the
            generated balance analytics, payment history or cash flow analytics. Example:
            ``"bcab9592-e032-4e7b-b737-0380619a0573"``.
        purpose: Two-character permissible purpose code, for instance `3F`, stating why the FCRA
            report is retrieved. This operation requires it. Example: ``"3F"``.
        accept: Give ``"application/pdf"`` to get the report as a PDF.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The stored FCRA analytics report: JSON by default, a PDF file with
        `Accept: application/pdf`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        AuthenticationError: HTTP 401. Sent when the credentials are refused (`errorCode` 401),
            for instance an invalid `Finicity-App-Key`.
        PermissionDeniedError: HTTP 403. Sent when the partner may not use this resource
            (`errorCode` 403).
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/analytics/data/v1/{_segment('obb_report_id', obb_report_id)}/fcra",
            query=_query(("purpose", "purpose", purpose)),
            accept=accept,
        ),
        _partial(_parse, accept=accept),
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = DeprecatedCall(sync, asyncio, OPERATION)
