"""Consumers: the person behind a customer, for reports on them."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from ..bank.people import person_of
from ..error_codes import NO_CONSUMER, NO_RESOURCE
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..resources import Resource
from ..state import Consumer

if TYPE_CHECKING:
    from ..call import Call
    from ..state import World

_SSN = re.compile(r"\d{3}-?\d{2}-?\d{4}")


@handles("CreateConsumer")
def create(call: Call) -> Json:
    """Make the consumer of a customer, who has one at most."""
    customer = call.customer
    if customer.consumer is not None and not customer.make_way("consumer"):
        raise RefusedError(409, f"Customer {customer.id} has a consumer already", code=NO_RESOURCE)
    _check(call.body)
    for either, other in (("ssn", "birthday"), ("phone", "email")):
        if either not in call.body and other not in call.body:
            raise invalid(f"{call.operation.id} requires {either} or {other}")
    consumer = Consumer(call.world.hexadecimal("consumer", 32), customer.id, call.now, call.body)
    customer.consumer = consumer
    return {"id": consumer.id, "createdDate": consumer.created, "customerId": int(customer.id)}


def record_of(world: World, consumer: Consumer) -> Json:
    """What was given of a consumer; what was not, as it is of the person behind the customer."""
    person = person_of(world, world.customer(consumer.customer_id))
    born = person.born
    return {
        "address": person.address.line1,
        "city": person.address.city,
        "zip": person.address.postal_code,
        "phone": person.phone,
        "email": person.email,
        "ssn": person.ssn,
        "birthday": {"year": born.year, "month": born.month, "dayOfMonth": born.day},
        **consumer.record,
        "id": consumer.id,
        "customerId": int(consumer.customer_id),
        "createdDate": consumer.created,
    }


def ssn_end(world: World, consumer: Consumer) -> str:
    """The last four digits of a consumer's social security number: all that is shown of it in most places."""
    ssn: str = record_of(world, consumer)["ssn"]
    return ssn[-4:]


def _record(call: Call, consumer: Consumer) -> Json:
    return {**record_of(call.world, consumer), "ssn": ssn_end(call.world, consumer)}


def _change(call: Call, consumer: Consumer) -> None:
    _check(call.body)
    consumer.record = {**consumer.record, **call.body}


def _check(body: Json) -> None:
    """Refuse a social security number or a birthday that is none."""
    if "ssn" in body and not _SSN.fullmatch(body["ssn"]):
        raise invalid("ssn takes nine digits, with or without hyphens")
    if "birthday" in body:
        birthday: Json = body["birthday"]
        try:
            dt.date(*(birthday[name] for name in ("year", "month", "dayOfMonth")))
        except (KeyError, ValueError, OverflowError):
            message = "birthday takes the year, month and dayOfMonth of a day that there is"
            raise invalid(message) from None


_CONSUMERS = Resource(
    name="consumer",
    parameter="consumerId",
    kept=lambda call: [{each.consumer.id: each.consumer} for each in call.customers if each.consumer is not None],
    record=_record,
    code=NO_CONSUMER,
)
_CONSUMERS.shows("GetConsumer", "GetConsumerForCustomer")
_CONSUMERS.changes("ModifyConsumer", change=_change)
