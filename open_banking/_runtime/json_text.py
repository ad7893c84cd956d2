"""Reading JSON: with orjson where it is installed, else with the standard library, to the same values.

One corner differs: orjson reads an integer beyond 64 bits as the nearest float. The API's integers are declared as
32 or 64 bits, and telling the two apart would cost a tenth of the reading.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether it is a JSON array. A tuple counts, as it does for the standard library."""
    return isinstance(value, list | tuple)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def standard_loads(content: bytes) -> Any:
    """Read JSON with the standard library, without the constants that it accepts and JSON lacks.

    Raises:
        ValueError: It is not JSON, or not Unicode.
    """
    return json.loads(content, parse_constant=_refuse)


try:
    import orjson
except ImportError:
    loads = standard_loads
else:
    _fast_loads = orjson.loads
    _JSONDecodeError = orjson.JSONDecodeError

    def loads(content: bytes) -> Any:
        """Read JSON.

        Raises:
            ValueError: It is not JSON, or not Unicode.
        """
        try:
            return _fast_loads(content)
        except _JSONDecodeError:
            # orjson is stricter in corners: a byte order mark, UTF-16, half a surrogate pair, deep nesting.
            return standard_loads(content)
