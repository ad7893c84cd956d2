"""docs/first-hour.md: its service, served as the page says, hears what the sandbox sends."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import httpx
from pages import Page

from open_banking.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

PAGE = Page("docs/first-hour.md")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    return port


def test_the_service_hears_what_the_sandbox_sends(tmp_path: Path) -> None:
    blocks = [block for block in PAGE.blocks if block.startswith("# service.py\n")]
    (tmp_path / "service.py").write_text("\n\n".join(blocks), encoding="utf-8")
    address = f"http://127.0.0.1:{(port := free_port())}"
    with Sandbox(sample=True) as sandbox, sandbox.serve() as url, httpx.Client(trust_env=False, timeout=30) as browser:
        environment = {
            "FINICITY_BASE_URL": url,
            "FINICITY_APP_KEY": sandbox.app_key,
            "FINICITY_PARTNER_ID": sandbox.partner_id,
            "FINICITY_PARTNER_SECRET": sandbox.partner_secret,
            "SERVICE_ADDRESS": address,
        }
        command = [sys.executable, "-m", "uvicorn", "service:app", "--port", str(port), "--log-level", "error"]
        with subprocess.Popen(command, cwd=tmp_path, env={**os.environ, **environment}) as service:  # noqa: S603  # our own page
            try:
                until_served(port)
                enrolled = browser.post(f"{address}/people/first_hour").raise_for_status().json()
                page = enrolled["link"].partition("?")[0]
                form = {"user": "everyday", "password": "any"}
                assert browser.post(f"{page}/1/banks/101732", data=form).status_code == 303
                person = f"{address}/people/{enrolled['customer_id']}"
                spent = browser.get(f"{person}/spending").raise_for_status().json()
                browser.post(f"{person}/report").raise_for_status()
                heard = browser.get(f"{address}/webhooks").json()
            finally:
                service.terminate()

    assert heard[0] == "PingEvent"
    assert "AddedEvent" in heard
    assert spent
    assert all(amount > 0 for amount in spent.values())


def until_served(port: int) -> None:
    """Return as soon as the port takes a connection; it is not there before the interpreter has started."""
    ends = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < ends, "the service did not start"
        else:
            return
