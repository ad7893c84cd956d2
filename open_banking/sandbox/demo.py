"""``python -m open_banking.sandbox.demo [--async] [--folder F]``: a typical flow against a sandbox, in seconds.

A customer is enrolled and logs in at a bank; their accounts are read, ninety days of transactions, and a verification
of assets. Each call is shown before it is made.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from open_banking import ConfigurationError

from .extra import missing_package
from .sandbox import Sandbox

if TYPE_CHECKING:
    from open_banking.params import NewConsumerParams, NewCustomerParams, VOAReportConstraintsParams

    from .demo_screen import Screen

_DAY = 24 * 60 * 60
_DAYS = 90
_PAGE = 50
_PDF = "verification-of-assets.pdf"
_BANK = "finbank"
_PROFILE = "homeowner"
_CUSTOMER: NewCustomerParams = {"username": "customerusername1", "first_name": "Ada", "last_name": "Alder"}
# The report counts as a consumer report by law, so it needs a consumer. Numbers from 900 up are never issued.
_CONSUMER: NewConsumerParams = {
    "first_name": "Ada",
    "last_name": "Alder",
    "address": "12 Mill Road",
    "city": "Murray",
    "state": "UT",
    "zip": "84123",
    "phone": "555-0100",
    "ssn": "900-00-0001",
    "birthday": {"year": 1989, "month": 8, "day_of_month": 13},
}


def flow(sandbox: Sandbox, screen: Screen, folder: Path) -> None:
    """Run the flow with ``Client``.

    Args:
        sandbox: The sandbox to call.
        screen: Shows the calls and their results.
        folder: The report is saved here as a PDF.
    """
    with sandbox.client() as unwatched:
        client = screen.watched(unwatched)
        customer = client.aggregation.v2.customers.testing.create(data=_CUSTOMER)
        screen.customer(customer)
        banks = client.institution.v2.institutions.list(search=_BANK, limit=5)
        screen.banks(banks)
        # A person does this on the page of Connect.
        screen.watched(sandbox, "sandbox").connect(
            customer.id, profile=_PROFILE, institution_id=banks.institutions[0].id
        )
        accounts = client.aggregation.v1.customers.accounts.list(customer_id=customer.id).accounts
        screen.accounts(accounts)
        until = int(sandbox.clock.timestamp)
        since = until - _DAYS * _DAY
        pages = client.pages(
            client.aggregation.v4.customers.accounts.transactions.list,
            customer_id=customer.id,
            account_id=accounts[0].id,
            from_date=since,
            to_date=until,
            limit=_PAGE,
        )
        with screen.reading("transactions") as bar:
            transactions = [each for page in pages for each in bar.through(page)]
        screen.balances(accounts[0], transactions, since, until)
        client.decisioning.v1.customers.consumer.create(customer_id=customer.id, data=_CONSUMER)
        constraints: VOAReportConstraintsParams = {"from_date": since}
        acknowledged = client.decisioning.v2.customers.voa.create(customer_id=customer.id, data=constraints)
        report = client.wait_for_report(acknowledged, on_poll=screen.polled)
        screen.report(report)
        pdf = client.decisioning.v3.customers.reports.get(
            customer_id=customer.id, report_id=acknowledged.id, accept="application/pdf"
        )
        screen.saved(pdf, folder / _PDF)


async def async_flow(sandbox: Sandbox, screen: Screen, folder: Path) -> None:
    """Run the same flow with ``AsyncClient``.

    Args:
        sandbox: The sandbox to call.
        screen: Shows the calls and their results.
        folder: The report is saved here as a PDF.
    """
    async with sandbox.async_client() as unwatched:
        client = screen.watched(unwatched)
        customer = await client.aggregation.v2.customers.testing.create(data=_CUSTOMER)
        screen.customer(customer)
        banks = await client.institution.v2.institutions.list(search=_BANK, limit=5)
        screen.banks(banks)
        # A person does this on the page of Connect.
        screen.watched(sandbox, "sandbox").connect(
            customer.id, profile=_PROFILE, institution_id=banks.institutions[0].id
        )
        accounts = (await client.aggregation.v1.customers.accounts.list(customer_id=customer.id)).accounts
        screen.accounts(accounts)
        until = int(sandbox.clock.timestamp)
        since = until - _DAYS * _DAY
        pages = client.pages(
            client.aggregation.v4.customers.accounts.transactions.list,
            customer_id=customer.id,
            account_id=accounts[0].id,
            from_date=since,
            to_date=until,
            limit=_PAGE,
        )
        with screen.reading("transactions") as bar:
            transactions = [each async for page in pages for each in bar.through(page)]
        screen.balances(accounts[0], transactions, since, until)
        await client.decisioning.v1.customers.consumer.create(customer_id=customer.id, data=_CONSUMER)
        constraints: VOAReportConstraintsParams = {"from_date": since}
        acknowledged = await client.decisioning.v2.customers.voa.create(customer_id=customer.id, data=constraints)
        report = await client.wait_for_report(acknowledged, on_poll=screen.polled)
        screen.report(report)
        pdf = await client.decisioning.v3.customers.reports.get(
            customer_id=customer.id, report_id=acknowledged.id, accept="application/pdf"
        )
        screen.saved(pdf, folder / _PDF)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 1 where a package is missing."""
    parser = argparse.ArgumentParser(
        prog="python -m open_banking.sandbox.demo",
        description="Call a sandbox, and show its responses.",
    )
    parser.add_argument("--async", action="store_true", dest="asynchronous", help="with AsyncClient")
    parser.add_argument("--folder", type=Path, help="where the report is saved; a temporary folder if not given")
    options = parser.parse_args(arguments)
    try:
        screen = _screen()
        folder: Path = options.folder or Path(tempfile.mkdtemp(prefix="open-banking-demo-"))
        with Sandbox() as sandbox:
            if options.asynchronous:
                asyncio.run(async_flow(sandbox, screen, folder))
            else:
                flow(sandbox, screen, folder)
    except (ConfigurationError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201  # a command line prints
        return 1
    return 0


def _screen() -> Screen:
    try:
        from .demo_screen import Screen  # noqa: PLC0415  # its packages come with an extra
    except ModuleNotFoundError as error:
        raise missing_package(error, "demo") from error
    return Screen()


if __name__ == "__main__":
    sys.exit(main())
