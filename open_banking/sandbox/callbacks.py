"""What the sandbox sends by itself: webhooks and the notifications of TxPush. It calls loopback addresses only."""

from __future__ import annotations

import itertools
import threading
from collections import deque
from contextlib import nullcontext
from typing import TYPE_CHECKING

import httpx
from attrs import evolve, frozen

from .loopback import is_loopback
from .ports import MAX_PORT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

_TIMEOUT = 5.0
_MAX_KEPT = 10_000
_MAX_RESPONSE = 2000
"""Characters of a listener's response that are kept."""
# UnicodeError is for a name that no host can have.
_UNREACHED = (httpx.HTTPError, httpx.InvalidURL, UnicodeError)


@frozen
class Delivery:
    """Something that was sent to a listener, or an e-mail, which is kept and sent to nobody."""

    kind: str
    """``connect``, ``report``, ``txpush``, ``subscription`` or ``email``."""
    url: str
    headers: Mapping[str, str]
    content: bytes
    status: int | None
    """The status of the listener's response; ``None`` if it was not reached."""
    problem: str | None
    """Why the listener was not reached; ``None`` if it was, and for e-mails."""
    response: str = ""
    """The body of the listener's response, or its beginning."""
    number: int = 0
    """Counts what the sandbox sent, from 1."""


class Callbacks:
    """Sends to listeners on loopback, and records what was sent."""

    def __init__(self, client: httpx.Client | None = None) -> None:
        """Send with a client of the caller's, or with one of its own.

        Args:
            client: Sends to listeners at any address; its transport may be an application in this process.
        """
        self._client = client
        self._delivering = threading.Lock()
        self._waiting: deque[tuple[str, str, dict[str, str], bytes]] = deque()
        self._numbers = itertools.count(1)
        self.deliveries: deque[Delivery] = deque(maxlen=_MAX_KEPT)

    def queue(self, kind: str, url: str, content: bytes, headers: Mapping[str, str] | None = None) -> None:
        """Send something after the response to the call that caused it."""
        self._waiting.append((kind, url, {"Content-Type": "application/json", **(headers or {})}, content))

    def deliver(self) -> None:
        """Send what is queued, in order. A listener that fails is recorded, and raises no error.

        If another thread is sending already, it sends the rest too: this may be a call by the listener, which cannot
        respond before this returns.
        """
        while self._waiting and self._delivering.acquire(blocking=False):
            try:
                while self._waiting:
                    kind, url, headers, content = self._waiting.popleft()
                    self.send(kind, url, content, headers)
            finally:
                self._delivering.release()

    def send(self, kind: str, url: str, content: bytes, headers: Mapping[str, str]) -> Delivery:
        """Send something at once. A listener that fails is recorded, and raises no error."""
        return self.keep(Delivery(kind, url, headers, content, *self._sent(url, headers, content)))

    def keep(self, delivery: Delivery) -> Delivery:
        """Record something that is not sent, an e-mail for instance."""
        numbered = evolve(delivery, number=next(self._numbers))
        self.deliveries.append(numbered)
        return numbered

    def fetch(self, url: str, params: Mapping[str, str]) -> httpx.Response | None:
        """A listener's response to a GET; ``None`` if it cannot be reached."""
        if not self.reaches(url):
            return None
        try:
            with self._sender() as sender:
                return sender.get(url, params=params)
        except _UNREACHED:
            return None

    def reaches(self, url: str) -> bool:
        """Whether the sandbox may call an address at all."""
        address = http_address(url)
        return address is not None and (self._client is not None or is_loopback(address.host))

    def _sent(self, url: str, headers: Mapping[str, str], content: bytes) -> tuple[int | None, str | None, str]:
        if not self.reaches(url):
            known = http_address(url) is not None
            return None, "the sandbox calls loopback addresses only" if known else "this is not an HTTP address", ""
        try:
            with self._sender() as sender:
                response = sender.post(url, headers=headers, content=content)
        except _UNREACHED as error:
            return None, f"{type(error).__name__}: {error}", ""
        return response.status_code, None, response.text[:_MAX_RESPONSE]

    def _sender(self) -> AbstractContextManager[httpx.Client]:
        if self._client is not None:
            return nullcontext(self._client)
        # A proxy of the environment could not reach the loopback address, and loading certificates takes time.
        return httpx.Client(trust_env=False, timeout=_TIMEOUT, verify=False)  # noqa: S501  # loopback


def http_address(url: str) -> httpx.URL | None:
    """Parse the address of a listener; ``None`` if nothing can be sent there."""
    try:
        address = httpx.URL(url)
        host = address.host
    except (httpx.InvalidURL, UnicodeError):  # UnicodeError: half a surrogate pair, or not a host name
        return None
    usable = address.scheme in {"http", "https"} and host and (address.port or 0) <= MAX_PORT
    return address if usable else None
