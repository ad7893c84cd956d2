"""The partner's credentials in a request body."""

from __future__ import annotations

from typing import Any

from .errors import InvalidRequestError
from .plain import plain
from .secret import is_key


def credential(place: str, value: Any) -> str | None:
    """A partner ID or a secret, as it is sent.

    Each authentication that fails is one of the five that lock the partner account, and what was copied with the
    line break at its end is bound to fail.

    Raises:
        InvalidRequestError: It is no line of printable ASCII without blanks. The error does not show it.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise InvalidRequestError(f"{place} is a {type(value).__name__}; give text")
    text = str(plain(value))
    if not is_key(text):
        raise InvalidRequestError(
            f"{place} is not a line of printable ASCII without blanks; was it copied whole? Nothing was sent"
        )
    return text
