"""The calls of a sandbox's operations: a record of each of the latest, to look at."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING

import httpx
from attrs import field, frozen

from open_banking._runtime.error_body import read_error

from .masking import masked_headers, masked_query, masked_text, shown_body

if TYPE_CHECKING:
    from .masking import MaskJson
    from .message import Json, Request, Response
    from .operation import Operation
    from .schemas import Schemas

_MAX_CALLS = 1000
_MAX_BYTES = 32 * 1024 * 1024
"""Of all kept bodies together."""
_MAX_BODY = 1024 * 1024
_TOO_LONG = b"(not kept: longer than 1 MiB)"
_OK, _MFA_CHALLENGE, _REDIRECT, _BAD_REQUEST = 200, 203, 300, 400


@frozen(eq=False)
class CallRecord:
    """One call of an operation. What its texts show is masked where it is secret or personal."""

    number: int
    """Counts the calls of the sandbox, from 1."""
    timestamp: float
    """Epoch seconds on the sandbox's clock, when the call came in."""
    operation: str | None
    """The operation ID; ``None`` for a path or a method that no operation has."""
    method: str
    path: str
    """Percent-encoded, without the query."""
    status: int | None
    """The HTTP status of the response; ``None`` if the connection was broken on demand."""
    duration: float
    """Seconds that the sandbox took, with the delay that was asked for and without what webhooks took."""
    billed: bool
    """Whether the live API would have charged for it: the operation is billable, and it succeeded."""
    _request: Request = field(repr=False, alias="request")
    _response: Response = field(repr=False, alias="response")
    _called: Operation | None = field(repr=False, alias="called")
    _schemas: Schemas = field(repr=False, alias="schemas")
    _keys: tuple[str, ...] = field(repr=False, alias="keys")
    """The partner's keys at that time, which are masked wherever they stand."""

    @property
    def size(self) -> int:
        """The bytes of the bodies that are kept."""
        return len(self._request.content) + len(self._response.content)

    @property
    def query(self) -> str:
        """The query, percent-encoded and without the question mark."""
        return masked_text(masked_query(self._request.query, self._schemas.is_sensitive), self._keys)

    @property
    def code(self) -> str | None:
        """The API's code in the error; ``None`` if there was no error, or none with a code."""
        response = self._response
        if response.status < _BAD_REQUEST:
            return None
        return read_error(httpx.Response(response.status, headers=response.headers, content=response.content)).code

    @property
    def request_headers(self) -> dict[str, str]:
        """The headers of the request."""
        return masked_headers(self._request.headers)

    @property
    def request(self) -> str:
        """The body of the request: JSON, indented; of anything else the type and the size."""
        return self._shown_request([])

    @property
    def response_headers(self) -> dict[str, str]:
        """The headers of the response."""
        return masked_headers(self._response.headers)

    @property
    def response(self) -> str:
        """The body of the response: JSON, indented, or the text of an error; of a file the type and the size."""
        if self._response.content is _TOO_LONG:
            return _TOO_LONG.decode()
        hidden: list[str] = []
        mask: MaskJson = self._schemas.masked
        if self._called is not None and _is_success(self._response):
            mask = self._called.masked_response
        else:
            # The message of an error may quote what it is about.
            self._shown_request(hidden)
        kind = self._response.headers.get("Content-Type", "")
        text = shown_body(self._response.content, kind, mask, [], trusted=True)
        return masked_text(text, (*hidden, *self._keys))

    def _shown_request(self, hidden: list[str]) -> str:
        mask = self._schemas.masked if self._called is None else self._called.masked_request
        request = self._request
        if request.content is _TOO_LONG:
            return _TOO_LONG.decode()
        text = shown_body(request.content, request.headers.get("Content-Type", ""), mask, hidden)
        return masked_text(text, self._keys)


def outline(call: CallRecord) -> Json:
    """A call in one line, without what it carried."""
    return {
        "number": call.number,
        "timestamp": call.timestamp,
        "operation": call.operation,
        "method": call.method,
        "path": call.path,
        "status": call.status,
        "duration": call.duration,
        "code": call.code,
        "billed": call.billed,
    }


class Calls:
    """The latest calls, of which the oldest are forgotten. Safe to share between threads."""

    def __init__(self, schemas: Schemas) -> None:
        """Record calls; ``schemas`` say what is masked of them."""
        self._schemas = schemas
        self._lock = threading.Lock()
        self._records: deque[CallRecord] = deque()
        self._bytes = 0
        self.began = time.time_ns()
        """Tells this record from that of another sandbox at the same address."""
        self.last = 0
        """The number of the latest call."""
        self.cleared = 0
        """How many times everything was forgotten."""

    def add(
        self,
        operation: Operation | None,
        request: Request,
        response: Response,
        *,
        timestamp: float,
        duration: float,
        keys: tuple[str, ...],
        dropped: bool = False,
    ) -> None:
        """Record a call.

        Args:
            operation: What was called; ``None`` if the API has no such operation.
            request: What came in.
            response: What was sent, or would have been.
            timestamp: Epoch seconds on the sandbox's clock.
            duration: Seconds.
            keys: Texts to mask wherever they stand.
            dropped: Whether the connection was broken instead of a response.
        """
        succeeded = _is_success(response) and response.status != _MFA_CHALLENGE
        kept_request, kept_response = request, response
        if len(request.content) > _MAX_BODY:
            kept_request = request._replace(content=_TOO_LONG)
        if len(response.content) > _MAX_BODY:
            kept_response = response._replace(content=_TOO_LONG)
        with self._lock:
            self.last += 1
            self._records.append(
                CallRecord(
                    number=self.last,
                    timestamp=timestamp,
                    operation=None if operation is None else operation.id,
                    method=request.method,
                    path=request.path,
                    status=None if dropped else response.status,
                    duration=duration,
                    billed=operation is not None and operation.is_billable and succeeded,
                    request=kept_request,
                    response=kept_response,
                    called=operation,
                    schemas=self._schemas,
                    keys=keys,
                )
            )
            self._bytes += self._records[-1].size
            while len(self._records) > _MAX_CALLS or self._bytes > _MAX_BYTES:
                self._bytes -= self._records.popleft().size

    def since(self, number: int) -> list[CallRecord]:
        """The calls after the one with this number, the oldest first."""
        with self._lock:
            return [each for each in self._records if each.number > number]

    def clear(self) -> None:
        """Forget all calls; the numbers go on."""
        with self._lock:
            self._records.clear()
            self._bytes = 0
            self.cleared += 1


def _is_success(response: Response) -> bool:
    return _OK <= response.status < _REDIRECT
