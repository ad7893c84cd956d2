"""Wraps keys, tokens and secrets so that nothing shows them by accident.

Crash reporters store the ``repr`` of every local variable of every frame. So the frames of this package hold a secret
as text only until it is wrapped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, overload

from .errors import MASK, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

_MIN_LENGTH = 6
# For instance in the URL of a proxy, in the message of an error of httpx or aiohttp.
_USER_IN_URL = r"(//)[^/@\s]+@"
# The error of h11 for an invalid header of the caller's httpx client. It quotes the value, which may be a key.
_HEADER_VALUE = r"(?s)(Illegal header value ).+"


class Secret:
    """Text whose repr is ``***``. Not a subclass of ``str``, whose content debuggers and crash reporters would show."""

    __slots__ = ("_text",)

    def __init__(self, text: Any) -> None:
        """Wrap ``text``. Use ``checked`` to validate it."""
        self._text = text

    @overload
    @classmethod
    def of(cls, text: None) -> None: ...
    @overload
    @classmethod
    def of(cls, text: str) -> Secret: ...
    @classmethod
    def of(cls, text: str | None) -> Secret | None:
        """Wrap ``text``, or return ``None`` if it is ``None`` or empty."""
        return cls(text) if text else None

    def reveal(self) -> str:
        """Return the text. Use it directly where it is sent; do not assign it to a variable."""
        text: str = self._text
        return text

    def checked(self, name: str) -> Secret:
        """Return this secret if it is valid in a header.

        Args:
            name: The name of the argument for the message, which does not show the secret.

        Raises:
            ConfigurationError: It is not text, or has a space, a line break or another character that the API's keys
                never have.
        """
        if not (self.is_text and is_key(self._text)):
            raise ConfigurationError(
                f"{name} is not a single line of printable ASCII without spaces; was it copied correctly?"
            )
        return self

    @property
    def is_text(self) -> bool:
        """Whether it is text and not empty."""
        return isinstance(self._text, str) and self._text != ""

    @property
    def can_be_masked(self) -> bool:
        """Whether it is long enough to mask. A shorter text can occur in ordinary words; the API's keys are longer."""
        return len(self._text) >= _MIN_LENGTH

    def masked_in(self, text: str) -> str:
        """Replace this secret in ``text``."""
        return text.replace(self._text, MASK)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return MASK


def masked(text: str, secrets: Iterable[Secret | None]) -> str:
    """Mask these secrets, users and passwords in URLs, and quoted header values in ``text``."""
    for secret in secrets:
        if secret is not None and secret.can_be_masked:
            text = secret.masked_in(text)
    return re.sub(_HEADER_VALUE, rf"\1{MASK}", re.sub(_USER_IN_URL, rf"\1{MASK}@", text))


def is_key(text: str) -> bool:
    """Whether ``text`` is one line of printable ASCII without spaces, like all keys and secrets of the API."""
    return text.isascii() and text.isprintable() and " " not in text and text != ""
