"""Refreshes of transactions that are not waited for: they are requested, are in progress, and their status is read."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from ..bank.aggregating import accounts_behind, refresh_transactions
from ..dates import iso, moment_of
from ..error_codes import NO_LOGIN
from ..handlers import handles, when_due
from ..message import Json, RefusedError
from ..notifications import notifying
from ..resources import Resource
from ..state import TransactionRefresh

if TYPE_CHECKING:
    from ..call import Call
    from ..callbacks import Callbacks
    from ..state import Account, Customer, World

_STANDARD, _HISTORIC, _CUSTOM = _MODES = ("standard", "historic", "custom")
_IN_PROGRESS, _COMPLETED, _FAILED = "IN_PROGRESS", "COMPLETED", "FAILED"
# The API's own codes.
_INVALID_PARAMETER = 10100
_MISSING_PARAMETER = 10005
_INVALID_RANGE = 41002
_NOT_THE_CUSTOMERS_ACCOUNT = 10005
_NO_DATA = 10008


@handles("refreshTransactions")
def request(call: Call) -> Json:
    """Request a refresh of the transactions of some accounts, or of all accounts behind a login."""
    customer = call.customer
    accounts = _chosen(call, customer)
    mode = call.body.get("mode", _STANDARD)
    if mode not in _MODES:
        message = f"mode is one of {', '.join(_MODES)}, not {mode}"
        raise RefusedError(400, message, code=_INVALID_PARAMETER)
    since, dates = _period(call) if mode == _CUSTOM else ({_HISTORIC: 0}.get(mode), {})
    made = TransactionRefresh(
        id=str(uuid.UUID(call.world.hexadecimal("transaction refresh", 32), version=4)),
        ready=call.now + call.settings.report_seconds,
        mode=mode,
        since=since,
        account_ids=[each.id for each in accounts],
    )
    customer.transaction_refreshes[made.id] = made
    call.world.wake_at(made.ready)
    by_login = {} if call.body.get("accountIds") else {"institutionLoginId": call.body["institutionLoginId"]}
    return {
        "refreshId": made.id,
        "customerId": customer.id,
        **by_login,
        "accountIds": made.account_ids,
        "mode": mode,
        **dates,
        "status": _IN_PROGRESS,
        "createdAt": iso(call.now),
    }


def _chosen(call: Call, customer: Customer) -> list[Account]:
    """The accounts that the body names; where it names a login too, that does not count."""
    ids: list[str] = list(dict.fromkeys(call.body.get("accountIds", ())))
    if ids:
        for each in ids:
            if each not in customer.accounts:
                message = f"Customer {customer.id} has no account {each}, which accountIds names"
                raise RefusedError(404, message, code=_NOT_THE_CUSTOMERS_ACCOUNT)
        return [customer.accounts[each] for each in ids]
    login_id: str | None = call.body.get("institutionLoginId")
    if login_id is None:
        message = f"{call.operation.id} requires accountIds or institutionLoginId"
        raise RefusedError(400, message, code=_MISSING_PARAMETER)
    login = next((each for each in customer.logins.values() if str(each.id) == login_id), None)
    accounts = [] if login is None else accounts_behind(customer, login)
    if not accounts:
        message = f"Customer {customer.id} has no accounts behind institution login {login_id}"
        raise RefusedError(404, message, code=NO_LOGIN)
    return accounts


def _period(call: Call) -> tuple[int, Json]:
    """From when on a refresh with dates of its own is to fetch transactions, and both dates.

    Whatever the second date is, the accounts are brought up to the present: the sandbox knows no gaps.
    """
    if "fromDate" not in call.body:
        message = f"{call.operation.id} requires fromDate where mode is {_CUSTOM}"
        raise RefusedError(400, message, code=_MISSING_PARAMETER)
    dates: Json = {"fromDate": call.body["fromDate"], "toDate": call.body.get("toDate", iso(call.now))}
    moments: list[float] = []
    for name, text in dates.items():
        try:
            moments.append(moment_of(text))
        except ValueError as error:
            message = f"{name} is a date-time with a time zone, such as {iso(call.now)}: {error}"
            raise RefusedError(400, message, code=_INVALID_PARAMETER) from None
    since, until = moments
    if since > until or since > call.now:
        message = f"fromDate must be before toDate and the sandbox's present, which is {iso(call.now)}"
        raise RefusedError(400, message, code=_INVALID_RANGE)
    return int(since), dates


@when_due
def finish_due(world: World, now: float, callbacks: Callbacks) -> None:
    """Make the refreshes that are due."""
    for customer in world.customers.values():
        requested = customer.transaction_refreshes.values()
        for each in world.due((each for each in requested if each.outcome is None), now):
            with notifying(world, callbacks, customer):
                _finish(world, customer, each)


def _finish(world: World, customer: Customer, refresh: TransactionRefresh) -> None:
    # Some of the accounts may have been deleted meanwhile.
    accounts = [customer.accounts[each] for each in refresh.account_ids if each in customer.accounts]
    refresh_transactions(world, customer, accounts, int(refresh.ready), refresh.since)
    refresh.outcome = [
        {
            **_place(each),
            "aggregationStatusCode": each.aggregation_code,
            "aggregationSuccessDate": iso(each.aggregated),
        }
        for each in accounts
    ]


def _place(account: Account) -> Json:
    return {
        "accountId": account.id,
        "institutionLoginId": str(account.login_id),
        "institutionId": str(account.institution_id),
    }


def _record(call: Call, refresh: TransactionRefresh) -> Json:
    """A refresh as its status shows it: it has failed if no account was refreshed."""
    customer = call.customer
    accounts = refresh.outcome
    succeeded = failed = 0
    status = _IN_PROGRESS
    if accounts is None:
        accounts = [_place(customer.accounts[each]) for each in refresh.account_ids if each in customer.accounts]
    else:
        succeeded = sum(each["aggregationStatusCode"] == 0 for each in accounts)
        failed = len(refresh.account_ids) - succeeded
        status = _COMPLETED if succeeded else _FAILED
    return {
        "refreshId": refresh.id,
        "customerId": customer.id,
        "accounts": accounts,
        "mode": refresh.mode,
        "status": status,
        "totalCount": len(refresh.account_ids),
        "successCount": succeeded,
        "failedCount": failed,
    }


Resource(
    name="transaction refresh",
    parameter="refreshId",
    kept=lambda call: [call.customer.transaction_refreshes],
    record=_record,
    code=_NO_DATA,
).shows("getTransactionRefreshStatus")
