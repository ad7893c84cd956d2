"""GetDataSharingConsentsByCustomerId: ``GET /data-sharing-consents``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.data_sharing_consent_receipts import DataSharingConsentReceipts

OPERATION = Operation(
    name="GetDataSharingConsentsByCustomerId",
    method="GET",
    path="/data-sharing-consents",
    repeatable=True,
    pagination="start",
)

_data_sharing_consent_receipts_model: Deferred[DataSharingConsentReceipts] = Deferred(
    __package__, "..models.data_sharing_consent_receipts", "DataSharingConsentReceipts"
)


def _parse(response: httpx.Response) -> DataSharingConsentReceipts:
    return parse_model(OPERATION, response, _data_sharing_consent_receipts_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str,
    status: Literal["ACTIVE", "INACTIVE"] | str | None = None,
    sort_by: Literal["startDate", "endDate", "status"] | str | None = None,
    sort_order: Literal["Asc", "Desc"] | str | None = None,
    start: int | None = None,
    limit: int | None = None,
    context: Literal["partner", "crossPartner"] | str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[DataSharingConsentReceipts]:
    """List a customer's data sharing consents.

    Returns one page of the data sharing consents that a customer has given to the partner, sorted
    by start, end or status.

    Args:
        customer_id: Selects the consents of this customer, given by the string of digits that
            Add Customer returned as `id`. Example: ``"1005061234"``.
        status: Keeps only consents in this status; known values: `ACTIVE` (at least one data
            holder is active), `INACTIVE` (none is). Example: ``"ACTIVE"``.
        sort_by: What to sort the consents by; known values: `startDate` (when they were
            created, the default), `endDate` (when they expire), `status`. The API's default is
            ``startDate``. Example: ``"startDate"``.
        sort_order: Sort order of the consents; known values: `Asc` (ascending), `Desc`
            (descending, the default). The API's default is ``Desc``. Example: ``"Asc"``.
        start: Position of the first record to return, counted from 1 (the default). It is not a
            page number: with a `limit` of 15, the second page starts at 16. The API's default is
            ``1``. Example: ``1``.
        limit: How many records a page may hold: 25 by default, 1000 at most. The API's default
            is ``25``. Example: ``25``.
        context: Keeps only consents that the user gave in this context; known values: `partner`
            (access to account data), `crossPartner` (access for another partner or its
            applications). Example: ``"crossPartner"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A page of consent receipts, and the counts `found`, `displaying` and `more_available`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a parameter is invalid (code `10100`), or invalid
            or missing without being named (`14020`).
        NotFoundError: HTTP 404. Sent when there is no such consent receipt (code `10215`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`) or the
            token is invalid (`10022`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            "/data-sharing-consents",
            query=_query(
                ("customer_id", "customer_id", customer_id),
                ("status", "status", status),
                ("sort_by", "sort_by", sort_by),
                ("sort_order", "sort_order", sort_order),
                ("start", "start", start),
                ("limit", "limit", limit),
                ("context", "context", context),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
