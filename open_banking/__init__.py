"""Python SDK for Mastercard Open Banking US (Finicity).

``Client`` and ``AsyncClient`` call the API. Responses are parsed into the classes of ``open_banking.models``, the
exceptions are in ``open_banking.errors``, and the types of ``data=`` in ``open_banking.params``.
"""

from typing import TYPE_CHECKING, NoReturn

from ._generated import API_VERSION
from ._runtime.binary import BinaryResponse
from ._runtime.operation import Operation
from ._runtime.options import RequestOptions
from ._runtime.retry import Retry
from ._version import __version__
from .client import AsyncClient, Client
from .environment import Environment
from .errors import (
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

__api_version__ = API_VERSION
"""The version of the API document that this library was generated from."""

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AccountsTimeoutError",
    "AsyncClient",
    "AuthenticationError",
    "AuthenticationLockedError",
    "BadRequestError",
    "BinaryResponse",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "Environment",
    "InternalServerError",
    "InvalidRequestError",
    "MFAChallengeError",
    "NotFoundError",
    "OpenBankingError",
    "Operation",
    "OperationDeniedError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ReportFailedError",
    "ReportTimeoutError",
    "RequestOptions",
    "ResponseDecodingError",
    "ResponseTooLargeError",
    "Retry",
    "TokenStoreError",
    "__api_version__",
    "__version__",
]

# A type checker that saw it would accept any name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> NoReturn:
        from pkgutil import iter_modules  # noqa: PLC0415  # only needed here

        # ``from open_banking import models`` asks for the name, too, before it imports the module.
        modules = [module.name for module in iter_modules(__path__)]
        if name in modules:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r} yet; import {__name__}.{name} first")
        from ._runtime.nearest_name import no_attribute  # noqa: PLC0415  # only needed for errors

        raise no_attribute(f"module {__name__!r}", name, [*modules, *__all__])
