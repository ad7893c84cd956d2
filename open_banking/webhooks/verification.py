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
    """Return the response body that verifies a TxPush listener.

    When you subscribe an account to TxPush, the API sends the listener a GET with a code in its query. Respond with
    status 200 and this text as ``text/plain``.

    Args:
        query: The query of the request: the query string, with or without the question mark, or a mapping of values or
            of lists of values.

    Raises:
        WebhookParseError: The query has no code, so the request is not a verification.
    """
    code = _code(query)
    del query  # crash reporters store the locals of every frame in a traceback
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
            f"the query is of the type {type(query).__name__}; pass the query of the request as text or as a mapping"
        )
    value = cast("Mapping[str, Any]", query).get(_CODE)
    if is_array(value):
        value = value[0] if value else None
    if not isinstance(value, str) or not value:
        return WebhookParseError(
            f"the query has no {_CODE}, so this request is not the verification of a TxPush listener"
        )
    return value
