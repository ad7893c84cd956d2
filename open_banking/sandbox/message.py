"""Requests to the sandbox and its responses, whatever transport carries them."""

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
    """An HTTP request."""

    method: str
    path: str
    """Percent-encoded."""
    query: str
    """Without the question mark; percent-encoded."""
    headers: Mapping[str, str]
    """By names in any case."""
    content: bytes = b""


class Response(NamedTuple):
    """An HTTP response."""

    status: int
    headers: dict[str, str]
    content: bytes = b""


class File(NamedTuple):
    """A response that is not JSON: a statement, a stored asset, a report as PDF."""

    content: bytes
    filename: str
    content_type: str = PDF


class RefusedError(Exception):
    """An operation cannot succeed; becomes an error response."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: int | str | None = None,
        plain: str | None = None,
        headers: Mapping[str, str] | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> None:
        """Refuse a request.

        Args:
            status: The HTTP status.
            message: Text for the caller.
            code: One of the API's error codes, if it has one for this; a number unless the API sends it as text.
            plain: The whole body, where the API responds in plain text.
            headers: Further headers.
            fields: Values for fields that only the errors of this operation have.
        """
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.plain = plain
        self.headers = headers
        self.fields = fields or {}

    def response(self) -> Response:
        """The error response in the shape that most errors of the API have."""
        body = {"code": self.code or self.status, "status": str(self.status), "message": self.message}
        return json_response(self.status, body, self.headers)


def invalid(message: str, code: int | str | None = None) -> RefusedError:
    """The error for a request with a field that is missing or not valid, unless the API has another ``code`` for it."""
    return RefusedError(400, message, code=_INVALID_FIELD if code is None else code)


class ChallengedError(Exception):
    """The institution asks for multi-factor authentication: status 203, mostly without a body."""

    def __init__(self, body: Any = None) -> None:
        """Challenge whoever calls.

        Args:
            body: The challenges, where the operation has them in its response.
        """
        super().__init__("The institution asks for multi-factor authentication")
        self.body = body


def json_response(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Response:
    """A response in JSON."""
    content = json.dumps(body, separators=(",", ":")).encode()
    return Response(status, {"Content-Type": JSON, **(headers or {})}, content)
