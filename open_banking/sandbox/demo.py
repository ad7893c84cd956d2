"""``python -m open_banking.sandbox.demo [--async]``: a tour of the SDK against the sandbox.

It prints each call before making it; what the calls return is shown as tables.
"""

# ruff: noqa: T201  # a tour prints

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import httpx

from open_banking import AsyncClient, Client

from .server import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from open_banking import BinaryResponse, models
    from open_banking.params import NewCustomerParams, PartnerCredentialsParams, VOAReportConstraintsParams

_APP_KEY = "any-app-key"
_CREDENTIALS: PartnerCredentialsParams = {"partner_id": "any-partner", "partner_secret": "any-secret"}
_CUSTOMER: NewCustomerParams = {"username": "customerusername1"}
_REPORT: VOAReportConstraintsParams = {"from_date": 1580558400}
_FROM, _TO = 1577836800, 1609459199  # the year 2020 in epoch seconds
_PDF = "report.pdf"


def tour(url: str, folder: Path) -> None:
    """Enrol a testing customer, look at its accounts and get a report, with the blocking client.

    Args:
        url: Where the sandbox is.
        folder: Takes the report as a PDF.
    """
    # trust_env: a proxy that the environment names could not reach the loopback address.
    with httpx.Client(trust_env=False) as transport:

        def connected(token: str | None = None) -> Client:
            _print_client("Client", url, token)
            client = Client(base_url=url, finicity_app_key=_APP_KEY, finicity_app_token=token, httpx_client=transport)
            return cast("Client", _Shown("client", client))

        client = connected()
        access = client.aggregation.v2.partners.authentication.create(data=_CREDENTIALS)
        client = connected(access.token)
        customer = client.aggregation.v2.customers.testing.create(data=_CUSTOMER)
        _show_customer(customer)
        _show_institutions(client.institution.v2.institutions.list(search="finbank", limit=10))
        _show_accounts(client.aggregation.v1.customers.accounts.list(customer_id=customer.id))
        _show_transactions(
            client.aggregation.v3.customers.transactions.list(customer_id=customer.id, from_date=_FROM, to_date=_TO)
        )
        started = client.decisioning.v2.customers.voa.create(customer_id=customer.id, data=_REPORT)
        _show_started(started)
        reports = client.decisioning.v3.customers.reports
        _show_report(reports.get(customer_id=customer.id, report_id=started.id))
        _save(
            reports.get(customer_id=customer.id, report_id=started.id, accept="application/pdf"),
            folder / _PDF,
        )
        client.aggregation.v1.customers.delete(customer_id=customer.id)


async def async_tour(url: str, folder: Path) -> None:
    """Do what ``tour`` does with the asynchronous client, its independent calls at the same time."""
    async with httpx.AsyncClient(trust_env=False) as transport:

        def connected(token: str | None = None) -> AsyncClient:
            _print_client("AsyncClient", url, token)
            client = AsyncClient(
                base_url=url, finicity_app_key=_APP_KEY, finicity_app_token=token, httpx_client=transport
            )
            return cast("AsyncClient", _Shown("await client", client))

        client = connected()
        access = await client.aggregation.v2.partners.authentication.create(data=_CREDENTIALS)
        client = connected(access.token)
        customer = await client.aggregation.v2.customers.testing.create(data=_CUSTOMER)
        _show_customer(customer)
        institutions, accounts, transactions = await asyncio.gather(
            client.institution.v2.institutions.list(search="finbank", limit=10),
            client.aggregation.v1.customers.accounts.list(customer_id=customer.id),
            client.aggregation.v3.customers.transactions.list(customer_id=customer.id, from_date=_FROM, to_date=_TO),
        )
        _show_institutions(institutions)
        _show_accounts(accounts)
        _show_transactions(transactions)
        started = await client.decisioning.v2.customers.voa.create(customer_id=customer.id, data=_REPORT)
        _show_started(started)
        reports = client.decisioning.v3.customers.reports
        _show_report(await reports.get(customer_id=customer.id, report_id=started.id))
        _save(
            await reports.get(customer_id=customer.id, report_id=started.id, accept="application/pdf"),
            folder / _PDF,
        )
        await client.aggregation.v1.customers.delete(customer_id=customer.id)


class _Shown:
    """Stands for a client or a branch of it, and prints each call that is made through it."""

    def __init__(self, path: str, target: Any) -> None:
        self._path = path
        self._target = target

    def __getattr__(self, name: str) -> Any:
        return _Shown(f"{self._path}.{name}", getattr(self._target, name))

    def __call__(self, **arguments: Any) -> Any:
        _print_call(f"{self._path}({_arguments(arguments)})")
        return self._target(**arguments)


def _print_client(name: str, url: str, token: str | None) -> None:
    arguments = {"base_url": url, "finicity_app_key": _APP_KEY}
    if token:
        arguments["finicity_app_token"] = token
    _print_call(f"client = {name}({_arguments(arguments)})")


def _print_call(text: str) -> None:
    print(f"\n>>> {text}")


def _arguments(arguments: dict[str, Any]) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in arguments.items())


def _show_customer(customer: models.CreatedCustomer) -> None:
    print(f"Customer {customer.id} is called {customer.username}.")


def _show_institutions(page: models.Institutions) -> None:
    _print_table(
        ("Institution", "Name", "Address"),
        ((str(each.id), each.name, each.url_home_app) for each in page.institutions),
    )
    print(f"{page.displaying} of {page.found}")


def _show_accounts(listed: models.CustomerAccounts) -> None:
    _print_table(
        ("Account", "Type", "Name", "Balance", "On"),
        (
            (each.id, each.type, each.name, _money(each.balance, each.currency), _day(each.balance_date))
            for each in listed.accounts
        ),
    )


def _show_transactions(page: models.Transactions) -> None:
    _print_table(
        ("Transaction", "Date", "Amount", "Description"),
        (
            (str(each.id), _day(each.posted_date), _money(each.amount, None), each.description)
            for each in page.transactions
        ),
    )
    print(f"{page.displaying} of {page.found}")


def _show_started(report: models.VOAReportAck) -> None:
    print(f"Report {report.id}, type {report.type}: {report.status}")


def _show_report(report: models.Report) -> None:
    print(f"Report {report.id}, type {report.type}: {report.status} ({type(report).__name__})")


def _save(file: BinaryResponse, path: Path) -> None:
    file.save(path)
    print(f"{len(file.content)} bytes of {file.content_type} in {path}")


def _print_table(head: Sequence[str], rows: Iterable[Sequence[str | None]]) -> None:
    lines = [head, *([cell or "" for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in (lines[0], ["-" * width for width in widths], *lines[1:]):
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _money(amount: float | None, currency: str | None) -> str:
    return "" if amount is None else f"{amount:,.2f} {currency or ''}".rstrip()


def _day(moment: int | None) -> str:
    return "" if moment is None else dt.datetime.fromtimestamp(moment, dt.UTC).date().isoformat()


def main(arguments: list[str] | None = None) -> int:
    """Run the tour against a sandbox of its own."""
    parser = argparse.ArgumentParser(
        prog="python -m open_banking.sandbox.demo",
        description="Call the sandbox and show what it answers.",
    )
    parser.add_argument("--async", action="store_true", dest="asynchronous", help="with AsyncClient")
    asynchronous: bool = parser.parse_args(arguments).asynchronous
    folder = Path(tempfile.mkdtemp(prefix="open-banking-demo-"))
    with Sandbox() as sandbox:
        print(f"The sandbox answers at {sandbox.url}.")
        if asynchronous:
            asyncio.run(async_tour(sandbox.url, folder))
        else:
            tour(sandbox.url, folder)
    print("\nThe customer is deleted and the sandbox stopped.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
