"""The partner's credentials in a request body."""

from __future__ import annotations

from typing import Any

from .errors import InvalidRequestError
from .plain import plain
from .secret import is_key


def credential(place: str, value: Any) -> str | None:
    """Check a partner ID or a partner secret before it is sent.

    Five failed authentications lock the partner account, and a secret that was copied with a line break always fails.

    Raises:
        InvalidRequestError: It is not a single line of printable ASCII without spaces. The error does not show it.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise InvalidRequestError(f"{place} is a {type(value).__name__}; give text")
    text = str(plain(value))
    if not is_key(text):
        raise InvalidRequestError(
            f"{place} is not a single line of printable ASCII without spaces; was it copied correctly? Nothing was sent"
        )
    return text
