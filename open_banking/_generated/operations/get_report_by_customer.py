"""GetReportByCustomer: ``GET /decisioning/v3/customers/{customerId}/reports/{reportId}``."""

from __future__ import annotations

from functools import partial as _partial
from typing import TYPE_CHECKING, Any, Literal, overload

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
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

    from ..models.report import Report

OPERATION = Operation(
    name="GetReportByCustomer",
    method="GET",
    path="/decisioning/v3/customers/{customerId}/reports/{reportId}",
    repeatable=True,
)

_report_model: Deferred[Report] = Deferred(__package__, "..models.report", "UNION")


def _parse(response: httpx.Response, accept: str) -> Report | BinaryResponse:
    if accept == PDF:
        return parse_pdf(OPERATION, response)
    return parse_model(OPERATION, response, _report_model)


@overload
def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    report_id: str | int,
    on_behalf_of: str | None = None,
    purpose: str | None = None,
    accept: Literal["application/json"] = "application/json",
    request_options: RequestOptions | None = None,
) -> Plan[Report]: ...
@overload
def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    report_id: str | int,
    on_behalf_of: str | None = None,
    purpose: str | None = None,
    accept: Literal["application/pdf"],
    request_options: RequestOptions | None = None,
) -> Plan[BinaryResponse]: ...
def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    report_id: str | int,
    on_behalf_of: str | None = None,
    purpose: str | None = None,
    accept: Literal["application/json", "application/pdf"] = "application/json",
    request_options: RequestOptions | None = None,
) -> Plan[Report | BinaryResponse]:
    """Get a customer's report.

    Returns a report that one of the Generate ... Report operations started for the customer, as
    JSON or, with `Accept: application/pdf`, as a PDF. While `status` is `inProgress`, repeat the
    call after 20 seconds; it ends as `success` or `failure`. Some reports require the permissible
    `purpose`.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        report_id: Identifies a report: the `id` returned by the operation that generated it.
            Example: ``"u4hstnnak45g"``.
        on_behalf_of: Names the entity for which the report is retrieved. Example:
            ``"Some entity"``.
        purpose: Two-character permissible purpose code, for instance `3F`, stating why the
            report is retrieved under the FCRA. No report that falls under it is retrieved without
            one. Example: ``"3F"``.
        accept: Give ``"application/pdf"`` to get the report as a PDF.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The report, whose fields depend on its `type`; while `status` is `inProgress` only a minimal
        report is returned. With `Accept: application/pdf` a PDF file is returned instead.

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
    return Plan(
        Request(
            OPERATION,
            f"/decisioning/v3/customers/{_segment('customer_id', customer_id)}/reports/{_segment('report_id', report_id)}",
            query=_query(("on_behalf_of", "onBehalfOf", on_behalf_of), ("purpose", "purpose", purpose)),
            accept=accept,
        ),
        _partial(_parse, accept=accept),
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
