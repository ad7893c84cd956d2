"""The operations of micro entries: send them, show their status, verify their amounts."""

from __future__ import annotations

import datetime as dt
from itertools import product
from typing import TYPE_CHECKING

from ..bank.account_types import ACCOUNT_TYPES
from ..bank.micro_entries import ARRIVES_AFTER, DESCRIPTIONS, SENT_TO_TESTING, micro_entry, status_of, verify
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..records.transactions import add
from ..state import MicroEntry

if TYPE_CHECKING:
    from ..call import Call

_FIRST_ID = 6_900_000_001
_ROUTING_DIGITS = 9
_LONGEST_NUMBER = 17
_ACCOUNT_TYPES = (
    "personalChecking", "businessChecking", "personalSavings", "businessSavings", "checking", "savings",
)  # fmt: skip
_RECEIVING = {"checking", "savings"}

# The API's own codes.
_BAD_ROUTING_NUMBER = 20024
_BAD_ACCOUNT_NUMBER = 3_000_001
_ALREADY_THERE = 3_100_001


@handles("InitiateMicroAmountDeposits")
def initiate(call: Call) -> Json:
    """Send two amounts to an account, whether it is connected or not.

    Whoever has connected the account finds them among its transactions a day later, or at once if they are sent for a
    testing customer.
    """
    world, customer, receiver = call.world, call.customer, call.body["receiver"]
    _check(receiver)
    if "institutionLoginId" in call.body:
        world.login(customer.id, call.body["institutionLoginId"])
    earlier = next((each for each in customer.micro_entries.values() if _same(each.record, receiver)), None)
    if earlier is not None and status_of(earlier, call.now) not in {"Failed", "Expired"}:
        message = f"There are micro entries to this account already: see account {earlier.account_id}"
        raise RefusedError(400, message, code=_ALREADY_THERE)
    receiving = [
        account
        for each in world.customers.values()
        for account in each.accounts.values()
        if ACCOUNT_TYPES[account.type].family in _RECEIVING
        and (account.number, account.routing_number) == (receiver["accountNumber"], receiver["routingNumber"])
    ]
    connected = next((each.id for each in receiving if each.customer_id == customer.id), None)
    if earlier is not None:
        account_id = earlier.account_id
    else:
        account_id = connected or str(world.number("micro entry account", _FIRST_ID))
    chance = world.random("micro entry", world.number("micro entry", 1))
    is_test = customer.type == "testing"
    amounts = list(SENT_TO_TESTING) if is_test else chance.sample(range(1, 100), 2)
    delay = 0 if is_test else ARRIVES_AFTER
    customer.micro_entries[account_id] = MicroEntry(
        account_id, amounts, call.now, "Pending", record=receiver, delay=delay
    )
    arrival = call.now + delay
    for account, amount in product(receiving, amounts):
        add(
            world,
            account,
            amount=amount,
            description="MICRO DEPOSIT ACCTVERIFY",
            payee="Account Verification",
            memo=receiver.get("memo", ""),
            category="Deposit",
            kind="deposit",
            transacted=arrival,
            posted=arrival,
            created=arrival,
        )
    return {
        "accountId": account_id,
        "status": "Pending",
        "depositCount": len(amounts),
        "statusDescription": DESCRIPTIONS["Pending"],
    }


def _check(receiver: Json) -> None:
    number, routing_number = receiver["accountNumber"], receiver["routingNumber"]
    if not (_is_number(routing_number) and len(routing_number) == _ROUTING_DIGITS):
        raise RefusedError(400, "receiver.routingNumber is not nine digits", code=_BAD_ROUTING_NUMBER)
    if not (_is_number(number) and len(number) <= _LONGEST_NUMBER):
        message = f"receiver.accountNumber is not digits, {_LONGEST_NUMBER} at most"
        raise RefusedError(400, message, code=_BAD_ACCOUNT_NUMBER)
    if receiver["accountType"] not in _ACCOUNT_TYPES:
        message = f"receiver.accountType is none of {', '.join(_ACCOUNT_TYPES)}"
        raise invalid(message)
    if not receiver["name"].strip():
        raise invalid("receiver.name is empty")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _same(one: Json, other: Json) -> bool:
    return all(one[name] == other[name] for name in ("routingNumber", "accountNumber"))


@handles("GetMicroDepositsDetails")
def get(call: Call) -> Json:
    """The state of the micro entries of an account."""
    entry = micro_entry(call.world, call.customer, call.path["accountId"])
    status = status_of(entry, call.now)
    return {
        "status": status,
        "statusDescription": DESCRIPTIONS[status],
        "creationDate": dt.datetime.fromtimestamp(entry.created, dt.UTC).strftime("%Y-%m-%dT%H:%M:%S"),
        "routingNumber": entry.record["routingNumber"],
        "accountNumberLast4": entry.record["accountNumber"][-4:],
    }


@handles("VerifyMicroAmountDeposits")
def confirm(call: Call) -> Json:
    """Compare the amounts that the customer saw."""
    entry = micro_entry(call.world, call.customer, call.path["accountId"])
    verify(entry, call.body["amounts"], call.now)
    return {"status": entry.status, "statusDescription": DESCRIPTIONS[entry.status]}
