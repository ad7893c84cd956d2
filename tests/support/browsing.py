"""A browser that looks at pages, and complains when one of them does."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

SERIOUS = {"error", "warning", "assert"}
"""Of what a page writes to its console; that a test was faster than autofocus is no complaint."""
BROWSERS = ("chromium", "google-chrome", "chromium-browser")
# Without these, it needs rights that containers seldom give, and calls its maker as it starts.
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Chromium, without a window. Where there is none a test is skipped, in CI it fails."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        lacking = f"no {', '.join(BROWSERS)} here; apt-get install chromium brings one"
        if os.environ.get("CI") == "true":
            pytest.fail(lacking)
        pytest.skip(lacking)
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=found, args=OPTIONS) as browser:
        yield browser


@contextmanager
def watched_page(browser: Browser, *known: str) -> Iterator[Page]:
    """A page in a window of its own.

    Whatever it complains about is an error, and whatever it fetches from elsewhere than this machine and ``known``.
    """
    complaints: list[str] = []
    here = ("http://127.0.0.1:", "data:", "blob:", *known)
    with browser.new_context() as context:
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type in SERIOUS else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: None if request.url.startswith(here) else complaints.append(request.url))
        yield page
    assert complaints == []
