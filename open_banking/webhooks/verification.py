"""The verification of a TxPush listener."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
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
    code = _code(query)
    del query  # crash reporters store the locals of the frames that an error passed
    if isinstance(code, WebhookParseError):
        raise code
    return code


def _code(query: Any) -> str | WebhookParseError:
    if isinstance(query, bytes):
        query = query.decode("utf-8", "replace")
    if query is None or isinstance(query, str):
        query = parse_qs((query or "").removeprefix("?"))
    elif not isinstance(query, Mapping):
        return WebhookParseError(
            f"the query has the type {type(query).__name__}; pass the query of the request, as text or as a mapping"
        )
    value = cast("Mapping[str, Any]", query).get(_CODE)
    if is_array(value):
        value = value[0] if value else None
    if not isinstance(value, str) or not value:
        return WebhookParseError(f"the query has no {_CODE}; this GET is no verification of a TxPush listener")
    return value
