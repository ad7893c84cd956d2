"""Applications as the API returns them, with the state of their registration."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from ..bank.institutions import institutions
from ..dates import iso

if TYPE_CHECKING:
    from ..bank.institutions import Institution
    from ..message import Json
    from ..state import World

# How long Mastercard reviews a registration or a change of one.
_REVIEW_SECONDS = 60
PENDING, APPROVED, _REJECTED = "P", "A", "R"
_SCOPES = "Accounts, Balances, Transactions, Owners"
_MOST_IMAGE_BYTES = 50 * 1024


def named(world: World, name: str) -> Json | None:
    """The application of a name, if there is one."""
    return next((each for each in world.applications.values() if each["request"]["appName"] == name), None)


# The state of a registration follows from its age: nothing has to happen for it to change.


def status_of(application: Json, now: int) -> str:
    """``P`` during the review, then ``A`` or ``R``: approved or rejected."""
    if now - application["modified"] < _REVIEW_SECONDS:
        return PENDING
    return _REJECTED if _fault(application) else APPROVED


def is_registered(application: Json, now: int) -> bool:
    """Whether it has an id: once approved, it has one for good."""
    return application["registered"] or status_of(application, now) == APPROVED


def modified_at(application: Json, now: int) -> int:
    """When it was last changed or decided on, whichever is later."""
    changed: int = application["modified"]
    return changed if status_of(application, now) == PENDING else changed + _REVIEW_SECONDS


def _fault(application: Json) -> str:
    """Why an application is rejected: the only rule that the API documents is that of its image."""
    try:
        image = base64.b64decode(application["request"]["image"], validate=True)
    except ValueError:
        return "The image is not in Base64"
    if b"<svg" not in image:
        return "The image is no SVG"
    return "" if len(image) < _MOST_IMAGE_BYTES else "The image has 50 KB or more"


def _decision(application: Json, now: int) -> Json:
    """The fields that both lists show of the outcome."""
    status = status_of(application, now)
    record: Json = {"preAppId": application["preAppId"], "status": status}
    if is_registered(application, now):
        record |= {"applicationId": application["applicationId"], "scopes": _SCOPES}
    if status != PENDING:
        record["note"] = _fault(application) or "Approved"
    return record


def record_of(application: Json, now: int) -> Json:
    """An application as it is listed."""
    submitted = iso(application["submitted"])
    return {
        **_decision(application, now),
        "name": application["request"]["appName"],
        "createdDate": submitted,
        "submittedDate": submitted,
        "modifiedDate": iso(modified_at(application, now)),
    }


def status_record_of(application: Json, partner_id: str, now: int) -> Json:
    """An application as the list of registrations shows it, without its institutions."""
    return {
        **_decision(application, now),
        "partnerId": partner_id,
        "preAppId": str(application["preAppId"]),
        "appName": application["request"]["appName"],
        "submittedDate": application["submitted"],
        "modifiedDate": modified_at(application, now),
    }


def details_of(record: Json) -> list[Json]:
    """The registration of an application with each institution: all of them follow the registration at once."""
    approved = record["status"] == APPROVED
    return [
        {
            "id": each.id,
            "abbrvName": "".join(word[0] for word in record["appName"].split()),
            "logoUrl": each.branding["logo"],
            "decryptionKeyActivated": approved,
            "createdDate": record["submittedDate"],
            "lastModifiedDate": record["modifiedDate"],
            "status": approved,
        }
        for each in oauth_institutions()
    ]


def oauth_institutions() -> list[Institution]:
    """The institutions at which applications are registered."""
    return [each for each in institutions().values() if each.oauth]
