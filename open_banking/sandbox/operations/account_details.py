"""Details of one account or login: balances, payment details, owners, loans, the customer's consent."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.aggregating import check_support, reach_account, refresh_account
from ..bank.balances import available_balance
from ..bank.institutions import found
from ..bank.loans import repayment_of
from ..bank.people import owner, person_of
from ..handlers import handles
from ..money import dollars
from ..notifications import notifying
from ..records.account_detail import loans_of, parts_of
from ..records.accounts import balance_of, currency_of
from ..resources import Resource

if TYPE_CHECKING:
    from ..bank.people import Person
    from ..call import Call
    from ..message import Json
    from ..state import Account, Login

_PAYABLE = ("checking", "savings", "moneyMarket")
_DEPOSITS = (*_PAYABLE, "cd")
_OWNED = tuple(each for each in ACCOUNT_TYPES if each != "cryptocurrency")
_STUDENT_LOANS = tuple(each for each in ACCOUNT_TYPES if each.startswith("studentLoan"))
_LOANS = ("mortgage", "loan", *_STUDENT_LOANS)
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
    account = call.account
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
    check_support(account, "ach", _PAYABLE)
    numbers: Json = {
        "accountNumber": account.number,
        "descriptors": [{"type": "routingNumber", "value": account.routing_number}],
    }
    real_time = {"transferInEnabled": True, "transferOutEnabled": account.type == "checking"}
    return {"paymentInstruction": [{"type": "ach", **numbers}, {"type": "rtp", **numbers, **real_time}]}


# Owners


@handles("GetAccountOwner")
def get_owner(call: Call) -> Json:
    """Name and address of the owner, as of now."""
    _ask_for_owner(call)
    return {**owner(call.world, call.customer), "asOfDate": call.now}


@handles("GetAccountOwnerDetails")
def get_owner_details(call: Call) -> Json:
    """The owner as the institution knows them, and on demand as other sources do."""
    account = _ask_for_owner(call)
    person = person_of(call.world, call.customer)
    address, ssn = person.address, person.ssn
    holder: Json = {
        "relationship": _relationship(account),
        "ownerName": person.name,
        "firstName": person.given_name,
        "lastName": person.family_name,
        "nameClassification": "person",
        "nameClassificationconfidencescore": 1,
        "addresses": [
            {
                "ownerAddress": address.line,
                "type": "Home",
                "line1": address.line1,
                "city": address.city,
                "state": address.state,
                "postalCode": address.postal_code,
                "country": address.country,
            }
        ],
        "emails": [{"isPrimary": True, "email": person.email, "emailType": "Personal"}],
        "phones": [{"type": "CELL", "country": "1", "phone": person.phone}],
        "documentations": [{"taxId": f"{ssn[:3]}-{ssn[3:5]}-{ssn[5:]}", "taxIdCountry": "USA"}],
    }
    if call.query.get("withInsights"):
        holder["identityInsights"] = _insights(call, person)
    return {"holders": [holder]}


def _ask_for_owner(call: Call) -> Account:
    account = call.account
    reach_account(call.customer, account, "accountOwner", _OWNED)
    return account


def _relationship(account: Account) -> str:
    if account.type in _LOANS:
        return "PRIMARY_BORROWER"
    return "BUSINESS" if account.market_segment == "business" else "PRIMARY"


def _insights(call: Call, person: Person) -> Json:
    chance = call.world.random("insights", call.customer.id)
    email_days, phone_days = chance.randrange(100, 3000), chance.randrange(1, 90)
    return {
        "isEmailValid": "@" in person.email,
        "emailFirstSeenDays": email_days,
        "emailDomainCreationDate": "1995-08-14T00:00:00.000Z",
        "emailToName": "match",
        "isPhoneValid": True,
        "phoneLineType": "mobile",
        "phoneCarrier": "Clearline Mobile",
        "phoneCountryCode": "US",
        "phoneLastSeenDays": phone_days,
        "phoneEmailFirstSeenDays": 90,
        "phoneToName": "match",
        "phoneToAddress": "match",
        "addressToName": "match",
        "identityNetworkScore": round(chance.uniform(0.05, 0.4), 3),
        "identityRiskScore": chance.randrange(50, 250),
        "warnings": [],
    }


# Loans


@handles("GetLoanPaymentDetails")
def get_loan_details(call: Call) -> Json:
    """Where and under which number a loan is paid; for student loans also the payoff amount."""
    account = call.account
    check_support(account, "loanPaymentDetails", _LOANS)
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
    return {f"{prefix}FuturePayoffAmount": dollars(amount), f"{prefix}FuturePayoffDate": _written(moment)}


# Consent


def _authorization(_call: Call, login: Login) -> Json:
    """How long the customer lets the institution share their data: a year from the login on."""
    return {
        "institutionLoginId": login.id,
        "authorizationStartDate": _written(login.created),
        "authorizationEndDate": _written(login.created + int(_CONSENT.total_seconds())),
    }


_LOGINS = Resource(
    name="institution login",
    parameter="institution_login_id",
    kept=lambda call: [each.logins for each in call.world.customers.values()],
    record=_authorization,
    code=_NO_LOGIN,
)
_LOGINS.shows("getCustomerAuthorizationDetails")


def _written(moment: int) -> str:
    return dt.datetime.fromtimestamp(moment, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
