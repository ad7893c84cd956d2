"""The sessions of Connect: who a link is for, and how long it is valid."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from ..bank.account_types import ACCOUNT_TYPES
from ..message import RefusedError

if TYPE_CHECKING:
    from ..bank.profiles import Profile
    from ..message import Json
    from ..state import ConnectSession, World

PATH = "/connect-page"
PRIMARY = "primary"
"""The type of the borrower who connects first."""

LIFETIME = 2 * 60 * 60
"""How many seconds a link can be used."""


class Participant(NamedTuple):
    """A person who goes through a session."""

    customer_id: str
    consumer_id: str | None


def participants(session: ConnectSession) -> list[Participant]:
    """The people who go through a session, one after the other."""
    borrowers = session.request.get("borrowers")
    if borrowers is None:
        return [Participant(session.customer_id, session.request.get("consumerId"))]
    first = [each for each in borrowers if each["type"] == PRIMARY]
    others = [each for each in borrowers if each["type"] != PRIMARY]
    return [Participant(each["customerId"], each["consumerId"]) for each in (*first, *others)]


def session_of(link: str) -> str:
    """The id of the session of a link; empty if it is no link of Connect."""
    try:
        path = urlsplit(link).path
    except ValueError:
        return ""
    return path.removeprefix(f"{PATH}/").partition("/")[0] if path.startswith(f"{PATH}/") else ""


def open_session(world: World, session_id: str, now: float) -> ConnectSession:
    """The session of a link.

    Raises:
        RefusedError: There is no such link, or it was used or has expired.
    """
    session = world.sessions.get(session_id)
    if session is None:
        raise RefusedError(404, "There is no such link. Ask whoever sent it for another one.")
    if session.done and session.request.get("singleUseUrl"):
        raise RefusedError(410, "This link could be used once, and has been.")
    if now - session.created >= LIFETIME:
        raise RefusedError(410, "This link has expired. Ask whoever sent it for another one.")
    return session


def activated(request: Json, profile: Profile) -> list[str]:
    """The types of a test user's accounts that the configuration of a session lets in, where it has one.

    Raises:
        RefusedError: It lets none of them in.
    """
    settings: Json = request.get("configuration", {})
    names, segments = settings.get("filterAccounts"), settings.get("accountClassificationType")
    wanted = {_letters(each) for each in names or ()}
    types = [
        each
        for each in profile.types
        if (not names or wanted & {_letters(each), _letters(ACCOUNT_TYPES[each].name)})
        and (not segments or profile.segment in segments)
    ]
    if not types:
        message = f"The configuration of this login lets none of the accounts of {profile.name} in"
        raise RefusedError(400, message)
    return types


def _letters(text: str) -> str:
    """A text as it is compared: Credit Card, credit card and creditCard are the same."""
    return "".join(filter(str.isalnum, text)).casefold()
