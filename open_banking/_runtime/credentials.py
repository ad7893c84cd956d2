"""The keys of a client, from its arguments or else from the environment."""

from __future__ import annotations

import os
from typing import NamedTuple

from .errors import ConfigurationError
from .secret import Secret


class Partner(NamedTuple):
    """What a token is obtained with."""

    id: str
    secret: Secret


class Credentials(NamedTuple):
    """The keys that a client was made with."""

    app_key: Secret
    token: Secret | None
    partner: Partner | None


def chosen(
    app_key: Secret | None, token: Secret | None, partner_id: str | None, partner_secret: Secret | None
) -> Credentials:
    """The keys as given, or else from the environment. An empty text counts as not given.

    Arguments go before the environment as a whole: a token of the environment does not replace credentials that were
    given, since it may be an old one of another program, and half a pair of credentials there is no matter to who gives
    a token.

    Raises:
        ConfigurationError: There is no app key, half of the partner's credentials is missing, or one of them was not
            copied whole.
    """
    by_argument, by_token = bool(partner_id or partner_secret), token is not None
    app_key = app_key or _from_environment("FINICITY_APP_KEY")
    if app_key is None:
        raise ConfigurationError(
            "no app key: pass finicity_app_key, or set FINICITY_APP_KEY; it stands in the developer portal"
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
            "partner_id and partner_secret belong together, and one of them is missing; "
            "so do FINICITY_PARTNER_ID and FINICITY_PARTNER_SECRET"
        )
    # What cannot be right is not tried: five failed authentications lock the partner account.
    Secret(partner_id).checked("partner_id")
    return Partner(partner_id, partner_secret.checked("partner_secret"))


def _from_environment(name: str) -> Secret | None:
    return Secret.of(os.environ.get(name))
