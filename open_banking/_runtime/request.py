"""A request before any I/O: its path, its query, its body."""

from __future__ import annotations

import datetime as dt
import json
import math
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from .body import encode_object
from .epoch import aware
from .errors import InvalidRequestError
from .json_text import is_array
from .plain import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .body import Shape
    from .operation import Operation


# How the API document spells the parameter, in two generations of paths.
_INSTITUTION_LOGIN = frozenset({"{institutionLoginId}", "{institution_login_id}"})


class Request:
    """What an operation asks for; the exchange adds host and keys."""

    __slots__ = ("accept", "content", "headers", "operation", "path", "query")

    def __init__(
        self,
        operation: Operation,
        path: str,
        *,
        query: str = "",
        headers: tuple[tuple[str, str], ...] = (),
        content: bytes | None = None,
        accept: str | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.content = content
        self.accept = accept or operation.accept

    def institution_login_id(self) -> str | None:
        """The institution login that the path or the body names, if one does."""
        for name, value in zip(self.operation.path.split("/"), self.path.split("/"), strict=True):
            if name in _INSTITUTION_LOGIN:
                return unquote(value)
        named = json.loads(self.content).get("institutionLoginId") if self.content else None
        return None if named is None else str(named)


class _Encoded(str):
    """A query value that is percent-encoded already."""

    __slots__ = ()


def _quoted(argument: str, text: str) -> str:
    """Percent-encoded whole. Most values are letters and digits, and need not go through ``quote``."""
    try:
        return text if text.isalnum() and text.isascii() else quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidRequestError(f"{argument} holds half a surrogate pair, which is no text") from None


def segment(argument: str, value: Any) -> str:
    """A value as one segment of a path, percent-encoded whole.

    Raises:
        InvalidRequestError: It is no text or number, or the call would reach another resource: it is empty, ``.`` or
            ``..``.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise InvalidRequestError(f"{argument} is {_described(value)}; give the identifier as text or as a number")
    text = _written(argument, value)
    if not text.strip():
        raise InvalidRequestError(f"{argument} is empty, so the call would reach another resource; give the identifier")
    if text in {".", ".."}:
        # Gateways take them for a step in the path even where they are percent-encoded.
        raise InvalidRequestError(
            f"{argument} is {text!r}, so the call would reach another resource; give the identifier"
        )
    return _quoted(argument, text)


def comma_separated(argument: str, value: Sequence[Any] | str | None) -> str | None:
    """A list as one query value, separated by commas. Text is taken as it is, commas and all."""
    if value is None:
        return None
    items = value.split(",") if isinstance(value, str) else value
    if not is_array(items):
        raise InvalidRequestError(f"{argument} is {_described(value)}; give a list, or text with commas")
    return _Encoded(",".join(_quoted(argument, _query_text(argument, item)) for item in items))


def iso_date(argument: str, value: Any) -> Any:
    """A date or an aware datetime as ISO 8601 text; anything else as it is.

    Raises:
        InvalidRequestError: It is a datetime without a time zone.
    """
    if isinstance(value, dt.datetime):
        aware(argument, value)
    return value.isoformat() if isinstance(value, dt.date) else value


def query(*pairs: tuple[str, str, Any]) -> str:
    """A query string of (argument, name on the wire, value); ``None`` leaves one out, a list repeats the name.

    Raises:
        InvalidRequestError: A value is neither text, a number, a boolean nor a list of such.
    """
    parts: list[str] = []
    for argument, wire, value in pairs:
        if value is None:
            continue
        name = _quoted(argument, _query_text(argument, wire))
        values = value if is_array(value) else (value,)
        parts += [f"{name}={_query_value(argument, each)}" for each in values]
    return "&".join(parts)


def header(argument: str, wire: str, value: Any) -> tuple[tuple[str, str], ...]:
    """A header, or none where the value is ``None``.

    Raises:
        InvalidRequestError: The value is neither text, a number nor a boolean, or cannot stand in a header.
    """
    if value is None:
        return ()
    text = _query_text(argument, value)
    if not (text.isascii() and text.isprintable()):
        raise InvalidRequestError(f"{argument} is no line of printable ASCII")
    return ((wire, text),)


def json_body(shape: Shape, data: Any) -> bytes:
    """A request body.

    Raises:
        InvalidRequestError: See ``Shape.encode``; or it is nested deeper than Python goes.
    """
    return _json(shape.encode, data)


def json_object(data: Any) -> bytes:
    """A request body of which the document names no key: a dictionary with any.

    Raises:
        InvalidRequestError: It is no dictionary, or a value in it is no JSON.
    """
    return _json(encode_object, data)


def _json(encode: Callable[[Any], Any], data: Any) -> bytes:
    try:
        encoded = encode(data)
        text = json.dumps(encoded, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except InvalidRequestError:
        raise
    except RecursionError:
        raise InvalidRequestError("data is nested too deeply, or holds itself") from None
    except ValueError:
        raise InvalidRequestError("data holds a number of more digits than Python writes") from None
    return text.encode(errors="surrogatepass")


def _query_value(argument: str, value: Any) -> str:
    return value if isinstance(value, _Encoded) else _quoted(argument, _query_text(argument, value))


def _query_text(argument: str, value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case float() if not math.isfinite(value):
            raise InvalidRequestError(f"{argument} is {plain(value)}, which is no number; give one")
        case str() | int() | float():
            return _written(argument, value)
        case _:
            raise InvalidRequestError(f"{argument} is {_described(value)}; give text, a number or a boolean")


def _written(argument: str, value: str | float) -> str:
    try:
        return str(plain(value))
    except ValueError:
        raise InvalidRequestError(f"{argument} is a number of more digits than Python writes") from None


def _described(value: Any) -> str:
    return "None" if value is None else f"a {type(value).__name__}"
