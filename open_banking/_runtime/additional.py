"""The options ``additional_headers`` and ``additional_params`` of a call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .errors import InvalidRequestError
from .request import query

if TYPE_CHECKING:
    from .options import RequestOptions

_HEADER_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"


def check_mapping(name: str, given: Any) -> None:
    """Raise if ``given`` is not a dictionary.

    Raises:
        InvalidRequestError: It is not.
    """
    if not isinstance(given, Mapping):
        raise InvalidRequestError(f"{name} is a {type(given).__name__}; give a dictionary")


def additional_query(options: RequestOptions) -> str:
    """Build the query string of ``additional_params``.

    Raises:
        InvalidRequestError: It is not a dictionary, or a name or a value in it cannot be sent.
    """
    params: Any = options.get("additional_params") or {}
    check_mapping("additional_params", params)
    return query(*((f"additional_params[{name!r}]", name, value) for name, value in params.items()))


def additional_headers(options: RequestOptions) -> tuple[tuple[str, str], ...]:
    """Check and return ``additional_headers``.

    Raises:
        InvalidRequestError: It is not a dictionary, or a name or a value in it cannot be sent.
    """
    headers: Any = options.get("additional_headers") or {}
    check_mapping("additional_headers", headers)
    for name, value in headers.items():
        if not isinstance(name, str) or not re.fullmatch(_HEADER_NAME, name):
            raise InvalidRequestError(f"additional_headers has the key {name!r}, which is not a valid header name")
        if not isinstance(value, str) or not (value.isascii() and value.isprintable()):
            raise InvalidRequestError(f"additional_headers[{name!r}] is not a single line of printable ASCII")
    return tuple(headers.items())
