"""The exceptions. ``open_banking.errors`` exports the public ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .remedy import Remedy, remedy_for

if TYPE_CHECKING:
    from collections.abc import Mapping

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "finicity-request-id", "x-finicity-request-id")
HARMLESS_HEADERS = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "user-agent"}
)
"""Of requests, by their names in lower case: what they say is neither secret nor personal."""
_OWN_SECRETS = frozenset({"finicity-app-key", "finicity-app-token"})
MASK = "***"
OWN_QUERY = "open_banking.own_query"
"""The key of a request's extensions under which the operation's own query parameters are."""


class OpenBankingError(Exception):
    """Base class of all exceptions of this library."""

    def __str__(self) -> str:
        """The message, with what cannot be encoded replaced, for instance half a surrogate pair from the API."""
        return _printable(super().__str__())

    # Some take keywords in ``__init__``, which exceptions cannot pickle by default.
    def __reduce__(self) -> tuple[Any, ...]:
        return restored, (type(self), self.args, self.__dict__)


class ConfigurationError(OpenBankingError, ValueError):
    """The configuration of the client is incomplete or invalid; nothing was sent."""


class TokenStoreError(OpenBankingError):
    """The token store could not be read, written or locked, so the client did not use it, nor authenticate without."""


class InvalidRequestError(OpenBankingError, ValueError):
    """An argument of a call is invalid; nothing was sent."""


class OperationDeniedError(OpenBankingError):
    """The client does not allow the operation, because it is billable or not a GET; nothing was sent."""


class PaginationError(OpenBankingError):
    """The pages do not end: the API says that there are more, but sends an empty or an earlier page."""


class ReportFailedError(OpenBankingError):
    """Generating a report failed."""

    report: Any
    """The report, whose ``errors`` may say why."""

    def __init__(self, message: str, *, report: Any) -> None:
        """Store the report."""
        super().__init__(message)
        self.report = report


class ReportTimeoutError(OpenBankingError, TimeoutError):
    """A report was not ready in time. The API is still generating it, so you can wait again."""

    acknowledgement: Any
    """The acknowledgement to wait with again."""

    def __init__(self, message: str, *, acknowledgement: Any) -> None:
        """Store the acknowledgement."""
        super().__init__(message)
        self.acknowledgement = acknowledgement


class AccountsTimeoutError(OpenBankingError, TimeoutError):
    """The accounts that a person connects were not there in time, or have no data yet. You can wait again."""

    accounts: list[Any]
    """The accounts that were there, without those that were to be ignored."""

    def __init__(self, message: str, *, accounts: list[Any]) -> None:
        """Store the accounts."""
        super().__init__(message)
        self.accounts = accounts


class _CallError(OpenBankingError):
    """The call of an operation failed."""

    operation: str
    """The operation ID in the API document, for instance ``GetCustomer``."""
    request: httpx.Request
    """The request with its method, URL and headers.

    Headers that are not known to be harmless are masked, and so are the values of query parameters that are not the
    operation's own. The body is removed, since it may hold secrets and personal data.
    """

    def __init__(self, message: str, *, operation: str, request: httpx.Request) -> None:
        super().__init__(message)
        self.operation = operation
        self.request = _harmless(request)


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def restored(kind: type[OpenBankingError], args: tuple[Any, ...], attributes: dict[str, Any]) -> OpenBankingError:
    """Recreate an exception, for pickle and copy."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(attributes)
    return error


class OutgoingRequest(httpx.Request):
    """A request to send. Crash reporters show it in many frames; the repr of httpx would show its whole query."""

    def __repr__(self) -> str:
        return repr(_harmless(self))


def _harmless(request: httpx.Request) -> httpx.Request:
    """A copy of the request for an error, with everything masked that is not known to be harmless.

    The caller's httpx client may add headers, cookies and query parameters, which may be secrets of a gateway.
    """
    headers = {
        name: value if name in HARMLESS_HEADERS else MASK
        for name, value in request.headers.items()
        if name not in _OWN_SECRETS  # every request has them, so they are removed
    }
    try:
        url = request.url.copy_with(userinfo=b"", query=_harmless_query(request) or None)
    except httpx.InvalidURL:  # too long: a mask can be longer than the value
        url = request.url.copy_with(userinfo=b"", query=None)
    return httpx.Request(request.method, url, headers=headers)


def _harmless_query(request: httpx.Request) -> bytes:
    """The query with the values masked of all parameters that are not the operation's own."""
    query = request.url.query
    own = str(request.extensions.get(OWN_QUERY, "")).encode()
    if query == own:
        return query
    rest = query[len(own) :].lstrip(b"&") if own and query.startswith(own + b"&") else query
    mask = MASK.encode()
    named = (pair.rpartition(b"=")[0].partition(b"=")[0] for pair in rest.split(b"&") if pair)
    masked = b"&".join(name + b"=" + mask if name else mask for name in named)
    return own + b"&" + masked if rest is not query else masked


class APIConnectionError(_CallError):
    """There was no response: the connection failed, or broke before the response was complete.

    The request may have reached the API anyway, unless the connection was refused.
    """


class APITimeoutError(APIConnectionError):
    """The call timed out waiting for the response. The API may still be working on the request."""


class AuthenticationLockedError(_CallError):
    """An earlier authentication with these credentials failed, so the client does not try again; nothing was sent.

    Five failures lock the partner account, and only Finicity's support can unlock it. Check the credentials, then
    create a new client. Clients that share a token store share the failure, until the store is cleared.
    """


class ResponseTooLargeError(_CallError):
    """The response is larger than 256 MiB, more than the API ever sends; it was not read to its end."""


class ResponseDecodingError(_CallError):
    """The status is 2xx, but the body is not what the operation returns, for instance not JSON or not a PDF."""

    status_code: int
    body: str
    """The body as text."""
    headers: httpx.Headers

    def __init__(self, message: str, *, operation: str, response: httpx.Response) -> None:
        super().__init__(
            f"{operation}: HTTP {response.status_code}, but {message}",
            operation=operation,
            request=response.request,
        )
        from .error_body import text_of  # noqa: PLC0415  # only needed for errors

        self.status_code = response.status_code
        self.body = text_of(response)
        self.headers = response.headers


class APIStatusError(_CallError):
    """The API returned an error status: any outside 2xx, or 203.

    Common statuses have subclasses; others raise this class itself.
    """

    status_code: int
    code: str | None
    """The API's error code, always as text (``"14001"``), or ``None`` if the response has none."""
    message: str
    """The API's error message, or the reason phrase of the status if there is none."""
    body: Any
    """The decoded JSON, the text of any other body, or ``None`` if it is empty."""
    headers: httpx.Headers
    remedy: Remedy
    """What to do: ``authenticate``, ``reconnect``, ``wait``, ``support``, ``fix_request``, ``none``, or another."""
    institution_login_id: str | None
    """The institution login in the request, for Connect Fix when the remedy is ``reconnect``."""
    reason: str | None = None
    """The message for a log: ``***`` stands for all that may be personal. ``None`` if nothing else is in it."""

    def __init__(
        self,
        *,
        operation: str,
        response: httpx.Response,
        code: str | None,
        message: str,
        body: Any,
        institution_login_id: str | None = None,
    ) -> None:
        detail = f"code {code}: {message}" if code else message
        super().__init__(
            f"{operation}: HTTP {response.status_code}, {detail}", operation=operation, request=response.request
        )
        self.status_code = response.status_code
        self.code = _printable(code) if code else code
        self.message = _printable(message)
        self.body = body
        self.headers = response.headers
        self.remedy = remedy_for(response.status_code, code)
        self.institution_login_id = institution_login_id

    @property
    def request_id(self) -> str | None:
        """The request ID from the response headers, for Finicity's support, or ``None``."""
        return next((self.headers[name] for name in _REQUEST_ID_HEADERS if name in self.headers), None)


class MFAChallengeError(APIStatusError):
    """HTTP 203: the institution requires multi-factor authentication; send the person through Connect Fix."""


class BadRequestError(APIStatusError):
    """HTTP 400."""


class AuthenticationError(APIStatusError):
    """HTTP 401: the app key, the app token or the partner's credentials are missing, invalid or expired."""


class PermissionDeniedError(APIStatusError):
    """HTTP 403."""


class NotFoundError(APIStatusError):
    """HTTP 404."""


class ConflictError(APIStatusError):
    """HTTP 409."""


class RateLimitError(APIStatusError):
    """HTTP 429."""


class InternalServerError(APIStatusError):
    """HTTP 5xx. The API also returns 500, with a code, for aggregation errors such as a wrong bank password."""


_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    203: MFAChallengeError,
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}
_FIRST_SERVER_ERROR = 500


def status_error_class(status: int) -> type[APIStatusError]:
    """Return the exception class for a status."""
    return _BY_STATUS.get(status) or (InternalServerError if status >= _FIRST_SERVER_ERROR else APIStatusError)
