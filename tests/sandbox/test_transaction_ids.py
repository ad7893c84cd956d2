"""The unique ids of transactions: in every list, and one transaction by such an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from open_banking import NotFoundError

if TYPE_CHECKING:
    from open_banking import Client, models
    from open_banking.sandbox import Sandbox


def listed(client: Client, customer_id: str) -> list[models.Transaction]:
    arguments: Any = {"from_date": 0, "to_date": 2**40, "limit": 1000, "include_pending": True}
    return client.aggregation.v3.customers.transactions.list(customer_id=customer_id, **arguments).transactions


def test_it_is_of_the_ids_of_the_account_and_the_transaction(
    sandbox: Sandbox, sandbox_client: Client, customer_id: str
) -> None:
    sandbox.connect(customer_id)

    for each in listed(sandbox_client, customer_id):
        assert each.unique_transaction_id == f"{each.account_id}-{each.id}"


def test_it_leads_to_the_transaction(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    sandbox.connect(customer_id)
    found = listed(sandbox_client, customer_id)
    pending = next(each for each in found if each.status == "pending")

    for each in (found[40], pending):
        got = sandbox_client.aggregation.customers.transactions.get(
            customer_id=customer_id, unique_transaction_id=str(each.unique_transaction_id)
        )
        assert got == each


def test_where_it_leads_nowhere_the_call_is_refused(sandbox: Sandbox, sandbox_client: Client, customer_id: str) -> None:
    other = sandbox_client.aggregation.v2.customers.testing.create(data={"username": "customer_two"}).id
    accounts = sandbox.connect(customer_id).account_ids
    sandbox.connect(other)
    own, theirs = listed(sandbox_client, customer_id)[0], listed(sandbox_client, other)[0]
    elsewhere = next(each for each in accounts if each != str(own.account_id))

    for wrong in (theirs.unique_transaction_id, own.id, f"{elsewhere}-{own.id}", "refreshed"):
        with pytest.raises(NotFoundError, match=str(wrong)) as caught:
            sandbox_client.aggregation.customers.transactions.get(
                customer_id=customer_id, unique_transaction_id=str(wrong)
            )
        assert caught.value.code == "11000"
