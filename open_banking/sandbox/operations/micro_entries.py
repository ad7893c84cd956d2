"""Micro entries: two small deposits whose amounts only the holder of an account can tell."""

from __future__ import annotations

import datetime as dt
from itertools import product
from typing import TYPE_CHECKING

from ..bank.account_types import ACCOUNT_TYPES
from ..dates import DAY
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..money import cents_of
from ..records.transactions import add
from ..state import NO_RESOURCE, MicroEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..call import Call
    from ..state import Customer, World

_FIRST_ID = 6_900_000_001
# The API leaves these three open.
_ARRIVES_AFTER = DAY
_EXPIRES_AFTER = 14 * DAY
_ATTEMPTS = 3

_ROUTING_DIGITS = 9
_LONGEST_NUMBER = 17
_ACCOUNT_TYPES = (
    "personalChecking", "businessChecking", "personalSavings", "businessSavings", "checking", "savings",
)  # fmt: skip
_RECEIVING = {"checking", "savings"}

# The API's own codes.
_BAD_ROUTING_NUMBER = 20024
_BAD_ACCOUNT_NUMBER = 3_000_001
_BAD_AMOUNTS = 3_000_003
_ALREADY_THERE = 3_100_001
_WRONG_STATUS = 3_200_002
_NO_MORE_ATTEMPTS = 3_200_003
_NO_MATCH = 3_200_004

_DESCRIPTIONS = {
    "Pending": "The micro entries are on their way to the account",
    "Completed": "The micro entries have arrived in the account",
    "Verified": "The amounts of the micro entries were confirmed",
    "Failed": "The micro entries were not verified, and no attempt is left",
    "Expired": "Nobody confirmed the amounts of the micro entries in time",
}


def status_of(entry: MicroEntry, now: float) -> str:
    """The state of micro entries as the API names it: they arrive a day later, and expire after two weeks."""
    if entry.status != "Pending":
        return entry.status
    age = now - entry.created
    if age < _ARRIVES_AFTER:
        return "Pending"
    return "Completed" if age < _EXPIRES_AFTER else "Expired"


def micro_entry(world: World, customer: Customer, account_id: str) -> MicroEntry:
    """The micro entries that were sent to an account.

    Raises:
        RefusedError: There is no such account, or none were sent to it.
    """
    if account_id not in customer.micro_entries:
        account = world.account(customer.id, account_id)
        raise RefusedError(404, f"No micro entries were sent to account {account.id}", code=NO_RESOURCE)
    return customer.micro_entries[account_id]


def verify(entry: MicroEntry, amounts: Sequence[float], now: float) -> None:
    """Compare the amounts that somebody saw with those that were sent, in either order. Three attempts are allowed.

    Args:
        entry: What was sent.
        amounts: Dollars.
        now: Epoch seconds.

    Raises:
        RefusedError: They are others, or it is not the time for it.
    """
    if entry.attempts >= _ATTEMPTS:
        message = f"All {_ATTEMPTS} attempts to verify the micro entries are used up; initiate new ones"
        raise _unverified(message, _NO_MORE_ATTEMPTS)
    status = status_of(entry, now)
    if status not in {"Completed", "Verified"}:
        message = f"Micro entries with the status {status} cannot be verified. {_DESCRIPTIONS[status]}."
        raise _unverified(message, _WRONG_STATUS, status)
    seen = _in_cents(amounts)
    if sorted(seen) == sorted(entry.amounts):
        entry.status = "Verified"
        return
    if status == "Verified":
        raise _unverified("These are not the amounts with which the micro entries were verified", _NO_MATCH)
    entry.attempts += 1
    left = _ATTEMPTS - entry.attempts
    if not left:
        entry.status = "Failed"
    raise _unverified(f"These are not the amounts of the micro entries; attempts left: {left}", _NO_MATCH)


def _unverified(message: str, code: int, status: str = "Failed") -> RefusedError:
    """The API says by a status why a verification did not succeed, and never by ``Completed`` or ``Verified``."""
    return RefusedError(400, message, code=code, fields={"status": status})


def _in_cents(amounts: Sequence[float]) -> list[int]:
    try:
        cents = [cents_of(each) for each in amounts]
    except ValueError as error:
        raise _unverified(f"amounts: {error}", _BAD_AMOUNTS) from None
    if len(cents) != 2 or not all(0 < each < 100 for each in cents):  # noqa: PLR2004  # two amounts, below a dollar
        raise _unverified("amounts are two, each of 0.01 to 0.99", _BAD_AMOUNTS)
    return cents


@handles("InitiateMicroAmountDeposits")
def initiate(call: Call) -> Json:
    """Send two amounts to an account, whether it is connected or not.

    Whoever has connected the account finds them among its transactions a day later.
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
    amounts = world.random("micro entry", world.number("micro entry", 1)).sample(range(1, 100), 2)
    customer.micro_entries[account_id] = MicroEntry(account_id, amounts, call.now, "Pending", record=receiver)
    arrival = call.now + _ARRIVES_AFTER
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
        "statusDescription": _DESCRIPTIONS["Pending"],
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
    """How far the micro entries of an account are."""
    entry = micro_entry(call.world, call.customer, call.path["accountId"])
    status = status_of(entry, call.now)
    return {
        "status": status,
        "statusDescription": _DESCRIPTIONS[status],
        "creationDate": dt.datetime.fromtimestamp(entry.created, dt.UTC).strftime("%Y-%m-%dT%H:%M:%S"),
        "routingNumber": entry.record["routingNumber"],
        "accountNumberLast4": entry.record["accountNumber"][-4:],
    }


@handles("VerifyMicroAmountDeposits")
def confirm(call: Call) -> Json:
    """Compare the amounts that the customer saw."""
    entry = micro_entry(call.world, call.customer, call.path["accountId"])
    verify(entry, call.body["amounts"], call.now)
    return {"status": entry.status, "statusDescription": _DESCRIPTIONS[entry.status]}
