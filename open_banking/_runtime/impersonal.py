"""Tells whether a message of the API holds nothing personal, so that a log may hold it.

Whether a word is a name cannot be told from the word. So only messages are let through that look like those the API has
for everybody: they begin with a word that begins such messages, and have no other word in capitals, no number, no
quotation, and nothing that the request sent.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from .json_text import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .request import Request

# Words that begin a message; a name could stand there as well.
_OPENERS = frozenset(
    [
        "a",
        "access",
        "account",
        "accounts",
        "an",
        "api",
        "app",
        "application",
        "authentication",
        "bad",
        "cannot",
        "connect",
        "connection",
        "consumer",
        "customer",
        "customers",
        "date",
        "dates",
        "duplicate",
        "error",
        "failed",
        "forbidden",
        "illegal",
        "incorrect",
        "institution",
        "internal",
        "invalid",
        "malformed",
        "method",
        "missing",
        "no",
        "not",
        "only",
        "parameter",
        "partner",
        "permission",
        "rate",
        "report",
        "reports",
        "request",
        "required",
        "resource",
        "server",
        "service",
        "something",
        "specified",
        "sorry",
        "subscription",
        "system",
        "temporary",
        "the",
        "there",
        "this",
        "timeout",
        "token",
        "too",
        "transaction",
        "transactions",
        "unable",
        "unauthorized",
        "unexpected",
        "unknown",
        "unsupported",
        "user",
        "username",
        "value",
        "we",
        "your",
    ]
)
# Words in capitals that name no person.
_TERMS = frozenset(
    {"API", "App", "Connect", "FCRA", "Finicity", "HTTP", "ID", "IDs", "JSON", "Key", "MFA", "PDF", "Token"}
)
_TELLING = re.compile(r"\d{3}|[@\"'`“”\u2018\u2019<>{}\[\]=]|://")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 2
"""Characters of a sent word that is looked for; single letters are everywhere."""


def impersonal(message: str, request: Request) -> str | None:
    """The message, if it holds nothing personal; else ``None``."""
    if _TELLING.search(message):
        return None
    words = _WORD.findall(message)
    if not words or words[0].lower() not in _OPENERS:
        return None
    if any(word[0].isupper() and word not in _TERMS for word in words[1:]):
        return None
    sent = {word.casefold() for text in _sent(request) for word in _WORD.findall(text) if len(word) >= _SHORTEST}
    return None if sent & {word.casefold() for word in words} else message


def _sent(request: Request) -> Iterator[str]:
    """The values that the request has of the caller."""
    for name, value in zip(request.operation.path.split("/"), request.path.split("/"), strict=False):
        if name.startswith("{"):
            yield unquote(value)
    for _, value in parse_qsl(request.query):
        yield value
    if request.content:
        try:
            yield from _scalars(json.loads(request.content))
        except (ValueError, RecursionError):
            yield request.content.decode(errors="replace")


def _scalars(value: Any) -> Iterator[str]:
    if is_object(value):
        for each in value.values():
            yield from _scalars(each)
    elif is_array(value):
        for each in value:
            yield from _scalars(each)
    elif isinstance(value, str):
        yield value
