"""What a TCP port can be."""

from __future__ import annotations

MAX_PORT = 65_535
