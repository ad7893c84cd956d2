"""``open-banking operations``: what there is to call."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from . import finding
from .exit_codes import CommandError


def operations(
    words: Annotated[list[str] | None, typer.Argument(help="Words of its name, its path or what it does.")] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON instead of a table.")] = False,
) -> None:
    """List the operations, those that fit the words best first."""
    found = finding.search(words or [])
    if not found:
        raise CommandError(f"no operation has all of these words: {' '.join(words or [])}")
    rows = [
        {
            "operation": each.operation.name,
            "call": f"client.{each.call}",
            "method": each.operation.method,
            "path": each.operation.path,
            "summary": each.summary,
            "billable": each.operation.billable,
            "deprecated": each.operation.deprecated,
        }
        for each in found
    ]
    if as_json:
        typer.echo(json.dumps(rows, indent=2))
        return
    for row in rows:
        marks = [name for name in ("billable", "deprecated") if row[name]]
        marked = f" ({', '.join(marks)})" if marks else ""
        typer.echo(f"{row['operation']}: {row['summary']}{marked}")
        typer.echo(f"    {row['call']}\n    {row['method']} {row['path']}")
