"""Reads the six shapes in which the API says what went wrong.

1. ``{"code": 10001, "message": …}``, the code a number or the same digits as text
2. ``{"errorCode": …, "message": …}``
3. ``{"Errors": {"Error": [{"ReasonCode", "Description", …}]}}``, in capitals or not
4. plain text
5. ``<error><code>…</code><message>…</message></error>``
6. nothing
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .json_text import loads

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

# An error page of a proxy can be long; a message is not.
_LONGEST_MESSAGE = 500
# The API's XML errors are short. What is longer is no such error, and not worth a parser's risks.
_LONGEST_XML = 65_536


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
        return _from_xml(text) or ErrorBody(None, _short(text), text)
    return _from_json(body)


def _from_json(body: Any) -> ErrorBody:
    if isinstance(body, list) and body:
        code, message, _ = _from_json(body[0])
        return ErrorBody(code, message, body)
    if not isinstance(body, dict):
        return ErrorBody(None, _short(str(body)), body)
    fields = _lower(cast("dict[str, Any]", body))
    errors = list(_nested_errors(fields))
    if errors:
        codes = [code for code in (_code(error.get("reasoncode")) for error in errors) if code]
        words = [str(error["description"]) for error in errors if error.get("description")]
        return ErrorBody(codes[0] if codes else None, _short("; ".join(words)), body)
    code = _code(fields.get("code")) or _code(fields.get("errorcode"))
    said = (fields.get(key) for key in ("message", "user_message", "errormessage", "title", "error"))
    message = next((words for words in said if isinstance(words, str) and words.strip()), None)
    return ErrorBody(code, _short(message) if message else None, body)


def _nested_errors(fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    outer = fields.get("errors")
    inner = _lower(cast("dict[str, Any]", outer)).get("error") if isinstance(outer, dict) else outer
    listed: list[Any] = inner if isinstance(inner, list) else [inner]
    for error in listed:
        if isinstance(error, dict):
            yield _lower(cast("dict[str, Any]", error))


def _from_xml(text: str) -> ErrorBody | None:
    if not text.lstrip().startswith("<") or len(text) > _LONGEST_XML or "<!" in text:
        return None
    from xml.etree import ElementTree as ET  # noqa: PLC0415, S405  # rare, and without a doctype there is nothing to expand

    try:
        root = ET.fromstring(text.strip())  # noqa: S314  # the same
    except ET.ParseError:
        return None
    found = {element.tag.rsplit("}", 1)[-1].lower(): (element.text or "").strip() for element in root.iter()}
    code, message = found.get("code") or None, found.get("message") or None
    if code is None and message is None:
        return None
    return ErrorBody(code, _short(message) if message else None, text)


def _lower(fields: dict[str, Any]) -> dict[str, Any]:
    return {key.lower(): value for key, value in fields.items()}


def _code(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None


def _short(text: str) -> str | None:
    line = " ".join(text.split())
    if not line:
        return None
    return line if len(line) <= _LONGEST_MESSAGE else f"{line[:_LONGEST_MESSAGE]}…"
