"""StoreCustomerPayStatement: ``POST /aggregation/v1/customers/{customerId}/payStatements``."""

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

    from ..models.asset import Asset
    from ..models.pay_statement import PayStatement
    from ..params.pay_statement import PayStatementParams

OPERATION = Operation(
    name="StoreCustomerPayStatement",
    method="POST",
    path="/aggregation/v1/customers/{customerId}/payStatements",
)

_asset_model: Deferred[Asset] = Deferred(__package__, "..models.asset", "Asset")


def _parse(response: httpx.Response) -> Asset:
    return parse_model(OPERATION, response, _asset_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    data: PayStatementParams | PayStatement,
    request_options: RequestOptions | None = None,
) -> Plan[Asset]:
    """Upload a pay statement.

    Stores one pay statement, a Base64-encoded PDF, JPG or PNG file, under a label that tells the
    pay period it covers, for instance `lastPayPeriod`; the data extraction relies on that label.
    Returns the `asset_id` by which the paystub and pay statement reports refer to the file.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        data: The pay statement as a Base64-encoded PDF, JPG or PNG file in `statement`, and a
            `label` that tells which one it is, for instance `lastPayPeriod`. A dictionary
            (:class:`~open_banking.params.PayStatementParams`) or a
            :class:`~open_banking.models.PayStatement`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The `asset_id` of the stored pay statement, for use in the reports made from pay statements.

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
    from ..params.pay_statement import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/payStatements",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
