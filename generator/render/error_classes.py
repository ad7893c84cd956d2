"""The classes of errors that the library raises for the statuses of responses, by name.

The library has the classes themselves; the generator imports nothing of what it generates.
"""

from __future__ import annotations

_BY_STATUS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "429": "RateLimitError",
}


def error_class(status: str) -> str:
    """The class for a status as the document writes it: ``404``, ``5XX`` or ``default``."""
    if status.startswith("5"):
        return "InternalServerError"
    return _BY_STATUS.get(status, "APIStatusError")
