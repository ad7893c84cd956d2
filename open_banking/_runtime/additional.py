"""The headers and the query parameters that a call sends besides those of its operation."""

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
    """Raise if ``given`` is no dictionary.

    Raises:
        InvalidRequestError: It is none.
    """
    if not isinstance(given, Mapping):
        raise InvalidRequestError(f"{name} is a {type(given).__name__}; give a dictionary")


def more_query(options: RequestOptions) -> str:
    """The query string of ``additional_params``.

    Raises:
        InvalidRequestError: It is no dictionary, or a name or a value in it cannot be sent.
    """
    more: Any = options.get("additional_params") or {}
    check_mapping("additional_params", more)
    return query(*((f"additional_params[{name!r}]", name, value) for name, value in more.items()))


def more_headers(options: RequestOptions) -> tuple[tuple[str, str], ...]:
    """The headers of ``additional_headers``.

    Raises:
        InvalidRequestError: It is no dictionary, or a name or a value in it cannot be sent.
    """
    more: Any = options.get("additional_headers") or {}
    check_mapping("additional_headers", more)
    for name, value in more.items():
        if not isinstance(name, str) or not re.fullmatch(_HEADER_NAME, name):
            raise InvalidRequestError(f"additional_headers has the key {name!r}, which is no name of a header")
        if not isinstance(value, str) or not (value.isascii() and value.isprintable()):
            raise InvalidRequestError(f"additional_headers[{name!r}] is no line of printable ASCII")
    return tuple(more.items())
