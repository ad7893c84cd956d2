"""JSON objects that no model describes."""

from __future__ import annotations

from typing import Any


class MaskedObject(dict[str, Any]):
    """A JSON object as a dictionary, whose repr shows its keys alone: its values may be personal data."""

    def __repr__(self) -> str:
        return f"{{{', '.join(f'{key!r}: ...' for key in self)}}}"
