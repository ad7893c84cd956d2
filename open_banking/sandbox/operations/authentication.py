"""The partner's keys, tokens and secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..handlers import handles
from ..message import Json, RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..call import Call
    from ..operation import Operation
    from ..state import Partner

TOKEN_SECONDS = 2 * 60 * 60
_MOST_FAILURES = 5

# The API's own codes.
_BAD_CREDENTIALS = 10001
_INVALID_TOKEN = 10022
_EXPIRED_TOKEN = 10023
_NO_TOKEN = 10024
_NO_APP_KEY = 10026
_INVALID_APP_KEY = 10027
_LOCKED = 24302
_BAD_SECRET = 24437


def check_keys(partner: Partner, operation: Operation, headers: Mapping[str, str], now: float) -> None:
    """Refuse a call without a valid app key, or without a valid token if it needs one.

    Raises:
        RefusedError: With status 401 and the API's code.
    """
    key = headers.get("Finicity-App-Key", "").strip()
    if not key:
        raise RefusedError(401, "The header Finicity-App-Key is missing", code=_NO_APP_KEY)
    if key != partner.app_key:
        message = "The header Finicity-App-Key holds another key than the sandbox's"
        raise RefusedError(401, message, code=_INVALID_APP_KEY, plain="Invalid (Finicity-App-Key)")
    if not operation.needs_token:
        return
    token = headers.get("Finicity-App-Token", "").strip()
    if not token:
        raise RefusedError(401, "The header Finicity-App-Token is missing", code=_NO_TOKEN)
    issued = partner.tokens.get(token)
    if issued is None:
        raise RefusedError(401, "The header Finicity-App-Token holds no token of the sandbox", code=_INVALID_TOKEN)
    if now - issued >= TOKEN_SECONDS:
        raise RefusedError(401, "The token in Finicity-App-Token has expired", code=_EXPIRED_TOKEN)


@handles("CreateToken")
def create_token(call: Call) -> Json:
    """Issue a token. Five failures in a row lock the account, as with the API."""
    _check_credentials(call)
    token = call.world.text("token", 20)
    call.world.partner.tokens[token] = call.now
    return {"token": token}


@handles("ModifyPartnerSecret")
def modify_partner_secret(call: Call) -> None:
    """Replace the secret; issued tokens stay valid."""
    _check_credentials(call)
    partner_id, secret = call.body["partnerId"], call.body["newPartnerSecret"]
    partner = call.world.partner
    if secret == partner.secret_of(partner_id):
        raise RefusedError(400, "The new partner secret is the old one", code=_BAD_SECRET)
    if partner_id == partner.id:
        partner.secret = secret
    else:
        partner.aliases[partner_id] = secret


def _check_credentials(call: Call) -> None:
    partner = call.world.partner
    if partner.locked:
        raise RefusedError(401, "The partner account is locked after five failed authentications", code=_LOCKED)
    if call.body["partnerSecret"] == partner.secret_of(call.body["partnerId"]):
        partner.failures = 0
        return
    partner.failures += 1
    partner.locked = partner.failures >= _MOST_FAILURES
    raise RefusedError(401, "The partner ID or the partner secret is wrong", code=_BAD_CREDENTIALS)
