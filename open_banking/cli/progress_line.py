"""The line that shows how a report is doing while a command waits for it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from open_banking import models


@contextmanager
def progress_line() -> Generator[Callable[[models.Report], None]]:
    """Show a line on stderr; the function that is returned updates it."""
    with Console(stderr=True).status("The report was requested") as status:
        yield lambda report: status.update(f"Report {report.id}: {report.status}")
