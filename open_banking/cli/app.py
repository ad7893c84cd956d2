"""The command line: its commands, and how it ends."""

from __future__ import annotations

from typing import Annotated

import typer

from open_banking import (
    APIStatusError,
    AuthenticationError,
    AuthenticationLockedError,
    ConfigurationError,
    InvalidRequestError,
    OpenBankingError,
    __api_version__,
    __version__,
)

from . import calling, checking, listing, reporting, webhook_commands
from .exit_codes import CommandError, ExitCode

_EPILOG = "Exit codes: " + " ".join(f"{code.value}: {code.meaning}" for code in ExitCode)

# The base class of what Typer raises for wrong usage; it has no public name.
_UsageError: type[Exception] = typer.BadParameter.__bases__[0]

app = typer.Typer(
    name="open-banking",
    help="Call Mastercard Open Banking US (Finicity). Credentials come from the environment: FINICITY_APP_KEY, "
    "FINICITY_PARTNER_ID and FINICITY_PARTNER_SECRET, and FINICITY_BASE_URL for a sandbox.",
    epilog=_EPILOG,
    no_args_is_help=True,
    # Their locals would show keys.
    pretty_exceptions_enable=False,
)
app.command()(calling.call)
app.command()(listing.operations)
app.command()(reporting.report)
app.command()(checking.check)
app.add_typer(webhook_commands.app, name="webhooks")


@app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
    add_help_option=False,
)
def sandbox(context: typer.Context) -> None:
    """Serve a sandbox on this machine; sandbox --help lists its options."""
    from open_banking.sandbox.__main__ import main  # noqa: PLC0415  # slow to import

    try:
        code = main(context.args)
    except SystemExit as ended:  # as argparse ends after --help, or for a wrong option
        code = int(ended.code or 0)
    raise typer.Exit(code)


def _show_version(wanted: bool) -> None:  # noqa: FBT001  # as Typer calls it
    if wanted:
        typer.echo(f"open-banking {__version__}, API {__api_version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the versions.")
    ] = False,
) -> None:
    """Take the options of the whole command line."""


def run(arguments: list[str] | None = None) -> int:
    """Run a command, and return its exit code. An error is one line on stderr."""
    try:
        result: object = app(arguments, standalone_mode=False)
    except (CommandError, _UsageError, OpenBankingError) as error:
        message, code = _told(error)
        typer.echo(f"error: {' '.join(message.split())}", err=True)
        return code
    except (typer.Abort, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    return result if isinstance(result, int) else ExitCode.OK


def _told(error: Exception) -> tuple[str, ExitCode]:
    """What to say about an error, and how the command ends because of it."""
    if isinstance(error, CommandError):
        return str(error), error.code
    if isinstance(error, _UsageError):
        return str(getattr(error, "format_message", error.__str__)()), ExitCode.USAGE
    if isinstance(error, ConfigurationError):
        return str(error), ExitCode.CREDENTIALS if "FINICITY_" in str(error) else ExitCode.USAGE
    if isinstance(error, InvalidRequestError):
        return str(error), ExitCode.USAGE
    refused = isinstance(error, AuthenticationError | AuthenticationLockedError)
    advice = f"; {_advice(error)}" if refused or isinstance(error, APIStatusError) else ""
    return f"{error}{advice}", ExitCode.CREDENTIALS if refused else ExitCode.API


_ADVICE = {
    "authenticate": "check the credentials with: open-banking check",
    "reconnect": "the person has to go through Connect Fix",
    "wait": "wait, then try again",
    "support": "ask Finicity's support",
    "fix_request": "correct the request",
}


def _advice(error: Exception) -> str:
    remedy = str(getattr(error, "remedy", "authenticate"))
    return f"what to do: {_ADVICE.get(remedy, 'see the API documentation')}"
