"""Customers of both kinds: testing and active."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..error_codes import NO_CUSTOMER
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..resources import Resource
from ..state import Customer

if TYPE_CHECKING:
    from ..call import Call
    from ..state import World

_MARKS = "! @ . # $ % & * _ - +"
_USERNAME = re.compile(r"[\w!@.#$%&*+-]{6,255}")
_FIRST_ID = 7_000_000_001
# The API's own codes.
_TAKEN = 110002
_BAD_USERNAME = 110039
_CHANGEABLE = ("firstName", "lastName", "phone", "email")


def record_of(customer: Customer) -> Json:
    """A customer as the API returns it."""
    return {
        "id": customer.id,
        **customer.record,
        "type": customer.type,
        "createdDate": str(customer.created),
        "lastModifiedDate": str(customer.modified),
    }


def add_customer(world: World, kind: str, record: Json, now: int) -> Customer:
    """Enroll a customer.

    Raises:
        RefusedError: The username is none, or another one has it, or there is no such application.
    """
    record = dict(record)
    application_id = record.pop("applicationId", None)
    if application_id is not None and all(
        each["applicationId"] != application_id for each in world.applications.values()
    ):
        raise invalid(f"There is no application {application_id}")
    username: str = record["username"]
    if not _USERNAME.fullmatch(username):
        message = f"A username has 6 to 255 letters, digits and characters of {_MARKS}; {username[:255]!r} is none"
        raise invalid(message, _BAD_USERNAME)
    if world.customer_named(username) is not None:
        raise RefusedError(409, f"Another customer has the username {username}", code=_TAKEN)
    customer = Customer(str(world.number("customer", _FIRST_ID)), kind, now, now, record, application_id)
    world.enroll(customer)
    return customer


@handles("AddTestingCustomer", "AddCustomer")
def add(call: Call) -> Json:
    """Enroll a customer of this type."""
    kind = "testing" if call.operation.id == "AddTestingCustomer" else "active"
    customer = add_customer(call.world, kind, call.body, call.now)
    return {"id": customer.id, "username": customer.record["username"], "createdDate": str(customer.created)}


def _chosen(call: Call) -> list[Customer]:
    """All customers, one by username, those of one type, or those whose names contain a text."""
    username, kind, search = (call.query.get(name) for name in ("username", "type", "search"))
    chosen = list(call.world.customers.values())
    if username is not None:
        named = call.world.customer_named(username)
        chosen = [] if named is None else [named]
    if kind is not None:
        chosen = [each for each in chosen if each.type == kind]
    if search is not None:
        chosen = [each for each in chosen if _holds(each, search.lower())]
    return chosen


def _holds(customer: Customer, text: str) -> bool:
    return any(text in str(customer.record.get(name, "")).lower() for name in ("username", "firstName", "lastName"))


def _change(call: Call, customer: Customer) -> None:
    customer.record |= {name: call.body[name] for name in _CHANGEABLE if name in call.body}
    customer.modified = call.now


def _end_sessions(call: Call, customer: Customer) -> None:
    for session in [each for each in call.world.sessions.values() if each.customer_id == customer.id]:
        del call.world.sessions[session.id]


_CUSTOMERS = Resource(
    name="customer",
    parameter="customerId",
    kept=lambda call: [call.world.customers],
    record=lambda _, customer: record_of(customer),
    code=NO_CUSTOMER,
)
_CUSTOMERS.shows("GetCustomer")
_CUSTOMERS.lists("GetCustomers", key="customers", records=_chosen)
_CUSTOMERS.changes("ModifyCustomer", change=_change)
_CUSTOMERS.deletes("DeleteCustomer", after=_end_sessions)
