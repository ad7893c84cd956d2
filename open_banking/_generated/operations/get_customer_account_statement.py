"""GetCustomerAccountStatement: ``GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/statement``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.deprecation import warn_withdrawn as _warn_withdrawn
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_pdf

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.binary import BinaryResponse
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

OPERATION = Operation(
    name="GetCustomerAccountStatement",
    method="GET",
    path="/aggregation/v1/customers/{customerId}/accounts/{accountId}/statement",
    accept="application/octet-stream, application/json",
    billable=True,
    timeout=180,
)


def _parse(response: httpx.Response) -> BinaryResponse:
    return parse_pdf(OPERATION, response)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    index: int | None = None,
    type: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[BinaryResponse]:
    """Download one bank statement as a PDF.

    Returns one statement as a PDF. `index` counts back by month from the latest (1) to at most 24,
    as far as the institution has them. At certified institutions it serves checking, savings, money
    market, CD, investment, mortgage, credit card, loan, line of credit and student loan accounts.

    Allow up to 180 seconds. A 203 means that the institution asks for multi-factor authentication.

    Billable: each statement retrieved is charged.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        index: Which statement to fetch, from 1 to 24. The default, 1, is the latest one; each
            step goes back one month. The API's default is ``1``. Example: ``1``.
        type: Kind of statement to download, for instance `taxStatement`. Example:
            ``"taxStatement"``. Deprecated: version 1.42.0 of the API dropped it, so it is not sent.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The bytes of the statement, a PDF file.

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
    _warn_withdrawn(OPERATION.name, ("type", type, "1.42.0"))
    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/statement",
            query=_query(("index", "index", index)),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
