"""The clients: ``Client`` blocks, ``AsyncClient`` awaits; the tree of calls is the same."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Self

import httpx

from ._generated import API_VERSION
from ._runtime.errors import ConfigurationError
from ._runtime.exchange import AsyncExchange, SyncExchange
from ._runtime.settings import Settings
from ._version import __version__
from .environment import Environment
from .facade.root import AsyncRoot, Root

if TYPE_CHECKING:
    from types import TracebackType

USER_AGENT = f"open-banking-python/{__version__} finicity-api/{API_VERSION}"


class Client(Root):
    """Calls the API and waits for its answers. Safe to share between threads.

    ``client.aggregation.v1.customers.get(customer_id="1005061234")`` is one call; the branches and calls of the
    tree are listed in the reference. Use it in a ``with`` statement, or call ``close()`` when done.
    """

    _exchange: SyncExchange

    def __init__(
        self,
        *,
        finicity_app_key: str | None = None,
        finicity_app_token: str | None = None,
        base_url: str | None = None,
        environment: Environment = Environment.DEFAULT,
        timeout: float | httpx.Timeout | None = 60,
        httpx_client: httpx.Client | None = None,
    ) -> None:
        """Make a client. Nothing is sent before the first call.

        Args:
            finicity_app_key: The app key from the developer portal; the environment variable
                ``FINICITY_APP_KEY`` if it is not given.
            finicity_app_token: A token from ``aggregation.v2.partners.authentication.create``, good for two
                hours; ``FINICITY_APP_TOKEN`` if it is not given. Only the two authentication calls need none.
            base_url: Another address than the environment's, the sandbox' for instance.
            environment: The address of the API.
            timeout: Seconds that a call may wait for connecting, sending and each piece of the answer;
                ``None`` waits for ever. Operations that take longer by their nature have a timeout of their own.
            httpx_client: A client of yours to send with, for proxies, certificates or HTTP/2. It is not closed.

        Raises:
            ConfigurationError: There is no app key, or an argument is unusable.
        """
        _check_client(httpx_client, httpx.Client, "Client")
        super().__init__(
            SyncExchange(_settings(finicity_app_key, finicity_app_token, base_url, environment, timeout), httpx_client)
        )

    def close(self) -> None:
        """Close the connections; further calls are refused. An httpx client of yours stays open."""
        self._exchange.close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Close the connections."""
        self.close()

    def __repr__(self) -> str:
        return f"Client(base_url={self._exchange.settings.base_url!r})"


class AsyncClient(AsyncRoot):
    """Calls the API without blocking the event loop. Belongs to the loop in which it first called.

    ``await client.aggregation.v1.customers.get(customer_id="1005061234")`` is one call. Use it in an
    ``async with`` statement, or await ``close()`` when done.
    """

    _exchange: AsyncExchange

    def __init__(
        self,
        *,
        finicity_app_key: str | None = None,
        finicity_app_token: str | None = None,
        base_url: str | None = None,
        environment: Environment = Environment.DEFAULT,
        timeout: float | httpx.Timeout | None = 60,
        httpx_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Make a client. Nothing is sent before the first call.

        Args:
            finicity_app_key: The app key from the developer portal; the environment variable
                ``FINICITY_APP_KEY`` if it is not given.
            finicity_app_token: A token from ``aggregation.v2.partners.authentication.create``, good for two
                hours; ``FINICITY_APP_TOKEN`` if it is not given. Only the two authentication calls need none.
            base_url: Another address than the environment's, the sandbox' for instance.
            environment: The address of the API.
            timeout: Seconds that a call may wait for connecting, sending and each piece of the answer;
                ``None`` waits for ever. Operations that take longer by their nature have a timeout of their own.
            httpx_client: A client of yours to send with, for proxies, certificates or HTTP/2. It is not closed.

        Raises:
            ConfigurationError: There is no app key, or an argument is unusable.
        """
        _check_client(httpx_client, httpx.AsyncClient, "AsyncClient")
        super().__init__(
            AsyncExchange(_settings(finicity_app_key, finicity_app_token, base_url, environment, timeout), httpx_client)
        )

    async def close(self) -> None:
        """Close the connections; further calls are refused. An httpx client of yours stays open."""
        await self._exchange.close()

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        """Close the connections."""
        await self.close()

    def __repr__(self) -> str:
        return f"AsyncClient(base_url={self._exchange.settings.base_url!r})"


def _settings(
    app_key: str | None,
    app_token: str | None,
    base_url: str | None,
    environment: Environment,
    timeout: float | httpx.Timeout | None,
) -> Settings:
    app_key = app_key or os.environ.get("FINICITY_APP_KEY")
    if not app_key:
        raise ConfigurationError(
            "no app key: pass finicity_app_key, or set FINICITY_APP_KEY; it stands in the developer portal"
        )
    return Settings(
        app_key=app_key,
        app_token=app_token or os.environ.get("FINICITY_APP_TOKEN"),
        base_url=base_url or environment.value,
        timeout=timeout,
        user_agent=USER_AGENT,
    )


def _check_client(given: Any, kind: type[Any], ours: str) -> None:
    if given is not None and not isinstance(given, kind):
        raise ConfigurationError(f"{ours} sends with an httpx.{kind.__name__}, not with a {type(given).__name__}")
