"""Masks what may be personal in a message of the API, so that a log may hold the rest.

Whether a word is a name cannot be told from the word. So only words that are known to belong to the messages themselves
are let through, and not even those if the request sent them. Everything else is masked, every number included.
"""

from __future__ import annotations

import json
import re
from string import punctuation
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from .errors import MASK
from .json_text import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .request import Request

# Ordinary words of error messages, and those that names of fields are made of. None is a name of persons or places.
_WORDS = frozenset(
    """
    a able about accept acceptable accepted access account accountid accounts action active added additional address
    after again aggregation all allowed already also amount an analytics and any api app application applications
    applied are argument as ask asks asset assets assigned at attempt attempts auth authenticate authenticated
    authentication authoritative authorization authorized available bad balance be because been before being between
    birth body both busy but by callback can cannot case certified changed characters check client closed code codes
    completed conflict connect connected connection consent consumer consumers contact contain contained contains
    content could create created credential credentials currency currently customer customerid customers data
    date dates default deleted denied dependency deposit deprecated details detected did didn digits directory disabled
    dispute do does doesn done due duplicate each early either email empty enabled end ended endpoint enroll enrolled
    enter entity epoch error errors exceeded exceeds exist existing exists expectation expired extended external factor
    fail failed failure fcra feature file filter finicity first for forbidden format found freeze from future gateway
    given gone has hasn have haven header headers history http i id identifier identity ids if illegal implemented in
    inactive income incomplete incorrect information informational institution institutions insufficient integer
    interaction internal into invalid ip is isn it its json key keys large larger last later least legal length less
    level limit limited link list loan loans locked login logins loop low lower malformed many match matches maximum
    media message method mfa minimum misdirected missing mode modified month months more most multi multiple must name
    names negotiates neither network new no non none nor not null number oauth object of off offset on once one only
    operation operations or other out over owner page parameter parameters params parse parsed partner password past
    path pay payload payment pdf pending period permission permissions permitted phone please portfolio portfolios
    possible precondition present previous process processable processed processing product production progress provide
    provided proxy purpose query range rate reached ready reason reasons received record records redirect refresh
    refused registered reject rejected removed repeat report reports request requested requests require required
    requires resource resources response retry revoked route routing running same sandbox satisfiable search seconds
    secret secure security sent server service session sessions short should since small so some something sorry
    specified ssn start started state statement statements status still storage subscribed subscription success
    successful such support supported suspended syntax system tag take taken teapot temporarily temporary testing than
    that the their them then there these they this those time timed timeout timestamp to token tokens too transaction
    transactions transfer try txpush type types unable unauthorized unavailable under unexpected unique unknown
    unprocessable unsupported until upgrade uri url use used user username using valid validate validation value values
    variant verification verified verify version via voa voi was we webhook were when where which while window with
    within without would wrong xml year years yet you your zip
    """.split()  # noqa: SIM905  # hundreds of lines otherwise
)
# They belong to messages, too, but are names as well, or ends of contractions, so they have to be in lower case.
_IN_LOWER_CASE = frozenset(
    {"bank", "day", "days", "field", "fields", "grant", "long", "m", "may", "read", "s", "t", "will"}
)
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
"""A word, or a part of a name in camel case."""
_CAPITAL_INSIDE = re.compile(r"(?<=[a-z])[A-Z]")
_TYPOGRAPHY = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u2026", "''\"\"--.")
_MASKS = re.compile(rf"{re.escape(MASK)}(?:\s+{re.escape(MASK)})+")
_SHORTEST = 2
"""Characters of a sent word that is looked for; single letters are everywhere."""


def impersonal(message: str, request: Request) -> str | None:
    """The message with ``***`` for what may be personal; ``None`` if nothing else is left."""
    sent = {part.lower() for text in _sent(request) for part in _PART.findall(text) if len(part) >= _SHORTEST}
    pieces = (_masked(piece, sent) for piece in message.translate(_TYPOGRAPHY).split())
    text = _MASKS.sub(MASK, " ".join(pieces))
    return text if _PART.search(text) else None


def _masked(piece: str, sent: set[str]) -> str:
    """A piece of the message between two spaces, or a mask between its punctuation."""
    if not piece.isascii() or "@" in piece:
        return MASK
    core = piece.strip(punctuation)
    return piece if _is_known(core, sent) else piece.replace(core, MASK, 1)


def _is_known(core: str, sent: set[str]) -> bool:
    if any(each.isdigit() for each in core):
        return False
    # In camel case, the capitals say nothing.
    parts: list[str] = _PART.findall(_CAPITAL_INSIDE.sub(lambda capital: f" {capital[0].lower()}", core))
    return all(part.lower() not in sent and (part.lower() in _WORDS or part in _IN_LOWER_CASE) for part in parts)


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
