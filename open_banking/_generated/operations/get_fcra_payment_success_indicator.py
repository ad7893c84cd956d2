"""GetFCRAPaymentSuccessIndicator: ``GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator/fcra``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import iso_date as _iso_date
from open_banking._runtime.request import query as _query
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import datetime as _datetime

    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.payment_success_indicator import PaymentSuccessIndicator

OPERATION = Operation(
    name="GetFCRAPaymentSuccessIndicator",
    method="GET",
    path="/aggregation/v1/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator/fcra",
    repeatable=True,
)

_payment_success_indicator_model: Deferred[PaymentSuccessIndicator] = Deferred(
    __package__, "..models.payment_success_indicator", "PaymentSuccessIndicator"
)


def _parse(response: httpx.Response) -> PaymentSuccessIndicator:
    return parse_model(OPERATION, response, _payment_success_indicator_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    settlement_amount: float,
    settle_by_date: _datetime.date | str,
    purpose_code: Literal["1P"] | str,
    request_options: RequestOptions | None = None,
) -> Plan[PaymentSuccessIndicator]:
    """Get the legacy Payment Success Indicator under FCRA rules.

    Returns how likely an ACH payment is to fail for non-sufficient funds (NSF): a real-time balance
    check, a risk score for up to 9 days ahead, and 8 attributes that explain it.

    Governed by the FCRA and similar state laws: use it only for the permissible purpose stated.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        settlement_amount: Amount of the transaction, in US dollars, for instance `10.05`.
            Example: ``10.05``.
        settle_by_date: Day on which the money is due to leave the consumer's account for the
            receiving one, as an ISO 8601 date (`YYYY-MM-DD`). Scores run from today through this
            day, but cover 3 days at least and 10 at most. Example: ``"2023-03-30"``.
        purpose_code: Permissible purpose code of two characters. The known value `1P` is for
            deciding whether to accept or authorize a consumer's payment method, a legitimate
            business need in the sense of FCRA section 604. Example: ``"1P"``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        The available balance and a score for each of the next 3 to 10 days. `code` and `message`
        carry a warning, for instance that the amount is above the balance (`2000`).

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        BadRequestError: HTTP 400. Sent when a parameter is missing (code `10009`) or of the
            wrong type (`10007`), the purpose is invalid (`10005`), `settle_by_date` is past
            (`10006`), the account has no transactions (`10008`) or is inactive (`10013`), the
            customer has no email (`12022`), or the request is bad in another way (`14020`).
        AuthenticationError: HTTP 401. Sent when the app key is missing (code `10026`), or the
            token is missing (`10024`), invalid (`10022`) or expired (`10023`). An invalid app key
            may be reported as plain text.
        NotFoundError: HTTP 404. Sent when the customer is unknown (code `14001`) or does not
            have the account (`38003`).
        APIConnectionError: There was no response.
    """
    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/payments/paymentIndicator/fcra",
            query=_query(
                ("settlement_amount", "settlementAmount", settlement_amount),
                ("settle_by_date", "settleByDate", _iso_date("settle_by_date", settle_by_date)),
                ("purpose_code", "purposeCode", purpose_code),
            ),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
