"""A request before any I/O: its path, query, headers and body."""

from __future__ import annotations

import datetime as dt
import json
import math
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from .epoch import aware
from .errors import InvalidRequestError
from .json_text import is_array, is_object
from .plain import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .body import Shape
    from .operation import Operation


# The API document spells this path parameter in two ways.
_INSTITUTION_LOGIN = frozenset({"{institutionLoginId}", "{institution_login_id}"})


class Request:
    """The request of one call. The exchange adds the host and the keys."""

    __slots__ = ("accept", "content", "headers", "operation", "path", "query", "shown_query")

    def __init__(
        self,
        operation: Operation,
        path: str,
        *,
        query: str = "",
        headers: tuple[tuple[str, str], ...] = (),
        content: bytes | None = None,
        accept: str | None = None,
        shows_query: bool = True,
    ) -> None:
        """Take what is sent. If ``shows_query`` is false, errors mask the query."""
        self.operation = operation
        self.path = path
        self.query = query
        self.shown_query = query if shows_query else ""
        self.headers = headers
        self.content = content
        self.accept = accept or operation.accept

    def institution_login_id(self) -> str | None:
        """The institution login that the path or the body names, if one does."""
        for name, value in zip(self.operation.path.split("/"), self.path.split("/"), strict=True):
            if name in _INSTITUTION_LOGIN:
                return unquote(value)
        body = json.loads(self.content) if self.content else None
        named = body.get("institutionLoginId") if is_object(body) else None
        return None if named is None else str(named)


class _Encoded(str):
    """A query value that is already percent-encoded."""

    __slots__ = ()


def _quoted(argument: str, text: str) -> str:
    """Percent-encode everything. Most values are letters and digits, which skip the slower ``quote``."""
    try:
        return text if text.isalnum() and text.isascii() else quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidRequestError(f"{argument} contains half a surrogate pair, which is not valid text") from None


def segment(argument: str, value: Any) -> str:
    """Percent-encode a value as one path segment.

    Raises:
        InvalidRequestError: It is not a string or an integer, or it is empty, ``.`` or ``..``, so the call would reach
            another resource.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise InvalidRequestError(f"{argument} is {_described(value)}; give the identifier as text or as a number")
    text = _written(argument, value)
    if not text.strip():
        raise InvalidRequestError(f"{argument} is empty, so the call would reach another resource; give the identifier")
    if text in {".", ".."}:
        # Gateways resolve them as relative segments even if they are percent-encoded.
        raise InvalidRequestError(
            f"{argument} is {text!r}, so the call would reach another resource; give the identifier"
        )
    return _quoted(argument, text)


def comma_separated(argument: str, value: Sequence[Any] | str | None) -> str | None:
    """Join a list into one query value, separated by commas. Text is split at its commas first."""
    if value is None:
        return None
    items = value.split(",") if isinstance(value, str) else value
    if not is_array(items):
        raise InvalidRequestError(f"{argument} is {_described(value)}; give a list, or text with commas")
    return _Encoded(",".join(_quoted(argument, _query_text(argument, item)) for item in items))


def iso_date(argument: str, value: Any) -> Any:
    """Format a date or an aware datetime as ISO 8601; return anything else unchanged.

    Raises:
        InvalidRequestError: It is a datetime without a time zone.
    """
    if isinstance(value, dt.datetime):
        aware(argument, value)
    return value.isoformat() if isinstance(value, dt.date) else value


def each(convert: Callable[[str, Any], Any], argument: str, value: Any) -> Any:
    """Convert every item of a list; return anything else unchanged.

    Raises:
        InvalidRequestError: ``convert`` refuses an item.
    """
    return [convert(argument, item) for item in value] if is_array(value) else value


def query(*pairs: tuple[str, str, Any]) -> str:
    """Build a query string from tuples of argument, wire name and value.

    A value of ``None`` is omitted, and a list repeats the name.

    Raises:
        InvalidRequestError: A value is not text, a number, a boolean or a list of these.
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
    """Build a header, or nothing if the value is ``None``.

    Raises:
        InvalidRequestError: The value is not text, a number or a boolean, or is not valid in a header.
    """
    if value is None:
        return ()
    text = _query_text(argument, value)
    if not (text.isascii() and text.isprintable()):
        raise InvalidRequestError(f"{argument} is not a single line of printable ASCII")
    return ((wire, text),)


def json_body(shape: Shape, data: Any) -> bytes:
    """Encode a request body.

    Raises:
        InvalidRequestError: ``Shape.encode`` refuses it, or it is nested too deeply for Python.
    """
    return _json(shape.encode, data)


def json_object(data: Any) -> bytes:
    """A request body of which the document names no key: a dictionary with any.

    Raises:
        InvalidRequestError: It is no dictionary, or a value in it is no JSON.
    """
    from .body import encode_object  # noqa: PLC0415  # it imports the models' base and attrs with it

    return _json(encode_object, data)


def json_value(argument: str, data: Any) -> bytes:
    """A request body of any keys: a dictionary, a list or a model.

    Raises:
        InvalidRequestError: It is none of these, or a value in it is no JSON.
    """
    from .body import encode_value  # noqa: PLC0415  # it imports the models' base and attrs with it

    return _json(partial(encode_value, argument), data, argument)


def _json(encode: Callable[[Any], Any], data: Any, argument: str = "data") -> bytes:
    try:
        encoded = encode(data)
        text = json.dumps(encoded, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except InvalidRequestError:
        raise
    except RecursionError:
        raise InvalidRequestError(f"{argument} is nested too deeply, or contains itself") from None
    except ValueError:
        raise InvalidRequestError(f"{argument} contains a number with more digits than Python can format") from None
    return text.encode(errors="surrogatepass")


def _query_value(argument: str, value: Any) -> str:
    return value if isinstance(value, _Encoded) else _quoted(argument, _query_text(argument, value))


def _query_text(argument: str, value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case float() if not math.isfinite(value):
            raise InvalidRequestError(f"{argument} is {plain(value)}; give a finite number")
        case str() | int() | float():
            return _written(argument, value)
        case _:
            raise InvalidRequestError(f"{argument} is {_described(value)}; give text, a number or a boolean")


def _written(argument: str, value: str | float) -> str:
    try:
        return str(plain(value))
    except ValueError:
        raise InvalidRequestError(f"{argument} is a number with more digits than Python can format") from None


def _described(value: Any) -> str:
    return "None" if value is None else f"a {type(value).__name__}"
