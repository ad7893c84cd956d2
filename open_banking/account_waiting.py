"""``client.wait_for_accounts`` and ``client.refresh_and_wait``, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._runtime.calling import Call, Plan, async_function, sync_function
from ._runtime.errors import AccountsTimeoutError, APIStatusError, InvalidRequestError
from ._runtime.flow import Flow, ask
from ._runtime.remedy import remedy_of_aggregation
from ._runtime.repeated_polls import Polling

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from ._runtime.flow import Steps
    from ._runtime.namespace import Node
    from ._runtime.options import RequestOptions
    from .models import CustomerAccount, CustomerAccounts, TransactionRefreshStatusDetails
    from .refresh_outcome import RefreshOutcome

# What ``on_poll`` may return, which differs in sync and async.
PolledT = TypeVar("PolledT", bound="Awaitable[object] | None")
_PENDING = "pending"
_FINAL = frozenset({"completed", "failed"})


class _Accounts(Generic[PolledT]):
    """Waiting for accounts, generic over what ``on_poll`` returns."""

    @staticmethod
    def wait(  # noqa: D417  # the client is bound
        client: Node[Any],
        *,
        customer_id: str | int,
        institution_login_id: str | int | None = None,
        besides: Iterable[str | int] = (),
        at_least: int = 1,
        timeout: float = 600,
        interval: float | None = None,
        on_poll: Callable[[list[CustomerAccount]], PolledT] | None = None,
    ) -> Plan[list[CustomerAccount]]:
        """Poll until the accounts that a person connects are there and have their first data: call it after Connect.

        An account has its first data once it is no longer ``pending`` and was aggregated. One whose aggregation failed
        is not waited for if only a person or support can repair it: it is returned with its
        ``aggregation_status_code``, and ``open_banking.workflows.reconnect_needed`` finds it.

        It calls ``GetCustomerAccounts`` once for each poll, which is not billable.

        Args:
            customer_id: Whose accounts.
            institution_login_id: Only accounts of this login.
            besides: The IDs of accounts that you know already, to wait for others only.
            at_least: How many accounts to wait for. A person shares several in one session; all that are there by then
                are waited for.
            timeout: Seconds to wait at most, including the polls; 0 polls once.
            interval: Seconds above 0 between two polls. By default 20, as the API recommends for reports, and 1 if the
                base URL is on this machine, where a sandbox listens.
            on_poll: Called with the accounts after each poll. A plain function; with ``AsyncClient`` it may be async.

        Returns:
            The accounts.

        Raises:
            InvalidRequestError: An argument is invalid; nothing was sent.
            AccountsTimeoutError: They were not there in time, or have no data yet; the error has those that are there.
            APIStatusError: A poll returned an error status, for instance 404 for an unknown customer.
            APIConnectionError: A poll got no response.
        """
        if isinstance(at_least, bool) or not isinstance(at_least, int) or at_least < 1:  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
            raise InvalidRequestError(f"wait_for_accounts: at_least is {at_least!r}; give 1 or more accounts")
        if isinstance(besides, str):
            raise InvalidRequestError("wait_for_accounts: besides is a text; give a list of account IDs")
        known = frozenset(map(str, besides))

        def wanted(response: CustomerAccounts) -> list[CustomerAccount]:
            found = accounts_of(response, institution_login_id)
            return [each for each in found if str(each.id) not in known]

        polled = None if on_poll is None else _of_wanted(on_poll, wanted)
        polling = Polling(client, "wait_for_accounts", timeout=timeout, interval=interval, on_poll=polled)
        fetch = _fetching(client, customer_id)

        def is_final(response: CustomerAccounts) -> bool:
            accounts = wanted(response)
            return len(accounts) >= at_least and all(map(_is_settled, accounts))

        def steps(clock: Callable[[], float]) -> Steps[list[CustomerAccount]]:
            response, complete, error = yield from polling.until(fetch, is_final, clock)
            accounts = wanted(response) if response is not None else []
            if not complete:
                raise AccountsTimeoutError(_late(accounts, at_least, timeout), accounts=accounts) from error
            return accounts

        return Flow(steps)

    @staticmethod
    def refresh(  # noqa: D417  # the client is bound
        client: Node[Any],
        *,
        customer_id: str | int,
        institution_login_id: str | int | None = None,
        timeout: float = 600,
        interval: float | None = None,
        on_poll: Callable[[TransactionRefreshStatusDetails], PolledT] | None = None,
    ) -> Plan[RefreshOutcome]:
        """Refresh a customer's accounts once, wait until that is done, and say whether a person has to act.

        A refresh must not be automated: Finicity refreshes active accounts once a day by itself. Use this for a
        particular customer, while they wait. It is requested once and never again, whatever happens.

        It calls ``GetCustomerAccounts`` to learn what there is to refresh, ``refreshTransactions`` once,
        ``getTransactionRefreshStatus`` once for each poll, and ``GetCustomerAccounts`` for the accounts as they are
        then. None of them is billable.

        Args:
            customer_id: Whose accounts.
            institution_login_id: Only accounts of this login. By default all.
            timeout: Seconds to wait at most for the refresh; 0 polls once. The API continues after that, and the
                outcome has the action ``wait``.
            interval: Seconds above 0 between two polls. By default 20, as the API recommends for reports, and 1 if the
                base URL is on this machine, where a sandbox listens.
            on_poll: Called with the status of the refresh after each poll. A plain function; with ``AsyncClient`` it
                may be async.

        Returns:
            The outcome (:class:`~open_banking.refresh_outcome.RefreshOutcome`): the accounts, whether all were
            refreshed, and what to do if not. Where an institution wants the person, this is an outcome and no error.

        Raises:
            InvalidRequestError: An argument is invalid; nothing was sent.
            APIStatusError: A call returned another error status, for instance 404 for an unknown customer.
            APIConnectionError: A call got no response. If it was the request for the refresh, that may be running.
        """
        # Every client has this method, and few programs call it.
        from ._generated.operations import get_transaction_refresh_status, refresh_transactions  # noqa: PLC0415
        from .refresh_outcome import outcome_of, refused  # noqa: PLC0415

        polling = Polling(client, "refresh_and_wait", timeout=timeout, interval=interval, on_poll=on_poll)
        fetch_accounts = _fetching(client, customer_id)

        def steps(clock: Callable[[], float]) -> Steps[RefreshOutcome]:
            before = accounts_of((yield from ask(fetch_accounts({}))), institution_login_id)
            if not before:
                return outcome_of([], {}, is_final=True)
            try:
                requested = yield from ask(
                    refresh_transactions.plan(
                        client, customer_id=customer_id, data={"account_ids": [str(each.id) for each in before]}
                    )
                )
            except APIStatusError as error:
                if error.remedy != "reconnect":
                    raise
                return refused(before, error)
            refresh_id = str(requested.refresh_id)

            def fetch_status(options: RequestOptions) -> Plan[TransactionRefreshStatusDetails]:
                return get_transaction_refresh_status.plan(
                    client, customer_id=customer_id, refresh_id=refresh_id, request_options=options
                )

            status, is_final, _ = yield from polling.until(fetch_status, _is_finished, clock)
            refreshed = {str(each.id) for each in before}
            after = accounts_of((yield from ask(fetch_accounts({}))), institution_login_id)
            codes = (
                {}
                if status is None
                else {str(each.account_id): each.aggregation_status_code for each in status.accounts or []}
            )
            accounts = [each for each in after if str(each.id) in refreshed]
            return outcome_of(accounts, codes, is_final=is_final, refresh_id=refresh_id)

        return Flow(steps)


def accounts_of(response: CustomerAccounts, institution_login_id: str | int | None) -> list[CustomerAccount]:
    """The accounts in a response, of all logins or of one."""
    accounts: list[CustomerAccount] = list(response.accounts or [])
    if institution_login_id is None:
        return accounts
    return [each for each in accounts if str(each.institution_login_id) == str(institution_login_id)]


def _of_wanted(on_poll: Any, wanted: Callable[[CustomerAccounts], list[CustomerAccount]]) -> Any:
    """A function of the response that calls ``on_poll``; anything else is returned as it is, to be refused."""
    if not callable(on_poll):
        return on_poll

    def tell(response: CustomerAccounts) -> Any:
        return on_poll(wanted(response))

    return tell


def _fetching(client: Node[Any], customer_id: str | int) -> Callable[[RequestOptions], Plan[CustomerAccounts]]:
    from ._generated.operations import get_customer_accounts  # noqa: PLC0415  # as in ``refresh``

    return lambda options: get_customer_accounts.plan(client, customer_id=customer_id, request_options=options)


def _is_settled(account: CustomerAccount) -> bool:
    """Whether waiting adds nothing: there is data, or an error that does not go away by itself."""
    code = account.aggregation_status_code
    if str(account.status).lower() == _PENDING:
        return False
    if code in {None, 0}:
        return account.aggregation_success_date is not None
    return remedy_of_aggregation(code) != "wait"


def _is_finished(status: TransactionRefreshStatusDetails) -> bool:
    return str(status.status).lower() in _FINAL


def _late(accounts: list[CustomerAccount], at_least: int, timeout: float) -> str:
    """What to do about accounts that are late."""
    after = f"after {timeout:g} seconds"
    if len(accounts) >= at_least:
        waiting = sum(not _is_settled(each) for each in accounts)
        return f"{waiting} of {len(accounts)} accounts had no data {after}; the API is still fetching it: wait again"
    return (
        f"there were {len(accounts)} of at least {at_least} accounts {after}: has the person finished Connect? Wait "
        "again, with a longer timeout if they need it, or generate another Connect link"
    )


_wait, _wait_async = sync_function(_Accounts[None].wait), async_function(_Accounts["Awaitable[object] | None"].wait)
_refresh = sync_function(_Accounts[None].refresh)
_refresh_async = async_function(_Accounts["Awaitable[object] | None"].refresh)
wait_for_accounts = Call(_wait, _wait_async)
refresh_and_wait = Call(_refresh, _refresh_async)
