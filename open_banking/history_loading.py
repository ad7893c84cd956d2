"""``client.workflows.load_history``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ._generated.operations import get_customer_accounts_by_institution_login
from ._generated.operations import load_historic_transactions_for_customer_account as load_historic
from ._runtime.calling import Call, Plan, async_function, sync_function
from ._runtime.errors import APIConnectionError, APIStatusError, AuthenticationError
from ._runtime.flow import Flow, ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._runtime.flow import Steps
    from ._runtime.namespace import Node


@dataclass(frozen=True, kw_only=True, slots=True)
class AccountHistory:
    """What became of loading the history of one account."""

    account_id: str
    status: Literal["loaded", "needs_person", "failed"]
    """``loaded``; ``needs_person`` if the person has to go through Connect Fix first; or ``failed``, see ``error``."""
    error: APIStatusError | APIConnectionError | None = None
    """Why it was not loaded. ``None`` if it was, and for an account that was not tried, because its login had just
    asked for the person."""


def _load_history(  # noqa: D417  # to the caller, self is bound
    self: Node[Any],
    *,
    customer_id: str | int,
    institution_login_id: str | int,
    on_result: Callable[[AccountHistory], None] | None = None,
) -> Plan[list[AccountHistory]]:
    """Load up to 24 months of past transactions of all accounts behind a login. Billable, once per customer.

    It calls ``GetCustomerAccountsByInstitutionLogin`` (not billable), and for one account after the other
    ``LoadHistoricTransactionsForCustomerAccount``. That is billable: charged once per customer, at the first call for
    this customer. No call is repeated.

    An account that fails does not stop the others. But once the institution wants the person, the rest of the accounts
    is not tried: each attempt is one more login there, and too many can lock the person out.

    Args:
        customer_id: Whose accounts.
        institution_login_id: The login.
        on_result: Called after each account; each can take 180 seconds. A plain function.

    Returns:
        The result of each account, in the order of the API's list.

    Raises:
        InvalidRequestError: An argument is invalid; nothing was sent.
        OperationDeniedError: ``billable`` or ``read_only`` of the client does not allow the load; nothing was loaded.
        AuthenticationError: The credentials are refused, and would be for every account.
        NotFoundError: There are no accounts behind this login.
        APIStatusError: The list of the accounts returned an error status.
        APIConnectionError: The list of the accounts got no response.
    """
    accounts = get_customer_accounts_by_institution_login.plan(
        self, customer_id=customer_id, institution_login_id=institution_login_id
    )

    def load(account_id: str) -> Steps[AccountHistory]:
        try:
            yield from ask(load_historic.plan(self, customer_id=customer_id, account_id=account_id))
        except AuthenticationError:
            raise
        except APIStatusError as error:
            wants_person = error.remedy == "reconnect"
            return AccountHistory(
                account_id=account_id, status="needs_person" if wants_person else "failed", error=error
            )
        except APIConnectionError as error:
            return AccountHistory(account_id=account_id, status="failed", error=error)
        return AccountHistory(account_id=account_id, status="loaded")

    def steps(_: object) -> Steps[list[AccountHistory]]:
        response = yield from ask(accounts)
        results: list[AccountHistory] = []
        for account in response.accounts or []:
            account_id = str(account.id)
            if results and results[-1].status == "needs_person":
                result = AccountHistory(account_id=account_id, status="needs_person")
            else:
                result = yield from load(account_id)
            results.append(result)
            if on_result is not None:
                on_result(result)
        return results

    return Flow(steps)


load_history = Call(sync_function(_load_history), async_function(_load_history))
