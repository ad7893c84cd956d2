"""The verification of a TxPush listener."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from open_banking._runtime.json_text import is_array

from .errors import WebhookParseError

if TYPE_CHECKING:
    from collections.abc import Sequence

_CODE = "txpush_verification_code"


def verification_response(query: str | bytes | Mapping[str, str | Sequence[str]] | None) -> str:
    """The text that proves a TxPush listener to be yours.

    When an account is subscribed to TxPush, the API sends the listener a GET with a code in its query. Answer 200
    with this text as ``text/plain``.

    Args:
        query: The query of the request: as it stood in the address, with or without the question mark, or decoded
            to a mapping of values or of lists of values.

    Raises:
        WebhookParseError: There is no code in it, so the request is no verification.
    """
    code = _first(query.get(_CODE) if isinstance(query, Mapping) else _decoded(query).get(_CODE))
    if not code:
        raise WebhookParseError(f"the query has no {_CODE}; this GET is no verification of a TxPush listener")
    return code


def _decoded(query: str | bytes | None) -> dict[str, list[str]]:
    text = query.decode("utf-8", "replace") if isinstance(query, bytes) else query or ""
    return parse_qs(text.removeprefix("?"))


def _first(value: Any) -> str | None:
    if is_array(value):
        value = value[0] if value else None
    return value if isinstance(value, str) else None
