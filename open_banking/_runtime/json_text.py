"""Decodes JSON with orjson if it is installed, else with the standard library. The results are the same."""

from __future__ import annotations

import json
from typing import Any, NoReturn, TypeGuard


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


# ``json.loads`` with an option creates a decoder for each call, which takes as long as decoding a short response.
_decode = json.JSONDecoder(parse_constant=_refuse).decode


def standard_loads(content: bytes) -> Any:
    """Decode JSON with the standard library, but refuse ``NaN`` and ``Infinity``.

    Raises:
        ValueError: It is not JSON, not Unicode, or nested too deeply for Python.
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

    # orjson decodes an integer beyond 64 bits as the nearest float. Such an integer has at least 19 digits, so three of
    # them are at every sixth byte. Checking only those first takes a third of the time.
    _DIGITS = bytes(ord("0") if byte in b"0123456789" else ord(" ") for byte in range(256))

    def _may_hold_long_integer(content: bytes) -> bool:
        return b"000" in content[::6].translate(_DIGITS) and b"0" * 19 in content.translate(_DIGITS)

    def loads(content: bytes) -> Any:
        """Decode JSON.

        Raises:
            ValueError: It is not JSON, not Unicode, or nested too deeply for Python.
        """
        if _may_hold_long_integer(content):
            return standard_loads(content)
        try:
            return _fast_loads(content)
        except _JSONDecodeError:
            # orjson refuses a byte order mark, UTF-16, half a surrogate pair and deep nesting.
            return standard_loads(content)
