"""Load an OpenAPI document, checked and corrected by its overlays."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from attrs import field, frozen

from generator.document.check import check
from generator.document.facts import add_facts
from generator.document.known_values import drop_unfit_known_values
from generator.document.overlay import apply_overlay, is_written_for
from generator.document.read import line_of, read_yaml
from generator.document.references import Json, references

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@frozen
class Overlay:
    """Corrections of a document, and where they come from."""

    content: Json
    source: str
    line: Callable[[int], int] | None = None
    """The line on which an action stands, by its index."""
    matches: dict[int, int] = field(factory=dict)
    """How many nodes each action was found to be for, by its index, once it was applied."""


def load(spec: Path, *overlays: Path) -> Json:
    """Read ``spec``, refuse it if it is broken, and return it with ``overlays`` applied.

    Raises:
        DocumentError: One of the files is broken, or they do not fit each other.
    """
    return corrected(read(spec), str(spec), *map(read_overlay, overlays))


def read(spec: Path) -> Json:
    """Read a document, and refuse it if it is broken.

    Raises:
        DocumentError: It is broken.
    """
    document = read_yaml(spec)
    for node, _, target in references(document):
        node["$ref"] = unquote(target)  # it is part of a URL, whose characters may be escaped
    check(document, str(spec))
    return document


def read_overlay(path: Path) -> Overlay:
    """Read an overlay.

    Raises:
        DocumentError: It is neither YAML nor JSON.
    """
    return Overlay(read_yaml(path), str(path), lambda index: line_of(path, "actions", index))


def corrected(document: Json, source: str, *overlays: Overlay) -> Json:
    """Change ``document`` by ``overlays``, and return it.

    Raises:
        DocumentError: An overlay is broken, does not fit the document, or makes it broken.
    """
    for overlay in overlays:
        apply_overlay(document, overlay.content, overlay.source, overlay.line, overlay.matches)
    names = ", ".join(overlay.source.rpartition("/")[2] for overlay in overlays)
    source = f"{source} with {names} applied" if overlays else source
    check(document, source)
    if not all(is_written_for(document, overlay.content) for overlay in overlays):
        drop_unfit_known_values(document)
    add_facts(document, source)
    return document
