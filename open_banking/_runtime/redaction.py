"""Keeps secrets out of what people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MASK = "***"


def masked(text: str, secrets: Iterable[str | None]) -> str:
    """``text`` with every secret in it replaced."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, MASK)
    return text
