"""What the tests of reports share: a customer with a consumer, accounts, and perhaps a business; and their figures."""

from __future__ import annotations

import datetime as dt
from statistics import fmean, median, stdev
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
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


_MUCH_LATER = 4_000_000_000
"""Epoch seconds, in 2096."""


class Line(NamedTuple):
    """A transaction as the transaction list shows it."""

    id: int
    day: dt.date
    cents: int
    category: str
    description: str


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


def posted(client: Client, customer_id: str, account_id: str) -> list[Line]:
    """What the account's transaction list shows."""
    page = client.aggregation.v4.customers.accounts.transactions.list(
        customer_id=customer_id, account_id=account_id, from_date=0, to_date=_MUCH_LATER, limit=1000
    )
    return [
        Line(
            each.id,
            dt.datetime.fromtimestamp(each.posted_date or 0, dt.UTC).date(),
            round(each.amount * 100),
            each.categorization.category if each.categorization else "",
            each.description or "",
        )
        for each in page.transactions
    ]


def cents(amount: float | None) -> int:
    """An amount of the API."""
    assert amount is not None
    return round(amount * 100)


def attribute(analytics: Any, name: str) -> Any:
    """The attribute of this name in the analytics of an account or a customer."""
    both = [*analytics.transactional_attributes, *analytics.state_attributes]
    return next(each for each in both if each.attribute_name == name)


def check_statistics(period: Any, amounts: list[int]) -> None:
    """Whether a period's figures are those of some amounts in cents."""
    assert period.count == len(amounts)
    if not amounts:
        assert period.sum is period.mean is period.max is None
        return
    assert cents(period.sum) == sum(amounts)
    assert (cents(period.min), cents(period.max)) == (min(amounts), max(amounts))
    assert period.mean == pytest.approx(fmean(amounts) / 100, abs=0.0051)
    assert period.median == pytest.approx(median(amounts) / 100, abs=0.0051)
    if len(amounts) == 1:
        assert period.standard_deviation is None
    else:
        assert period.standard_deviation == pytest.approx(stdev(amounts) / 100, abs=0.0051)
