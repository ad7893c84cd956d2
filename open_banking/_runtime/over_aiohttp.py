"""aiohttp under httpx, with what httpx-aiohttp leaves to aiohttp taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import ssl


class Transport(httpx.AsyncBaseTransport):
    """Sends each request once, and fails with httpx' exceptions alone."""

    def __init__(self, verify: ssl.SSLContext | bool = True) -> None:  # noqa: FBT001, FBT002  # as httpx has it
        """Make a transport. It connects at the first request.

        Raises:
            ImportError: The extra is not installed.
        """
        import aiohttp  # noqa: PLC0415  # an extra
        from httpx_aiohttp import AiohttpTransport  # noqa: PLC0415  # the same

        self._errors = aiohttp.ClientError
        self._inner = AiohttpTransport(verify=verify)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and give its response, the body still to be read."""
        if self._inner.client is None:
            session = self._inner.get_client()
            # aiohttp sends a GET again by itself where the connection broke, and a GET may be billable.
            session._retry_connection = False  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # no other switch
            self._inner.client = session
        try:
            return await self._inner.handle_async_request(request)
        except self._errors as error:
            raise httpx.RemoteProtocolError(str(error), request=request) from error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()
