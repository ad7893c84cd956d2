"""Consent to share data: customers give it as they connect, and it lasts until it is revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..state import Arrangement, Consent
from .aggregating import CONSENT_REVOKED, accounts_behind

if TYPE_CHECKING:
    from ..state import Customer, Login, World

CUSTOMER, PARTNER = "CUSTOMER", "PARTNER"
"""Who changed a consent."""
# What a receipt can hold of an account's name.
_MAX_NAME_LENGTH = 40


def give(world: World, customer: Customer, login: Login, now: int) -> None:
    """Let the partner read the data behind a login: by the consent that is active, or else by a new one.

    Args:
        world: Where the customer is.
        customer: Who consents.
        login: What to, with all accounts behind it.
        now: Epoch seconds.
    """
    consent = next((each for each in customer.consents.values() if each.is_active), None)
    if consent is None:
        receipt_id = str(UUID(world.hexadecimal("consent", 32)))
        consent = Consent(receipt_id, customer.id, now, now, customer.application_id)
        customer.consents[consent.id] = consent
    else:
        consent.version += 1
    known = consent.arrangements.get(login.id)
    consent.updated = now
    consent.arrangements[login.id] = Arrangement(
        login_id=login.id,
        institution_id=login.institution_id,
        created=known.created if known else now,
        start=now,
        updated=now,
        updated_by=CUSTOMER,
        accounts=[
            {
                "id": each.id,
                "realAccountNumberLast4": each.number[-4:],
                "type": each.type,
                "name": each.name[:_MAX_NAME_LENGTH],
            }
            for each in accounts_behind(customer, login)
        ],
    )


def consents_of(world: World, customer: Customer) -> list[Consent]:
    """The consents of a customer, the oldest first.

    A login without one is from a state file of a sandbox that knew no consents. It counts as consented.
    """
    known = {login_id for consent in customer.consents.values() for login_id in consent.arrangements}
    for login in customer.logins.values():
        if login.id not in known:
            give(world, customer, login, login.created)
    return list(customer.consents.values())


def revoke(customer: Customer, consent: Consent, arrangement: Arrangement, by: str, now: int) -> None:
    """End the consent to the data behind a login: the institution refuses it until the customer connects again.

    Revoking it again changes nothing.

    Args:
        customer: Whose consent it is.
        consent: The whole consent.
        arrangement: Its part that is revoked.
        by: ``CUSTOMER`` or ``PARTNER``.
        now: Epoch seconds.
    """
    if arrangement.revoked:
        return
    arrangement.revoked, arrangement.updated, arrangement.updated_by = True, now, by
    consent.updated, consent.version = now, consent.version + 1
    login = customer.logins.get(arrangement.login_id)
    if login is not None:
        login.broken = CONSENT_REVOKED
