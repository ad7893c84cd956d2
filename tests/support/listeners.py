"""A listener that takes all webhooks, and proves to be one."""

from __future__ import annotations

import httpx

from open_banking import webhooks


def listener() -> httpx.Client:
    """What a sandbox posts to: it verifies itself for TxPush, and responds with 200 to every request."""

    def receive(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, text=webhooks.verification_response(request.url.query))
        return httpx.Response(200)

    return httpx.Client(transport=httpx.MockTransport(receive))
