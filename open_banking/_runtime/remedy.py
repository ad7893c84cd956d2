"""What to do about an error, by the API's error code or else by the HTTP status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Remedy = Literal["authenticate", "reconnect", "wait", "support", "fix_request", "none"] | str  # noqa: PYI051  # open
"""What to do about an error: get a new token (``authenticate``), have the person reconnect the bank (``reconnect``),
try again later (``wait``), contact Finicity's support (``support``), correct the request (``fix_request``), or unknown
(``none``). More values may follow."""


class ErrorCode(NamedTuple):
    """Error codes of the API with the same meaning."""

    codes: tuple[str, ...]
    meaning: str
    remedy: Remedy
    source: str
    is_question: bool = False
    """Whether the institution waits for an answer of the person, and nothing is wrong with the connection."""


_DOCUMENT = "error responses in the API document"
_OBSERVED = "public documentation of the API and observed error responses"

ERROR_CODES: tuple[ErrorCode, ...] = (
    ErrorCode(("10022", "10023", "10024"), "The app token is invalid, expired or missing.", "authenticate", _DOCUMENT),
    ErrorCode(("10001",), "The partner's credentials are wrong.", "fix_request", _DOCUMENT),
    ErrorCode(("10026", "10027"), "The app key is missing or invalid.", "fix_request", _OBSERVED),
    ErrorCode(("24302",), "The partner account is locked after five failed authentications.", "support", _OBSERVED),
    ErrorCode(("103",), "The institution refuses the credentials.", "reconnect", _OBSERVED),
    ErrorCode(
        ("108", "109"), "The institution wants the person to act in its own online banking.", "reconnect", _OBSERVED
    ),
    ErrorCode(
        *(("185", "187"), "The institution asks for multi-factor authentication.", "reconnect", _OBSERVED),
        is_question=True,
    ),
    ErrorCode(
        ("945", "946", "947", "948"), "The person has to grant the OAuth connection again.", "reconnect", _OBSERVED
    ),
    ErrorCode(("325", "5006"), "An aggregation of these accounts is in progress.", "wait", _OBSERVED),
    ErrorCode(("977",), "Too many requests at this institution.", "wait", _OBSERVED),
    ErrorCode(("18001",), "This report is already being generated.", "wait", _OBSERVED),
    ErrorCode(("44000",), "Accepted, but not finished yet.", "wait", _OBSERVED),
    ErrorCode(("10030",), "The API timed out.", "wait", _OBSERVED),
    ErrorCode(("3300001",), "Too many requests.", "wait", _DOCUMENT),
    ErrorCode(("20400",), "The customer's limit of reports is reached.", "support", _OBSERVED),
    ErrorCode(("38003", "38006", "38007"), "The account does not exist.", "fix_request", _OBSERVED),
    ErrorCode(("14001",), "The customer does not exist.", "fix_request", _DOCUMENT),
    ErrorCode(("11000", "14020"), "The resource does not exist.", "fix_request", _DOCUMENT),
    ErrorCode(("10405", "10406"), "A security freeze or a dispute statement prevents it.", "support", _DOCUMENT),
)

_BY_CODE: Mapping[str, Remedy] = {code: error_code.remedy for error_code in ERROR_CODES for code in error_code.codes}
_QUESTIONS = frozenset(code for error_code in ERROR_CODES if error_code.is_question for code in error_code.codes)
_BY_STATUS: Mapping[int, Remedy] = {
    203: "reconnect",
    400: "fix_request",
    404: "fix_request",
    405: "fix_request",
    408: "wait",
    409: "fix_request",
    422: "fix_request",
    429: "wait",
    502: "wait",
    503: "wait",
    504: "wait",
}


def remedy_for(status: int, code: str | None) -> Remedy:
    """Return the remedy for an error with this status and code."""
    return _BY_CODE.get(code or "") or _BY_STATUS.get(status, "none")


def remedy_of_aggregation(code: int | str | None) -> Remedy:
    """Return the remedy for the ``aggregation_status_code`` of an account: ``none`` for success, and before the first.

    Of a failure without a known remedy, it is ``support``.
    """
    if code is None or str(code) == "0":
        return "none"
    return _BY_CODE.get(str(code), "support")


def is_question(code: int | str | None) -> bool:
    """Whether the code says that the institution waits for an answer of the person."""
    return str(code) in _QUESTIONS


def table(error_codes: Iterable[ErrorCode] = ERROR_CODES) -> str:
    """The codes as a Markdown table, for the documentation."""
    rows = [
        f"| {', '.join(error_code.codes)} | {error_code.meaning} | `{error_code.remedy}` |"
        for error_code in error_codes
    ]
    return "\n".join(["| code | meaning | `remedy` |", "| --- | --- | --- |", *rows])
