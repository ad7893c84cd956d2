"""Applications: their registration for OAuth, and the customers assigned to them."""

from __future__ import annotations

import math
import uuid
from typing import TYPE_CHECKING

from ..dates import iso
from ..error_codes import NO_RESOURCE
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..records.applications import (
    APPROVED,
    PENDING,
    details_of,
    is_registered,
    modified_at,
    named,
    oauth_institutions,
    record_of,
    status_of,
    status_record_of,
)
from ..resources import Resource
from .customers import record_of as customer_record

if TYPE_CHECKING:
    from ..call import Call
    from ..state import World

_FIRST_ID = 3001
# The API's own codes.
_UNKNOWN_APPLICATION = 10007
_NO_APPLICATION = 50051
_NONE_ASSIGNED = 50052
_DAY = 24 * 60 * 60
# The document has both numbers in 32 bits.
_MOST_PAGES = 2**31 - 1


_APPLICATIONS = Resource(
    name="application with the preAppId",
    parameter="preAppId",
    kept=lambda call: [call.world.applications],
    record=lambda call, application: record_of(application, call.now),
)


@handles("RegisterApp")
def register(call: Call) -> Json:
    """Request the registration of an application; its review takes a minute."""
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
    return {"preAppId": pre_app_id, "status": PENDING}


@handles("ModifyAppRegistration")
def modify(call: Call) -> Json:
    """Replace the registration of an application. It is reviewed again, and keeps the id that it has by then."""
    application = _APPLICATIONS.found(call)
    _check_name(call, application)
    application["registered"] = is_registered(application, call.now)
    application["modified"] = call.now
    application["request"] = call.body
    return {"preAppId": application["preAppId"], "status": PENDING}


@handles("GetAppRegistrationStatus")
def get_statuses(call: Call) -> Json:
    """A page of the registrations that the query asks for; dates mean the whole day in UTC."""
    number, size = call.query["page"], call.query["pageSize"]
    if not (1 <= number <= _MOST_PAGES and 1 <= size <= _MOST_PAGES):
        message = f"{call.operation.id} requires page and pageSize from 1 to {_MOST_PAGES}"
        raise invalid(message)
    partner_id = call.world.partner.id
    records = [status_record_of(each, partner_id, call.now) for each in call.world.applications.values()]
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
            {**record, "institutionDetails": details_of(record)}
            for record in chosen[(number - 1) * size : number * size]
        ],
    }


def _asked_for(call: Call) -> list[Json]:
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
    return [each for each in call.world.applications.values() if asked.items() <= record_of(each, call.now).items()]


_APPLICATIONS.lists("getApplications", key="applications", records=_asked_for)


@handles("getRegisteredInstitutions")
def get_registered_institutions(call: Call) -> Json:
    """A page of the institutions with OAuth, and whether the application is registered there."""
    application_id = call.path["application_id"]
    application = _registered(call.world, application_id, call.now)
    if application is None:
        raise RefusedError(404, f"There is no application {application_id}", code=NO_RESOURCE)
    wanted = call.query.get("institution_id")
    shown, counts = call.page([each for each in oauth_institutions() if wanted in {None, each.id}])
    dates = {
        "createdDate": iso(application["submitted"]),
        "modifiedDate": iso(modified_at(application, call.now)),
    }
    status = status_of(application, call.now) == APPROVED
    return {**counts, "institutions": [{"institutionId": each.id, "status": status, **dates} for each in shown]}


@handles("SetCustomerAppID")
def assign(call: Call) -> None:
    """Assign a customer to an application, for good."""
    customer, application_id = call.customer, call.path["applicationId"]
    if _registered(call.world, application_id, call.now) is None:
        raise invalid(f"There is no application {application_id}", _UNKNOWN_APPLICATION)
    if customer.application_id not in {None, application_id}:
        message = f"Customer {customer.id} is assigned to another application, which cannot be changed"
        raise invalid(message)
    customer.application_id = application_id


@handles("GetCustomerWithAppData")
def get_customer(call: Call) -> Json:
    """A customer and their application."""
    customer = call.customer
    applications = call.world.applications.values()
    if not any(is_registered(each, call.now) for each in applications):
        raise RefusedError(404, "No application is registered; register one, and wait a minute", code=_NO_APPLICATION)
    application = _registered(call.world, customer.application_id, call.now)
    if application is None:
        raise RefusedError(404, f"Customer {customer.id} is assigned to no application", code=_NONE_ASSIGNED)
    return {
        "firstName": "",
        "lastName": "",
        **customer_record(customer),
        "applicationId": customer.application_id,
        "applicationName": application["request"]["appName"],
    }


def _check_name(call: Call, application: Json | None) -> None:
    """Refuse a name that another application has."""
    name: str = call.body["appName"]
    if named(call.world, name) not in (None, application):
        raise invalid(f"Another application has the name {name}")


def _registered(world: World, application_id: str | None, now: int) -> Json | None:
    registered = (each for each in world.applications.values() if is_registered(each, now))
    return next((each for each in registered if each["applicationId"] == application_id), None)
