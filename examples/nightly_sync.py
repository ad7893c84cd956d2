"""Keep the transactions of all customers in an SQLite database up to date; run it once a night.

    python examples/nightly_sync.py --database transactions.db

The first run stores everything, later ones what changed. Changes and cursor are stored in one transaction of the
database, so an interrupted run loses nothing. Only lists are called, which are not billed.
"""

from __future__ import annotations

import argparse
import contextlib
import sqlite3
import sys
from typing import TYPE_CHECKING

from open_banking import Client, OpenBankingError

if TYPE_CHECKING:
    from open_banking.models import Transaction
    from open_banking.transaction_sync import TransactionChanges

SCHEMA = """
CREATE TABLE IF NOT EXISTS transactions (
    id INTEGER PRIMARY KEY,
    customer_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    posted INTEGER,
    amount TEXT NOT NULL,
    description TEXT NOT NULL,
    category TEXT,
    status TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS cursors (customer_id TEXT PRIMARY KEY, cursor TEXT NOT NULL);
"""
STORE = "INSERT OR REPLACE INTO transactions VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


def main(arguments: list[str] | None = None) -> int:
    """Sync one customer after the other; the exit code is 1 if one failed."""
    options = parse(arguments)
    failed = False
    with contextlib.closing(sqlite3.connect(options.database)) as database, Client() as client:
        database.executescript(SCHEMA)
        try:
            customers = [customer.id for customer in client.paginate(client.aggregation.v1.customers.list, limit=1000)]
        except OpenBankingError as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
        for customer_id in customers:
            try:
                changes = sync(client, database, customer_id, full=options.full)
            except OpenBankingError as error:
                # The next run begins where this customer's last one ended.
                print(f"customer {customer_id} failed: {error}", file=sys.stderr)
                failed = True
            else:
                added, modified, removed = len(changes.added), len(changes.modified), len(changes.removed)
                print(f"customer {customer_id}: {added} added, {modified} modified, {removed} removed")
    return 1 if failed else 0


def sync(client: Client, database: sqlite3.Connection, customer_id: str, *, full: bool) -> TransactionChanges:
    """Get what changed since the last run, and store it together with the cursor."""
    row = database.execute("SELECT cursor FROM cursors WHERE customer_id = ?", (customer_id,)).fetchone()
    changes = client.sync_transactions(customer_id=customer_id, cursor=row[0] if row else None, full=full)
    with database:  # commits all of it, or nothing
        database.executemany("DELETE FROM transactions WHERE id = ?", [(number,) for number in changes.removed])
        database.executemany(STORE, [row_of(customer_id, each) for each in [*changes.added, *changes.modified]])
        database.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?)", (customer_id, changes.cursor))
    return changes


def row_of(customer_id: str, transaction: Transaction) -> tuple[object, ...]:
    """Make the row of a transaction. The amount is text, since a float would not keep it exactly."""
    found = transaction.categorization
    return (
        transaction.id,
        customer_id,
        str(transaction.account_id),
        transaction.posted_date,
        str(transaction.amount),
        transaction.description,
        found.category if found else None,
        transaction.status,
    )


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """Read the arguments of the command line."""
    parser = argparse.ArgumentParser(description="Keep transactions in an SQLite database up to date.")
    parser.add_argument("--database", default="transactions.db", metavar="FILE")
    parser.add_argument(
        "--full", action="store_true", help="look at older transactions, too; once a month for instance"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
