"""SubscribeToTxPushNotifications: ``POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush``."""

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

    from ..models.tx_push_subscription_parameters import TxPushSubscriptionParameters
    from ..models.tx_push_subscriptions import TxPushSubscriptions
    from ..params.tx_push_subscription_parameters import TxPushSubscriptionParametersParams

OPERATION = Operation(
    name="SubscribeToTxPushNotifications",
    method="POST",
    path="/aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush",
)

_tx_push_subscriptions_model: Deferred[TxPushSubscriptions] = Deferred(
    __package__, "..models.tx_push_subscriptions", "TxPushSubscriptions"
)


def _parse(response: httpx.Response) -> TxPushSubscriptions:
    return parse_model(OPERATION, response, _tx_push_subscriptions_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int,
    data: TxPushSubscriptionParametersParams | TxPushSubscriptionParameters,
    request_options: RequestOptions | None = None,
) -> Plan[TxPushSubscriptions]:
    """Subscribe a listener to events of an account.

    Registers the TxPush listener at `callback_url`, which must be verified, and returns two
    subscriptions: `account` reports changed account fields, `transaction` newly posted
    transactions. If the institution itself pushes nothing, events are sent when a regular
    aggregation finds something new.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        account_id: Identifies one of the customer's accounts: the string of digits found as
            `id` in the account records. Example: ``"5011648377"``.
        data: The `callback_url` of the listener: HTTPS for any real account, on port 80 (HTTP)
            or 443 (HTTPS) only. The listener must pass verification. A dictionary
            (:class:`~open_banking.params.TxPushSubscriptionParametersParams`) or a
            :class:`~open_banking.models.TxPushSubscriptionParameters`.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        Two subscriptions, one for account events and one for transaction events, each with its `id`
        and `signingKey`.

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
    from ..params.tx_push_subscription_parameters import SHAPE

    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/accounts/{_segment('account_id', account_id)}/txpush",
            content=_json_body(SHAPE, data),
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
