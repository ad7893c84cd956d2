"""What the tests of reports share: a customer with a consumer, accounts, and perhaps a business."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows import CONSUMER

if TYPE_CHECKING:
    from open_banking import Client
    from open_banking.params import NewBusinessParams
    from open_banking.sandbox import Sandbox

DAY = 24 * 60 * 60

TIRES: NewBusinessParams = {
    "name": "Round Tires",
    "personally_liable": True,
    "address": {
        "address_line1": "7 Rim Road",
        "city": "Murray",
        "state": "UT",
        "country": "US",
        "postal_code": "84123",
    },
    "phone_number": {"country_code": "1", "phone_no": "5550123"},
    "type": "LLC",
    "tax_id": "000000000",
}


class Borrower(NamedTuple):
    """A customer on whom there are to be reports."""

    id: str
    consumer_id: str
    account_ids: list[str]


def borrower(
    sandbox: Sandbox, client: Client, profile: str | None = "everyday", username: str = "borrower_one"
) -> Borrower:
    """Enroll a customer with a consumer, and connect them unless there is no profile."""
    customer_id = client.aggregation.v2.customers.testing.create(
        data={"username": username, "first_name": "Grace", "last_name": "Example"}
    ).id
    consumer = client.decisioning.v1.customers.consumer.create(customer_id=customer_id, data=CONSUMER)
    assert consumer.id is not None
    account_ids = sandbox.connect(customer_id, profile=profile).account_ids if profile else []
    return Borrower(customer_id, consumer.id, account_ids)


def add_business(client: Client, customer_id: str) -> None:
    """Give a customer a business record."""
    client.business_services.customers.businesses.create(customer_id=customer_id, data=TIRES)
