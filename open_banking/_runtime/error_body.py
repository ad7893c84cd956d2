"""Reads the six shapes in which the API says what went wrong.

1. ``{"code": 10001, "message": …}``, the code a number or the same digits as text
2. ``{"errorCode": …, "message": …}``
3. ``{"Errors": {"Error": [{"ReasonCode", "Description", …}]}}``, in capitals or not
4. plain text
5. ``<error><code>…</code><message>…</message></error>``
6. nothing
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .json_text import is_array, is_object, loads

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

# Where an error says in words what is wrong, the likeliest first.
_WORDS = ("message", "user_message", "errormessage", "title", "error", "statusdescription")
# An error page of a proxy can be long; a message is not.
_LONGEST_MESSAGE = 500
# The API's XML errors are short. What is longer is no such error, and not worth a parser's risks.
_LONGEST_XML = 65_536
# Where entities would be declared, which could be made to expand without end.
_DOCTYPE = re.compile(r"<!(?:doctype|entity)", re.IGNORECASE)


class ErrorBody(NamedTuple):
    """What an error answer says."""

    code: str | None
    message: str | None
    body: Any


def read_error(response: httpx.Response) -> ErrorBody:
    """Read the body of an error answer, of whichever shape. Never raises."""
    content = response.content
    if not content.strip():
        return ErrorBody(None, None, None)
    try:
        body = loads(content)
    except ValueError:
        text = response.text
        return _from_xml(text) or ErrorBody(None, _line(text), text)
    return _from_json(body)


def _from_json(body: Any) -> ErrorBody:
    if is_array(body) and body:
        code, message, _ = _from_json(body[0])
        return ErrorBody(code, message, body)
    if not is_object(body):
        return ErrorBody(None, _line(body) if isinstance(body, str) else None, body)
    fields = _lower(body)
    errors = list(_nested_errors(fields))
    if errors:
        codes = [code for code in (_code(error.get("reasoncode")) for error in errors) if code]
        words = [str(error["description"]) for error in errors if error.get("description")]
        return ErrorBody(codes[0] if codes else None, _line("; ".join(words)), body)
    code = _code(fields.get("code")) or _code(fields.get("errorcode"))
    said = (fields.get(key) for key in _WORDS)
    message = next((words for words in said if isinstance(words, str) and words.strip()), None)
    return ErrorBody(code, _line(message) if message else None, body)


def _nested_errors(fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    outer = fields.get("errors")
    inner = _lower(outer).get("error") if is_object(outer) else outer
    for error in inner if is_array(inner) else [inner]:
        if is_object(error):
            yield _lower(error)


def _from_xml(text: str) -> ErrorBody | None:
    if not text.lstrip().startswith("<") or len(text) > _LONGEST_XML or _DOCTYPE.search(text):
        return None
    from xml.etree import ElementTree as ET  # noqa: PLC0415  # rare

    try:
        root = ET.fromstring(text.strip())  # noqa: S314  # without a doctype, refused above, there is nothing to expand
    except ET.ParseError:
        return None
    found = {element.tag.rsplit("}", 1)[-1].lower(): (element.text or "").strip() for element in root.iter()}
    code, message = found.get("code") or None, found.get("message") or None
    if code is None and message is None:
        return None
    return ErrorBody(code, _line(message) if message else None, text)


def _lower(fields: dict[str, Any]) -> dict[str, Any]:
    return {key.lower(): value for key, value in fields.items()}


def _code(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None


def _line(text: str) -> str | None:
    return " ".join(text.split()) or None


def shortened(text: str) -> str:
    """``text`` as long as a message is."""
    return text if len(text) <= _LONGEST_MESSAGE else f"{text[:_LONGEST_MESSAGE]}…"
