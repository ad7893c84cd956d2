"""GenerateFcraPaymentSuccessIndicators: ``POST /payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
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

    from ..models.payment_success_indicators import PaymentSuccessIndicators
    from ..models.payment_success_indicators_properties import PaymentSuccessIndicatorsProperties
    from ..params.payment_success_indicators_properties import PaymentSuccessIndicatorsPropertiesParams

OPERATION = Operation(
    name="GenerateFcraPaymentSuccessIndicators",
    method="POST",
    path="/payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators",
)

_payment_success_indicators_model: Deferred[PaymentSuccessIndicators] = Deferred(
    __package__, "..models.payment_success_indicators", "PaymentSuccessIndicators"
)


def _parse(response: httpx.Response) -> PaymentSuccessIndicators:
    return parse_model(OPERATION, response, _payment_success_indicators_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    data: PaymentSuccessIndicatorsPropertiesParams | PaymentSuccessIndicatorsProperties,
    purpose: str | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[PaymentSuccessIndicators]:
    """Start Payment Success Indicators under FCRA rules.

    Starts scoring how likely an ACH payment is to be returned, for non-sufficient funds (NSF, 10
    days ahead) or as unauthorized, with a real-time balance check. Returns a `pay_request_id` to
    fetch the scores.

    Governed by the FCRA and similar state laws: use it only for the permissible purpose stated.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        purpose: Two-character permissible purpose code, for instance `3F`, stating why the
            report is retrieved under the FCRA. No report that falls under it is retrieved without
            one. Example: ``"3F"``.
        data: In `transaction` the amount and the `settleByDate`. In `user`, which is optional,
            the name, email, address and phone that the customer gave. A dictionary
            (:class:`~open_banking.params.PaymentSuccessIndicatorsPropertiesParams`) or a
            :class:`~open_banking.models.PaymentSuccessIndicatorsProperties`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Acknowledges that the score is being computed: returns the `pay_request_id` by which to
        fetch it, and the status `IN PROGRESS`.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a field is missing or invalid (code `10010`), the
            purpose code is missing (`10100`), or the request is bad in another way, for instance an
            unsupported account type (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        PermissionDeniedError: HTTP 403. Sent when a security freeze is in force for the
            customer (code `10405`).
        NotFoundError: HTTP 404. Sent when something is not found: the customer or resource
            (code `14001`), the consumer (`10100`), accounts of the institution login (`38007`) or a
            registered application (`50051`).
        APIStatusError: HTTP 406. Sent when the call asks for a format other than
            `application/json` (code `20000`).
        APIConnectionError: There was no response.
    """
    from ..params.payment_success_indicators_properties import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/payments/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/fcra-payment-success-indicators",
            query=_query(("purpose", "purpose", purpose)),
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
