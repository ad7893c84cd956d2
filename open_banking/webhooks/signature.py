"""The signature of Connect events."""

from __future__ import annotations

import hmac
import re
from typing import Any

from open_banking._runtime.errors import ConfigurationError, OpenBankingError

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
    # Crash reporters store the locals of the frames that an error passed. So all checks are made in frames that are
    # gone when it is raised, and this one lets go of what it was given.
    keyed = _keyed(partner_secret)
    del partner_secret
    problem = _problem(body, signature, keyed)
    del body, signature, keyed
    if problem is not None:
        raise problem


def _keyed(partner_secret: Any) -> hmac.HMAC | None:
    """The HMAC of nothing yet, which does not show its key; ``None`` without one."""
    if not isinstance(partner_secret, str) or not partner_secret.strip():
        return None
    # "surrogatepass": an error of encoding would hold the secret.
    return hmac.new(partner_secret.encode("utf-8", "surrogatepass"), digestmod="sha256")


def _problem(body: Any, signature: Any, keyed: hmac.HMAC | None) -> OpenBankingError | None:
    if not isinstance(body, bytes | bytearray):
        return RawBodyRequiredError(
            f"the body has the type {type(body).__name__}; pass the raw bytes of the request, which are what is signed"
        )
    if keyed is None:
        return ConfigurationError("partner_secret is empty or no text; without it no signature can be checked")
    if signature is None or signature == "":
        return WebhookSignatureError("the header X-Finicity-Signature is missing")
    digits = _SHA256_IN_HEX.fullmatch(signature.strip()) if isinstance(signature, str) else None
    if digits is None:
        return WebhookSignatureError("the header X-Finicity-Signature is no HMAC-SHA256 in hexadecimal digits")
    keyed.update(body)
    # The expected signature has no name, so that no frame can show it.
    if not hmac.compare_digest(keyed.digest(), bytes.fromhex(digits[0])):
        return WebhookSignatureError("the signature does not match the body")
    return None
