"""The accounts of a business report: what is known of each, what the report covers, and each beside all together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.institutions import found
from ..dates import day_of, iso
from ..money import dollars
from ..records.accounts import balance_of, currency_of
from ..records.transactions import shown
from .periods import ONE_DAY, Period
from .scope import Scope

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from ..bank.people import Person
    from ..message import Json
    from ..state import Account, World

_LONGEST_NAME = 50


def known(accounts: Sequence[Account]) -> Period | None:
    """The days of which all that was posted can be seen on any of the accounts; ``None`` if there are none."""
    firsts = [first for each in accounts if (first := _known_from(each)) is not None]
    return Period(min(firsts), max(day_of(each.aggregated) for each in accounts)) if firsts else None


def _known_from(account: Account) -> dt.date | None:
    seen = {each.id for each in shown(account, include_pending=False)}
    if not seen:
        return None
    hidden = [day_of(each.posted) for each in account.posted if each.id not in seen]
    loaded = day_of(account.loaded_from - 1)
    # Something may have been posted later that was bought before.
    return max(max(hidden, default=loaded) + ONE_DAY, loaded + ONE_DAY, day_of(account.posted[0].posted))


def results(
    world: World,
    accounts: Sequence[Account],
    owner: Person,
    *,
    days: int,
    now: int,
    name: str,
    metrics: Callable[[Scope, Period], Json],
) -> Json:
    """What a report says of each account, and of all of them together.

    Args:
        world: Knows them all.
        accounts: What it is about.
        owner: Whose accounts they are.
        days: How far back it was asked to look.
        now: Epoch seconds, when it was asked for.
        name: The field that the metrics stand in.
        metrics: Gives them, from all that is known and the period that the report covers of it.
    """

    def result(part: Sequence[Account]) -> Json:
        past = known(part)
        # Counted back from the same day for all.
        last = max(day_of(each.aggregated) for each in accounts)
        wanted = Period(last - ONE_DAY * (days - 1), last)
        request: Json = {
            "reportRequestDate": iso(now),
            "requestedDaysForReport": days,
            "requestedReportBeginDate": wanted.first.isoformat(),
        }
        if past is None:
            nothing = {"historicAvailableDays": 0, "historicDataAvailability": "No transactions"}
            return {"currentReportRequest": request, "historicDataAvailability": nothing}
        covered = Period(max(past.first, wanted.first), last)
        first_day, last_day = past.first.isoformat(), past.last.isoformat()
        return {
            "currentReportRequest": {
                **request,
                "reportBeginDate": covered.first.isoformat(),
                "reportEndDate": covered.last.isoformat(),
            },
            "historicDataAvailability": {
                "historicAvailableDays": len(past.days),
                "historicAvailabilityBeginDate": first_day,
                "historicAvailabilityEndDate": last_day,
                "historicDataAvailability": f"Transactions from {first_day} to {last_day}",
            },
            name: metrics(Scope(part, Period(past.first, last)), covered),
        }

    return {
        "accountResults": [
            {"accountId": int(each.id), "accountDetails": _details(world, each, owner), **result([each])}
            for each in accounts
        ],
        "businessSummary": result(accounts),
    }


def _details(world: World, account: Account, owner: Person) -> Json:
    bank = found(account.institution_id)
    return {
        "id": int(account.id),
        "name": account.name[:_LONGEST_NAME],
        "type": account.type,
        "status": "active",
        "currency": currency_of(account),
        "currentBalance": dollars(balance_of(world, account)),
        "accountNumberDisplay": account.number[-4:],
        "realAccountNumberLast4": int(account.number[-4:]),
        "accountOwner": {"name": owner.name, "address": owner.address.line},
        "institutionLoginId": account.login_id,
        "institution": {
            "institutionId": bank.id,
            "institutionName": bank.name,
            "institutionIconUrl": bank.branding["icon"],
            "institutionPrimaryColor": bank.branding["primaryColor"],
        },
        "aggregationStatusCode": account.aggregation_code,
        "aggregationAttemptDate": iso(account.attempted),
        "aggregationSuccessDate": iso(account.aggregated),
    }
