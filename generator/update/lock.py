"""``openapi.lock``: for each text of the vendor's, the hash of the one that ours was written against."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from generator.errors import DocumentError
from generator.update.words import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.document.references import Json
    from generator.update.words import Place

_HEADING = "# For each place, the hash of the vendor's text that ours was written against. Written by make update.\n"
_DIGITS = 16
_HASH = re.compile(rf"[0-9a-f]{{{_DIGITS}}}")
_BETWEEN = " > "


def hashes(document: Json) -> dict[Place, str]:
    """The hash of each text of a document; white space does not count."""
    return {place: _hash(text) for place, text in words_of(document).items()}


def _hash(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:_DIGITS]


def read_lock(path: Path) -> dict[Place, str]:
    """The hashes in the file ``path``, by place.

    Raises:
        DocumentError: It cannot be read, or a line of it is not a hash and a place.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DocumentError(str(path), f"cannot be read: {error}") from error
    found: dict[Place, str] = {}
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#"):
            digest, _, place = line.partition("  ")
            if not _HASH.fullmatch(digest) or not place:
                raise DocumentError(f"{path}:{number}", "is no hash followed by a place; restore the file")
            found[tuple(place.split(_BETWEEN))] = digest
    return found


def lock(found: Mapping[Place, str]) -> str:
    """The text of the file."""
    return _HEADING + "".join(f"{digest}  {_BETWEEN.join(place)}\n" for place, digest in sorted(found.items()))
