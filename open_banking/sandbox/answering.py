"""A request of the API and the answer to it, with nothing of the network in between."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import parse_qs, unquote

from .catalog import find
from .pdf import one_page

if TYPE_CHECKING:
    from collections.abc import Mapping
    from email.message import Message

    from .catalog import Entry

_JSON = "application/json"
_PDF = "application/pdf"

# The API's own codes; it has none of its own for a wrong method.
_NO_APP_KEY = 10026
_NO_TOKEN = 10024
_INVALID_FIELD = 10010
_NO_RESOURCE = 11000


class Answer(NamedTuple):
    """What goes back to the caller."""

    status: int
    headers: dict[str, str]
    content: bytes = b""


class RefusedError(Exception):
    """A request that is not answered with a success."""

    def __init__(
        self, status: int, message: str, *, code: int | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        """Refuse with an HTTP status, words for the caller, and one of the API's error codes if it has one."""
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.headers = headers

    def answer(self) -> Answer:
        """The refusal in the shape that most errors of the API have."""
        body: dict[str, Any] = {} if self.code is None else {"code": self.code}
        return _json_answer(self.status, {**body, "status": str(self.status), "message": self.message}, self.headers)


def answer(method: str, target: str, headers: Message, content: bytes) -> Answer:
    """Answer a request as the API would: refuse it for what the API looks at first, or send the example.

    Args:
        method: ``GET``, ``POST`` and so on.
        target: The path, percent-encoded, and the query string if there is one.
        headers: The headers.
        content: The bytes of the body.
    """
    path, _, query = target.partition("?")
    try:
        return _success(_accepted(method, path, query, headers, content), path, headers)
    except RefusedError as refusal:
        return refusal.answer()


def _accepted(method: str, path: str, query: str, headers: Message, content: bytes) -> Entry:
    """The operation that is called, once nothing speaks against calling it."""
    if not headers.get("Finicity-App-Key", "").strip():
        raise RefusedError(401, "The header Finicity-App-Key is missing", code=_NO_APP_KEY)
    entries = find(path)
    if not entries:
        raise RefusedError(404, f"There is nothing at {path}", code=_NO_RESOURCE)
    entry = entries.get(method)
    if entry is None:
        allowed = ", ".join(sorted(entries))
        raise RefusedError(405, f"{method} is not possible here, only {allowed}", headers={"Allow": allowed})
    if entry["needsToken"] and not headers.get("Finicity-App-Token", "").strip():
        raise RefusedError(401, "The header Finicity-App-Token is missing", code=_NO_TOKEN)
    _check_parameters(entry, query, headers)
    _check_body(entry, content)
    return entry


def _check_parameters(entry: Entry, query: str, headers: Message) -> None:
    # What stands in the path is there, or the path would have been another one.
    given: dict[str, Any] = {"query": parse_qs(query), "header": headers}
    for parameter in entry["parameters"]:
        place = given.get(parameter["in"])
        if parameter["required"] and place is not None and not place.get(parameter["name"]):
            raise RefusedError(
                400,
                f"{entry['operationId']} requires the {parameter['in']} parameter {parameter['name']}",
                code=_INVALID_FIELD,
            )


def _check_body(entry: Entry, content: bytes) -> None:
    expected = entry["body"]
    if expected is None or not (content or expected["required"]):
        return
    name = entry["operationId"]
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise RefusedError(400, f"{name} requires a JSON object as its body", code=_INVALID_FIELD)
    fields = cast("dict[str, Any]", body)
    if missing := [key for key in expected["requiredKeys"] if fields.get(key) is None]:
        raise RefusedError(400, f"The body of {name} requires {', '.join(missing)}", code=_INVALID_FIELD)


def _success(entry: Entry, path: str, headers: Message) -> Answer:
    types = entry["contentTypes"]
    if not types:
        return Answer(entry["status"], {})
    pdf_wanted = _PDF in types and _PDF in headers.get("Accept", "").lower()
    if _JSON in types and not pdf_wanted:
        return _json_answer(entry["status"], entry.get("example"))
    last = unquote(path.rsplit("/", 1)[-1])
    name = re.sub(r"[^A-Za-z0-9_-]", "_", last)
    return Answer(
        entry["status"],
        {"Content-Type": _PDF if pdf_wanted else types[0], "Content-Disposition": f'attachment; filename="{name}.pdf"'},
        one_page(f"Sandbox answer of {entry['operationId']}"),
    )


def _json_answer(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Answer:
    content = json.dumps(body, ensure_ascii=False).encode()
    return Answer(status, {"Content-Type": _JSON, **(headers or {})}, content)
