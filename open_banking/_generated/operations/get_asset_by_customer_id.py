"""GetAssetByCustomerID: ``GET /aggregation/v1/customers/{customerId}/assets/{assetId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_file

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.binary import BinaryResponse
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

OPERATION = Operation(
    name="GetAssetByCustomerID",
    method="GET",
    path="/aggregation/v1/customers/{customerId}/assets/{assetId}",
    accept="application/octet-stream, application/json",
    billable=True,
)


def _parse(response: httpx.Response) -> BinaryResponse:
    return parse_file(OPERATION, response)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    asset_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[BinaryResponse]:
    """Download a stored file.

    Returns the bytes of a file kept for the customer, such as a pay statement. Asset IDs come from
    Connect or from the upload of a pay statement.

    Billable: each successful download is charged.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        asset_id: Identifies a stored file (a string). Asset IDs come from Connect, from Store
            Customer Pay Statement, or from the list of account statements. Example:
            ``"097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The bytes of the stored file.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when the request is bad (code `14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when the customer (code `14001`) or the asset (`13002`) is
            unknown.
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/assets/{_segment('asset_id', asset_id)}",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
