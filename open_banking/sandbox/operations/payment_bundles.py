"""All that a payment needs to know of accounts in one call: who owns them, what is on them, and their numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..bank.aggregating import PENDING_CHALLENGE, accounts_behind
from ..bank.institutions import found
from ..dates import iso_utc
from ..handlers import handles
from ..message import ChallengedError, Json, RefusedError
from ..records.accounts import currency_of
from .account_details import consent_end, live_balance, payment_numbers
from .account_owners import holders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..call import Call
    from ..state import Account

_SEPARATOR = re.compile(r"[,\s]+")
# The API's own codes.
_NO_SUCH_PART = 12019
_NO_ACCOUNT_BEHIND_LOGIN = 38007


@handles("GetAccountDetailsByAccountId")
def get_account(call: Call) -> Json:
    """The parts of one account that the caller asks for."""
    return _bundle(call, [call.account])


@handles("GetAccountDetailsByInstitutionLoginId")
def get_accounts_of_login(call: Call) -> Json:
    """The parts of all accounts behind a login that the caller asks for."""
    customer, login_id = call.customer, call.path["institutionLoginId"]
    login = next((each for each in customer.logins.values() if str(each.id) == login_id), None)
    accounts = [] if login is None else accounts_behind(customer, login)
    if not accounts:
        message = f"Customer {customer.id} has no accounts behind institution login {login_id}"
        raise RefusedError(404, message, code=_NO_ACCOUNT_BEHIND_LOGIN)
    return _bundle(call, accounts)


def _balance(call: Call, account: Account) -> Json:
    balance = live_balance(call, account)
    dates = {name: iso_utc(balance[name]) for name in ("availableBalanceDate", "clearedBalanceDate")}
    # The document has no amounts below 0 here: what is overdrawn shows as 0.
    amounts = {name: max(0, balance[name]) for name in ("availableBalance", "clearedBalance")}
    return {**balance, **amounts, **dates, "id": int(account.id)}


def _identity(call: Call, account: Account) -> Json:
    return holders(call, account, insights=False)


def _instruction(_call: Call, account: Account) -> Json:
    return {"type": "ach", "tanEnabled": False, **payment_numbers(account)}


_PARTS: dict[str, Callable[[Call, Account], Json]] = {
    "balanceDetails": _balance,
    "accountIdentity": _identity,
    "paymentInstruction": _instruction,
}
"""What makes each part that a caller may ask for."""


def _bundle(call: Call, accounts: Iterable[Account]) -> Json:
    wanted = _wanted(call)
    shown = [_shown(call, each, wanted) for each in accounts]
    return {
        "customerId": call.customer.id,
        "errorCount": sum(len(each.get("errors", ())) for each in shown),
        "accountCount": len(shown),
        **{f"{part}SuccessCount": sum(part in each for each in shown) for part in _PARTS},
        "accounts": shown,
    }


def _wanted(call: Call) -> list[str]:
    """The parts that the call asks for; all unless it says which.

    Raises:
        RefusedError: There is no such part.
    """
    asked = [each for each in _SEPARATOR.split(call.query.get("include", "")) if each]
    if unknown := [each for each in asked if each not in _PARTS]:
        message = f"include takes {', '.join(_PARTS)}, with commas in between, and not {unknown[0]}"
        raise RefusedError(400, message, code=_NO_SUCH_PART)
    return [part for part in _PARTS if part in asked or not asked]


def _shown(call: Call, account: Account, wanted: Iterable[str]) -> Json:
    """One account with those of the parts that there are, and the errors of the others."""
    parts: Json = {}
    errors: list[Json] = []
    for part in wanted:
        try:
            parts[part] = _PARTS[part](call, account)
        except RefusedError as refusal:
            errors.append(_error(part, refusal.code or refusal.status, refusal.message))
        except ChallengedError:
            errors.append(_error(part, PENDING_CHALLENGE, "The institution asks for multi-factor authentication"))
    bank = found(account.institution_id)
    return {
        "id": account.id,
        "realAccountNumberLast4": account.number[-4:],
        "institutionId": str(bank.id),
        "institutionName": bank.name,
        "institutionLoginId": account.login_id,
        "accountDetails": _details(call, account),
        **parts,
        **({"errors": errors} if errors else {}),
    }


def _error(part: str, code: int | str, description: str) -> Json:
    return {"fieldName": part, "code": str(code), "description": description}


def _details(call: Call, account: Account) -> Json:
    login = call.customer.logins[account.login_id]
    return {
        "id": account.id,
        "accountNumberDisplay": account.number[-4:],
        "name": account.name,
        "type": account.type,
        "aggregationStatusCode": account.aggregation_code,
        "status": "active",
        "aggregationSuccessDate": iso_utc(account.aggregated),
        "aggregationAttemptDate": iso_utc(account.attempted),
        "createdDate": iso_utc(account.created),
        "currency": currency_of(account),
        "displayPosition": account.position,
        "authorizationStartDate": login.created,
        "authorizationEndDate": consent_end(login),
        "authorizationExpires": True,
        **({} if account.parent_id is None else {"parentAccount": account.parent_id}),
    }
