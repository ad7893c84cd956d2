"""What a person gets after a step of Connect: a page, or a redirect to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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


def problem(refusal: RefusedError) -> Page:
    """An error page."""
    return Page("problem", {"message": refusal.message}, refusal.status)
