"""Data sharing consents: listed, shown, and revoked as a whole or for one institution login."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.consenting import CUSTOMER, PARTNER, consents_of, revoke
from ..handlers import handles
from ..message import RefusedError
from ..records.consents import ACTIVE, INACTIVE, ends_at, receipt_of, status_of
from ..resources import Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..call import Call
    from ..state import Arrangement, Consent

# The codes that consents have of their own.
_NO_RECEIPT = 10215
_INVALID_PARAMETER = 10100
_SORTS: dict[str, Callable[[Consent], int | str]] = {
    "startDate": lambda consent: consent.created,
    "endDate": ends_at,
    "status": status_of,
}
_ORDERS = ("Asc", "Desc")
_CONTEXTS = ("partner", "crossPartner")


def _choice(call: Call, name: str, choices: Iterable[str]) -> str | None:
    """The value of a query parameter with known values, as they are written; ``None`` if it is left out."""
    given: str | None = call.query.get(name)
    return None if given is None else _known(name, given, choices)


def _known(name: str, given: str, choices: Iterable[str]) -> str:
    for choice in choices:
        if given.casefold() == choice.casefold():
            return choice
    message = f"{name} is {' or '.join(choices)}, not {given}"
    raise RefusedError(400, message, code=_INVALID_PARAMETER)


def _asked_for(call: Call) -> list[Consent]:
    """The consents of the customer whom the query names, as it filters and sorts them."""
    found = consents_of(call.world, call.world.customer(call.query["customer_id"]))
    status = _choice(call, "status", (ACTIVE, INACTIVE))
    if status is not None:
        found = [each for each in found if status_of(each) == status]
    # Nobody but the partner gets the data that the sandbox's customers share.
    if _choice(call, "context", _CONTEXTS) == "crossPartner":
        found = []
    sort = _choice(call, "sort_by", _SORTS) or "startDate"
    descends = (_choice(call, "sort_order", _ORDERS) or "Desc") == "Desc"
    return sorted(found, key=_SORTS[sort], reverse=descends)


_CONSENTS = Resource(
    name="consent receipt",
    parameter="consent_receipt_id",
    kept=lambda call: [each.consents for each in call.world.customers.values()],
    record=lambda call, consent: receipt_of(call.world, consent),
    code=_NO_RECEIPT,
)
_CONSENTS.shows("GetDataSharingConsentsByID")
_CONSENTS.lists("GetDataSharingConsentsByCustomerId", key="consents", records=_asked_for)


@handles("RevokeDataSharingConsentById")
def revoke_whole(call: Call) -> None:
    """Revoke a consent for all of its institution logins."""
    consent = _CONSENTS.found(call)
    _revoke(call, consent, list(consent.arrangements.values()))


@handles("RevokeDataSharingConsentByInstitutionLoginID")
def revoke_for_login(call: Call) -> None:
    """Revoke a consent for one institution login; the others stay."""
    consent, login_id = _CONSENTS.found(call), call.path["institution_login_id"]
    chosen = [each for each in consent.arrangements.values() if str(each.login_id) == login_id]
    if not chosen:
        message = f"Consent receipt {consent.id} is not about institution login {login_id}"
        raise RefusedError(404, message, code=_NO_RECEIPT)
    _revoke(call, consent, chosen)


def _revoke(call: Call, consent: Consent, arrangements: Iterable[Arrangement]) -> None:
    # The caller is the partner, unless the header says whose wish it is.
    by = _known("Update-By", call.headers.get("Update-By") or PARTNER, (CUSTOMER, PARTNER))
    customer = call.world.customer(consent.customer_id)
    for arrangement in arrangements:
        revoke(customer, consent, arrangement, by, call.now)
