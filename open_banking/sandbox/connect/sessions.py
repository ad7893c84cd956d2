"""The sessions of Connect: whom a link is for, and how long it is good."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..message import RefusedError

if TYPE_CHECKING:
    from ..state import ConnectSession, World

PATH = "/connect-page"
PRIMARY = "primary"
"""The type of the borrower who connects first."""

_SECONDS = 2 * 60 * 60


class Participant(NamedTuple):
    """Who goes through a session."""

    customer_id: str
    consumer_id: str | None


def participants(session: ConnectSession) -> list[Participant]:
    """Who goes through a session, one after the other."""
    borrowers = session.request.get("borrowers")
    if borrowers is None:
        return [Participant(session.customer_id, session.request.get("consumerId"))]
    first = [each for each in borrowers if each["type"] == PRIMARY]
    others = [each for each in borrowers if each["type"] != PRIMARY]
    return [Participant(each["customerId"], each["consumerId"]) for each in (*first, *others)]


def open_session(world: World, session_id: str, now: float) -> ConnectSession:
    """The session of a link.

    Raises:
        RefusedError: The link leads nowhere, or nowhere any more.
    """
    session = world.sessions.get(session_id)
    if session is None:
        raise RefusedError(404, "There is no such link. Ask whoever sent it for another one.")
    if session.done and session.request.get("singleUseUrl"):
        raise RefusedError(410, "This link was good for one time, and has been used.")
    if now - session.created >= _SECONDS:
        raise RefusedError(410, "This link has expired. Ask whoever sent it for another one.")
    return session
