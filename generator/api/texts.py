"""The texts of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.document.references import Json


def description(node: Json) -> str:
    """The description of whatever may have one, empty if it has none."""
    return str(node.get("description", "")).strip()
