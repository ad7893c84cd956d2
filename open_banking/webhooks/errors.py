"""The exceptions of webhooks. Their messages never show the body or a key."""

from __future__ import annotations

from open_banking._runtime.errors import OpenBankingError


class WebhookParseError(OpenBankingError, ValueError):
    """The request is not a webhook: its body is not a JSON object, or its query has no verification code."""


class WebhookSignatureError(OpenBankingError):
    """The signature is missing, malformed, or does not match the body and the secret. Do not trust the body."""


class RawBodyRequiredError(OpenBankingError, TypeError):
    """``verify`` was called with something other than the raw bytes of the request body."""
