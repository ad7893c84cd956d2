"""Where the files of the checkout are."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "openapi.yaml"
WITHDRAWN = ROOT / "withdrawn.yaml"
OVERLAY = ROOT / "overlay.yaml"
# What openapi.yaml is corrected by, in this order.
OVERLAYS = (WITHDRAWN, OVERLAY)
ACCEPTED = ROOT / "accepted.toml"
CHANGELOG = ROOT / "CHANGELOG.md"
LOCK = ROOT / "openapi.lock"
CODE = ROOT / "open_banking" / "_generated"
REFERENCE = ROOT / "docs" / "reference"
