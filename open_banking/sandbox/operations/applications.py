"""Applications: their registration for OAuth, the customers assigned to them, and their Connect experiences."""

from __future__ import annotations

import base64
import datetime as dt
import math
import uuid
from typing import TYPE_CHECKING

from ..bank.institutions import institutions
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..state import NO_RESOURCE
from .customers import record_of

if TYPE_CHECKING:
    from ..bank.institutions import Institution
    from ..call import Call
    from ..state import World

_FIRST_ID = 3001
_DAY = 24 * 60 * 60
# How long Mastercard looks at a registration or at a change of one.
_REVIEW_SECONDS = 60
_PENDING, _APPROVED, _REJECTED = "P", "A", "R"
_SCOPES = "Accounts, Balances, Transactions, Owners"
# The document has both numbers in 32 bits.
_MOST_PAGES = 2**31 - 1
_MOST_IMAGE_BYTES = 50 * 1024
# The products of the experiences that each application has.
_EXPERIENCES = (("TXN", "BAL"), ("ACH", "OWN"), ("VOA",), ("VOI", "VOE"))


@handles("RegisterApp")
def register(call: Call) -> Json:
    """Ask for the registration of an application, which is looked at for a minute."""
    _check_name(call, None)
    pre_app_id = call.world.number("application", _FIRST_ID)
    application: Json = {
        "preAppId": pre_app_id,
        "applicationId": str(uuid.UUID(call.world.hexadecimal("application id", 32), version=4)),
        "registered": False,
        "submitted": call.now,
        "modified": call.now,
        "request": call.body,
    }
    call.world.applications[str(pre_app_id)] = application
    return {"preAppId": pre_app_id, "status": _PENDING}


@handles("ModifyAppRegistration")
def modify(call: Call) -> Json:
    """Replace what an application is registered with. It is looked at again, and keeps the id that it has by then."""
    pre_app_id = call.path["preAppId"]
    application = call.world.applications.get(pre_app_id)
    if application is None:
        raise RefusedError(404, f"There is no application with the preAppId {pre_app_id}", code=NO_RESOURCE)
    _check_name(call, application)
    application["registered"] = _is_registered(application, call.now)
    application["modified"] = call.now
    application["request"] = call.body
    return {"preAppId": application["preAppId"], "status": _PENDING}


@handles("GetAppRegistrationStatus")
def get_statuses(call: Call) -> Json:
    """A page of the registrations that the query asks for; dates mean the whole day in UTC."""
    number, size = call.query["page"], call.query["pageSize"]
    if not (1 <= number <= _MOST_PAGES and 1 <= size <= _MOST_PAGES):
        message = f"{call.operation.id} requires page and pageSize from 1 to {_MOST_PAGES}"
        raise invalid(message)
    partner_id = call.world.partner.id
    records = [_status_record(each, partner_id, call.now) for each in call.world.applications.values()]
    names = ("preAppId", "applicationId", "appName", "status")
    asked = {name: call.query[name] for name in names if name in call.query}
    days = {name: call.query[name] // _DAY for name in ("submittedDate", "modifiedDate") if name in call.query}
    chosen = [
        record
        for record in records
        if all(record.get(name) == value for name, value in asked.items())
        and all(record[name] // _DAY == day for name, day in days.items())
    ]
    return {
        "totalRecords": len(chosen),
        "totalPages": math.ceil(len(chosen) / size),
        "pageNumber": number,
        "numberOfRecordsPerPage": size,
        "applications": [
            {**record, "institutionDetails": _details(record)} for record in chosen[(number - 1) * size : number * size]
        ],
    }


@handles("getApplications")
def get_all(call: Call) -> Json:
    """A page of the applications that the query asks for."""
    asked = {
        name: call.query[parameter]
        for parameter, name in (
            ("pre_app_id", "preAppId"),
            ("application_id", "applicationId"),
            ("name", "name"),
            ("status", "status"),
        )
        if parameter in call.query
    }
    records = [_record(each, call.now) for each in call.world.applications.values()]
    shown, counts = call.page(
        [record for record in records if all(record.get(name) == value for name, value in asked.items())]
    )
    return {**counts, "applications": shown}


@handles("getRegisteredInstitutions")
def get_registered_institutions(call: Call) -> Json:
    """A page of the institutions with OAuth, and whether the application is registered there."""
    application = _registered(call.world, call.path["application_id"], call.now)
    wanted = call.query.get("institution_id")
    shown, counts = call.page([each for each in _oauth_institutions() if wanted in {None, each.id}])
    dates = {
        "createdDate": _iso(application["submitted"]),
        "modifiedDate": _iso(_modified(application, call.now)),
    }
    status = _status(application, call.now) == _APPROVED
    return {**counts, "institutions": [{"institutionId": each.id, "status": status, **dates} for each in shown]}


@handles("SetCustomerAppID")
def assign(call: Call) -> None:
    """Assign a customer to an application, for good."""
    customer, application_id = call.customer, call.path["applicationId"]
    _registered(call.world, application_id, call.now)
    if customer.application_id not in {None, application_id}:
        message = f"Customer {customer.id} is assigned to another application, which cannot be changed"
        raise invalid(message)
    customer.application_id = application_id


@handles("GetCustomerWithAppData")
def get_customer(call: Call) -> Json:
    """A customer and their application."""
    customer = call.customer
    if customer.application_id is None:
        raise RefusedError(404, f"Customer {customer.id} is assigned to no application", code=NO_RESOURCE)
    application = _registered(call.world, customer.application_id, call.now)
    return {
        "firstName": "",
        "lastName": "",
        **record_of(customer),
        "applicationId": customer.application_id,
        "applicationName": application["request"]["appName"],
    }


@handles("GetAllExperience")
def get_experiences(call: Call) -> list[Json]:
    """The Connect experiences of an application that have one of some products; none until it is registered."""
    name: str = call.query["appName"]
    application = _named(call.world, name)
    if application is None:
        raise RefusedError(404, f"There is no application {name}", code=NO_RESOURCE)
    if not _is_registered(application, call.now):
        return []
    space = uuid.UUID(application["applicationId"])
    wanted: list[str] | None = call.query.get("productCode")
    return [
        {"id": str(uuid.uuid5(space, codes[0])), "appName": name, "productCode": list(codes)}
        for codes in _EXPERIENCES
        if wanted is None or set(wanted) & set(codes)
    ]


def _named(world: World, name: str) -> Json | None:
    return next((each for each in world.applications.values() if each["request"]["appName"] == name), None)


def _check_name(call: Call, application: Json | None) -> None:
    """Refuse a name that another application has."""
    name: str = call.body["appName"]
    if _named(call.world, name) not in (None, application):
        raise invalid(f"Another application has the name {name}")


def _registered(world: World, application_id: str, now: int) -> Json:
    for application in world.applications.values():
        if application["applicationId"] == application_id and _is_registered(application, now):
            return application
    raise RefusedError(404, f"There is no application {application_id}", code=NO_RESOURCE)


# Where a registration stands follows from its age: nothing has to happen for it to go on.


def _status(application: Json, now: int) -> str:
    if now - application["modified"] < _REVIEW_SECONDS:
        return _PENDING
    return _REJECTED if _fault(application) else _APPROVED


def _is_registered(application: Json, now: int) -> bool:
    """Whether it has an id: once approved, it has one for good."""
    return application["registered"] or _status(application, now) == _APPROVED


def _modified(application: Json, now: int) -> int:
    """When it was last changed, or else decided on."""
    changed: int = application["modified"]
    return changed if _status(application, now) == _PENDING else changed + _REVIEW_SECONDS


def _fault(application: Json) -> str:
    """Why an application is rejected: the only rule that the API tells of is that of its image."""
    try:
        image = base64.b64decode(application["request"]["image"], validate=True)
    except ValueError:
        return "The image is not in Base64"
    if b"<svg" not in image:
        return "The image is no SVG"
    return "" if len(image) < _MOST_IMAGE_BYTES else "The image has 50 KB or more"


def _decision(application: Json, now: int) -> Json:
    """What both lists show of the outcome."""
    status = _status(application, now)
    record: Json = {"preAppId": application["preAppId"], "status": status}
    if _is_registered(application, now):
        record |= {"applicationId": application["applicationId"], "scopes": _SCOPES}
    if status != _PENDING:
        record["note"] = _fault(application) or "Approved"
    return record


def _record(application: Json, now: int) -> Json:
    submitted = _iso(application["submitted"])
    return {
        **_decision(application, now),
        "name": application["request"]["appName"],
        "createdDate": submitted,
        "submittedDate": submitted,
        "modifiedDate": _iso(_modified(application, now)),
    }


def _status_record(application: Json, partner_id: str, now: int) -> Json:
    return {
        **_decision(application, now),
        "partnerId": partner_id,
        "preAppId": str(application["preAppId"]),
        "appName": application["request"]["appName"],
        "submittedDate": application["submitted"],
        "modifiedDate": _modified(application, now),
    }


def _details(record: Json) -> list[Json]:
    """Where an application stands with each institution: all of them follow the registration at once."""
    approved = record["status"] == _APPROVED
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
        for each in _oauth_institutions()
    ]


def _oauth_institutions() -> list[Institution]:
    return [each for each in institutions().values() if each.oauth]


def _iso(moment: int) -> str:
    return dt.datetime.fromtimestamp(moment, dt.UTC).isoformat()
