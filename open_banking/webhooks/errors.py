"""What can be wrong with a webhook. None of these errors shows anything of the body, or a key."""

from __future__ import annotations

from open_banking._runtime.errors import OpenBankingError


class WebhookParseError(OpenBankingError, ValueError):
    """What came is no webhook: its body is no JSON object, or its query has no verification code."""


class WebhookSignatureError(OpenBankingError):
    """The signature is missing, malformed, or not that of this body and this secret. Do not trust the body."""


class RawBodyRequiredError(OpenBankingError, TypeError):
    """A signature was to be checked over something else than the bytes that came."""
