"""GetFcraPaymentSuccessIndicators: ``GET /payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators/{payRequestId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
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

    from ..models.fcra_payment_success_indicators import FcraPaymentSuccessIndicators

OPERATION = Operation(
    name="GetFcraPaymentSuccessIndicators",
    method="GET",
    path="/payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators/{payRequestId}",
    repeatable=True,
)

_fcra_payment_success_indicators_model: Deferred[FcraPaymentSuccessIndicators] = Deferred(
    __package__, "..models.fcra_payment_success_indicators", "FcraPaymentSuccessIndicators"
)


def _parse(response: httpx.Response) -> FcraPaymentSuccessIndicators:
    return parse_model(OPERATION, response, _fcra_payment_success_indicators_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    pay_request_id: str | int,
    include_reasons: bool | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[FcraPaymentSuccessIndicators]:
    """Get Payment Success Indicators under FCRA rules.

    Returns the scores that Generate FCRA Payment Success Indicators started to compute: `status`
    tells whether they are finished, and `include_reasons=true` adds reason codes.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        pay_request_id: Identifies a request for Payment Success Indicators: the
            `pay_request_id` returned when they were generated. Example: ``"476412776235977427"``.
        include_reasons: Whether the results come with reason codes; these are left out unless
            it is `true`. Example: ``True``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The `status` of the request and, for the risks of an NSF return and of an unauthorized
        return, a `result` or an `error` each; neither is there while the status is `IN PROGRESS`.

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
        APIStatusError: HTTP 406. Sent when the call asks for a format other than
            `application/json` (code `20000`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/payments/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/fcra-payment-success-indicators/{_segment('pay_request_id', pay_request_id)}",
            query=_query(("include_reasons", "include_reasons", include_reasons)),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
