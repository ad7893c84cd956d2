"""Parses the body of a webhook into an event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from open_banking._runtime.json_text import TooDeepError, is_object, standard_loads

from .connect import ConnectEvent, connect_event
from .errors import WebhookParseError
from .event import UnknownEvent
from .report import ReportEvent
from .txpush import TxPushEvent, tx_push_event

Event: TypeAlias = ConnectEvent | ReportEvent | TxPushEvent | UnknownEvent
"""The events that ``parse`` returns. Use ``isinstance`` or ``match`` to distinguish them."""

_JSON_NAMES = {list: "array", str: "string", bool: "boolean", int: "number", float: "number", type(None): "null"}


def parse(body: bytes | str | Mapping[str, Any]) -> Event:
    """Parse the body of a webhook.

    This does not check who sent it: verify a Connect event with ``verify`` first.

    Args:
        body: The raw body, or the JSON object decoded from it.

    Returns:
        The event: in the general class of its family if its type is unknown, or an ``UnknownEvent`` if it belongs to
        no family. A JSON object never raises.

    Raises:
        WebhookParseError: The body is not JSON, not a JSON object, or nested too deeply.
    """
    raw = _object(body)
    # Crash reporters store the locals of every frame in a traceback, and the body may have personal data.
    del body
    if isinstance(raw, WebhookParseError):
        raise raw
    if raw.get("eventType") is not None:
        return connect_event(raw)
    if raw.get("eventName") is not None:
        return ReportEvent(raw)
    if is_object(raw.get("event")):
        return tx_push_event(raw)
    return UnknownEvent(raw)


def _object(body: Any) -> dict[str, Any] | WebhookParseError:
    if isinstance(body, Mapping):
        # A copy, since the caller may change the dictionary.
        return dict(cast("Mapping[str, Any]", body))
    if isinstance(body, str):
        # JSON can contain half a surrogate pair, which is not valid Unicode.
        body = body.encode("utf-8", "surrogatepass")
    elif not isinstance(body, bytes | bytearray):
        return WebhookParseError(f"the body is a {type(body).__name__}; pass the bytes of the request")
    content = bytes(body)
    try:
        # The standard library decodes integers of any size; orjson rounds large ones.
        decoded = standard_loads(content)
    except ValueError as error:
        return WebhookParseError(f"the body is {_instead_of_json(content, error)}")
    if is_object(decoded):
        return decoded
    return WebhookParseError(f"the body is a JSON {_JSON_NAMES[type(decoded)]}, not an object")


def _instead_of_json(content: bytes, error: ValueError) -> str:
    if isinstance(error, TooDeepError):
        return "nested too deeply"
    if content.lstrip().startswith(b"<"):
        return (
            "XML; request JSON with Accept: application/json when you register the webhook, "
            "or with webhookContentType for Connect"
        )
    return f"not JSON ({len(content)} bytes)"
