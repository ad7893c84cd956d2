"""GetCustomerAccountsByInstitutionSimple: ``GET /aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts/simple``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.calling import Call, Plan, async_function, sync_function
from open_banking._runtime.operation import Operation
from open_banking._runtime.reading import Deferred
from open_banking._runtime.request import Request
from open_banking._runtime.request import segment as _segment
from open_banking._runtime.response_body import parse_model

if TYPE_CHECKING:
    import httpx

    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions

    from ..models.customer_accounts_simple import CustomerAccountsSimple

OPERATION = Operation(
    name="GetCustomerAccountsByInstitutionSimple",
    method="GET",
    path="/aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts/simple",
    repeatable=True,
)

_customer_accounts_simple_model: Deferred[CustomerAccountsSimple] = Deferred(
    __package__, "..models.customer_accounts_simple", "CustomerAccountsSimple"
)


def _parse(response: httpx.Response) -> CustomerAccountsSimple:
    return parse_model(OPERATION, response, _customer_accounts_simple_model)


def plan(
    self: Node[Any],
    *,
    customer_id: str | int,
    institution_id: str | int,
    request_options: RequestOptions | None = None,
) -> Plan[CustomerAccountsSimple]:
    """List basic records of a customer's accounts at one institution.

    Returns the active accounts that one customer has at one institution, each reduced to its basic
    fields: no balances, holdings or type-specific details. The path without `/simple` gives the
    full records.

    Args:
        customer_id: Identifies the customer the call is about: the string of digits that Add
            Customer returned as `id`. Example: ``"1005061234"``.
        institution_id: Identifies an institution by its integer ID, as found in the institution
            searches and in the account records. Example: ``4222``.
        request_options: Timeout, headers and query parameters of this call
            (:class:`~open_banking.RequestOptions`).

    Returns:
        A list of accounts with basic fields only: no balance and no account details.

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
    return Plan(
        Request(
            OPERATION,
            f"/aggregation/v1/customers/{_segment('customer_id', customer_id)}/institutions/{_segment('institution_id', institution_id)}/accounts/simple",
        ),
        _parse,
        request_options,
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio, OPERATION)
