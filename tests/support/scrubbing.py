"""Takes out of a recording what nobody else must see, while it is recorded: nothing of it reaches a file.

What is known to be harmless is kept: names of fields, kinds of things, counts, codes, and dates but for those of birth.
All else is replaced, each value by the same stand-in wherever it stands, so that the calls still belong together.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from open_banking.sandbox.contract import current

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vcr.request import Request

API = "https://api.finicity.com"
LISTENER = "https://listener.example.com"
APP_KEY, TOKEN, PARTNER_ID, PARTNER_SECRET = "app-key", "token", "partner-id", "partner-secret"  # stand-ins
PDF = b"%PDF-1.4\n% what stood here was scrubbed\n%%EOF\n"
TEXT = b"what stood here was scrubbed"

_KEPT_HEADERS = {"accept", "content-type", "retry-after"}
_SIGNATURE = "x-finicity-signature"
_HEADERS = {"finicity-app-key": APP_KEY, "finicity-app-token": TOKEN}
_NAME = re.compile(r"[A-Za-z][A-Za-z_]*[0-9]?")
# Words under these keys name a kind of thing, and nobody; numbers under those count, or are the API's own.
_KINDS = {
    "status", "type", "currency", "category", "eventType", "eventName", "moreAvailable", "sort", "marketSegment",
    "customerType",
}  # fmt: skip
_KIND = re.compile(r"[A-Za-z][A-Za-z /&_-]{0,40}")
_COUNTS = {"found", "displaying", "start", "limit", "status", "code", "errorCode", "aggregationStatusCode"}
_COUNT = re.compile(r"[0-9]{1,7}")
_DATED = re.compile(r"([Dd]ate|[Tt]ime)$")
_BORN = re.compile("birth|dob", re.IGNORECASE)
_DATE = re.compile(r"[0-9]{9,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+(Z|[+-][0-9:]+)?)?")


class Scrubber:
    """Scrubs one recording; ``request`` and ``response`` are what vcrpy calls before it records."""

    def __init__(self, secrets: dict[str, str], hosts: dict[str, str], harmless: Iterable[str] = ()) -> None:
        """Replace these secrets and these addresses by their stand-ins, and keep what is harmless."""
        # vcrpy shows a request more than once, so a stand-in stands for itself.
        self._known = {each: each for each in (*secrets.values(), *harmless)} | secrets
        self._hosts = hosts
        self._literals = {part for operation in current().operations.values() for part in operation.parts}

    def request(self, request: Request) -> Request:
        """A request without what nobody must see."""
        signed = next((name for name in request.headers if name.lower() == _SIGNATURE), None)
        request.body = self._content(request.body or b"")
        request.headers = {
            name: _HEADERS.get(name.lower(), value)
            for name, value in request.headers.items()
            if name.lower() in {*_KEPT_HEADERS, *_HEADERS}
        }
        if signed is not None:
            # Signed again with the stand-in, so that whoever replays it can check it.
            request.headers[signed] = hmac.new(PARTNER_SECRET.encode(), request.body, hashlib.sha256).hexdigest()
        request.uri = self.address(request.uri)
        return request

    def response(self, response: dict[str, Any]) -> dict[str, Any]:
        """A response without what nobody must see."""
        headers = {name: value for name, value in response["headers"].items() if name.lower() in _KEPT_HEADERS}
        return {**response, "headers": headers, "body": {"string": self._content(response["body"]["string"])}}

    def address(self, address: str) -> str:
        """An address without what nobody must see in its path and its query."""
        parts = urlsplit(address)
        origin = f"{parts.scheme}://{parts.netloc}"
        path = "/".join(quote(self._segment(unquote(each)), safe="") for each in parts.path.split("/"))
        query = [
            (self._name(name), self._string(name, value))
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
        ]
        return f"{self._hosts.get(origin, origin)}{path}{'?' if query else ''}{urlencode(query)}"

    def _segment(self, segment: str) -> str:
        return segment if segment in self._literals else self._stand_in("id", segment)

    def _content(self, content: bytes | str) -> bytes:
        encoded = content.encode() if isinstance(content, str) else content
        if encoded.startswith(b"%PDF"):
            return PDF
        try:
            value = json.loads(encoded)
        except ValueError:
            return TEXT if encoded else b""
        return json.dumps(self._value("", value)).encode()

    def _value(self, key: str, value: Any) -> Any:
        if isinstance(value, dict):
            return {self._name(name): self._value(self._name(name), each) for name, each in value.items()}
        if isinstance(value, list):
            return [self._value(key, each) for each in value]
        if isinstance(value, str):
            return self._string(key, value)
        if value is None or isinstance(value, bool):
            return value
        return self._number(key, value)

    def _name(self, name: str) -> str:
        """The name of a field. One that names none is a value in a place of its own."""
        return name if _NAME.fullmatch(name) else self._stand_in("key", name)

    def _string(self, key: str, value: str) -> str:
        return value if not value or _is_harmless(key, value) else self._stand_in(key, value)

    def _number(self, key: str, value: float) -> Any:
        if not value or _is_harmless(key, str(value)):
            return value
        stand_in = self._stand_in(key, str(abs(value)) if isinstance(value, int) else f"{abs(value):.2f}")
        try:
            number = type(value)(stand_in)
        except ValueError:  # it is one of the secrets, whose stand-ins are texts
            return stand_in
        return -number if value < 0 else number

    def _stand_in(self, key: str, value: str) -> str:
        if value not in self._known:
            invented = (_invented(key, value, number) for number in itertools.count(len(self._known) + 1))
            stand_in = next(each for each in invented if each not in self._known)
            self._known |= {value: stand_in, stand_in: stand_in}
        return self._known[value]


def _invented(key: str, value: str, number: int) -> str:
    if value.isdecimal():
        return str(10 ** (len(value) - 1) + number)
    if re.fullmatch(r"[0-9]+\.[0-9]+", value):
        return f"{number}.25"
    return f"https://{key}-{number}.example.com/" if "://" in value else f"{key}-{number}"


def _is_harmless(key: str, value: str) -> bool:
    return any(
        (
            key in _KINDS and _KIND.fullmatch(value),
            key in _COUNTS and _COUNT.fullmatch(value),
            _DATED.search(key) and not _BORN.search(key) and _DATE.fullmatch(value),
        )
    )


def scrubber(
    *,
    app_key: str,
    partner_id: str,
    partner_secret: str,
    api: str = API,
    listener: str = LISTENER,
    harmless: Iterable[str] = (),
) -> Scrubber:
    """A scrubber of what is called with these credentials."""
    secrets = {app_key: APP_KEY, partner_id: PARTNER_ID, partner_secret: PARTNER_SECRET}
    return Scrubber(secrets, {api: API, listener: LISTENER}, harmless)
