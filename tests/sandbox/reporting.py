"""What the tests of reports share: a customer with a consumer and accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from open_banking import Client, params
    from open_banking.sandbox import Sandbox

DAY = 24 * 60 * 60

CONSUMER: params.NewConsumerParams = {
    "first_name": "Ada",
    "last_name": "Example",
    "address": "1 Example Street",
    "city": "Murray",
    "state": "UT",
    "zip": "84123",
    "phone": "555-0100",
    "ssn": "900-12-3456",
    "birthday": {"year": 1990, "month": 2, "day_of_month": 28},
}


class Borrower(NamedTuple):
    """A customer on whom there are to be reports."""

    id: str
    consumer_id: str
    account_ids: list[str]


def borrower(sandbox: Sandbox, client: Client, profile: str = "everyday", username: str = "borrower_one") -> Borrower:
    """Enrol a customer with a consumer, and connect them."""
    customer_id = client.aggregation.v2.customers.testing.create(data={"username": username}).id
    consumer = client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
    assert consumer.id is not None
    return Borrower(customer_id, consumer.id, sandbox.connect(customer_id, profile=profile).account_ids)
