"""The signature of Connect events."""

from __future__ import annotations

import hmac
import re
from typing import Any

from open_banking._runtime.errors import ConfigurationError

from .errors import RawBodyRequiredError, WebhookSignatureError

_SHA256_IN_HEX = re.compile(r"[0-9a-fA-F]{64}")


def verify(body: bytes, signature: str | None, partner_secret: str) -> None:
    """Check that a Connect event was sent by who knows the partner secret. Returns if so.

    Only Connect events are signed this way: report events are not signed, TxPush events in a way that is not settled.

    Args:
        body: The bytes of the request, before anything has decoded them: JSON that was read and written again may
            differ in a blank, and so would its signature.
        signature: The value of the header ``X-Finicity-Signature``: an HMAC-SHA256 in hexadecimal digits. ``None``
            where the header is missing.
        partner_secret: The partner secret, as for authentication.

    Raises:
        WebhookSignatureError: The signature is missing, malformed or wrong.
        RawBodyRequiredError: The body is not bytes.
        ConfigurationError: The secret is empty. With such a key anyone could sign.
    """
    _check_body(body)
    _check_secret(partner_secret)
    if not signature:
        raise WebhookSignatureError("the header X-Finicity-Signature is missing")
    digits = _digits(signature)
    if digits is None:
        raise WebhookSignatureError("the header X-Finicity-Signature is no HMAC-SHA256 in hexadecimal digits")
    if not _matches(body, digits, partner_secret):
        raise WebhookSignatureError("the signature does not match the body")


def _check_body(body: Any) -> None:
    if not isinstance(body, bytes | bytearray):
        raise RawBodyRequiredError(
            f"the body has the type {type(body).__name__}; pass the raw bytes of the request, which are what is signed"
        )


def _check_secret(partner_secret: Any) -> None:
    if not isinstance(partner_secret, str) or not partner_secret.strip():
        raise ConfigurationError("partner_secret is empty or no text; without it no signature can be checked")


def _digits(signature: Any) -> str | None:
    if not isinstance(signature, str):
        return None
    found = _SHA256_IN_HEX.fullmatch(signature.strip())
    return found and found[0]


def _matches(body: bytes, digits: str, partner_secret: str) -> bool:
    # In a frame of its own, so that no traceback of a refusal holds the signature that would have passed.
    # "surrogatepass": an error of encoding would hold the secret.
    expected = hmac.digest(partner_secret.encode("utf-8", "surrogatepass"), body, "sha256")
    return hmac.compare_digest(expected, bytes.fromhex(digits))
