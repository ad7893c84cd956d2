"""The cursor of ``sync_transactions``: what a store has, in so few bytes that its size is bounded.

Of each recent transaction it has the ID, the dates and a hash. Of all older ones it has two sketches, one of the IDs
and one of IDs with hashes, from which some changes can be told. Customer and accounts are in it as hashes.
"""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from typing import TYPE_CHECKING, NamedTuple, Self

from attrs import evolve, frozen

from ._runtime.errors import InvalidRequestError
from .set_sketch import Sketch

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = 1
MAX_RECENT = 2_000
"""How many transactions a cursor has one by one. If there are more in the window, it has all of them as sketches."""
MAX_ACCOUNTS = 500
"""For how many accounts it has the oldest date."""
NEVER = 2**40
"""Epoch seconds later than any date: a cursor that begins here has no transaction one by one."""
SCOPE = 8
ACCOUNT = 6
FINGERPRINT = 5
_ID = 8
_CHECKSUM = 8
_LARGEST = 2**18
"""Bytes that a cursor has at most before it is compressed."""
_TEXT = re.compile(r"([0-9]+)\.([A-Za-z0-9_-]+={0,2})", re.ASCII)
_REMEDY = "sync without a cursor, and replace what is stored"


class Seen(NamedTuple):
    """What a cursor knows of a transaction."""

    fingerprint: bytes
    first: int
    """The earliest of its dates, in epoch seconds."""
    last: int
    """The latest of its dates."""


@frozen
class Cursor:
    """What a store has after a run."""

    scope: bytes
    """The hash of the customer and the account that it is of."""
    since: int
    """Epoch seconds, from which on the store has transactions."""
    window: int
    """Seconds."""
    accounts: bytes
    """The hash of what decides, with each account, whether older transactions have to be read again."""
    begins: int
    """Epoch seconds. What has a date from here on is in ``recent``; the rest is in the sketches."""
    oldest: Mapping[bytes, int] | None
    """The earliest date of the transactions of each account, by the hash of its ID; ``None`` for too many accounts."""
    recent: Mapping[int, Seen]
    contents: Sketch
    ids: Sketch

    def within_bounds(self) -> Self:
        """The same cursor with all that is before ``begins`` in the sketches, and all if there is too much of it."""
        begins = NEVER if len(self.recent) > MAX_RECENT else self.begins
        for number, seen in self.recent.items():
            if seen.last < begins:
                self.contents.add(content_key(number, seen.fingerprint))
                self.ids.add(id_key(number))
        recent = {number: seen for number, seen in self.recent.items() if seen.last >= begins}
        oldest = None if self.oldest is None or len(self.oldest) > MAX_ACCOUNTS else self.oldest
        return evolve(self, begins=begins, recent=recent, oldest=oldest)

    def text(self) -> str:
        """The cursor as ASCII text."""
        parts = [self.scope, self.accounts, _number(self.since), _number(self.window), _number(self.begins)]
        parts.append(_number(0 if self.oldest is None else len(self.oldest) + 1))
        parts += (part for key, date in (self.oldest or {}).items() for part in (key, _signed(date)))
        parts.append(_number(len(self.recent)))
        before = 0
        for number, seen in sorted(self.recent.items()):
            parts += (_number(number - before), seen.fingerprint)
            parts += (_signed(seen.first - self.begins), _number(seen.last - seen.first))
            before = number
        content = b"".join((*parts, self.contents.packed(), self.ids.packed()))
        packed = zlib.compress(_checksum(content) + content, 9)
        return f"{VERSION}.{base64.urlsafe_b64encode(packed).decode('ascii')}"

    @classmethod
    def of(cls, text: str, scope: bytes) -> Self:
        """Read a cursor.

        Raises:
            InvalidRequestError: It is damaged, of another version, or of another customer or account.
        """
        found = _TEXT.fullmatch(text)
        if found is None:
            raise InvalidRequestError(f"cursor is damaged, or no cursor of sync_transactions: {_REMEDY}")
        if found[1] != str(VERSION):
            version = found[1][:9]
            raise InvalidRequestError(f"cursor is of version {version}, which this open-banking cannot read: {_REMEDY}")
        try:
            cursor = cls._read(_Bytes(_content(found[2])))
        except (ValueError, zlib.error):
            raise InvalidRequestError(f"cursor is damaged: {_REMEDY}") from None
        if cursor.scope != scope:
            raise InvalidRequestError(
                "cursor is of another customer_id or account_id: each customer, and each account that is synced by "
                "itself, has a cursor of its own"
            )
        return cursor

    @classmethod
    def _read(cls, content: _Bytes) -> Self:
        scope, accounts = content.take(SCOPE), content.take(SCOPE)
        since, window, begins = content.number(), content.number(), content.number()
        count = content.number()
        oldest = {content.take(ACCOUNT): content.signed() for _ in range(count - 1)} if count else None
        recent: dict[int, Seen] = {}
        number = 0
        for _ in range(content.number()):
            number += content.number()
            fingerprint = content.take(FINGERPRINT)
            first = begins + content.signed()
            recent[number] = Seen(fingerprint, first, first + content.number())
        contents, ids = (Sketch.unpacked(width, content.take(Sketch.size(width))) for width in (_ID + FINGERPRINT, _ID))
        return cls(scope, since, window, accounts, begins, oldest, recent, contents, ids)


def empty_sketches() -> tuple[Sketch, Sketch]:
    """Sketches of no transactions: of contents, and of IDs."""
    return Sketch(_ID + FINGERPRINT), Sketch(_ID)


def id_key(number: int) -> bytes:
    """A transaction's ID as the element of a sketch."""
    return number.to_bytes(_ID, "big")


def content_key(number: int, fingerprint: bytes) -> bytes:
    """A transaction's ID and hash as the element of a sketch."""
    return id_key(number) + fingerprint


def id_in(key: bytes) -> int:
    """The ID in an element of either sketch."""
    return int.from_bytes(key[:_ID], "big")


def _content(text: str) -> bytes:
    """The bytes in a cursor.

    Raises:
        ValueError: They are not what was written.
        zlib.error: The same.
    """
    unpacking = zlib.decompressobj()
    whole = unpacking.decompress(base64.b64decode(text, b"-_", validate=True), _LARGEST)
    checksum, content = whole[:_CHECKSUM], whole[_CHECKSUM:]
    if not unpacking.eof or unpacking.unused_data or checksum != _checksum(content):
        raise ValueError
    return content


def _checksum(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_CHECKSUM).digest()


def _number(value: int) -> bytes:
    """A number in seven bits a byte, the lowest first. The last byte is below 128."""
    written = bytearray()
    while value > 127:  # noqa: PLR2004  # what seven bits hold
        written.append(value & 127 | 128)
        value >>= 7
    written.append(value)
    return bytes(written)


def _signed(value: int) -> bytes:
    """A number that may be negative: 0, -1, 1, -2 and so on."""
    return _number(value * 2 if value >= 0 else -value * 2 - 1)


class _Bytes:
    """Bytes that are read from front to back."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._place = 0

    def take(self, length: int) -> bytes:
        """The next bytes.

        Raises:
            ValueError: There are fewer.
        """
        taken = self._content[self._place : self._place + length]
        if len(taken) != length:
            raise ValueError
        self._place += length
        return taken

    def number(self) -> int:
        """A number that ``_number`` wrote."""
        value = shift = 0
        while (byte := self.take(1)[0]) > 127:  # noqa: PLR2004  # what seven bits hold
            value |= (byte & 127) << shift
            shift += 7
        return value | byte << shift

    def signed(self) -> int:
        """A number that ``_signed`` wrote."""
        value = self.number()
        return -(value // 2) - 1 if value & 1 else value // 2
