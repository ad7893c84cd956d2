"""Parses error responses, whose bodies have six shapes.

1. ``{"code": 10001, "message": …}``, the code as a number or as text
2. ``{"errorCode": …, "message": …}``
3. ``{"Errors": {"Error": [{"ReasonCode", "Description", …}]}}``, in capitals or not
4. plain text
5. ``<error><code>…</code><message>…</message></error>``
6. no body
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .json_text import is_array, is_object, loads

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx

# The keys of the code and of the message, the most likely first.
_CODES = ("code", "errorcode", "reasoncode")
_MESSAGES = ("message", "user_message", "errormessage", "description", "title", "error", "statusdescription")
# Characters. An error page of a proxy can be longer than a message should be.
_MAX_MESSAGE = 500
# Characters. The API's XML errors are short; longer XML is something else and is not parsed.
_MAX_XML = 65_536
# Declares entities, which could expand without end.
_DOCTYPE = re.compile(r"<!(?:doctype|entity)", re.IGNORECASE)
# The API's JSON errors are flat. Anything deeper is kept as text, since it could not be pickled or copied.
_MAX_DEPTH = 100
# Some gateways put a message into JSON without escaping its line breaks.
_TOLERANT = json.JSONDecoder(strict=False)


class ErrorBody(NamedTuple):
    """The content of an error response."""

    code: str | None
    message: str | None
    body: Any


def read_error(response: httpx.Response) -> ErrorBody:
    """Parse the body of an error response, whatever its shape. Never raises."""
    try:
        body = loads(response.content)
    except ValueError:
        text = text_of(response)
        if not text.strip():
            return ErrorBody(None, None, None)
        try:
            body = _TOLERANT.decode(text)
        except (ValueError, RecursionError):
            return _from_xml(text) or ErrorBody(None, _line(text), text)
    code, message = _from_json(body)
    return ErrorBody(code, message, text_of(response) if _is_deep(body) else body)


def text_of(response: httpx.Response) -> str:
    """Decode the content of a response. Never raises: invalid bytes become U+FFFD."""
    content = response.content
    # Valid UTF-8 is taken as such, whatever the header says. With zeros in it, it may be UTF-16 or UTF-32.
    if b"\0" not in content:
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    try:
        charset = response.encoding or "utf-8"
        # Punycode, meant for host names, takes time that grows with the square of the length.
        return content.decode("utf-8" if charset.lower() == "punycode" else charset, "replace")
    except Exception:  # noqa: BLE001  # the header can name any Python codec, and each raises exceptions of its own
        return content.decode("utf-8", "replace")


def _from_json(body: Any) -> tuple[str | None, str | None]:
    while is_array(body) and body:
        body = body[0]
    if isinstance(body, str):
        return None, _line(body)
    if not is_object(body):
        return None, None
    fields = _lower(body)
    code, message = _code_and_message(fields)
    inner = [_code_and_message(error) for error in _nested_errors(fields)]
    return (
        code or next((code for code, _ in inner if code), None),
        message or _line("; ".join(text for _, text in inner if text)),
    )


def _nested_errors(fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    outer = fields.get("errors")
    inner = _lower(outer).get("error", outer) if is_object(outer) else outer
    for error in inner if is_array(inner) else [inner]:
        yield _lower(error) if is_object(error) else {"message": error}


def _from_xml(text: str) -> ErrorBody | None:
    if not text.lstrip().startswith("<") or len(text) > _MAX_XML or _DOCTYPE.search(text):
        return None
    from xml.etree import ElementTree as ET  # noqa: PLC0415  # rarely needed

    try:
        root = ET.fromstring(text.strip())  # noqa: S314  # there are no entities to expand without a doctype
    except (ET.ParseError, ValueError):  # invalid XML or invalid Unicode
        return None
    fields: dict[str, str] = {}
    for element in root.iter():
        fields.setdefault(element.tag.rsplit("}", 1)[-1].lower(), (element.text or "").strip())
    code, message = _code_and_message(fields)
    return ErrorBody(code, message, text) if code or message else None


def _code_and_message(fields: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The code and the message of an error whose keys are in lower case."""
    codes = (_code(fields.get(key)) for key in _CODES)
    messages = (_line(value) for key in _MESSAGES if isinstance(value := fields.get(key), str))
    return next(filter(None, codes), None), next(filter(None, messages), None)


def _is_deep(body: Any) -> bool:
    """Whether it is nested more than ``_MAX_DEPTH`` levels deep. Without recursion, which could overflow."""
    level = [body]
    for _ in range(_MAX_DEPTH):
        level = [
            inner
            for value in level
            if is_object(value) or is_array(value)
            for inner in (value.values() if is_object(value) else value)
        ]
    return bool(level)


def _lower(fields: dict[str, Any]) -> dict[str, Any]:
    return {key.lower(): value for key, value in fields.items()}


def _code(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return _line(str(value))


def _line(text: str) -> str | None:
    return " ".join(text.split()) or None


def shortened(text: str) -> str:
    """Make ``text`` fit for a message: at most 500 characters, with U+FFFD for those that cannot be printed."""
    if len(text) > _MAX_MESSAGE:
        text = f"{text[:_MAX_MESSAGE]}…"
    return text if text.isprintable() else "".join(each if each.isprintable() else "\ufffd" for each in text)
