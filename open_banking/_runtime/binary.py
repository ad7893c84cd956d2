"""Responses that are files."""

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
# Without O_BINARY, Windows writes a carriage return before each line feed.
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class BinaryResponse:
    """A file that the API returned, for instance a statement or a report as PDF."""

    __slots__ = ("content", "content_type", "filename")

    content: bytes
    """The bytes of the file."""
    content_type: str
    """The media type, for instance ``application/pdf``; ``application/octet-stream`` if the API sent none."""
    filename: str | None
    """The file name from the response, without directories, or ``None``."""

    def __init__(
        self, content: bytes, content_type: str = "application/octet-stream", filename: str | None = None
    ) -> None:
        self.content = content
        self.content_type = content_type
        self.filename = filename

    @classmethod
    def from_response(cls, response: httpx.Response) -> BinaryResponse:
        """Create a file from the body and the headers of a response."""
        content_type = response.headers.get("content-type", "").split(";")[0].strip().lower()
        return cls(
            response.content,
            content_type or "application/octet-stream",
            _filename(response.headers.get("content-disposition", "")),
        )

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to ``path``, replacing an existing file, and return the path.

        The bytes are written to a temporary file first, so a crash or a full disk never leaves a partial file. The
        permissions are those of any new file.

        Raises:
            OSError: The file cannot be written; an existing file at ``path`` is unchanged.
        """
        target = Path(path)
        # Not named after the target, whose name may have the maximum length.
        temporary = target.parent / f".{os.urandom(8).hex()}"
        descriptor = os.open(temporary, _NEW, 0o666)  # the umask applies
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(self.content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
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
    # The name is untrusted: it must not contain a path.
    name = re.split(r"[/\\]", name)[-1]
    name = "".join(character for character in name if character.isprintable()).strip()
    return None if name in {"", ".", ".."} else name
