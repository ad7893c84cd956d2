"""One sandbox, fifty threads, twenty thousand calls: nothing is lost, and nothing fails."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from open_banking import Client

THREADS = 50
ROUNDS = 57
CALLS_A_ROUND = 7
CENTS = 0.25
SOME_DAY = 1_795_000_000


def test_what_many_threads_change_at_once_all_arrives() -> None:
    """Each thread enrolls, changes, reads and deletes customers of its own, and all of them pay into one account.

    The responses are not validated here, unlike everywhere else: it would take the time.
    """
    with Sandbox() as sandbox, sandbox.client(max_retries=0) as client:
        shared = client.aggregation.v2.customers.testing.create(data={"username": "shared_by_all"}).id
        account = sandbox.connect(shared).account_ids[0]
        before = client.aggregation.v2.customers.accounts.get(customer_id=shared, account_id=account).balance
        start = Barrier(THREADS)

        def work(thread: int) -> tuple[set[str], set[int]]:
            start.wait()
            return work_of(thread, client, shared, account)

        with ThreadPoolExecutor(THREADS) as pool:
            done = list(pool.map(work, range(THREADS)))

        kept = set[str]().union(*(customers for customers, _ in done))
        paid = [each for _, transactions in done for each in transactions]
        after = client.aggregation.v2.customers.accounts.get(customer_id=shared, account_id=account).balance
        listed = {each.id for each in client.paginate(client.aggregation.v1.customers.list, limit=1000)}

    assert THREADS * ROUNDS * CALLS_A_ROUND > 19_900
    assert len(paid) == len(set(paid)) == THREADS * ROUNDS
    assert after == round((before or 0) + THREADS * ROUNDS * CENTS, 2)
    assert len(kept) == THREADS * ROUNDS // 2
    assert listed == {shared, *kept}


def work_of(thread: int, client: Client, shared: str, account: str) -> tuple[set[str], set[int]]:
    """What one thread does; the customers that it leaves, and the transactions that it made."""
    kept: set[str] = set()
    paid: set[int] = set()
    customers = client.aggregation.v1.customers
    for count in range(ROUNDS):
        username = f"thread_{thread}_{count}"
        mine = client.aggregation.v2.customers.testing.create(data={"username": username}).id
        customers.put(customer_id=mine, data={"first_name": username})
        assert customers.get(customer_id=mine).first_name == username
        assert [each.id for each in customers.list(username=username).customers] == [mine]
        made = customers.accounts.transactions.create(
            customer_id=shared,
            account_id=account,
            data={"amount": CENTS, "description": username, "transaction_date": SOME_DAY},
        )
        paid.add(made.id)
        assert len(customers.accounts.list(customer_id=shared).accounts) == 3
        if (thread + count) % 2:
            customers.delete(customer_id=mine)
        else:
            customers.get(customer_id=mine)
            kept.add(mine)
    return kept, paid
