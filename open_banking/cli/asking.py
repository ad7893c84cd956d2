"""Asks before something is billed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from .exit_codes import CommandError, ExitCode

if TYPE_CHECKING:
    from open_banking import Operation


def confirm(operation: Operation, *, yes: bool) -> None:
    """Ask whether a billable operation may be sent, unless ``yes`` was given.

    Raises:
        CommandError: It is billable, and was not confirmed.
    """
    if not operation.billable or yes:
        return
    if not can_answer():
        raise CommandError(f"{operation.name} is billable; pass --yes to send it", ExitCode.NOT_CONFIRMED)
    if not typer.confirm(f"{operation.name} is billable. Send it?", err=True):
        raise CommandError("nothing was sent", ExitCode.NOT_CONFIRMED)


def can_answer() -> bool:
    """Whether a person is at the terminal."""
    return sys.stdin.isatty()
