"""Takes out of a recording what nobody else must see, while it is recorded: nothing of it reaches a file.

Keys, tokens, identifiers and all text that is not known to be harmless are replaced, each value by the same stand-in
wherever it stands, so that the calls still belong together.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vcr.request import Request

API = "https://api.finicity.com"
LISTENER = "https://listener.example.com"
APP_KEY, TOKEN, PARTNER_ID, PARTNER_SECRET = "app-key", "token", "partner-id", "partner-secret"  # stand-ins
PDF = b"%PDF-1.4\n% what stood here was scrubbed\n%%EOF\n"

_KEPT_HEADERS = {"accept", "content-type", "retry-after"}
_SIGNATURE = "x-finicity-signature"
_HEADERS = {"finicity-app-key": APP_KEY, "finicity-app-token": TOKEN}
# Values under these keys name a kind of thing, and nobody.
_KEPT_KEYS = {
    "status", "type", "currency", "category", "eventType", "eventName", "code", "moreAvailable", "sort",
    "marketSegment", "customerType", "country", "title",
}  # fmt: skip
_DATED = re.compile(r"[Dd]ate$|[Tt]ime$")
_IDENTIFIES = re.compile(r"ids?$|number", re.IGNORECASE)


class Scrubber:
    """Scrubs one recording; ``request`` and ``response`` are what vcrpy calls before it records."""

    def __init__(self, secrets: dict[str, str], hosts: dict[str, str]) -> None:
        """Replace these secrets and these addresses by their stand-ins wherever they stand."""
        self._known = dict(secrets)
        self._hosts = hosts

    def request(self, request: Request) -> Request:
        """A request without what nobody must see."""
        body = request.body or b""
        signed = next((name for name in request.headers if name.lower() == _SIGNATURE), None)
        request.body = self._content(body, json_expected=bool(body))
        request.headers = {
            name: _HEADERS.get(name.lower(), value)
            for name, value in request.headers.items()
            if name.lower() in {*_KEPT_HEADERS, *_HEADERS}
        }
        if signed is not None:
            # Signed anew with the stand-in, so that whoever replays it can check it.
            request.headers[signed] = hmac.new(PARTNER_SECRET.encode(), request.body, hashlib.sha256).hexdigest()
        request.uri = self._text(request.uri)
        return request

    def response(self, response: dict[str, Any]) -> dict[str, Any]:
        """A response without what nobody must see."""
        headers = {name: value for name, value in response["headers"].items() if name.lower() in _KEPT_HEADERS}
        kind = next((str(value) for name, value in headers.items() if name.lower() == "content-type"), "")
        body = response["body"]["string"]
        content = PDF if "pdf" in kind or "octet-stream" in kind else self._content(body, json_expected="json" in kind)
        return {**response, "headers": headers, "body": {"string": content}}

    def _content(self, content: bytes | str, *, json_expected: bool) -> bytes:
        text = content.decode() if isinstance(content, bytes) else content
        if json_expected:
            return json.dumps(self._json("", json.loads(text))).encode()
        return self._text(text).encode()

    def _json(self, key: str, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._json(name, each) for name, each in value.items()}
        if isinstance(value, list):
            return [self._json(key, each) for each in value]
        if isinstance(value, str):
            return self._string(key, value)
        if isinstance(value, int) and not isinstance(value, bool) and _IDENTIFIES.search(key):
            return int(self._stand_in(key, str(value)))
        return value

    def _string(self, key: str, value: str) -> str:
        if key in _KEPT_KEYS or _DATED.search(key) or not value:
            return value
        if key == "message":
            return self._text(value)
        return self._stand_in(key, value)

    def _stand_in(self, key: str, value: str) -> str:
        known = self._known.get(value)
        if known is None:
            number = len(self._known) // 2 + 1
            if value.isdecimal():
                known = f"{10 ** (len(value) - 1) + number}" if number < 10 ** (len(value) - 1) else value
            elif "://" in value:
                known = f"https://{key}-{number}.example.com/"
            else:
                known = f"{key}-{number}"
            self._known[value] = known
            self._known[known] = known  # vcrpy shows a request more than once
        return known

    def _text(self, text: str) -> str:
        for host, stand_in in self._hosts.items():
            text = text.replace(host, stand_in)
        for value, stand_in in sorted(self._known.items(), key=lambda each: -len(each[0])):
            text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", stand_in, text)
        return text


def scrubber(
    *, app_key: str, partner_id: str, partner_secret: str, api: str = API, listener: str = LISTENER
) -> Scrubber:
    """A scrubber of what is called with these credentials."""
    secrets = {app_key: APP_KEY, partner_id: PARTNER_ID, partner_secret: PARTNER_SECRET}
    return Scrubber(secrets, {api: API, listener: LISTENER})
