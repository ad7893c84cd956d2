"""Trouble on demand: the faults that a sandbox can simulate."""

from __future__ import annotations

import difflib
import json
import re
import threading
from typing import TYPE_CHECKING, Any, Literal, cast
from xml.sax.saxutils import escape

from attrs import define, field

from .message import JSON, Json, Response

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

Shape = Literal["json", "analytics", "errors", "xml", "text", "empty"]
"""The shape of an error body: that of most of the API, that of its analytics, a list of ``Errors``, XML, plain text, or
no body at all."""

ANY = "*"
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t -~]*")
_LOWEST_STATUS, _HIGHEST_STATUS = 200, 599


@define
class Fault:
    """One kind of trouble, for one operation or for all."""

    operation: str
    """An operationId, or ``*``."""
    left: int | None
    """How many more calls it affects; ``None`` for all."""
    response: Response | None = None
    """Sent instead of handling the call."""
    delay: float = 0
    """Seconds before the response."""
    drop: Literal["", "before", "after"] = ""
    """The connection breaks: before the call is handled, or after that and before the response."""
    nulls: Sequence[str] = ()
    """Fields that become null, wherever in the response they occur."""
    missing: Sequence[str] = ()
    """Fields that are left out."""
    texts: Sequence[str] = ()
    """Fields whose numbers and booleans come as text."""
    unknown: Mapping[str, Any] = field(factory=dict[str, Any])
    """Undocumented fields, put into every object of the response."""

    @property
    def replaces(self) -> bool:
        """Whether the operation's own response is not sent."""
        return self.response is not None or bool(self.drop)

    def affects(self, operation: str) -> bool:
        """Whether it is meant for an operation."""
        return self.operation in {ANY, operation} and self.left != 0


class Trouble:
    """The faults that are waiting for calls. Safe to share between threads."""

    def __init__(self, operations: Collection[str]) -> None:
        """Take faults for these operations."""
        self._operations = operations
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Add a fault for the next calls.

        Raises:
            ValueError: There is no such operation, or a value is not valid.
        """
        if fault.operation != ANY and fault.operation not in self._operations:
            near = difflib.get_close_matches(fault.operation, self._operations, 1, 0.4)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"there is no operation {fault.operation!r}{hint} ({ANY!r} stands for all of them)")
        if fault.left is not None and fault.left < 1:
            raise ValueError(f"times={fault.left!r} must be 1 or more, or None for all calls")
        if not fault.delay >= 0:
            raise ValueError(f"seconds={fault.delay!r} must be 0 or more")
        with self._lock:
            self._faults.append(fault)

    def take(self, operation: str) -> list[Fault]:
        """The faults of a call. Of several that replace its response, the one that was added first."""
        taken: list[Fault] = []
        with self._lock:
            for fault in self._faults:
                if not fault.affects(operation) or (fault.replaces and any(each.replaces for each in taken)):
                    continue
                taken.append(fault)
                if fault.left is not None:
                    fault.left -= 1
            self._faults = [fault for fault in self._faults if fault.left != 0]
        return taken

    @property
    def waiting(self) -> list[Fault]:
        """The faults that will affect calls, those that were added first at the beginning."""
        with self._lock:
            return list(self._faults)

    def clear(self) -> None:
        """Forget all faults."""
        with self._lock:
            self._faults.clear()


def error_response(
    status: int, code: int | str | None, message: str | None, shape: Shape, headers: Mapping[str, str]
) -> Response:
    """An error response in one of the shapes that the API has.

    Raises:
        ValueError: There is no such shape, or the status or a header is not valid.
    """
    if not _LOWEST_STATUS <= status <= _HIGHEST_STATUS:
        raise ValueError(f"status={status!r} is not an HTTP status")
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
            raise ValueError(f"headers={ {name: value}!r} is not a valid HTTP header")
    text = message or f"Trouble on demand, status {status}"
    named: Json = {} if code is None else {"code": code}
    match shape:
        case "json":
            kind, content = JSON, json.dumps({**named, "message": text})
        case "analytics":
            kind, content = JSON, json.dumps({"errorCode": code, "message": text})
        case "errors":
            error = {
                "Source": "Sandbox", "ReasonCode": code, "Description": text, "Recoverable": False, "Details": None
            }  # fmt: skip
            kind, content = JSON, json.dumps({"Errors": {"Error": [error]}})
        case "xml":
            coded = "" if code is None else f"<code>{escape(str(code))}</code>"
            kind = "application/xml"
            content = f"<error>{coded}<message>{escape(text)}</message></error>"
        case "text":
            kind, content = "text/plain", text
        case "empty":
            return Response(status, dict(headers))
        case _:
            raise ValueError(f"shape={shape!r} is not one of json, analytics, errors, xml, text and empty")
    return Response(status, {"Content-Type": kind, **headers}, content.encode())


def distorted(response: Response, faults: Sequence[Fault]) -> Response:
    """A JSON response with the fields changed that the faults name."""
    changing = [fault for fault in faults if fault.nulls or fault.missing or fault.texts or fault.unknown]
    if not changing or response.headers.get("Content-Type") != JSON:
        return response
    body = json.loads(response.content)
    for fault in changing:
        body = _distorted(body, fault)
    return response._replace(content=json.dumps(body).encode())


def _distorted(node: Any, fault: Fault) -> Any:
    if isinstance(node, list):
        return [_distorted(each, fault) for each in node]  # pyright: ignore[reportUnknownVariableType]  # JSON
    if not isinstance(node, dict):
        return node
    changed: Json = {}
    for name, value in cast("Json", node).items():
        if name in fault.missing:
            continue
        if name in fault.nulls:
            changed[name] = None
        elif name in fault.texts and isinstance(value, bool | int | float):
            changed[name] = json.dumps(value)
        else:
            changed[name] = _distorted(value, fault)
    return {**changed, **fault.unknown}
