"""Load an OpenAPI document, checked and corrected by its overlay."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from generator.document.check import check
from generator.document.facts import add_facts
from generator.document.overlay import apply_overlay
from generator.document.read import line_of, read_yaml
from generator.document.references import Json, references

if TYPE_CHECKING:
    from pathlib import Path


def load(spec: Path, overlay: Path) -> Json:
    """Read ``spec``, refuse it if it is broken, and return it with ``overlay`` applied.

    Raises:
        DocumentError: One of the two files is broken, or they do not fit each other.
    """
    document = read_yaml(spec)
    for node, _, target in references(document):
        node["$ref"] = unquote(target)  # it is part of a URL, whose characters may be escaped
    check(document, str(spec))
    apply_overlay(document, read_yaml(overlay), str(overlay), lambda index: line_of(overlay, "actions", index))
    source = f"{spec} with {overlay.name} applied"
    check(document, source)
    add_facts(document, source)
    return document
