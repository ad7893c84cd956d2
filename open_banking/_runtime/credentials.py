"""The keys of a client, from its arguments or from the environment."""

from __future__ import annotations

import os
from typing import NamedTuple

from .errors import ConfigurationError
from .secret import Secret


class Partner(NamedTuple):
    """The credentials with which a client obtains tokens."""

    id: str
    secret: Secret


class Credentials(NamedTuple):
    """The keys of a client."""

    app_key: Secret
    token: Secret | None
    partner: Partner | None


def resolve(
    app_key: Secret | None, token: Secret | None, partner_id: str | None, partner_secret: Secret | None
) -> Credentials:
    """Take the keys from the arguments, else from the environment. Empty text counts as not given.

    Arguments take precedence as a whole. With partner credentials as arguments, a token from the environment is
    ignored, since it may be an old one. With a token as an argument, incomplete partner credentials in the environment
    are ignored.

    Raises:
        ConfigurationError: There is no app key, one of the partner's two credentials is missing, or a key is invalid.
    """
    by_argument, by_token = bool(partner_id or partner_secret), token is not None
    app_key = app_key or _from_environment("FINICITY_APP_KEY")
    if app_key is None:
        raise ConfigurationError(
            "no app key: pass finicity_app_key, or set FINICITY_APP_KEY; the developer portal shows it"
        )
    if token is None and not by_argument:
        token = _from_environment("FINICITY_APP_TOKEN")
    partner_id = partner_id or os.environ.get("FINICITY_PARTNER_ID")
    partner_secret = partner_secret or _from_environment("FINICITY_PARTNER_SECRET")
    if by_token and not by_argument and not (partner_id and partner_secret):
        partner_id = partner_secret = None
    return Credentials(
        app_key.checked("finicity_app_key"),
        token.checked("finicity_app_token") if token else None,
        _partner(partner_id, partner_secret),
    )


def _partner(partner_id: str | None, partner_secret: Secret | None) -> Partner | None:
    if not partner_id and not partner_secret:
        return None
    if not partner_id or not partner_secret:
        raise ConfigurationError(
            "partner_id or partner_secret is missing: pass both, or set both FINICITY_PARTNER_ID and "
            "FINICITY_PARTNER_SECRET"
        )
    # Invalid credentials are refused here, since five failed authentications lock the partner account.
    Secret(partner_id).checked("partner_id")
    return Partner(partner_id, partner_secret.checked("partner_secret"))


def _from_environment(name: str) -> Secret | None:
    return Secret.of(os.environ.get(name))
