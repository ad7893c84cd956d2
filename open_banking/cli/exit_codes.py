"""The exit codes of the command line, and the errors that end it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """How a command ended."""

    OK = 0
    API = 1
    USAGE = 2
    CREDENTIALS = 3
    NOT_CONFIRMED = 4
    NOT_READY = 5
    INTERRUPTED = 130

    @property
    def meaning(self) -> str:
        """What it says, for the help and the guide."""
        return _MEANINGS[self]


_MEANINGS = {
    ExitCode.OK: "The command did what it was asked to.",
    ExitCode.API: "The API returned an error, or did not respond.",
    ExitCode.USAGE: "An argument, a file or an option is wrong, or a package is missing. Nothing was sent.",
    ExitCode.CREDENTIALS: "The credentials are missing or were refused. Correct them before you try again.",
    ExitCode.NOT_CONFIRMED: "A billable operation was not confirmed. Nothing was sent.",
    ExitCode.NOT_READY: "A report is still being generated. Wait for it again with `--report-id`.",
    ExitCode.INTERRUPTED: "Ctrl-C ended the command.",
}


class CommandError(Exception):
    """Ends the command with one line on stderr."""

    def __init__(self, message: str, code: ExitCode = ExitCode.USAGE) -> None:
        """Say what is wrong and what to do."""
        super().__init__(message)
        self.code = code
