"""The signature of Connect events: checking one, and making one for a test."""

from __future__ import annotations

import hmac
import re
from typing import Any

from open_banking._runtime.errors import ConfigurationError, OpenBankingError

from .errors import WebhookSignatureError, raw_body_required

_SHA256_IN_HEX = re.compile(r"[0-9a-fA-F]{64}")


def verify(body: bytes, signature: str | None, partner_secret: str) -> None:
    """Check that a Connect event was signed with the partner secret. Returns if it was, else raises.

    Only Connect events are signed this way. Report events are not signed, and how TxPush events are signed is unclear.

    Args:
        body: The raw bytes of the request body. Decoding and encoding the JSON could change its whitespace.
        signature: The value of the header ``X-Finicity-Signature``: an HMAC-SHA256 in hexadecimal digits. ``None`` if
            the header is missing.
        partner_secret: The partner secret.

    Raises:
        WebhookSignatureError: The signature is missing, malformed or wrong.
        RawBodyRequiredError: The body is not bytes.
        ConfigurationError: The secret is empty. Anyone could sign with an empty key.
    """
    # Crash reporters store the locals of every frame in a traceback. So all checks are done in functions that have
    # returned before an error is raised, and this function deletes its arguments.
    keyed = _keyed(partner_secret)
    del partner_secret
    problem = _problem(body, signature, keyed)
    del body, signature, keyed
    if problem is not None:
        raise problem


def sign(body: bytes | str, secret: str) -> str:
    """Sign a body as the API signs Connect events, to test a receiver.

    Args:
        body: The request body that the test sends. Text is encoded as UTF-8.
        secret: The partner secret that the receiver has.

    Returns:
        The value of the header ``X-Finicity-Signature``.

    Raises:
        RawBodyRequiredError: The body is neither bytes nor text; encode a dictionary as JSON first.
        ConfigurationError: The secret is empty.
    """
    keyed = _keyed(secret)
    del secret
    content = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    del body
    problem = _unusable(content, keyed)
    if problem is not None:
        del content, keyed
        raise problem
    assert keyed is not None  # noqa: S101  # or there was a problem
    keyed.update(content)
    return keyed.hexdigest()


def _keyed(partner_secret: Any) -> hmac.HMAC | None:
    """An HMAC without data yet, whose repr does not show the key; ``None`` without a key."""
    if not isinstance(partner_secret, str) or not partner_secret.strip():
        return None
    # "surrogatepass", since an encoding error would hold the secret.
    return hmac.new(partner_secret.encode("utf-8", "surrogatepass"), digestmod="sha256")


def _unusable(body: Any, keyed: hmac.HMAC | None) -> OpenBankingError | None:
    if not isinstance(body, bytes | bytearray):
        return raw_body_required(body)
    if keyed is None:
        return ConfigurationError("partner_secret is empty or not text; it is needed to sign, and to check signatures")
    return None


def _problem(body: Any, signature: Any, keyed: hmac.HMAC | None) -> OpenBankingError | None:
    if (unusable := _unusable(body, keyed)) is not None or keyed is None:
        return unusable
    if signature is None or signature == "":
        return WebhookSignatureError("the header X-Finicity-Signature is missing")
    digits = _SHA256_IN_HEX.fullmatch(signature.strip()) if isinstance(signature, str) else None
    if digits is None:
        return WebhookSignatureError("the header X-Finicity-Signature is not an HMAC-SHA256 in hexadecimal digits")
    keyed.update(body)
    # The expected signature is not assigned to a variable, so that no frame can show it.
    if not hmac.compare_digest(keyed.digest(), bytes.fromhex(digits[0])):
        return WebhookSignatureError("the signature does not match the body")
    return None
