"""An API that gives tokens and takes them, and the clock by which they age."""

from __future__ import annotations

from typing import Any

import httpx

PARTNER_ID = "2445581234567"
PARTNER_SECRET = "partner-secret-Qm3Kx8Rv1"  # noqa: S105  # opens nothing
CREDENTIALS: dict[str, Any] = {"partner_id": PARTNER_ID, "partner_secret": PARTNER_SECRET}
AUTHENTICATION = "/aggregation/v2/partners/authentication"
MINUTES = 60.0


def token(number: int) -> str:
    """The token that the authentication of this number returns."""
    return f"token-of-the-bank-{number:04d}"


class Bank:
    """A test double of the API: returns tokens, and to calls the given responses, in turn, or success."""

    def __init__(self) -> None:
        self.authentications: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self.authentication_outcomes: list[Any] = []
        """Responses to authentications, before those that succeed: responses, errors, or functions that make one."""
        self.call_outcomes: list[Any] = []
        """Responses to calls, likewise."""

    def handle(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == AUTHENTICATION:
            self.authentications.append(request)
            return self._next(self.authentication_outcomes, request) or httpx.Response(
                200, json={"token": token(len(self.authentications))}
            )
        self.calls.append(request)
        return self._next(self.call_outcomes, request) or httpx.Response(200, json={"id": "1005061234"})

    @staticmethod
    def _next(responses: list[Any], request: httpx.Request) -> Any:
        outcome = responses.pop(0) if responses else None
        if callable(outcome):
            outcome = outcome()
        if isinstance(outcome, httpx.RequestError):
            outcome.request = request
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    @property
    def tokens(self) -> list[str]:
        """The tokens that were sent with the calls."""
        return [request.headers.get("Finicity-App-Token", "") for request in self.calls]


class Clock:
    """A clock that is moved."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now
