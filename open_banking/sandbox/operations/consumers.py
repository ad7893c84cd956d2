"""Consumers: the person behind a customer, for reports on them."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from ..bank.people import person_of
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..state import NO_CONSUMER, NO_RESOURCE, Consumer

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


@handles("GetConsumerForCustomer")
def get_for_customer(call: Call) -> Json:
    """The consumer of a customer."""
    customer = call.customer
    if customer.consumer is None:
        raise RefusedError(404, f"Customer {customer.id} has no consumer", code=NO_CONSUMER)
    return _record(call, customer.consumer)


@handles("GetConsumer")
def get(call: Call) -> Json:
    """One consumer."""
    return _record(call, call.world.consumer(call.path["consumerId"]))


@handles("ModifyConsumer")
def modify(call: Call) -> None:
    """Change what the body names."""
    consumer = call.world.consumer(call.path["consumerId"])
    _check(call.body)
    consumer.record = {**consumer.record, **call.body}


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
