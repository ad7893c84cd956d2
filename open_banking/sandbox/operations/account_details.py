"""Details of one account or login: balances, payment details, loans, the customer's consent."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.aggregating import check_support, refresh_account
from ..bank.balances import available_balance
from ..bank.institutions import found
from ..bank.loans import repayment_of
from ..dates import iso_utc
from ..handlers import handles
from ..money import dollars
from ..notifications import notifying
from ..records.account_detail import loans_of, parts_of
from ..records.accounts import balance_of, currency_of
from ..resources import Resource

if TYPE_CHECKING:
    from ..call import Call
    from ..message import Json
    from ..state import Account, Login

_PAYABLE = ("checking", "savings", "moneyMarket")
_DEPOSITS = (*_PAYABLE, "cd")
_STUDENT_LOANS = tuple(each for each in ACCOUNT_TYPES if each.startswith("studentLoan"))
LOANS = ("mortgage", "loan", *_STUDENT_LOANS)
_MINUTE = 60
_CONSENT = dt.timedelta(days=365)
# The API's own code.
_NO_LOGIN = 3003


# Balances


@handles("GetAvailableBalance")
def get_available_balance(call: Call) -> Json:
    """The balance as of the last refresh."""
    account = call.account
    check_support(account, "availBalance", _DEPOSITS)
    return _balance(account)


@handles("GetAvailableBalanceLive")
def get_available_balance_live(call: Call) -> Json:
    """The current balance, or that of the last refresh if it is recent enough for the caller."""
    return live_balance(call, call.account)


def live_balance(call: Call, account: Account) -> Json:
    """The balance of an account, refreshed unless it is recent enough for the caller.

    Raises:
        RefusedError: The account has no such balance, or the institution refuses the login.
        ChallengedError: The institution asks for multi-factor authentication.
    """
    check_support(account, "availBalance", _DEPOSITS)
    age, interval = call.now - account.aggregated, call.query["balance_cache_interval"] * _MINUTE
    if interval == 0 or age > interval:
        with notifying(call.world, call.callbacks, call.customer):
            refresh_account(call.world, call.customer, account, call.now)
    return _balance(account)


def _balance(account: Account) -> Json:
    return {
        "id": int(account.customer_id),
        "realAccountNumberLast4": account.number[-4:],
        "availableBalance": dollars(available_balance(account)),
        "availableBalanceDate": account.aggregated,
        "clearedBalance": dollars(account.balance),
        "clearedBalanceDate": account.aggregated,
        "aggregationStatusCode": account.aggregation_code,
        "currency": currency_of(account),
    }


# Payments


@handles("GetAccountACHDetails")
def get_ach_details(call: Call) -> Json:
    """The numbers that a transfer by ACH needs."""
    account = call.account
    check_support(account, "ach", _PAYABLE)
    return {"routingNumber": account.routing_number, "realAccountNumber": account.number}


@handles("GetAccountPaymentInstructionDetails")
def get_payment_instructions(call: Call) -> Json:
    """The numbers that transfers by ACH and in real time need; the latter leave from checking accounts alone."""
    account = call.account
    numbers = payment_numbers(account)
    real_time = {"transferInEnabled": True, "transferOutEnabled": account.type == "checking"}
    return {"paymentInstruction": [{"type": "ach", **numbers}, {"type": "rtp", **numbers, **real_time}]}


def payment_numbers(account: Account) -> Json:
    """The account number and the routing number of an account, as payment instructions hold them.

    Raises:
        RefusedError: No transfer reaches such an account.
    """
    check_support(account, "ach", _PAYABLE)
    return {
        "accountNumber": account.number,
        "descriptors": [{"type": "routingNumber", "value": account.routing_number}],
    }


# Loans


@handles("GetLoanPaymentDetails")
def get_loan_details(call: Call) -> Json:
    """Where and under which number a loan is paid; for student loans also the payoff amount."""
    account = call.account
    check_support(account, "loanPaymentDetails", LOANS)
    details = _named(account, "loan")
    if account.type not in _STUDENT_LOANS:
        return details
    top = _top_of(call, account)
    shown = parts_of(call.world, account) if account is top and _is_group(account) else [account]
    parts = {
        "groupDetail": [_group_in(call, each) for each in shown if _is_group(each)],
        "loanDetail": [_loan_in(call, each) for each in shown if not _is_group(each)],
    }
    student = {"accountId": top.id, **_named(top, "account"), **_payoff(call, top, "account")}
    return {**details, "accountDetail": {**student, **{name: each for name, each in parts.items() if each}}}


def _top_of(call: Call, account: Account) -> Account:
    """The servicer's account that a group or a loan belongs to; the account itself if it belongs to none."""
    while account.parent_id is not None:
        account = call.customer.accounts[account.parent_id]
    return account


def _is_group(account: Account) -> bool:
    return ACCOUNT_TYPES[account.type].family == "group"


def _group_in(call: Call, account: Account) -> Json:
    return {
        "accountId": account.id,
        **_named(account, "group"),
        **_payoff(call, account, "group"),
        "groupLoanDetail": [_loan_in(call, each) for each in parts_of(call.world, account)],
    }


def _loan_in(call: Call, account: Account) -> Json:
    return {"accountId": account.id, **_named(account, "loan"), **_payoff(call, account, "loan")}


def _named(account: Account, prefix: str) -> Json:
    bank = found(account.institution_id)
    address = f"PO Box {bank.id % 900 + 100}, {bank.city}, {bank.place.state} {bank.place.postal_code}"
    return {
        f"{prefix}Number": account.number,
        f"{prefix}PaymentNumber": f"500{account.number}",
        f"{prefix}PaymentAddress": address,
    }


def _payoff(call: Call, account: Account, prefix: str) -> Json:
    """The amount that pays a loan off when its next payment is due."""
    loans = loans_of(call.world, account)
    if not loans:
        return {}
    repayments = [repayment_of(each) for each in loans]
    amount = -balance_of(call.world, account) + sum(each.next_interest - each.interest for each in repayments)
    moment = min(each.next_moment for each in repayments)
    return {f"{prefix}FuturePayoffAmount": dollars(amount), f"{prefix}FuturePayoffDate": iso_utc(moment)}


# Consent


def _authorization(_call: Call, login: Login) -> Json:
    """How long the customer lets the institution share their data: a year from the login on."""
    return {
        "institutionLoginId": login.id,
        "authorizationStartDate": iso_utc(login.created),
        "authorizationEndDate": iso_utc(consent_end(login)),
    }


_LOGINS = Resource(
    name="institution login",
    parameter="institution_login_id",
    kept=lambda call: [each.logins for each in call.world.customers.values()],
    record=_authorization,
    code=_NO_LOGIN,
)
_LOGINS.shows("getCustomerAuthorizationDetails")


def consent_end(login: Login) -> int:
    """When a customer's consent to share the data behind a login ends, in epoch seconds: a year after the login."""
    return login.created + int(_CONSENT.total_seconds())
