"""How a Connect session ended, from the URL to which the person was redirected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ._runtime.errors import InvalidRequestError

_COMPLETE, _EXIT, _ERROR = "complete", "exit", "error"


@dataclass(frozen=True, kw_only=True, slots=True)
class ConnectOutcome:
    """How a Connect session ended, as the redirect says it.

    This is a hint and no proof: whoever has the URL can change it, and a person may close the browser before the
    redirect. List the customer's accounts, or wait for the signed webhook.
    """

    reason: str | None
    """``complete``, ``exit`` if the person left, ``error``, or another value; ``None`` if the URL has none."""
    code: str | None
    """The code of the outcome as text, ``"200"`` for success; ``None`` if the URL has none."""
    parameters: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Everything else in the query: what you put into the redirect URL yourself, and what this library does not
    know."""

    @property
    def succeeded(self) -> bool:
        """Whether the person finished the session."""
        return self.reason == _COMPLETE

    @property
    def canceled(self) -> bool:
        """Whether the person left before the end."""
        return self.reason == _EXIT

    @property
    def failed(self) -> bool:
        """Whether the session ended in an error."""
        return self.reason == _ERROR


def connect_outcome(redirect: str | Mapping[str, Any]) -> ConnectOutcome:
    """Read how a Connect session ended from the redirect to your ``redirect_uri``. Makes no call.

    Args:
        redirect: The whole URL, only its query, or the query parameters as a mapping, which web frameworks give.
            Where a parameter comes several times, the last counts: Connect appends its own to yours.

    Returns:
        The outcome. Values that this library does not know are kept.

    Raises:
        InvalidRequestError: It is neither text nor a mapping, or no URL.
    """
    query = _query(redirect)
    reason, code = query.pop("reason", None), query.pop("code", None)
    return ConnectOutcome(reason=reason.lower() if reason else None, code=code or None, parameters=query)


def _query(redirect: Any) -> dict[str, str]:
    given: Any = redirect  # pyright would narrow it to a partially unknown type
    if isinstance(redirect, Mapping):
        return {str(name): _last(value) for name, value in given.items()}
    if not isinstance(redirect, str):
        raise InvalidRequestError(
            f"connect_outcome got a {type(redirect).__name__}; give the URL as text, or a mapping of its query"
        )
    try:
        parts = urlsplit(redirect)
    except ValueError:
        # The URL stays out of the message: its query may hold personal data.
        raise InvalidRequestError("connect_outcome got a text that is no URL") from None
    is_query = not (parts.scheme or parts.netloc or parts.query) and "=" in parts.path
    return dict(parse_qsl(parts.path if is_query else parts.query, keep_blank_values=True))


def _last(value: Any) -> str:
    """A value of a query, where some frameworks have a list of them."""
    if isinstance(value, list | tuple):
        values: list[Any] = list(value)  # pyright: ignore[reportUnknownArgumentType]  # whatever the framework gives
        return str(values[-1]) if values else ""
    return str(value)
