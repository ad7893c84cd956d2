"""Requests, responses and webhooks as text to look at, with a mask for what is secret or personal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from open_banking._runtime.errors import HARMLESS_HEADERS, MASK
from open_banking._runtime.secret import Secret, masked

from .message import JSON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    MaskJson = Callable[[Any, list[str]], Any]
    """Masks a JSON value, and adds to the list what it has masked."""

# Of responses and webhooks; none of them tells a secret.
_SHOWN = HARMLESS_HEADERS | {"content-disposition", "retry-after", "allow", "x-finicity-signature"}
_TEXTS = ("text/", "application/xml")


def masked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers, masked unless they are known to be harmless."""
    return {name: value if name.lower() in _SHOWN else MASK for name, value in headers.items()}


def masked_query(query: str, is_sensitive: Callable[[str], bool]) -> str:
    """A query, percent-encoded as it was sent, with the values masked of the parameters that are sensitive."""
    parts = (part.partition("=") for part in query.split("&"))
    return "&".join(
        f"{name}={MASK}" if equals and is_sensitive(name) else f"{name}{equals}{value}" for name, equals, value in parts
    )


def masked_text(text: str, secrets: Iterable[str]) -> str:
    """A text without these secrets, wherever they stand in it; those shorter than six characters stay."""
    # The longest first, since a shorter one may be a part of it.
    return masked(text, map(Secret, sorted(set(secrets), key=len, reverse=True)))


def shown_body(content: bytes, content_type: str, mask: MaskJson, hidden: list[str], *, trusted: bool = False) -> str:
    """A body as text: JSON indented and masked, and of anything else how much it is.

    Args:
        content: The bytes.
        content_type: The header; JSON is shown as JSON whatever it says.
        mask: Masks the JSON.
        hidden: Gets what was masked.
        trusted: Whether a text that is no JSON is the sandbox's own, so that it can be shown.
    """
    if not content:
        return ""
    kind = content_type.partition(";")[0].strip().lower()
    try:
        value = mask(json.loads(content), hidden)
        return json.dumps(value, indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        if trusted and kind.startswith(_TEXTS):
            return content.decode(errors="replace")
        what = "invalid JSON" if kind == JSON else kind or "unknown type"
        return f"({what}, {len(content):,} bytes)"
