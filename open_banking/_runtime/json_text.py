"""Reading JSON: with orjson where it is installed, else with the standard library, to the same values."""

from __future__ import annotations

import json
from typing import Any, NoReturn


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
