"""Keys, tokens and secrets, kept so that nothing shows them by accident.

Crash reporters store the ``repr`` of every local variable of every frame. So no frame of this package holds a secret
as text for longer than it takes to wrap it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, overload

from .errors import MASK, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST = 6
# A proxy's address, for instance, in the message of an error of httpx or aiohttp.
_USER_IN_URL = r"(//)[^/@\s]+@"
# What h11 says of a header that an httpx client of the caller's adds: it quotes the value, which may be a key.
_HEADER_VALUE = r"(?s)(Illegal header value ).+"


class Secret:
    """A text that is shown as ``***``. It is no ``str``, since what shows a text shows one of a subclass, too."""

    __slots__ = ("_text",)

    def __init__(self, text: Any) -> None:
        """Keep ``text``; ``checked`` refuses what is none."""
        self._text = text

    @overload
    @classmethod
    def of(cls, text: None) -> None: ...
    @overload
    @classmethod
    def of(cls, text: str) -> Secret: ...
    @classmethod
    def of(cls, text: str | None) -> Secret | None:
        """A secret of ``text``, or ``None`` where there is none: ``None``, or an empty text."""
        return cls(text) if text else None

    def reveal(self) -> str:
        """The text itself. Use it where it goes out, and keep it in no variable."""
        text: str = self._text
        return text

    def checked(self, name: str) -> Secret:
        """This secret, if it can stand in a header and was copied whole.

        Args:
            name: What it is, for the message, which does not show the secret.

        Raises:
            ConfigurationError: It is no text, or has a blank, a line break or another character that none of the API's
                keys has.
        """
        if not (self.is_text and is_key(self._text)):
            raise ConfigurationError(f"{name} is not a line of printable ASCII without blanks; was it copied whole?")
        return self

    @property
    def is_text(self) -> bool:
        """Whether it is a text, and not an empty one."""
        return isinstance(self._text, str) and self._text != ""

    @property
    def can_be_masked(self) -> bool:
        """Whether it is long enough to be looked for. Shorter ones stand in words, and no key of the API is."""
        return len(self._text) >= _SHORTEST

    def masked_in(self, text: str) -> str:
        """``text`` with this secret in it replaced."""
        return text.replace(self._text, MASK)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return MASK


def masked(text: str, secrets: Iterable[Secret | None]) -> str:
    """``text`` as people may see it: without these secrets, users and passwords of an address, and quoted headers."""
    for secret in secrets:
        if secret is not None and secret.can_be_masked:
            text = secret.masked_in(text)
    return re.sub(_HEADER_VALUE, rf"\1{MASK}", re.sub(_USER_IN_URL, rf"\1{MASK}@", text))


def is_key(text: str) -> bool:
    """Whether ``text`` is a line of printable ASCII without blanks, as all keys and secrets of the API are."""
    return text.isascii() and text.isprintable() and " " not in text and text != ""
