"""The text in a token store: JSON with an entry for each set of credentials, its token or its failure."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, NamedTuple, Self, cast

from .secret import Secret, is_key

if TYPE_CHECKING:
    from .errors import APIStatusError

_VALID = 2 * 60 * 60.0
"""Seconds. Older tokens are not kept; failures are."""
_SKEW = 5 * 60.0
"""Seconds by which the clocks of two machines may differ. A token from further in the future is not used."""


class Shared(NamedTuple):
    """A token, and its age in seconds."""

    token: Secret
    age: float


class TokenRecord:
    """What a store holds. Immutable, and nothing of it is in its repr."""

    __slots__ = ("_entries", "_now")

    def __init__(self, entries: dict[str, Any], now: float) -> None:
        """Hold ``entries``; ``now`` in epoch seconds tells the age of tokens."""
        self._entries = entries
        self._now = now

    @classmethod
    def of(cls, text: Secret | None, now: float) -> Self:
        """Read the text of a store. Anything else than such a text has no entries."""
        try:
            return cls(_object(json.loads(text.reveal())) if text else {}, now)
        except (ValueError, RecursionError):
            return cls({}, now)

    def text(self) -> str:
        """What to write: all entries but tokens that have expired."""
        kept = (
            name for name, entry in self._entries.items() if "failure" in _object(entry) or self._age(name) < _VALID
        )
        return json.dumps({name: self._entries[name] for name in kept})

    def token(self, name: str, lifetime: float) -> Shared | None:
        """The token of the entry with this name, if it is younger than ``lifetime`` in seconds."""
        token, age = Secret(_object(self._entries.get(name)).get("token")), self._age(name)
        if not token.is_text or not is_key(token.reveal()) or not -_SKEW <= age < lifetime:
            return None
        return Shared(token, max(age, 0.0))

    def failure(self, name: str) -> dict[str, Any] | None:
        """The ``status`` and the ``code`` of the authentication that failed."""
        entry = _object(self._entries.get(name))
        return _object(entry["failure"]) if "failure" in entry else None

    def without(self, name: str) -> Self:
        """A copy without this entry."""
        return type(self)({each: self._entries[each] for each in self._entries if each != name}, self._now)

    def with_token(self, name: str, token: Secret) -> Self:
        """A copy with a token that was obtained just now."""
        return type(self)({**self._entries, name: {"token": token.reveal(), "obtained_at": self._now}}, self._now)

    def with_failure(self, name: str, error: APIStatusError) -> Self:
        """A copy with a failed authentication."""
        failure = {"status": error.status_code, "code": error.code}
        return type(self)({**self._entries, name: {"failure": failure}}, self._now)

    def _age(self, name: str) -> float:
        obtained_at = _object(self._entries.get(name)).get("obtained_at")
        return self._now - obtained_at if isinstance(obtained_at, int | float) else math.inf


def _object(value: Any) -> dict[str, Any]:
    """``value`` if it is a JSON object."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
