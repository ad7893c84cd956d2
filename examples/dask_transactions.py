"""Read the transactions of all customers with several worker processes of Dask, and write them to a Parquet file.

All processes share one token and one limit of calls per second. A customer whose transactions cannot be read is
reported, and tried once more at the end. The program exits with 1 if some still cannot be read.

    pip install 'open-banking[workers]' distributed pandas pyarrow
    python examples/dask_transactions.py --output transactions.parquet

The keys come from the environment: FINICITY_APP_KEY, FINICITY_PARTNER_ID, FINICITY_PARTNER_SECRET, FINICITY_BASE_URL.
For workers on several machines, give the address of their scheduler to ``distributed.Client``, and use a token store
that all of them reach: docs/workers.md has one on Redis.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import distributed
import httpx
import pandas as pd
from distributed import WorkerPlugin

from open_banking import Client, OpenBankingError
from open_banking.token_stores import FileTokenStore

DASK: Any = distributed  # whose functions have no types
COLUMNS = ["customer_id", "account_id", "id", "status", "amount", "description", "posted_date"]


class CallLimit:
    """Spreads the calls of all processes over time. An actor of Dask: it lives in one worker, and all ask it."""

    def __init__(self, per_second: float) -> None:
        """Allow so many calls per second."""
        self._seconds = 1 / per_second
        self._next = self._began = time.time()
        self._calls = 0

    def take(self, now: float | None = None) -> float:
        """Reserve the next time at which a call may be sent, and return the seconds until then."""
        now = time.time() if now is None else now
        at = max(now, self._next)
        self._next = at + self._seconds
        self._calls += 1
        return at - now

    def so_far(self) -> tuple[int, float]:
        """Return the number of calls, and the time since which they are counted, in epoch seconds."""
        return self._calls, self._began


def limited(limit: Any) -> httpx.Client:
    """An httpx client that waits before each request, so that authentications, pages and retries count, too."""

    def wait(_: httpx.Request) -> None:
        time.sleep(limit.take().result())

    return httpx.Client(event_hooks={"request": [wait]})


class OpenBanking(WorkerPlugin):
    """Gives each worker process a client of its own, since a client cannot be sent there."""

    name = "open-banking"

    def __init__(self, store: FileTokenStore, limit: Any) -> None:
        """Keep what each worker needs for its client."""
        self._store, self._limit = store, limit

    def setup(self, worker: object) -> None:  # noqa: ARG002  # as Dask calls it
        """Create the client, at the start of a worker."""
        self._sender = limited(self._limit)
        self.client = Client(token_store=self._store, httpx_client=self._sender, max_retries=0, read_only=True)

    def teardown(self, worker: object) -> None:  # noqa: ARG002  # as Dask calls it
        """Close the connections, at the end of a worker."""
        self._sender.close()


class Outcome(NamedTuple):
    """What became of a customer: a row for each transaction, or the reason why there are none."""

    customer_id: str
    rows: list[dict[str, Any]]
    error: str | None


def read(customer_id: str, since: datetime, until: datetime) -> Outcome:
    """Read the transactions of a customer. Runs in a worker."""
    client: Client = DASK.get_worker().plugins[OpenBanking.name].client
    listing = client.aggregation.v3.customers.transactions.list
    try:
        found = client.paginate(listing, customer_id=customer_id, from_date=since, to_date=until, limit=1000)
        rows = [{name: getattr(each, name) for name in COLUMNS} | {"customer_id": customer_id} for each in found]
    except OpenBankingError as error:
        return Outcome(customer_id, [], str(error))
    return Outcome(customer_id, rows, None)


def read_all(dask: Any, customer_ids: list[str], days: int) -> tuple[list[dict[str, Any]], list[str]]:
    """Read all customers, those that fail once more. Returns the rows, and the customers that failed twice."""
    until = datetime.now(UTC)
    rows: list[dict[str, Any]] = []
    failed = customer_ids
    for attempt in ("first", "second"):
        tasks = dask.map(read, failed, since=until - timedelta(days=days), until=until, pure=False)
        failed = list[str]()
        for _, outcome in DASK.as_completed(tasks, with_results=True):
            rows += outcome.rows
            if outcome.error is not None:
                print(f"{outcome.customer_id} failed in the {attempt} attempt: {outcome.error}", file=sys.stderr)
                failed.append(outcome.customer_id)
    return rows, failed


def main() -> None:
    """Run the program."""
    parser = argparse.ArgumentParser(description="Read the transactions of all customers into a Parquet file.")
    parser.add_argument("--output", type=Path, default=Path("transactions.parquet"))
    parser.add_argument("--days", type=int, default=90, help="how far back")
    parser.add_argument("--workers", type=int, default=4, help="the number of processes")
    parser.add_argument("--per-second", type=float, default=20, help="calls per second of all processes together")
    arguments = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,  # only this user can read it
        DASK.LocalCluster(n_workers=arguments.workers, threads_per_worker=1, dashboard_address=None) as cluster,
        DASK.Client(cluster) as dask,
    ):
        store = FileTokenStore(Path(folder) / "token")
        limit: Any = dask.submit(CallLimit, arguments.per_second, actor=True).result()
        dask.register_plugin(OpenBanking(store, limit))
        with limited(limit) as sender, Client(token_store=store, httpx_client=sender) as client:
            customer_ids = [each.id for each in client.paginate(client.aggregation.v1.customers.list)]
        rows, failed = read_all(dask, customer_ids, arguments.days)
        pd.DataFrame(rows, columns=COLUMNS).to_parquet(arguments.output, index=False)
        calls, began = limit.so_far().result()
        print(f"{len(customer_ids) - len(failed)} of {len(customer_ids)} customers, {len(rows)} transactions")
        print(f"{calls} calls in {time.time() - began:.1f} seconds")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
