"""Paths that the caller writes: which are refused, and which belong to an operation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .errors import InvalidRequestError
from .operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

_PATH = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
# A gateway may take these for what they stand for, and so reach another operation than the path seems to name.
_AMBIGUOUS = re.compile(r"[A-Za-z0-9._~/\\%-]")
# A segment that names a resource or a version of the API, and no single thing.
_WORD = re.compile(r"[A-Za-z]+(?:[_-][A-Za-z]+)*|v\d+")


def checked_method(method: Any) -> str:
    """A method in capitals.

    Raises:
        InvalidRequestError: It is none of those that the API has.
    """
    name = method.upper() if isinstance(method, str) else ""
    if name not in METHODS:
        raise InvalidRequestError(f"method is not valid; give one of {', '.join(METHODS)}")
    return name


def check_path(path: Any) -> None:
    """Raise unless ``path`` is one below the base URL, as it is sent.

    The messages do not show it, since it may hold personal data or a secret.

    Raises:
        InvalidRequestError: It is not.
    """
    if not isinstance(path, str):
        raise InvalidRequestError(f"path is a {type(path).__name__}; give text that begins with '/'")
    if not path.startswith("/"):
        raise InvalidRequestError("path does not begin with '/'; give what follows the base URL, not a whole URL")
    if "?" in path:
        raise InvalidRequestError("path has a '?'; give the query parameters as query")
    if not _PATH.fullmatch(path):
        raise InvalidRequestError("path has a character that is not valid in one; percent-encode it")
    if "" in path[1:].split("/"):
        raise InvalidRequestError("path has an empty segment, so the call would reach another resource")
    decoded = path
    while (once := unquote(decoded)) != decoded:
        decoded = once
    if not {".", ".."}.isdisjoint(re.split(r"[/\\]", decoded)):
        raise InvalidRequestError("path has the segment '.' or '..', so the call would reach another resource")


def matching(templates: Iterable[str], path: str) -> str | None:
    """The one of ``templates`` that ``path`` is written by; one with the text itself before one with a parameter."""
    if any(_AMBIGUOUS.match(chr(int(code, 16))) for code in _ESCAPE.findall(path)):
        return None
    found = [template for template in templates if _fits(template, path)]
    return min(found, key=lambda each: [part.startswith("{") for part in each.split("/")], default=None)


def _fits(template: str, path: str) -> bool:
    parts, given = template.split("/"), path.split("/")
    return len(parts) == len(given) and all(
        part.startswith("{") or part == segment for part, segment in zip(parts, given, strict=True)
    )


def unknown(method: str, path: str) -> Operation:
    """The facts of a path of which nothing is known: it may cost money, so it is never retried.

    Its name and path go into logs and errors, so they only have the words of the path.
    """
    shown = "".join(f"/{each if _WORD.fullmatch(each) else '{}'}" for each in path[1:].split("/"))
    return Operation(name=f"{method} {shown}", method=method, path=shown, billable=True)
