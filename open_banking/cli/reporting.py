"""``open-banking report``: a report, from its request to JSON or a PDF."""

from __future__ import annotations

import re
import sys
from contextlib import closing, nullcontext
from difflib import get_close_matches
from inspect import signature
from operator import attrgetter
from pathlib import Path  # noqa: TC003  # Typer reads the annotations
from typing import TYPE_CHECKING, Annotated, Any

import typer

from open_banking import Client, ReportTimeoutError

from . import finding
from .arguments import arguments_of
from .asking import confirm
from .exit_codes import CommandError, ExitCode
from .output import Format, write

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager

    from open_banking import models

# What of a call says nothing about the kind of the report.
_NOT_A_KIND = re.compile(r"v\d+|decisioning|customers|reports|user_types|create")


def kinds() -> Mapping[str, finding.Found]:
    """The kinds of reports: the calls under ``decisioning`` that generate one for a customer."""
    found: dict[str, finding.Found] = {}
    for each in finding.every():
        returned = str(signature(each.function).return_annotation)
        if each.call.startswith("decisioning.") and returned.endswith("Ack") and not each.operation.deprecated:
            words = [word for word in each.call.split(".") if not _NOT_A_KIND.fullmatch(word)]
            if "customer_id" in signature(each.function).parameters:
                found["-".join(words).replace("_", "-")] = each
    return found


def _complete(incomplete: str) -> list[str]:
    return [kind for kind in kinds() if kind.startswith(incomplete)]


def report(
    kind: Annotated[str, typer.Argument(help="voa, voi or transactions, for instance.", autocompletion=_complete)],
    customer: Annotated[str, typer.Argument(help="The customer's ID.")],
    arguments: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KEY=VALUE]...", help="Further arguments; data.KEY=VALUE for the request body."),
    ] = None,
    *,
    data: Annotated[str | None, typer.Option(help="A file with the request body as JSON; - is stdin.")] = None,
    pdf: Annotated[Path | None, typer.Option(help="Save the report as a PDF, instead of writing JSON.")] = None,
    output: Annotated[Path | None, typer.Option(help="Write the JSON to this file.")] = None,
    timeout: Annotated[float, typer.Option(help="Seconds to wait at most.")] = 600,
    report_id: Annotated[
        str | None, typer.Option(help="Wait for a report that was requested before; nothing is requested.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Request it without asking, although it is billed.")] = False,
) -> None:
    """Generate a report, wait for it, and write it."""
    found = kinds().get(kind.lower().replace("_", "-"))
    if found is None:
        near = get_close_matches(kind, kinds(), n=3)
        raise CommandError(
            f"there is no kind of report {kind}; {'the nearest' if near else 'there are'}: {', '.join(near or kinds())}"
        )
    given: dict[str, Any] = {}
    if report_id is None:
        given = arguments_of(found, [f"customer_id={customer}", *(arguments or [])], data, default_body={})
        confirm(found.operation, yes=yes)
    with closing(Client()) as client:
        if report_id is None:
            report_id = str(attrgetter(found.call)(client)(**given).id)
        try:
            with _progress() as show:
                made = client.wait_for_report(customer_id=customer, report_id=report_id, timeout=timeout, on_poll=show)
        except ReportTimeoutError:
            again = f"open-banking report {kind} {customer} --report-id {report_id}"
            raise CommandError(
                f"the report is not ready after {timeout:g} seconds; wait again with: {again}", ExitCode.NOT_READY
            ) from None
        if pdf is None:
            write(made, form=Format.JSON, output=output)
        else:
            reports = client.decisioning.v3.customers.reports
            write(
                reports.get(customer_id=customer, report_id=report_id, accept="application/pdf"),
                form=Format.JSON,
                output=pdf,
            )
            typer.echo(f"saved {pdf}", err=True)


def _progress() -> AbstractContextManager[Callable[[models.Report], None]]:
    """A line that shows how the report is doing, at a terminal."""
    if not sys.stderr.isatty():
        return nullcontext(lambda _: None)
    from .progress_line import progress_line  # noqa: PLC0415  # imports Rich, which is slow

    return progress_line()
