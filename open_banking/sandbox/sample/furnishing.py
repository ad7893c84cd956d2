"""Puts the sample into an empty sandbox, as its own calls would have, and gives it the ids that the examples name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.connecting import connect
from ..bank.institutions import institutions
from ..dates import DAY
from ..state import Consumer
from . import ids
from .documents import add_documents
from .partners import add_partners
from .sharing import add_sharing

if TYPE_CHECKING:
    from ..engine import Engine
    from ..state import Customer, World

_AGE = 30 * DAY
"""How long ago the customer was enrolled."""
_PERSON = {"firstName": "Jane", "lastName": "Juniper", "email": "jane.juniper@example.com", "phone": "801-555-0142"}
_RETIREMENT = 4222


def furnish(engine: Engine, now: int) -> None:
    """Put the sample into the empty world of a sandbox.

    Args:
        engine: The API of the sandbox.
        now: Epoch seconds.
    """
    world = engine.world
    enrolled = now - _AGE
    add_partners(world, enrolled)
    world.counters["customer"] = int(ids.CUSTOMER)
    made = engine.perform("AddTestingCustomer", {"username": "sample_customer", **_PERSON})
    customer = world.customers[made["id"]]
    customer.created = customer.modified = enrolled
    customer.application_id = ids.APPLICATIONS[0][1]
    world.counters |= {"account": int(ids.ACCOUNT), "login": ids.LOGIN}
    # It has a replacement, to which the login can be moved.
    classic = next(each for each in institutions().values() if each.replacement_id is not None)
    _log_in(world, customer, classic.id, "homeowner", now)
    world.counters["login"] = ids.SECOND_LOGIN
    _log_in(world, customer, _RETIREMENT, "investor", now)
    transactions = customer.accounts[ids.ACCOUNT].transactions
    transactions[0] = transactions[0]._replace(
        id=ids.TRANSACTION,
        further={**(transactions[0].further or {}), "uniqueTransactionId": ids.UNIQUE_TRANSACTION},
    )
    _add_person(customer, enrolled)
    add_sharing(world, customer, now)
    add_documents(engine, customer, now)


def _log_in(world: World, customer: Customer, institution_id: int, profile: str, now: int) -> None:
    """Log the customer in, and load all of the history."""
    login = connect(world, customer, institution_id, profile, now)
    for account in customer.accounts.values():
        if account.login_id == login.id and account.transactions:
            account.loaded_from = account.transactions[0].transacted


def _add_person(customer: Customer, enrolled: int) -> None:
    """Add the consumer and the business. Both give way to those that the examples create."""
    customer.gives_way = ["consumer", "business"]
    customer.consumer = Consumer(
        ids.CONSUMER,
        customer.id,
        enrolled,
        {
            "firstName": "Jane",
            "lastName": "Juniper",
            "address": "12 Mill Road",
            "city": "Murray",
            "state": "UT",
            "zip": "84123",
            "phone": "801-555-0142",
            "ssn": "900-00-0142",
            "birthday": {"year": 1988, "month": 4, "dayOfMonth": 17},
            "email": "jane.juniper@example.com",
        },
    )
    customer.businesses[ids.BUSINESS] = {
        "name": "Juniper Tires",
        "personallyLiable": True,
        "address": {
            "addressLine1": "12 Mill Road",
            "city": "Murray",
            "state": "UT",
            "country": "US",
            "postalCode": "84123",
        },
        "phoneNumber": {"countryCode": "1", "phoneNo": "8015550142"},
        "businessId": str(ids.BUSINESS),
        "createdDate": "2024-01-15T09:30:00",
        "modifiedDate": "2024-01-15T09:30:00",
    }
