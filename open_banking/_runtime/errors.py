"""The exceptions. Their public names stand in ``open_banking.errors``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .remedy import Remedy, remedy_for

if TYPE_CHECKING:
    from collections.abc import Mapping

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "finicity-request-id", "x-finicity-request-id")
_HARMLESS_HEADERS = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "user-agent"}
)
_OWN_SECRETS = frozenset({"finicity-app-key", "finicity-app-token"})
MASK = "***"
OWN_QUERY = "open_banking.own_query"
"""The key of a request's extensions with the operation's own part of its query."""


class OpenBankingError(Exception):
    """Anything that this library raises on purpose."""

    def __str__(self) -> str:
        """The message, without what cannot be printed: half a surrogate pair in a text of the API's, for instance."""
        return _printable(super().__str__())


class ConfigurationError(OpenBankingError, ValueError):
    """The client lacks something, or was given something unusable; nothing was sent."""


class InvalidRequestError(OpenBankingError, ValueError):
    """An argument of a call cannot be sent as it is; nothing was sent."""


class OperationDeniedError(OpenBankingError):
    """This client was made to refuse the operation: it is billable, or it writes. Nothing was sent."""


class PaginationError(OpenBankingError):
    """The API's pages do not come to an end: it says that there is more, and repeats itself or sends nothing."""


class ReportFailedError(OpenBankingError):
    """A report ended in failure."""

    report: Any
    """The report, whose ``errors`` may say why."""

    def __init__(self, message: str, *, report: Any) -> None:
        """Keep the report."""
        super().__init__(message)
        self.report = report

    def __reduce__(self) -> tuple[Any, ...]:
        return restored, (type(self), self.args, self.__dict__)


class ReportTimeoutError(OpenBankingError, TimeoutError):
    """A report was not ready in time. It goes on at the API, and can be waited for again."""

    acknowledgement: Any
    """What was waited with."""

    def __init__(self, message: str, *, acknowledgement: Any) -> None:
        """Keep the acknowledgement."""
        super().__init__(message)
        self.acknowledgement = acknowledgement

    def __reduce__(self) -> tuple[Any, ...]:
        return restored, (type(self), self.args, self.__dict__)


class _CallError(OpenBankingError):
    """An operation was sent and did not succeed.

    Its attributes are set by keyword, which plain exceptions cannot pickle: hence ``__reduce__``.
    """

    operation: str
    """The operation's id in the API document, ``GetCustomer`` for instance."""
    request: httpx.Request
    """The request: its method, its URL, and its headers as far as they are known to be harmless.

    Other headers are masked, and so are the values of query parameters that are not the operation's own. There is no
    body, which may hold secrets and personal data.
    """

    def __init__(self, message: str, *, operation: str, request: httpx.Request) -> None:
        super().__init__(message)
        self.operation = operation
        self.request = _harmless(request)

    def __reduce__(self) -> tuple[Any, ...]:
        return restored, (type(self), self.args, self.__dict__)


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def restored(kind: type[OpenBankingError], args: tuple[Any, ...], attributes: dict[str, Any]) -> OpenBankingError:
    """An exception made again from its parts, for pickle and copy."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(attributes)
    return error


class OutgoingRequest(httpx.Request):
    """A request on its way. It stands in many frames, and httpx would show its whole query there."""

    def __repr__(self) -> str:
        return repr(_harmless(self))


def _harmless(request: httpx.Request) -> httpx.Request:
    """The request as an error keeps it: what is known to be harmless, and the rest masked.

    Not the SDK alone puts things into a request: an httpx client of the caller's adds headers, cookies and query
    parameters, which may be secrets of a gateway.
    """
    headers = {
        name: value if name in _HARMLESS_HEADERS else MASK
        for name, value in request.headers.items()
        if name not in _OWN_SECRETS  # every request has them
    }
    try:
        url = request.url.copy_with(userinfo=b"", query=_harmless_query(request) or None)
    except httpx.InvalidURL:  # grown too long: a mask may be longer than what it stands for
        url = request.url.copy_with(userinfo=b"", query=None)
    return httpx.Request(request.method, url, headers=headers)


def _harmless_query(request: httpx.Request) -> bytes:
    """The operation's own part of the query, and of the rest the names."""
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
    """No answer came: the connection failed, or broke before the answer was complete.

    The request may have reached the API all the same, unless the connection was refused.
    """


class APITimeoutError(APIConnectionError):
    """No answer came in time. The API may still be working on the request."""


class AuthenticationLockedError(_CallError):
    """An authentication with these credentials failed before, and no further one is tried; nothing was sent.

    Five failures lock the partner account, and only Finicity's support unlocks it. Check the credentials, then make
    a new client.
    """


class ResponseTooLargeError(_CallError):
    """The answer was larger than any the API gives, and was not read to its end."""


class ResponseDecodingError(_CallError):
    """A success came whose content is not what the operation answers with: no JSON, or no PDF, for instance."""

    status_code: int
    body: str
    """The content as text."""
    headers: httpx.Headers

    def __init__(self, message: str, *, operation: str, response: httpx.Response) -> None:
        super().__init__(
            f"{operation}: HTTP {response.status_code}, but {message}",
            operation=operation,
            request=response.request,
        )
        from .error_body import text_of  # noqa: PLC0415  # most programs never need it

        self.status_code = response.status_code
        self.body = text_of(response)
        self.headers = response.headers


class APIStatusError(_CallError):
    """The API refused the request, or failed: a status outside 2xx.

    Subclasses tell the common statuses apart; others come as this class itself.
    """

    status_code: int
    code: str | None
    """The API's own code as text (``"14001"``), whatever the wire used, where the answer has one."""
    message: str
    """The API's own words, or the status' reason phrase where it said nothing."""
    body: Any
    """The decoded JSON, or the text of any other answer, or ``None`` for an empty one."""
    headers: httpx.Headers
    remedy: Remedy
    """What helps: ``authenticate``, ``reconnect``, ``wait``, ``support``, ``fix_request``, ``none``, or another."""
    institution_login_id: str | None
    """The institution login that the call was about, for Connect Fix where the remedy is ``reconnect``."""

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
        said = f"code {code}: {message}" if code else message
        super().__init__(
            f"{operation}: HTTP {response.status_code}, {said}", operation=operation, request=response.request
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
        """What the API calls this exchange, for its support, where a header says so."""
        return next((self.headers[name] for name in _REQUEST_ID_HEADERS if name in self.headers), None)


class MFAChallengeError(APIStatusError):
    """HTTP 203: the institution asks for multi-factor authentication; the person has to go through Connect Fix."""


class BadRequestError(APIStatusError):
    """HTTP 400."""


class AuthenticationError(APIStatusError):
    """HTTP 401: the app key, the app token or the partner's credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """HTTP 403."""


class NotFoundError(APIStatusError):
    """HTTP 404."""


class ConflictError(APIStatusError):
    """HTTP 409."""


class RateLimitError(APIStatusError):
    """HTTP 429."""


class InternalServerError(APIStatusError):
    """HTTP 5xx. Errors of an aggregation, a wrong bank password for instance, come as 500 with their code."""


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
    """The class that an answer with ``status`` is raised as."""
    return _BY_STATUS.get(status) or (InternalServerError if status >= _FIRST_SERVER_ERROR else APIStatusError)
