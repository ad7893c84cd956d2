"""The exceptions of this library; ``OpenBankingError`` stands above all."""

from ._runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    InvalidRequestError,
    MFAChallengeError,
    NotFoundError,
    OpenBankingError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodingError,
)

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "InternalServerError",
    "InvalidRequestError",
    "MFAChallengeError",
    "NotFoundError",
    "OpenBankingError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodingError",
]
