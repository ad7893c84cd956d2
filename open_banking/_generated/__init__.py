"""Generated from the API document; rewritten whole by ``make generate``, never edited."""

from __future__ import annotations

API_VERSION = "1.19.2"
SERVER = "https://api.finicity.com"
