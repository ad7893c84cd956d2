"""A request to the sandbox and what comes back, with nothing of the network in between."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = dict[str, Any]

JSON = "application/json"
PDF = "application/pdf"
TEXT = "text/plain"
# The API's own code for a request that breaks a rule of the operation.
_INVALID_FIELD = 10010


class Request(NamedTuple):
    """One request, as it came."""

    method: str
    path: str
    """Percent-encoded."""
    query: str
    """Without the question mark; percent-encoded."""
    headers: Mapping[str, str]
    """Found in any spelling."""
    content: bytes = b""


class Answer(NamedTuple):
    """What goes back to the caller."""

    status: int
    headers: dict[str, str]
    content: bytes = b""


class File(NamedTuple):
    """An answer that is no JSON: a statement, a stored asset, a report as PDF."""

    content: bytes
    filename: str
    content_type: str = PDF


class RefusedError(Exception):
    """A request that is not answered with a success."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: int | None = None,
        plain: str | None = None,
        headers: Mapping[str, str] | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> None:
        """Refuse a request.

        Args:
            status: The HTTP status.
            message: Words for the caller.
            code: One of the API's error codes, if it has one for this.
            plain: The whole body where the API answers this in plain text.
            headers: Further headers.
            fields: Values of their own for fields that the errors of the operation have.
        """
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.plain = plain
        self.headers = headers
        self.fields = fields or {}

    def answer(self) -> Answer:
        """The refusal in the shape that most errors of the API have."""
        body = {"code": self.code or self.status, "status": str(self.status), "message": self.message}
        return json_answer(self.status, body, self.headers)


def invalid(message: str) -> RefusedError:
    """The refusal of a request with a field that is missing or makes no sense."""
    return RefusedError(400, message, code=_INVALID_FIELD)


class ChallengedError(Exception):
    """The institution asks for multi-factor authentication: status 203 without a body."""


def json_answer(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer in JSON."""
    content = json.dumps(body, separators=(",", ":")).encode()
    return Answer(status, {"Content-Type": JSON, **(headers or {})}, content)
