"""``client.aggregation.v1.customers.accounts.simple.list_1``, which calls one of two operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from open_banking._generated.operations import get_customer_account_simple, get_customer_accounts_simple
from open_banking._runtime.calling import Call, Plan, async_function, sync_function

if TYPE_CHECKING:
    from open_banking._generated.models import CustomerAccountSimple, CustomerAccountsSimple
    from open_banking._runtime.namespace import Node
    from open_banking._runtime.options import RequestOptions


@overload
def plan(
    self: Node[Any], *, customer_id: str | int, request_options: RequestOptions | None = None
) -> Plan[CustomerAccountsSimple]: ...
@overload
def plan(
    self: Node[Any], *, customer_id: str | int, account_id: str | int, request_options: RequestOptions | None = None
) -> Plan[CustomerAccountSimple]: ...
def plan(  # noqa: D417  # self is bound
    self: Node[Any],
    *,
    customer_id: str | int,
    account_id: str | int | None = None,
    request_options: RequestOptions | None = None,
) -> Plan[CustomerAccountsSimple | CustomerAccountSimple]:
    """List a customer's accounts in short form, or get one of them if ``account_id`` is given.

    Combines ``list`` (GetCustomerAccountsSimple) and ``get`` (GetCustomerAccountSimple), which the published call tree
    has under one name.

    Args:
        customer_id: Identifies the customer.
        account_id: Identifies the account. Without it, all of the customer's accounts are listed.
        request_options: Timeout, headers and query parameters of this call.

    Returns:
        The account, or the list of accounts.

    Raises:
        InvalidRequestError: An identifier is empty; nothing was sent.
        NotFoundError: HTTP 404. The customer or the account does not exist.
        APIStatusError: Another status outside 2xx.
        APIConnectionError: There was no response.
    """
    if account_id is None:
        return get_customer_accounts_simple.plan(self, customer_id=customer_id, request_options=request_options)
    return get_customer_account_simple.plan(
        self, customer_id=customer_id, account_id=account_id, request_options=request_options
    )


sync = sync_function(plan)
asyncio = async_function(plan)
call = Call(sync, asyncio)
