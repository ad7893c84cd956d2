"""``open-banking check``: are these credentials good?"""

from __future__ import annotations

from contextlib import closing

import typer

from open_banking import AuthenticationError, Client

from .exit_codes import CommandError, ExitCode


def check() -> None:
    """Authenticate once with the credentials of the environment. A failure counts toward locking the account."""
    with closing(Client(max_retries=0)) as client:
        settings = client._exchange.settings  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the same library
        partner = client._partner  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # the same library
        typer.echo(f"base URL: {settings.base_url.url}")
        typer.echo(f"partner ID: {partner.id if partner else 'not set; FINICITY_APP_TOKEN is used'}")
        try:
            # The cheapest call that needs the app key and a token.
            client.institution.v2.institutions.list(limit=1)
        except AuthenticationError as error:
            raise CommandError(
                f"refused: {error}; correct the credentials before you try again, since five failures lock the account",
                ExitCode.CREDENTIALS,
            ) from None
    typer.echo("the credentials are good")
