"""Trouble on demand: what a sandbox does in place of answering well."""

from __future__ import annotations

import difflib
import json
import re
import threading
from typing import TYPE_CHECKING, Any, Literal, cast
from xml.sax.saxutils import escape

from attrs import define, field

from .message import JSON, Answer, Json

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

Shape = Literal["json", "analytics", "errors", "xml", "text", "empty"]
"""How an error is put: as the API mostly does, as its analytics do, as a list of ``Errors``, as XML, as plain text, or
not at all."""

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
    """How many more calls it strikes; ``None`` for all."""
    answer: Answer | None = None
    """Sent in place of what the operation would answer; nothing is done."""
    delay: float = 0
    """Seconds before the answer."""
    drop: Literal["", "before", "after"] = ""
    """The connection breaks: before anything was done, or after it was done and before the answer."""
    nulls: Sequence[str] = ()
    """Fields that become null, wherever in the answer they stand."""
    missing: Sequence[str] = ()
    """Fields that are left out."""
    texts: Sequence[str] = ()
    """Fields whose numbers and booleans come as text."""
    unknown: Mapping[str, Any] = field(factory=dict[str, Any])
    """Fields that no document knows, put into every object of the answer."""

    @property
    def replaces(self) -> bool:
        """Whether it comes in place of the operation's answer."""
        return self.answer is not None or bool(self.drop)

    def strikes(self, operation: str) -> bool:
        """Whether it is meant for an operation."""
        return self.operation in {ANY, operation} and self.left != 0


class Trouble:
    """The faults that are waiting for calls. Safe to share between threads."""

    def __init__(self, operations: Collection[str]) -> None:
        """Be ready for these operations."""
        self._operations = operations
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Wait for the calls that a fault is meant for.

        Raises:
            ValueError: There is no such operation, or a value makes no sense.
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
        """What strikes a call: of several that replace the answer, the one that was added first."""
        struck: list[Fault] = []
        with self._lock:
            for fault in self._faults:
                if not fault.strikes(operation) or (fault.replaces and any(each.replaces for each in struck)):
                    continue
                struck.append(fault)
                if fault.left is not None:
                    fault.left -= 1
            self._faults = [fault for fault in self._faults if fault.left != 0]
        return struck

    def clear(self) -> None:
        """Forget all faults."""
        with self._lock:
            self._faults.clear()


def error_answer(
    status: int, code: int | str | None, message: str | None, shape: Shape, headers: Mapping[str, str]
) -> Answer:
    """An error of the API, in one of the shapes that it has.

    Raises:
        ValueError: There is no such shape, or the status is none.
    """
    if not _LOWEST_STATUS <= status <= _HIGHEST_STATUS:
        raise ValueError(f"status={status!r} is no HTTP status")
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
            raise ValueError(f"headers={ {name: value}!r} is no header of HTTP")
    said = message or f"Trouble on demand, status {status}"
    named: Json = {} if code is None else {"code": code}
    match shape:
        case "json":
            kind, content = JSON, json.dumps({**named, "message": said})
        case "analytics":
            kind, content = JSON, json.dumps({"errorCode": code, "message": said})
        case "errors":
            error = {
                "Source": "Sandbox", "ReasonCode": code, "Description": said, "Recoverable": False, "Details": None
            }  # fmt: skip
            kind, content = JSON, json.dumps({"Errors": {"Error": [error]}})
        case "xml":
            coded = "" if code is None else f"<code>{escape(str(code))}</code>"
            kind = "application/xml"
            content = f"<error>{coded}<message>{escape(said)}</message></error>"
        case "text":
            kind, content = "text/plain", said
        case "empty":
            return Answer(status, dict(headers))
        case _:
            raise ValueError(f"shape={shape!r} is none of json, analytics, errors, xml, text and empty")
    return Answer(status, {"Content-Type": kind, **headers}, content.encode())


def distorted(answer: Answer, faults: Sequence[Fault]) -> Answer:
    """An answer in JSON with the fields changed that the faults name."""
    changing = [fault for fault in faults if fault.nulls or fault.missing or fault.texts or fault.unknown]
    if not changing or answer.headers.get("Content-Type") != JSON:
        return answer
    body = json.loads(answer.content)
    for fault in changing:
        body = _distorted(body, fault)
    return answer._replace(content=json.dumps(body).encode())


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
