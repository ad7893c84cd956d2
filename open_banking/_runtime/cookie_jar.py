"""The cookies of the SDK's own httpx clients."""

from __future__ import annotations

from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from urllib.request import Request


class _SendableCookies(DefaultCookiePolicy):
    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        return f"{cookie.name}{cookie.value}".isascii() and super().set_ok(cookie, request)


def cookie_jar() -> CookieJar:
    """Create a cookie jar that drops cookies that are not ASCII. httpx cannot send them, so later calls would fail."""
    return CookieJar(_SendableCookies())
