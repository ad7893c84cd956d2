"""Reads the six shapes in which the API says what went wrong.

1. ``{"code": 10001, "message": …}``, the code a number or the same digits as text
2. ``{"errorCode": …, "message": …}``
3. ``{"Errors": {"Error": [{"ReasonCode", "Description", …}]}}``, in capitals or not
4. plain text
5. ``<error><code>…</code><message>…</message></error>``
6. nothing
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .json_text import is_array, is_object, loads

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx

# Where an error has its code, and where it says in words what is wrong, the likeliest first.
_CODES = ("code", "errorcode", "reasoncode")
_WORDS = ("message", "user_message", "errormessage", "description", "title", "error", "statusdescription")
# An error page of a proxy can be long; a message is not.
_LONGEST_MESSAGE = 500
# The API's XML errors are short. What is longer is no such error, and not worth a parser's risks.
_LONGEST_XML = 65_536
# Where entities would be declared, which could be made to expand without end.
_DOCTYPE = re.compile(r"<!(?:doctype|entity)", re.IGNORECASE)
# The API's JSON errors are flat. What is nested deeper than this is kept as text: pickle and copy would give up on it.
_DEEPEST = 100
# Some gateways put a message into JSON as it is, line ends included.
_TOLERANT = json.JSONDecoder(strict=False)


class ErrorBody(NamedTuple):
    """What an error answer says."""

    code: str | None
    message: str | None
    body: Any


def read_error(response: httpx.Response) -> ErrorBody:
    """Read the body of an error answer, of whichever shape. Never raises."""
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
    """The content of a response as text. Never raises: what is no text becomes the sign for that, U+FFFD."""
    content = response.content
    # What is UTF-8 was meant to be, whatever the header says; only UTF-16 and UTF-32 have zeros that UTF-8 has too.
    if b"\0" not in content:
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    try:
        charset = response.encoding or "utf-8"
        # What is for names of hosts takes the square of the length.
        return content.decode("utf-8" if charset.lower() == "punycode" else charset, "replace")
    except Exception:  # noqa: BLE001  # the header may name any codec of Python, and each fails in its own way
        return content.decode("utf-8", "replace")


def _from_json(body: Any) -> tuple[str | None, str | None]:
    while is_array(body) and body:
        body = body[0]
    if isinstance(body, str):
        return None, _line(body)
    if not is_object(body):
        return None, None
    fields = _lower(body)
    code, message = _said(fields)
    inner = [_said(error) for error in _nested_errors(fields)]
    return (
        code or next((code for code, _ in inner if code), None),
        message or _line("; ".join(words for _, words in inner if words)),
    )


def _nested_errors(fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    outer = fields.get("errors")
    inner = _lower(outer).get("error", outer) if is_object(outer) else outer
    for error in inner if is_array(inner) else [inner]:
        yield _lower(error) if is_object(error) else {"message": error}


def _from_xml(text: str) -> ErrorBody | None:
    if not text.lstrip().startswith("<") or len(text) > _LONGEST_XML or _DOCTYPE.search(text):
        return None
    from xml.etree import ElementTree as ET  # noqa: PLC0415  # rare

    try:
        root = ET.fromstring(text.strip())  # noqa: S314  # without a doctype, refused above, there is nothing to expand
    except (ET.ParseError, ValueError):  # it is no XML, or no Unicode
        return None
    fields: dict[str, str] = {}
    for element in root.iter():
        fields.setdefault(element.tag.rsplit("}", 1)[-1].lower(), (element.text or "").strip())
    code, message = _said(fields)
    return ErrorBody(code, message, text) if code or message else None


def _said(fields: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Code and words of an error whose keys are in lower case."""
    codes = (_code(fields.get(key)) for key in _CODES)
    words = (_line(value) for key in _WORDS if isinstance(value := fields.get(key), str))
    return next(filter(None, codes), None), next(filter(None, words), None)


def _is_deep(body: Any) -> bool:
    """Whether it is nested deeper than an error should be. Goes level by level, since a recursion would end as well."""
    level = [body]
    for _ in range(_DEEPEST):
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
    """``text`` as a message shows it: not too long, and with U+FFFD for what would not print or steer a terminal."""
    if len(text) > _LONGEST_MESSAGE:
        text = f"{text[:_LONGEST_MESSAGE]}…"
    return text if text.isprintable() else "".join(each if each.isprintable() else "\ufffd" for each in text)
