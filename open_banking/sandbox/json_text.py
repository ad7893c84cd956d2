"""JSON as JavaScript writes it, byte for byte: receivers of webhooks parse a body, write it again, and sign that."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from open_banking._runtime.json_text import is_array, is_object

if TYPE_CHECKING:
    from .message import Json

# JavaScript knows no integers: up to here each is a number of its own.
_EXACT = 2**53
# The digits before the point, and the zeros after it, up to which it writes no exponent.
_MOST_DIGITS, _MOST_ZEROS = 21, 6
_MOST_INDEX = 2**32 - 2
_MOST_INDEX_DIGITS = 10


class _Text(NamedTuple):
    """What is written already."""

    text: str


def stringified(value: Any) -> bytes:
    """A JSON value as ``JSON.stringify`` writes it: compact, with text beyond ASCII as it is, in UTF-8.

    However deep it is nested.
    """
    parts: list[str] = []
    waiting: list[Any] = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, _Text):
            parts.append(each.text)
        elif is_object(each):
            inner: list[Any] = [_Text("{")]
            for index, (name, part) in enumerate(_in_order(each)):
                inner += (_Text(f"{',' if index else ''}{_quoted(name)}:"), part)
            waiting += reversed([*inner, _Text("}")])
        elif is_array(each):
            inner = [_Text("[")]
            for index, part in enumerate(each):
                inner += (_Text("," if index else ""), part)
            waiting += reversed([*inner, _Text("]")])
        elif isinstance(each, str):
            parts.append(_quoted(each))
        elif isinstance(each, int | float) and not isinstance(each, bool):
            parts.append(_number(each))
        else:
            parts.append(json.dumps(each))
    # Half a surrogate pair is the one thing that is escaped.
    return "".join(parts).encode(errors="backslashreplace")


def _in_order(value: Json) -> list[tuple[str, Any]]:
    """The fields in their order, but first those that look like an index."""
    indices = {
        name: int(name) for name in value if name.isascii() and name.isdecimal() and len(name) <= _MOST_INDEX_DIGITS
    }
    first = sorted(
        (name for name, index in indices.items() if str(index) == name and index <= _MOST_INDEX),
        key=indices.__getitem__,
    )
    return [(name, value[name]) for name in dict.fromkeys((*first, *value))]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _number(value: float) -> str:
    if isinstance(value, int) and abs(value) <= _EXACT:
        return str(value)
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        return "null"
    if number == 0:
        return "0"
    sign, shortest, exponent = Decimal(repr(number)).normalize().as_tuple()
    digits = "".join(map(str, shortest))
    return "-" * sign + _placed(digits, len(digits) + int(exponent))


def _placed(digits: str, point: int) -> str:
    """Digits with the decimal point after the ``point``-th of them."""
    if len(digits) <= point <= _MOST_DIGITS:
        return digits + "0" * (point - len(digits))
    if 0 < point <= _MOST_DIGITS:
        return f"{digits[:point]}.{digits[point:]}"
    if -_MOST_ZEROS < point <= 0:
        return f"0.{'0' * -point}{digits}"
    fraction = f".{digits[1:]}" if digits[1:] else ""
    return f"{digits[0]}{fraction}e{point - 1:+}"
