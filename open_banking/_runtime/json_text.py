"""Reading JSON: with orjson where it is installed, else with the standard library, to the same values."""

from __future__ import annotations

import json
from typing import Any, NoReturn, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether it is a JSON array. A tuple counts, as it does for the standard library."""
    return isinstance(value, list | tuple)


class TooDeepError(ValueError):
    """It is nested deeper than Python goes."""


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


# ``json.loads`` with an option makes a new decoder at each call, which costs as much as reading a short answer.
_decode = json.JSONDecoder(parse_constant=_refuse).decode


def standard_loads(content: bytes) -> Any:
    """Read JSON with the standard library, without the constants that it accepts and JSON lacks.

    Raises:
        ValueError: It is not JSON, not Unicode, or nested deeper than Python goes.
    """
    try:
        return _decode(content.decode(json.detect_encoding(content), "surrogatepass"))
    except RecursionError:
        raise TooDeepError("nested too deeply") from None


try:
    import orjson
except ImportError:
    loads = standard_loads
else:
    _fast_loads = orjson.loads
    _JSONDecodeError = orjson.JSONDecodeError

    # orjson reads an integer beyond 64 bits as the nearest float. Such an integer has at least 19 digits, of which
    # three stand at every sixth byte: looking at those alone takes a third of the time of looking at all.
    _DIGITS = bytes(ord("0") if byte in b"0123456789" else ord(" ") for byte in range(256))

    def _may_hold_long_integer(content: bytes) -> bool:
        return b"000" in content[::6].translate(_DIGITS) and b"0" * 19 in content.translate(_DIGITS)

    def loads(content: bytes) -> Any:
        """Read JSON.

        Raises:
            ValueError: It is not JSON, not Unicode, or nested deeper than Python goes.
        """
        if _may_hold_long_integer(content):
            return standard_loads(content)
        try:
            return _fast_loads(content)
        except _JSONDecodeError:
            # orjson is stricter in corners: a byte order mark, UTF-16, half a surrogate pair, deep nesting.
            return standard_loads(content)
