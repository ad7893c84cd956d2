"""Decodes JSON with orjson if it is installed, else with the standard library. The results are the same."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any, NoReturn, Self, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether it is a JSON array. A tuple counts as one, as in the standard library."""
    return isinstance(value, list | tuple)


class TooDeepError(ValueError):
    """The JSON is nested too deeply for Python."""


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


class ExactFloat(float):
    """A number with more digits than a ``float`` holds: the nearest ``float``, which knows its text in the JSON."""

    __slots__ = ("text",)

    text: str
    """The number as it was written."""

    def __new__(cls, text: str) -> Self:
        """Read a number."""
        number = super().__new__(cls, text)
        number.text = text
        return number

    def __getnewargs__(self) -> tuple[str]:  # type: ignore[override]  # ``float`` has its value here
        """What a copy and a pickle are made of."""
        return (self.text,)


def _as_written(text: str) -> float:
    number = float(text)
    return number if _is_whole(text, number) else ExactFloat(text)


def _is_whole(text: str, number: float) -> bool:
    """Whether ``number`` is all that ``text`` says: its shortest form has the same value."""
    return Decimal(text) == Decimal(repr(number))


# A ``float`` holds any 15 digits. Longer numbers are rare: where no run of 16 digits and points is, there is none.
_DIGITS_AND_POINTS = bytes(ord("0") if byte in b"0123456789." else ord(" ") for byte in range(256))
_RUN = b"0" * 16
_FRACTION = re.compile(rb"[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")


def _may_hold_long_number(content: bytes) -> bool:
    # A run of 16 has three of its characters at every fifth byte. Checking only those takes a fifth of the time.
    return b"000" in content[::5].translate(_DIGITS_AND_POINTS)


def _exceeds_float(content: bytes) -> bool:
    """Whether it seems to hold a number with a fraction that no ``float`` holds. It may as well be in a text."""
    runs = content.translate(_DIGITS_AND_POINTS)
    start = runs.find(_RUN)
    while start >= 0:
        found = _FRACTION.match(content, start)
        if found is None:  # it begins with a point
            start = runs.find(_RUN, start + 1)
            continue
        text = found[0].decode()
        if not text.isdigit() and not _is_whole(text, float(text)):
            return True
        start = runs.find(_RUN, found.end())
    return False


# ``json.loads`` with an option creates a decoder for each call, which takes as long as decoding a short response.
_decode = json.JSONDecoder(parse_constant=_refuse).decode
_decode_exactly = json.JSONDecoder(parse_constant=_refuse, parse_float=_as_written).decode


def standard_loads(content: bytes) -> Any:
    """Decode JSON with the standard library, but refuse ``NaN`` and ``Infinity``.

    A number with a fraction that a ``float`` does not hold becomes an ``ExactFloat``.

    Raises:
        ValueError: It is not JSON, not Unicode, or nested too deeply for Python.
    """
    try:
        encoding = json.detect_encoding(content)
        exceeds = _exceeds_float(content) if encoding.startswith("utf-8") else True
        decode = _decode_exactly if exceeds else _decode
        return decode(content.decode(encoding, "surrogatepass"))
    except RecursionError:
        raise TooDeepError("nested too deeply") from None


try:
    import orjson
except ImportError:
    loads = standard_loads
else:
    _fast_loads = orjson.loads
    _JSONDecodeError = orjson.JSONDecodeError

    # orjson decodes an integer beyond 64 bits as the nearest float. Such an integer has at least 19 digits.
    _DIGITS = bytes(ord("0") if byte in b"0123456789" else ord(" ") for byte in range(256))

    def _holds_long_integer(content: bytes) -> bool:
        return b"0" * 19 in content.translate(_DIGITS)

    def loads(content: bytes) -> Any:
        """Decode JSON. A number with a fraction that a ``float`` does not hold becomes an ``ExactFloat``.

        Raises:
            ValueError: It is not JSON, not Unicode, or nested too deeply for Python.
        """
        if _may_hold_long_number(content) and (_holds_long_integer(content) or _exceeds_float(content)):
            return standard_loads(content)
        try:
            return _fast_loads(content)
        except _JSONDecodeError:
            # orjson refuses a byte order mark, UTF-16, half a surrogate pair and deep nesting.
            return standard_loads(content)
