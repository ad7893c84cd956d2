"""Micro entries: two small deposits whose amounts only the owner of an account can know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import DAY
from ..error_codes import NO_RESOURCE
from ..message import RefusedError
from ..money import cents_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..state import Customer, MicroEntry, World

SENT_TO_TESTING: tuple[int, int] = (1, 2)
"""The cents that testing customers are sent, as in the live API, where they have arrived at once."""

# The API does not say how long these take for others, nor how many attempts there are.
ARRIVES_AFTER = DAY
_EXPIRES_AFTER = 14 * DAY
_ATTEMPTS = 3

# The API's own codes.
_BAD_AMOUNTS = 3_000_003
_WRONG_STATUS = 3_200_002
_NO_MORE_ATTEMPTS = 3_200_003
_NO_MATCH = 3_200_004

DESCRIPTIONS = {
    "Pending": "The micro entries are on their way to the account",
    "Completed": "The micro entries have arrived in the account",
    "Verified": "The amounts of the micro entries were confirmed",
    "Failed": "The micro entries were not verified, and no attempt is left",
    "Expired": "Nobody confirmed the amounts of the micro entries in time",
}


def status_of(entry: MicroEntry, now: float) -> str:
    """The state of micro entries as the API names it: they arrive, and expire after two weeks."""
    if entry.status != "Pending":
        return entry.status
    age = now - entry.created
    if age < entry.delay:
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
    """Compare the given amounts with those that were sent, in either order. Three attempts are allowed.

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
        message = f"Micro entries with the status {status} cannot be verified. {DESCRIPTIONS[status]}."
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
