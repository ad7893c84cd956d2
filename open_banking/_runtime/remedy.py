"""What can be done about an error, by the API's code or else by the HTTP status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Remedy = Literal["authenticate", "reconnect", "wait", "support", "fix_request", "none"] | str  # noqa: PYI051  # open
"""What helps: a new token (``authenticate``), the person reconnecting at the bank (``reconnect``), trying later
(``wait``), Finicity's support (``support``), another request (``fix_request``), or nothing that is known (``none``).
Further values may follow."""


class Cure(NamedTuple):
    """A row of the table."""

    codes: tuple[str, ...]
    meaning: str
    remedy: Remedy
    source: str


_DOCUMENT = "error answers of the API document"
_GATHERED = "public documentation of the API, and answers it was seen to give"

CURES: tuple[Cure, ...] = (
    Cure(("10022", "10023", "10024"), "The app token is invalid, expired or missing.", "authenticate", _DOCUMENT),
    Cure(("10001",), "The partner's credentials are wrong.", "fix_request", _DOCUMENT),
    Cure(("10026", "10027"), "The app key is missing or invalid.", "fix_request", _GATHERED),
    Cure(("24302",), "The partner account is locked after five failed authentications.", "support", _GATHERED),
    Cure(("103",), "The institution refuses the credentials.", "reconnect", _GATHERED),
    Cure(("108", "109"), "The institution wants the person to act in its own online banking.", "reconnect", _GATHERED),
    Cure(("185", "187"), "The institution asks for multi-factor authentication.", "reconnect", _GATHERED),
    Cure(("945", "946", "947", "948"), "The OAuth connection has to be granted anew.", "reconnect", _GATHERED),
    Cure(("325", "5006"), "An aggregation of these accounts is running.", "wait", _GATHERED),
    Cure(("977",), "Too many requests at this institution.", "wait", _GATHERED),
    Cure(("18001",), "This report is being generated already.", "wait", _GATHERED),
    Cure(("44000",), "Accepted, and not finished yet.", "wait", _GATHERED),
    Cure(("10030",), "The API timed out.", "wait", _GATHERED),
    Cure(("3300001",), "Too many requests.", "wait", _DOCUMENT),
    Cure(("20400",), "The customer's limit of reports is reached.", "support", _GATHERED),
    Cure(("38003", "38006", "38007"), "The account does not exist.", "fix_request", _GATHERED),
    Cure(("14001",), "The customer does not exist.", "fix_request", _DOCUMENT),
    Cure(("11000", "14020"), "The resource does not exist.", "fix_request", _DOCUMENT),
    Cure(("10405", "10406"), "A security freeze or a disputed statement stands in the way.", "support", _DOCUMENT),
)

_BY_CODE: Mapping[str, Remedy] = {code: cure.remedy for cure in CURES for code in cure.codes}
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
    """The remedy for an answer with this status and code."""
    return _BY_CODE.get(code or "") or _BY_STATUS.get(status, "none")


def table(cures: Iterable[Cure] = CURES) -> str:
    """The codes as a Markdown table, for the documentation."""
    rows = [f"| {', '.join(cure.codes)} | {cure.meaning} | `{cure.remedy}` |" for cure in cures]
    return "\n".join(["| code | meaning | `remedy` |", "| --- | --- | --- |", *rows])
