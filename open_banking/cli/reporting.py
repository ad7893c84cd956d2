"""``open-banking report``: a report, from its request to JSON or a PDF."""

from __future__ import annotations

import math
import re
import shlex
import sys
from contextlib import closing, contextmanager, nullcontext
from difflib import get_close_matches
from inspect import signature
from operator import attrgetter
from pathlib import Path  # noqa: TC003  # Typer reads the annotations
from typing import TYPE_CHECKING, Annotated, Any

import typer

from open_banking import Client, OpenBankingError, ReportFailedError, ReportTimeoutError

from . import finding
from .arguments import arguments_of
from .asking import confirm
from .exit_codes import CommandError, ExitCode
from .output import Format, check_output, write

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
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
    pdf: Annotated[
        Path | None, typer.Option(help="Save the report as a PDF; its JSON is written only with --output.")
    ] = None,
    output: Annotated[Path | None, typer.Option(help="Write the JSON to this file.")] = None,
    timeout: Annotated[float, typer.Option(min=0, help="Seconds to wait at most.")] = 600,
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
    if math.isnan(timeout):
        raise CommandError("--timeout is nan; give seconds")
    for path in (output, pdf):
        check_output(path)
    given: dict[str, Any] = {}
    if report_id is None:
        given = arguments_of(found, [f"customer_id={customer}", *(arguments or [])], data, default_body={})
        confirm(found.operation, yes=yes)
    with closing(Client()) as client:
        if report_id is None:
            report_id = str(attrgetter(found.call)(client)(**given).id)
        files = [f"--{name}={path}" for name, path in (("pdf", pdf), ("output", output)) if path is not None]
        again = shlex.join(["open-banking", "report", kind, customer, "--report-id", report_id, *files])
        with _resumable(again, timeout):
            with _progress() as show:
                made = client.wait_for_report(customer_id=customer, report_id=report_id, timeout=timeout, on_poll=show)
            if pdf is None or output is not None:
                write(made, form=Format.JSON, output=output)
            if pdf is not None:
                reports = client.decisioning.v3.customers.reports
                file = reports.get(customer_id=customer, report_id=report_id, accept="application/pdf")
                write(file, form=Format.JSON, output=pdf)
                typer.echo(f"saved {pdf}", err=True)


@contextmanager
def _resumable(again: str, timeout: float) -> Generator[None]:
    """Whatever goes wrong after the report was requested, say how to get it without paying for it again."""
    try:
        yield
    except ReportTimeoutError:
        raise CommandError(
            f"the report is not ready after {timeout:g} seconds; wait again with: {again}", ExitCode.NOT_READY
        ) from None
    except ReportFailedError:  # there is nothing to wait for
        raise
    except (OpenBankingError, CommandError) as error:
        raise CommandError(f"{error}; the report was requested, so go on with: {again}", ExitCode.API) from None
    except KeyboardInterrupt:
        typer.echo(f"the report was requested, so go on with: {again}", err=True)
        raise


def _progress() -> AbstractContextManager[Callable[[models.Report], None]]:
    """A line that shows how the report is doing, at a terminal."""
    if not sys.stderr.isatty():
        return nullcontext(lambda _: None)
    from .progress_line import progress_line  # noqa: PLC0415  # imports Rich, which is slow

    return progress_line()
