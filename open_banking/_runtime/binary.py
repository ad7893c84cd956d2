"""Answers that are files."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    import httpx

_FILENAME_EXTENDED = r"(?i)filename\*\s*=\s*([\w-]*)'[^']*'([^;]+)"
_FILENAME = r'(?i)filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))'
# Windows would put a carriage return before each line feed.
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class BinaryResponse:
    """A file that the API answered with, a statement or a report as PDF for instance."""

    __slots__ = ("content", "content_type", "filename")

    content: bytes
    """The bytes of the file."""
    content_type: str
    """What they are, ``application/pdf`` for instance; ``application/octet-stream`` where the API does not say."""
    filename: str | None
    """The name that the API gave the file, without any folder, or ``None``."""

    def __init__(
        self, content: bytes, content_type: str = "application/octet-stream", filename: str | None = None
    ) -> None:
        self.content = content
        self.content_type = content_type
        self.filename = filename

    @classmethod
    def from_response(cls, response: httpx.Response) -> BinaryResponse:
        """Take the file out of an answer."""
        content_type = response.headers.get("content-type", "").split(";")[0].strip().lower()
        return cls(
            response.content,
            content_type or "application/octet-stream",
            _filename(response.headers.get("content-disposition", "")),
        )

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to ``path``, in place of what was there, and return the path.

        The bytes go to a file beside it first, so that a crash or a full disk leaves no half of a file. Its
        permissions are those of any new file.

        Raises:
            OSError: It cannot be written; what was at ``path`` is still there.
        """
        target = Path(path)
        # Not after the target, whose name may be as long as names can be.
        beside = target.parent / f".{os.urandom(8).hex()}"
        descriptor = os.open(beside, _NEW, 0o666)  # less what the umask takes away
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(self.content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink()
            raise
        return target

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BinaryResponse):
            return NotImplemented
        mine, theirs = (
            (self.content, self.content_type, self.filename),
            (other.content, other.content_type, other.filename),
        )
        return mine == theirs

    def __hash__(self) -> int:
        return hash((self.content, self.content_type, self.filename))

    def __repr__(self) -> str:
        return f"BinaryResponse({len(self.content)} bytes of {self.content_type}, filename={self.filename!r})"


def _filename(disposition: str) -> str | None:
    if found := re.search(_FILENAME_EXTENDED, disposition):
        name = unquote(found[2], "iso-8859-1" if found[1].lower() == "iso-8859-1" else "utf-8")
    elif found := re.search(_FILENAME, disposition):
        name = re.sub(r"\\(.)", r"\1", found[1]) if found[1] is not None else found[2]
    else:
        return None
    # The name comes from outside: a folder in it must not lead anywhere.
    name = re.split(r"[/\\]", name)[-1]
    name = "".join(character for character in name if character.isprintable()).strip()
    return None if name in {"", ".", ".."} else name
