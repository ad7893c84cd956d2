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
    if customer.consumer is not None:
        raise RefusedError(409, f"Customer {customer.id} has a consumer already", code=NO_RESOURCE)
    _check(call.body)
    consumer = Consumer(call.world.hexadecimal("consumer", 32), customer.id, call.now, call.body)
    customer.consumer = consumer
    return {"id": consumer.id, "createdDate": consumer.created, "customerId": int(customer.id)}


def ssn_end(consumer: Consumer) -> str:
    """The last four digits of a consumer's social security number: all that is shown of it in most places."""
    ssn: str = consumer.record["ssn"]
    return ssn[-4:]


def email_of(world: World, consumer: Consumer) -> str:
    """The address that was given; where none was, that of the person behind the customer."""
    return consumer.record.get("email") or person_of(world, world.customer(consumer.customer_id)).email


def _record(call: Call, consumer: Consumer) -> Json:
    return {
        **consumer.record,
        "id": consumer.id,
        "customerId": int(consumer.customer_id),
        "ssn": ssn_end(consumer),
        "email": email_of(call.world, consumer),
        "createdDate": consumer.created,
    }


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
