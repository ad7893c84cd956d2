"""Generated from the API document; rewritten whole by ``make generate``, never edited."""

from __future__ import annotations

API_VERSION = "1.42.0"
SERVER = "https://api.finicity.com"
