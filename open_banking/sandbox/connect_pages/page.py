"""What a person gets after a step of Connect: a page, or a redirect to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode, urlsplit, urlunsplit

if TYPE_CHECKING:
    from ..message import Json, RefusedError


class Page(NamedTuple):
    """A page of Connect."""

    name: str
    """The name of its template."""
    values: Json
    """What the template shows."""
    status: int = 200


class Redirect(NamedTuple):
    """Where the person goes next."""

    url: str


Step = Page | Redirect


# How the redirect reports the outcome of a session.
COMPLETE = {"reason": "complete", "code": "200"}
EXIT = {"reason": "exit", "code": "100"}


def back_to(address: str, outcome: dict[str, str]) -> Redirect:
    """The redirect to where a person came from, with the outcome of their session in the query."""
    parts = urlsplit(address)
    query = "&".join(filter(None, (parts.query, urlencode(outcome))))
    return Redirect(urlunsplit(parts._replace(query=query)))


def problem(refusal: RefusedError) -> Page:
    """An error page."""
    return Page("problem", {"message": refusal.message}, refusal.status)
