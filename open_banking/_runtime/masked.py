"""JSON objects without a model."""

from __future__ import annotations

from typing import Any


class MaskedObject(dict[str, Any]):
    """A dictionary whose repr shows only its keys, since the values may be personal data."""

    def __repr__(self) -> str:
        return f"{{{', '.join(f'{key!r}: ...' for key in self)}}}"
