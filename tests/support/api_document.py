"""The API document, read once: as it is, with the overlay applied, and as the code is made from it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from generator.document.load import load
from generator.document.normalize import normalized
from generator.document.read import read_yaml

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "openapi.yaml"
OVERLAY = ROOT / "overlay.yaml"
WITHDRAWN = ROOT / "withdrawn.yaml"


@cache
def written() -> dict[str, Any]:
    """The document as it stands in the file."""
    return read_yaml(SPEC)


@cache
def corrected() -> dict[str, Any]:
    """The document with what it dropped, and with the overlay applied."""
    return load(SPEC, WITHDRAWN, OVERLAY)


@cache
def generated_from() -> dict[str, Any]:
    """The corrected document in the shapes that the generator takes."""
    return normalized(corrected())
