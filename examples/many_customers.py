"""Read the balances of all customers at the same time, with a limit on how many calls run at once.

    python examples/many_customers.py --limit 20

A customer whose call fails is reported at the end; the others go on. The lists that are read are not billed.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from decimal import Decimal
from typing import NamedTuple

from open_banking import APIStatusError, AsyncClient, OpenBankingError


class Balances(NamedTuple):
    """What one customer has."""

    customer_id: str
    accounts: int
    total: Decimal


class Failure(NamedTuple):
    """Why one customer could not be read."""

    customer_id: str
    error: OpenBankingError


async def balances_of(client: AsyncClient, customer_id: str, slots: asyncio.Semaphore) -> Balances | Failure:
    """Read the accounts of one customer when one of the slots is free."""
    async with slots:
        try:
            found = await client.aggregation.v1.customers.accounts.list(customer_id=customer_id)
        except OpenBankingError as error:
            return Failure(customer_id, error)
    # By way of the text, since a float like 0.1 is not exact.
    total = sum((Decimal(str(account.balance or 0)) for account in found.accounts), start=Decimal())
    return Balances(customer_id, len(found.accounts), total)


async def read_all(limit: int, search: str | None) -> list[Balances | Failure]:
    """Start a task for each customer as the pages of customers come in, and wait for all of them."""
    slots = asyncio.Semaphore(limit)
    async with AsyncClient() as client, asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(balances_of(client, customer.id, slots))
            async for customer in client.paginate(client.aggregation.v1.customers.list, search=search, limit=1000)
        ]
    return [task.result() for task in tasks]


def main(arguments: list[str] | None = None) -> int:
    """Print the balances, then what failed; the exit code is 1 if anything did."""
    options = parse(arguments)
    try:
        results = asyncio.run(read_all(options.limit, options.search))
    except* OpenBankingError as group:
        print(f"error: {group.exceptions[0]}", file=sys.stderr)
        results = None
    if results is None:
        return 1
    read = [each for each in results if isinstance(each, Balances)]
    failed = [each for each in results if isinstance(each, Failure)]
    for each in sorted(read, key=lambda balances: balances.total, reverse=True):
        print(f"{each.customer_id:>12} {each.accounts:>3} accounts {each.total:>16,.2f}")
    print(f"{len(read)} of {len(results)} customers were read")
    for customer_id, error in failed:
        remedy = f" ({error.remedy})" if isinstance(error, APIStatusError) else ""
        print(f"customer {customer_id} failed: {error}{remedy}", file=sys.stderr)
    return 1 if failed else 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """Read the arguments of the command line."""
    parser = argparse.ArgumentParser(description="Read the balances of all customers at the same time.")
    parser.add_argument("--limit", type=positive, default=20, help="how many calls run at once; default 20")
    parser.add_argument("--search", help="only customers whose name or username has this text")
    return parser.parse_args(arguments)


def positive(text: str) -> int:
    """Read a number above 0."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not above 0")
    return number


if __name__ == "__main__":
    sys.exit(main())
