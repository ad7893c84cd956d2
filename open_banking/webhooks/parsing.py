"""From a body to an event of the right family."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from open_banking._runtime.json_text import TooDeepError, is_object, standard_loads

from .connect import ConnectEvent, connect_event
from .errors import WebhookParseError
from .received import UnknownEvent
from .report import ReportEvent
from .txpush import TxPushEvent, tx_push_event

Event: TypeAlias = ConnectEvent | ReportEvent | TxPushEvent | UnknownEvent
"""What ``parse`` returns. ``isinstance`` and ``match`` tell the families and their types apart."""

_JSON_NAMES = {list: "list", str: "string", bool: "boolean", int: "number", float: "number", type(None): "null"}


def parse(body: bytes | str | Mapping[str, Any]) -> Event:
    """Read the body of a webhook.

    This says what the body claims to be, not who sent it: check a Connect event with ``verify`` first.

    Args:
        body: The body as it came, or the JSON object already decoded from it.

    Returns:
        The event. A type that is not known gives the general class of its family, an object of no family an
        ``UnknownEvent``. No content of a JSON object raises.

    Raises:
        WebhookParseError: It is not JSON, JSON that is no object, or nested too deeply to read.
    """
    raw = _object(body)
    # Crash reporters store the locals of the frames that an error passed, and what is no event can be as personal.
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
        # The keys are copied: the caller may go on to change what is theirs.
        return dict(cast("Mapping[str, Any]", body))
    if isinstance(body, str):
        # Half a surrogate pair is no Unicode, but JSON can carry it.
        body = body.encode("utf-8", "surrogatepass")
    elif not isinstance(body, bytes | bytearray):
        return WebhookParseError(f"the body has the type {type(body).__name__}; pass the bytes of the request")
    content = bytes(body)
    try:
        # The standard library keeps integers of any size, where orjson rounds them.
        decoded = standard_loads(content)
    except ValueError as error:
        return WebhookParseError(f"the body is {_instead_of_json(content, error)}")
    if is_object(decoded):
        return decoded
    return WebhookParseError(f"the body is JSON, but a {_JSON_NAMES[type(decoded)]} where an object was expected")


def _instead_of_json(content: bytes, error: ValueError) -> str:
    if isinstance(error, TooDeepError):
        return "nested too deeply"
    if content.lstrip().startswith(b"<"):
        return (
            "XML; ask for JSON with Accept: application/json where the webhook is registered, "
            "or with webhookContentType for Connect"
        )
    return f"not JSON ({len(content)} bytes)"
