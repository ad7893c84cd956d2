"""``open-banking call``: one call of any operation."""

from __future__ import annotations

import sys
from contextlib import closing
from operator import attrgetter
from pathlib import Path  # noqa: TC003  # Typer reads the annotations
from typing import TYPE_CHECKING, Annotated, Any

import typer

from open_banking import Client

from . import finding
from .arguments import arguments_of
from .asking import confirm
from .exit_codes import CommandError
from .output import Format, write, write_records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from open_banking.pagination import Items


def _complete(incomplete: str) -> list[tuple[str, str]]:
    """The names of operations, for the shell."""
    return [
        (each.operation.name, each.summary)
        for each in finding.every()
        if each.operation.name.lower().startswith(incomplete.lower())
    ]


def call(
    operation: Annotated[
        str,
        typer.Argument(
            help="Its operation ID or its call: GetCustomers, get_customers or aggregation.v1.customers.list.",
            autocompletion=_complete,
        ),
    ],
    arguments: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KEY=VALUE]...", help="Its arguments; data.KEY=VALUE for a key of the request body."),
    ] = None,
    *,
    data: Annotated[str | None, typer.Option(help="A file with the request body as JSON; - is stdin.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Follow the pages to the last one.")] = False,
    output: Annotated[Path | None, typer.Option(help="Write to this file.")] = None,
    form: Annotated[Format, typer.Option("--format", help="How records are written.")] = Format.JSON,
    yes: Annotated[bool, typer.Option("--yes", help="Send a billable operation without asking.")] = False,
) -> None:
    """Call an operation, and write what it returns."""
    found = finding.named(operation)
    given = arguments_of(found, arguments or [], data)
    if every and found.operation.pagination is None:
        raise CommandError(f"{found.operation.name} has no pages, so --all does not apply to it")
    confirm(found.operation, yes=yes)
    with closing(Client()) as client:
        function: Any = attrgetter(found.call)(client)
        if every:
            items: Items[Any] = client.paginate(function, **given)
            write_records(_watched(items), form=form, output=output)
        else:
            write(function(**given), form=form, output=output)


def _watched(items: Items[Any]) -> Iterator[Any]:
    """The records, with a progress bar at a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415  # slow to import
    from rich.progress import track  # noqa: PLC0415  # slow to import

    yield from track(items, "Reading", total=items.total, console=Console(stderr=True))
