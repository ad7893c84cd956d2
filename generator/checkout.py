"""Where the files of the checkout are."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "openapi.yaml"
OVERLAY = ROOT / "overlay.yaml"
CODE = ROOT / "open_banking" / "_generated"
REFERENCE = ROOT / "docs" / "reference"
