"""The exceptions of this library. All are subclasses of ``OpenBankingError``."""

from ._runtime.errors import (
    AccountsTimeoutError,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    AuthenticationLockedError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    InvalidRequestError,
    MFAChallengeError,
    NotFoundError,
    OpenBankingError,
    OperationDeniedError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ReportFailedError,
    ReportTimeoutError,
    ResponseDecodingError,
    ResponseTooLargeError,
    TokenStoreError,
)

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AccountsTimeoutError",
    "AuthenticationError",
    "AuthenticationLockedError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "InternalServerError",
    "InvalidRequestError",
    "MFAChallengeError",
    "NotFoundError",
    "OpenBankingError",
    "OperationDeniedError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ReportFailedError",
    "ReportTimeoutError",
    "ResponseDecodingError",
    "ResponseTooLargeError",
    "TokenStoreError",
]

# So that a traceback names the module that users import from.
for _name in __all__:
    globals()[_name].__module__ = __name__
