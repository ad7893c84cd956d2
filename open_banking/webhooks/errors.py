"""The exceptions of webhooks. Their messages never show the body or a key."""

from __future__ import annotations

from typing import ClassVar

from open_banking._runtime.errors import OpenBankingError


class WebhookError(OpenBankingError):
    """The request is refused: it is no webhook, or its signature does not hold."""

    status_code: ClassVar[int]
    """The HTTP status to respond with."""


class WebhookParseError(WebhookError, ValueError):
    """The request is not a webhook: its body is not a JSON object, or its query has no verification code."""

    status_code: ClassVar[int] = 400
    """The HTTP status to respond with."""


class WebhookSignatureError(WebhookError):
    """The signature is missing, malformed, or does not match the body and the secret. Do not trust the body."""

    status_code: ClassVar[int] = 401
    """The HTTP status to respond with."""


class RawBodyRequiredError(OpenBankingError, TypeError):
    """``verify``, ``unwrap`` or ``sign`` was called with something other than the raw bytes of the request body."""


# So that a traceback names the module that users import from.
for _error in (WebhookError, WebhookParseError, WebhookSignatureError, RawBodyRequiredError):
    _error.__module__ = "open_banking.webhooks"


def raw_body_required(body: object) -> RawBodyRequiredError:
    """Create the error for a body that is not the raw bytes."""
    return RawBodyRequiredError(
        f"the body is a {type(body).__name__}; pass the raw bytes of the request, which are what is signed"
    )
