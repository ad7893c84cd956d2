"""Business records: a customer has one at most."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from ..handlers import handles
from ..message import Json, RefusedError
from ..state import NO_RESOURCE

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Customer

_FIRST_ID = 40_001
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
# The codes that business records have of their own.
_NO_BUSINESS = 10003
_NO_CUSTOMER = 10002


@handles("AddBusinessDetails")
def add(call: Call) -> Json:
    """Give a customer a business record."""
    customer = _customer(call)
    if customer.businesses:
        raise RefusedError(409, f"Customer {customer.id} has a business record already", code=NO_RESOURCE)
    number = call.world.number("business", _FIRST_ID)
    customer.businesses[number] = _record(call, number, _written(call.now))
    return customer.businesses[number]


@handles("GetBusinessByCustomer")
def get_by_customer(call: Call) -> list[Json]:
    """The record of a customer, which comes in a list."""
    customer = _customer(call)
    if not customer.businesses:
        raise RefusedError(404, f"Customer {customer.id} has no business", code=_NO_BUSINESS)
    return list(customer.businesses.values())


@handles("GetBusinessById")
def get(call: Call) -> list[Json]:
    """One record, in a list of its own."""
    customer, number = _found(call)
    return [customer.businesses[number]]


@handles("UpdateBusiness")
def update(call: Call) -> Json:
    """Put another record in the place of one; it keeps its id and the date when it was made."""
    customer, number = _found(call)
    customer.businesses[number] = _record(call, number, customer.businesses[number]["createdDate"])
    return customer.businesses[number]


def _record(call: Call, number: int, created: str) -> Json:
    record = dict(call.body)
    url: str = record.pop("url", "")
    if url:
        if not _SCHEME.match(url):
            raise RefusedError(400, f"The url of a business begins with a scheme, https: for instance, not {url}")
        record["url"] = url
    return {**record, "businessId": str(number), "createdDate": created, "modifiedDate": _written(call.now)}


def _customer(call: Call) -> Customer:
    customer = call.world.customers.get(call.path["customer_id"])
    if customer is None:
        raise RefusedError(404, f"There is no customer {call.path['customer_id']}", code=_NO_CUSTOMER)
    return customer


def _found(call: Call) -> tuple[Customer, int]:
    """Whose record the path names, and its number."""
    business_id = call.path["business_id"]
    for customer in call.world.customers.values():
        for number in customer.businesses:
            if str(number) == business_id:
                return customer, number
    raise RefusedError(404, f"There is no business {business_id}", code=_NO_BUSINESS)


def _written(moment: int) -> str:
    """A moment in UTC as business records write it, without a zone."""
    return dt.datetime.fromtimestamp(moment, dt.UTC).replace(tzinfo=None).isoformat()
