"""Payment success indicators: at once in the older operations, after a while in the newer ones."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.aggregating import PENDING_CHALLENGE, refresh_account
from ..bank.people import person_of
from ..dates import day_of
from ..error_codes import NO_ACCOUNT, NO_RESOURCE
from ..handlers import handles, when_due
from ..message import ChallengedError, Json, RefusedError, invalid
from ..money import dollars
from ..notifications import notifying
from ..reports.building import DEPOSITS
from ..reports.payment_success import authorization_score, level, outlook
from ..state import SuccessIndicators
from .report_checks import check_purpose, is_under_fcra

if TYPE_CHECKING:
    from ..call import Call
    from ..callbacks import Callbacks
    from ..state import Account, Customer, World

_IN_PROGRESS, _SUCCESS, _FAILURE = "IN PROGRESS", "SUCCESS", "FAILURE"
_OUTLOOKS = ("Less Likely to Settle", "Likely to Settle", "Highly Likely to Settle")
_RISKS = ("High Risk", "Medium Risk", "Low Risk")
# The API's own codes.
_UNUSABLE_ACCOUNT = 1001
_EXCEEDED = "2000"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LARGEST = 10**10
_DIGITS = "0123456789"
_ID_LENGTH = 18


# At once


@handles("GetPaymentSuccessIndicator", "GetFCRAPaymentSuccessIndicator")
def get_now(call: Call) -> Json:
    """The outlook of a payment for each day on which it may settle."""
    check_purpose(call)
    account = _account(call)
    amount, last = _amount("settlementAmount", call.query["settlementAmount"]), _day(call.query["settleByDate"])
    try:
        _refresh(call.world, call.callbacks, call.customer, account, call.now)
    except (RefusedError, ChallengedError):
        message = f"The institution refuses account {account.id}: use another, or have the customer reconnect it"
        raise RefusedError(400, message, code=_UNUSABLE_ACCOUNT) from None
    found = outlook(account, 100 * amount, call.now, last)
    record: Json = {
        "customerId": account.customer_id,
        "accountId": account.id,
        "payReqId": _new_id(call.world),
        "settleByDate": call.query["settleByDate"],
        "settlementAmount": amount,
        "availableBalance": dollars(found.available),
        "indicatorsByDay": [
            {
                "potentialSettlementDate": day.isoformat(),
                "compositeScore": score,
                "scoreIndicator": _OUTLOOKS[level(score)],
                "reasons": found.reasons,
            }
            for day, score in found.scores.items()
        ],
    }
    if 100 * amount > found.available:
        record |= {"code": _EXCEEDED, "message": "Warning: the settlement amount is more than the available balance"}
    return record


# After a while


@handles("GeneratePaymentSuccessIndicators", "GenerateFcraPaymentSuccessIndicators")
def generate(call: Call) -> Json:
    """Begin to look into a payment."""
    check_purpose(call)
    account, transaction = _account(call), call.body["transaction"]
    _amount("transaction.amount", transaction["amount"])
    _day(transaction["settleByDate"])
    indicators = SuccessIndicators(
        id=_new_id(call.world),
        account_id=account.id,
        fcra=is_under_fcra(call),
        created=call.now,
        ready=call.now + call.settings.report_seconds,
        request=call.body,
    )
    call.customer.success_indicators[indicators.id] = indicators
    call.world.wake_at(indicators.ready)
    return _bare(call.customer, indicators, _IN_PROGRESS)


@handles("GetPaymentSuccessIndicators", "GetFcraPaymentSuccessIndicators")
def get(call: Call) -> Json:
    """The scores of a payment, or that they are in progress."""
    account, request_id = call.account, call.path["payRequestId"]
    indicators = call.customer.success_indicators.get(request_id)
    if indicators is None or indicators.account_id != account.id or indicators.fcra not in {None, is_under_fcra(call)}:
        rules = "with" if is_under_fcra(call) else "without"
        message = f"Account {account.id} has no payment success indicators {request_id} {rules} FCRA rules"
        raise RefusedError(404, message, code=NO_RESOURCE)
    if indicators.content is None:
        return _bare(call.customer, indicators, _IN_PROGRESS)
    if call.query.get("include_reasons", False) or indicators.content["status"] != _SUCCESS:
        return indicators.content
    return _without_reasons(indicators.content)


@when_due
def finish_due(world: World, now: float, callbacks: Callbacks) -> None:
    """Finish the indicators that are due."""
    for customer in world.customers.values():
        requested = customer.success_indicators.values()
        for indicators in world.due((each for each in requested if each.content is None), now):
            try:
                found = _found(world, callbacks, customer, indicators)
                indicators.content = {**_bare(customer, indicators, _SUCCESS), **found}
            except RefusedError as refusal:
                indicators.content = _failed(customer, indicators, refusal.code or refusal.status, refusal.message)
            except ChallengedError:
                message = "The institution asks for multi-factor authentication"
                indicators.content = _failed(customer, indicators, PENDING_CHALLENGE, message)


def _found(world: World, callbacks: Callbacks, customer: Customer, indicators: SuccessIndicators) -> Json:
    """Both risks of a payment.

    Raises:
        RefusedError: The account is gone, or its institution refuses.
        ChallengedError: The institution asks for multi-factor authentication.
    """
    now = int(indicators.ready)
    account = customer.accounts.get(indicators.account_id)
    if account is None:
        raise RefusedError(404, f"There is no account {indicators.account_id} any more", code=NO_ACCOUNT)
    _refresh(world, callbacks, customer, account, now)
    transaction = indicators.request["transaction"]
    found = outlook(account, 100 * transaction["amount"], now, _day(transaction["settleByDate"]))
    safety = authorization_score(indicators.request.get("user", {}), person_of(world, customer))
    days = [
        {
            "potentialSettlementDate": day.isoformat(),
            "score": score,
            "indicator": _RISKS[level(score)],
            "reasons": found.reasons,
        }
        for day, score in found.scores.items()
    ]
    return {
        "nsfReturnRisk": {"result": {"availableBalance": dollars(found.available), "dailyResults": days}},
        "unauthorizedReturnRisk": {"result": {"score": safety, "indicator": _RISKS[level(safety)]}},
    }


def _failed(customer: Customer, indicators: SuccessIndicators, code: int | str, message: str) -> Json:
    error = {"error": {"code": code, "status": "500", "message": message}}
    return {**_bare(customer, indicators, _FAILURE), "nsfReturnRisk": error, "unauthorizedReturnRisk": error}


def _bare(customer: Customer, indicators: SuccessIndicators, status: str) -> Json:
    """The fields that do not depend on the outcome."""
    return {
        "payRequestId": indicators.id,
        "status": status,
        "customerId": customer.id,
        "accountId": indicators.account_id,
        "requestDate": day_of(indicators.created).isoformat(),
        "transaction": indicators.request["transaction"],
    }


def _without_reasons(content: Json) -> Json:
    result: Json = content["nsfReturnRisk"]["result"]
    days = [{name: value for name, value in day.items() if name != "reasons"} for day in result["dailyResults"]]
    return {**content, "nsfReturnRisk": {"result": {**result, "dailyResults": days}}}


# What both have


def _account(call: Call) -> Account:
    """The account that the path names.

    Raises:
        RefusedError: There is none, or it is none to pay from.
    """
    account = call.account
    if ACCOUNT_TYPES[account.type].family not in DEPOSITS:
        message = f"Account {account.id} is of the type {account.type}: use a checking or savings account"
        raise RefusedError(400, message, code=_UNUSABLE_ACCOUNT)
    return account


def _refresh(world: World, callbacks: Callbacks, customer: Customer, account: Account, now: int) -> None:
    with notifying(world, callbacks, customer):
        refresh_account(world, customer, account, now)


def _amount(name: str, amount: float) -> float:
    if not 0 < amount <= _LARGEST:
        raise invalid(f"{name} takes an amount of more than 0 and {_LARGEST} at most, not {amount}")
    return amount


def _day(text: str) -> dt.date:
    """A day as the API writes it.

    Raises:
        RefusedError: It is none.
    """
    try:
        if _DATE.fullmatch(text):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    raise invalid(f"settleByDate takes a day as YYYY-MM-DD, not {text}")


def _new_id(world: World) -> str:
    return "4" + world.text("payment request", _ID_LENGTH - 1, _DIGITS)
