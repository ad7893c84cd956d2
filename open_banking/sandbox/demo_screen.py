"""What the demo shows in the terminal: the calls as they are made, tables, a progress bar, a chart."""

from __future__ import annotations

import datetime as dt
import inspect
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, cast

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
from rich.syntax import Syntax
from rich.table import Table

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from open_banking import BinaryResponse, models

T = TypeVar("T")

_DAY = 24 * 60 * 60
_COLUMNS = 60
_ROWS = 8
_EIGHTHS = " ▁▂▃▄▅▆▇█"


class Screen:
    """The terminal."""

    def __init__(self) -> None:
        """Write to the standard output, with colors where it is a terminal."""
        self._console = Console(highlight=False)

    def watched(self, target: T, name: str = "client") -> T:
        """``target``, with each call shown before it is made."""
        return cast("T", _Watched(name, target, self._call))

    def _call(self, text: str) -> None:
        self._console.print()
        self._console.print(Syntax(f">>> {text}", "python", background_color="default", word_wrap=True))

    def customer(self, customer: models.CreatedCustomer) -> None:
        """Show the customer that was enrolled."""
        self._console.print(f"Customer {customer.id} is called {customer.username}.")

    def banks(self, page: models.Institutions) -> None:
        """Show the banks that were found."""
        table = Table("Id", "Bank", "Address", title=f"{page.displaying} of {page.found} banks", title_justify="left")
        for each in page.institutions:
            table.add_row(str(each.id), each.name, each.url_home_app)
        self._console.print(table)

    def accounts(self, accounts: Sequence[models.CustomerAccount]) -> None:
        """Show the accounts of a login."""
        table = Table("Account", "Type", "Name", title=f"{len(accounts)} accounts", title_justify="left")
        table.add_column("Balance", justify="right")
        for each in accounts:
            table.add_row(each.id, each.type, each.name, _money(each.balance))
        self._console.print(table)

    @contextmanager
    def reading(self, what: str) -> Generator[Bar]:
        """Show a progress bar while pages are read."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=self._console) as progress:
            yield Bar(progress, progress.add_task(what, total=None))

    def balances(
        self, account: models.CustomerAccount, transactions: Sequence[models.Transaction], since: int, until: int
    ) -> None:
        """Show a chart of the balance at the end of each day."""
        days = daily_balances(account, transactions, since, until)
        low, high = min(days), max(days)
        self._console.print(f"{account.name}, balance by day: {_money(low)} to {_money(high)}")
        lines = chart(days)
        for line in lines:
            self._console.print(line, style="green")
        first, last = (dt.datetime.fromtimestamp(each, dt.UTC).date() for each in (since, until))
        self._console.print(f"{first}{'to':^{max(4, max(map(len, lines)) - 20)}}{last}")

    def polled(self, report: Any) -> None:
        """Show the status of a report at each poll."""
        self._console.print(f"Report {report.id}: {report.status}")

    def report(self, report: models.VOAReport) -> None:
        """Show a finished report."""
        balance = _money(report.consolidated_available_balance)
        self._console.print(f"Report {report.id}, type {report.type}: {report.status}, {balance} available")

    def saved(self, file: BinaryResponse, path: Path) -> None:
        """Save a file, and show where it is."""
        file.save(path)
        self._console.print(f"{len(file.content):,} bytes of {file.content_type} in {path}", soft_wrap=True)


class Bar:
    """A progress bar for a list that is read page by page."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        """Move one bar of ``progress``."""
        self._progress = progress
        self._task = task

    def through(self, page: models.Transactions) -> list[models.Transaction]:
        """Move the bar by the records of a page, and return them."""
        self._progress.update(self._task, total=page.found, advance=len(page.transactions))
        return page.transactions


def daily_balances(
    account: models.CustomerAccount, transactions: Sequence[models.Transaction], since: int, until: int
) -> list[float]:
    """The balance at the end of each day, computed back from today's by what was posted since."""
    posted: dict[int, float] = {}
    for each in transactions:
        if each.status == "active" and each.posted_date is not None:
            posted[each.posted_date // _DAY] = posted.get(each.posted_date // _DAY, 0) + each.amount
    balance = account.balance or 0
    balances: list[float] = []
    for day in range(until // _DAY, since // _DAY - 1, -1):
        balances.append(round(balance, 2))
        balance -= posted.get(day, 0)
    return balances[::-1]


def chart(values: Sequence[float]) -> list[str]:
    """Lines of block characters, the highest first: a column for each value, or for the last of several."""
    step = -(-len(values) // _COLUMNS)
    shown = values[::-1][::step][::-1]
    low = min(*shown, 0.0)
    span = (max(shown) - low) or 1
    heights = [round((each - low) / span * _ROWS * 8) for each in shown]
    return [
        "".join(_EIGHTHS[min(8, max(0, height - 8 * row))] for height in heights).rstrip()
        for row in reversed(range(_ROWS))
    ]


class _Watched:
    """A proxy for an object or a branch of it, which shows each call made through it."""

    def __init__(self, path: str, target: Any, show: Any) -> None:
        self._path = path
        self._target = target
        self._show = show

    def __repr__(self) -> str:
        return self._path

    def __getattr__(self, name: str) -> Any:
        return _Watched(f"{self._path}.{name}", getattr(self._target, name), self._show)

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        given = [_shown(each) for each in arguments] + [f"{name}={_shown(each)}" for name, each in keywords.items()]
        waited = "await " if inspect.iscoroutinefunction(self._target) else ""
        self._show(f"{waited}{self._path}({', '.join(given)})")
        return self._target(*(_unwatched(each) for each in arguments), **keywords)


def _unwatched(value: Any) -> Any:
    return value._target if isinstance(value, _Watched) else value  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001  # ours


def _shown(value: Any) -> str:
    if isinstance(value, Model):
        return f"<{type(value).__name__}>"
    return str(value.__name__) if inspect.isroutine(value) else repr(value)


def _money(amount: float | None) -> str:
    return "" if amount is None else f"{amount:,.2f} USD"
