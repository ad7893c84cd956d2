"""What the sandbox sends by itself: webhooks and the notifications of TxPush. It calls loopback alone."""

from __future__ import annotations

import threading
from collections import deque
from contextlib import nullcontext
from typing import TYPE_CHECKING

import httpx
from attrs import frozen

from .serving.loopback import is_loopback

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

_SECONDS = 5.0
_MOST_KEPT = 10_000
_HIGHEST_PORT = 65_535
# The last is a name that no host can have.
_UNREACHED = (httpx.HTTPError, httpx.InvalidURL, UnicodeError)


@frozen
class Delivery:
    """Something that was sent to a listener, or an e-mail, which is kept and sent to nobody."""

    kind: str
    """``connect``, ``report``, ``txpush`` or ``email``."""
    url: str
    headers: Mapping[str, str]
    content: bytes
    status: int | None
    """What the listener answered; ``None`` where it was not reached."""
    problem: str | None
    """Why it was not reached, if it was to be."""


class Callbacks:
    """Sends to listeners on loopback, and keeps what was sent."""

    def __init__(self, client: httpx.Client | None = None) -> None:
        """Send with a client of the caller's, or with one of its own.

        Args:
            client: Reaches the listeners wherever they are; its transport may be a program in this process.
        """
        self._client = client
        self._delivering = threading.Lock()
        self._waiting: deque[tuple[str, str, dict[str, str], bytes]] = deque()
        self.deliveries: deque[Delivery] = deque(maxlen=_MOST_KEPT)

    def queue(self, kind: str, url: str, content: bytes, headers: Mapping[str, str] | None = None) -> None:
        """Have something sent once the call that caused it is answered."""
        self._waiting.append((kind, url, {"Content-Type": "application/json", **(headers or {})}, content))

    def deliver(self) -> None:
        """Send what is waiting, in the order in which it came about. Listeners that fail are noted, and no error.

        Where something is being sent already, the rest is left to whoever sends it: this may be a call of the listener,
        which cannot answer before.
        """
        while self._waiting and self._delivering.acquire(blocking=False):
            try:
                while self._waiting:
                    kind, url, headers, content = self._waiting.popleft()
                    self.send(kind, url, content, headers)
            finally:
                self._delivering.release()

    def send(self, kind: str, url: str, content: bytes, headers: Mapping[str, str]) -> Delivery:
        """Send something at once. A listener that fails is noted, and no error."""
        return self.keep(Delivery(kind, url, headers, content, *self._sent(url, headers, content)))

    def keep(self, delivery: Delivery) -> Delivery:
        """Keep something that goes nowhere, an e-mail for instance, with what was sent."""
        self.deliveries.append(delivery)
        return delivery

    def fetch(self, url: str, params: Mapping[str, str]) -> httpx.Response | None:
        """What a listener answers to a GET; ``None`` where it cannot be reached."""
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

    def _sent(self, url: str, headers: Mapping[str, str], content: bytes) -> tuple[int | None, str | None]:
        if not self.reaches(url):
            return None, "the sandbox calls no address but loopback" if http_address(url) else "this is no HTTP address"
        try:
            with self._sender() as sender:
                return sender.post(url, headers=headers, content=content).status_code, None
        except _UNREACHED as error:
            return None, f"{type(error).__name__}: {error}"

    def _sender(self) -> AbstractContextManager[httpx.Client]:
        if self._client is not None:
            return nullcontext(self._client)
        # A proxy that the environment names could not reach the loopback address; without TLS, loading the
        # certificates would be in vain.
        return httpx.Client(trust_env=False, timeout=_SECONDS, verify=False)  # noqa: S501  # loopback


def http_address(url: str) -> httpx.URL | None:
    """What a text says something is to be sent to; ``None`` where nothing can be."""
    try:
        address = httpx.URL(url)
        host = address.host
    except (httpx.InvalidURL, UnicodeError):  # the latter of a character that is half of one, or a name that is none
        return None
    usable = address.scheme in {"http", "https"} and host and (address.port or 0) <= _HIGHEST_PORT
    return address if usable else None
