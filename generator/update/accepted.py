"""``accepted.toml``: the changes that somebody accepted, each with the reason.

.. code-block:: toml

    [[accepted]]
    change = "field-optional Customer.name"
    reason = "The API has sent it only for some customers all along."
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from generator.errors import DocumentError

if TYPE_CHECKING:
    from pathlib import Path

_ENTRY = {"change", "reason"}


def read_accepted(path: Path) -> dict[str, str]:
    """The reason for each accepted change, by its key; none if there is no such file.

    Raises:
        DocumentError: The file is no TOML, or an entry is not a change with a reason.
    """
    if not path.exists():
        return {}
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DocumentError(str(path), f"cannot be read: {error}") from error
    entries: Any = content.get("accepted", [])
    if content.keys() - {"accepted"} or not isinstance(entries, list):
        raise DocumentError(str(path), "holds something else than [[accepted]] entries")
    for number, entry in enumerate(entries, 1):
        if not isinstance(entry, dict) or entry.keys() != _ENTRY or not all(map(_is_text, entry.values())):
            raise DocumentError(str(path), f"entry {number} of accepted is not a change with a reason, both as text")
    return {entry["change"]: entry["reason"] for entry in entries}


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
