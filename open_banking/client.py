"""The clients: ``Client`` is sync, ``AsyncClient`` is async. Both have the same call tree."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar, Unpack

import httpx

from ._generated import API_VERSION
from ._runtime import credentials
from ._runtime.base_url import BaseURL, resolve
from ._runtime.connections import AsyncConnections, SyncConnections, own_async_client, own_client
from ._runtime.errors import ConfigurationError, OpenBankingError
from ._runtime.exchange import AsyncExchange, SyncExchange, sleep_async
from ._runtime.retry import RetryLimits
from ._runtime.secret import Secret
from ._runtime.settings import Settings
from ._runtime.token import AUTHENTICATION_TIMEOUT, AsyncToken, SyncToken
from ._version import __version__
from .account_waiting import refresh_and_wait, wait_for_accounts
from .any_path import request
from .either_client import EitherClient
from .environment import Environment
from .report_waiting import wait_for_report
from .syncing import sync_transactions

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    from ._runtime.credentials import Credentials, Partner
    from ._runtime.options import (
        AsyncBillablePolicy,
        AsyncClientOptions,
        BillablePolicy,
        ClientOptions,
        RequestOptions,
    )
    from ._runtime.retry import Retry
    from ._runtime.shared_token import SharedToken
    from .models import AccessToken, PartnerCredentials
    from .pagination import AsyncItems, AsyncPages, Items, Page, Pages
    from .token_stores import TokenStore

P = ParamSpec("P")
ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")

USER_AGENT = f"open-banking-python/{__version__} finicity-api/{API_VERSION}"


class Client(EitherClient[SyncExchange]):
    """Calls the API and blocks until the response is there. Safe to share between threads.

    ``client.aggregation.v1.customers.get(customer_id="1005061234")`` is one call; the reference lists all of them. Use
    the client in a ``with`` statement, or call ``close()`` when done.
    """

    # The clock for deadlines, waits and the age of tokens. The sandbox replaces it.
    _clock: Callable[[], float] = staticmethod(time.monotonic)
    # The clock for the age of tokens in a store, in epoch seconds. The sandbox replaces it, too.
    _wall_clock: Callable[[], float] = staticmethod(time.time)
    _sleep: Callable[[float], None] = staticmethod(time.sleep)

    def __init__(
        self,
        *,
        finicity_app_key: str | None = None,
        finicity_app_token: str | None = None,
        partner_id: str | None = None,
        partner_secret: str | None = None,
        base_url: str | None = None,
        environment: Environment | None = None,
        allow_http: bool = False,
        timeout: float | httpx.Timeout | None = 60,
        max_retries: int = 2,
        max_retry_wait: float = 60,
        on_retry: Callable[[Retry], None] | None = None,
        billable: BillablePolicy = "allow",
        read_only: bool = False,
        token_store: TokenStore | None = None,
        httpx_client: httpx.Client | None = None,
    ) -> None:
        """Create a client. Nothing is sent before the first call.

        Args:
            finicity_app_key: The app key from the developer portal. By default the environment variable
                ``FINICITY_APP_KEY``.
            finicity_app_token: A token obtained elsewhere, valid for two hours; the client never replaces it. By
                default ``FINICITY_APP_TOKEN``, unless the partner's credentials are given.
            partner_id: With ``partner_secret`` and without a token, the client obtains its own tokens and renews them
                after 90 minutes. By default ``FINICITY_PARTNER_ID``.
            partner_secret: See ``partner_id``. By default ``FINICITY_PARTNER_SECRET``.
            base_url: The URL to use instead of the live API's, for instance a sandbox's. By default
                ``FINICITY_BASE_URL``. Must not be empty.
            environment: The URL of the API by name; takes precedence over ``FINICITY_BASE_URL``.
            allow_http: Allow plain ``http://`` to other machines, which sends keys and personal data unencrypted.
            timeout: Seconds that a call waits for connecting, for sending and for each chunk of the response; ``None``
                waits forever. Some slow operations have a timeout of their own.
            max_retries: Attempts after the first. Billable operations and those that must not be automated are never
                retried once they may have reached the API.
            max_retry_wait: Seconds; if the API asks to wait longer, the call fails instead.
            on_retry: Called with a ``Retry`` before the wait for it. A plain function.
            billable: ``"deny"`` refuses billable operations. A function is called with each ``Operation``, and only
                ``True`` permits it. A plain function.
            read_only: Refuse everything but GET requests and authentication.
            token_store: Shares the tokens that this client obtains with other processes, for instance a
                ``FileTokenStore`` of ``open_banking.token_stores``. One process authenticates for all, and after a
                failed authentication none of them tries again. Not for a token that was passed in.
            httpx_client: Your own httpx client to send with, for proxies, certificates or HTTP/2. It is not closed.

        Raises:
            ConfigurationError: There is no app key, or an argument is invalid.
        """
        app_key, token, secret = Secret.of(finicity_app_key), Secret.of(finicity_app_token), Secret.of(partner_secret)
        given = None if base_url is None else Secret(base_url)  # it may hold a password
        # A crash reporter stores the locals of every frame.
        del finicity_app_key, finicity_app_token, partner_secret, base_url
        _check_client(httpx_client, httpx.Client, "Client")
        keys = credentials.resolve(app_key, token, partner_id, secret)
        url = _base_url(given, environment, allow_http=allow_http)
        app_token = SyncToken(
            keys.token,
            self._authenticate if keys.partner else None,
            self._clock,
            _shared(token_store, keys, url, self._wall_clock),
        )
        settings = Settings(
            app_key=keys.app_key,
            partner_secret=keys.partner.secret if keys.partner else None,
            token=app_token,
            base_url=url,
            user_agent=USER_AGENT,
            timeout=timeout,
            retry_limits=RetryLimits(max_retries, max_retry_wait),
            on_retry=on_retry,
            billable=billable,
            read_only=read_only,
            clock=self._clock,
        )
        self._partner = keys.partner
        connections = SyncConnections(httpx_client, lambda: own_client(url.url))
        super().__init__(SyncExchange(settings, app_token, connections, self._sleep))

    def _authenticate(self) -> Secret:
        from ._generated.operations import create_token  # noqa: PLC0415  # only needed to authenticate

        options: RequestOptions = {"deadline": AUTHENTICATION_TIMEOUT}
        create = create_token.call.__get__(self, type(self))
        return _token_in(create(data=_body(self._partner), request_options=options))

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a client with other options that shares the connections and the token. Closing either closes both.

        Raises:
            ConfigurationError: An option is unknown, or a value is invalid.
        """
        return self._copied(self._exchange.changed(options))

    request = request
    wait_for_report = wait_for_report
    sync_transactions = sync_transactions
    wait_for_accounts = wait_for_accounts
    refresh_and_wait = refresh_and_wait

    def paginate(self, call: Callable[P, Page[ItemT]], *args: P.args, **kwargs: P.kwargs) -> Items[ItemT]:
        """Iterate over the records of a paginated operation. Pages are fetched when they are needed.

        ``for t in client.paginate(client.aggregation.v3.customers.transactions.list, customer_id=..., ...)``

        Args:
            call: The operation.
            *args: Not allowed: operations only take keyword arguments.
            **kwargs: The arguments of the operation: ``start`` (or ``page``, ``offset``) is where to begin, ``limit``
                (or ``page_size``, ``size``) the size of a page.

        Returns:
            An iterator, whose ``position`` is the ``start`` (or ``page``, ``offset``) from which another call can
            continue.

        Raises:
            InvalidRequestError: The operation is not paginated.
            PaginationError: While iterating, if the pages do not end.
        """
        from .pagination import Items  # noqa: PLC0415  # only needed for pagination

        _refuse_positional(args)
        return Items(call, kwargs)

    def pages(self, call: Callable[P, PageT], *args: P.args, **kwargs: P.kwargs) -> Pages[PageT]:
        """Iterate over the pages of a paginated operation; see ``paginate``."""
        from .pagination import Pages  # noqa: PLC0415  # only needed for pagination

        _refuse_positional(args)
        return Pages(call, kwargs)

    def close(self) -> None:
        """Close the connections. Further calls raise. Your own httpx client stays open."""
        self._exchange.connections.close()

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


class AsyncClient(EitherClient[AsyncExchange]):
    """Calls the API without blocking the event loop. Belongs to the event loop of its first call.

    ``await client.aggregation.v1.customers.get(customer_id="1005061234")`` is one call; the reference lists all of
    them. Use the client in an ``async with`` statement, or await ``close()`` when done.
    """

    _is_async = True
    # The clock for deadlines, waits and the age of tokens. The sandbox replaces it.
    _clock: Callable[[], float] = staticmethod(time.monotonic)
    # The clock for the age of tokens in a store, in epoch seconds. The sandbox replaces it, too.
    _wall_clock: Callable[[], float] = staticmethod(time.time)
    _sleep: Callable[[float], Awaitable[None]] = staticmethod(sleep_async)

    def __init__(
        self,
        *,
        finicity_app_key: str | None = None,
        finicity_app_token: str | None = None,
        partner_id: str | None = None,
        partner_secret: str | None = None,
        base_url: str | None = None,
        environment: Environment | None = None,
        allow_http: bool = False,
        timeout: float | httpx.Timeout | None = 60,
        max_retries: int = 2,
        max_retry_wait: float = 60,
        on_retry: Callable[[Retry], Awaitable[object] | None] | None = None,
        billable: AsyncBillablePolicy = "allow",
        read_only: bool = False,
        token_store: TokenStore | None = None,
        httpx_client: httpx.AsyncClient | None = None,
        transport: Literal["httpx", "aiohttp"] = "httpx",
    ) -> None:
        """Create a client. Nothing is sent before the first call.

        Args:
            finicity_app_key: The app key from the developer portal. By default the environment variable
                ``FINICITY_APP_KEY``.
            finicity_app_token: A token obtained elsewhere, valid for two hours; the client never replaces it. By
                default ``FINICITY_APP_TOKEN``, unless the partner's credentials are given.
            partner_id: With ``partner_secret`` and without a token, the client obtains its own tokens and renews them
                after 90 minutes. By default ``FINICITY_PARTNER_ID``.
            partner_secret: See ``partner_id``. By default ``FINICITY_PARTNER_SECRET``.
            base_url: The URL to use instead of the live API's, for instance a sandbox's. By default
                ``FINICITY_BASE_URL``. Must not be empty.
            environment: The URL of the API by name; takes precedence over ``FINICITY_BASE_URL``.
            allow_http: Allow plain ``http://`` to other machines, which sends keys and personal data unencrypted.
            timeout: Seconds that a call waits for connecting, for sending and for each chunk of the response; ``None``
                waits forever. Some slow operations have a timeout of their own.
            max_retries: Attempts after the first. Billable operations and those that must not be automated are never
                retried once they may have reached the API.
            max_retry_wait: Seconds; if the API asks to wait longer, the call fails instead.
            on_retry: Called with a ``Retry`` before the wait for it. A plain or an async function.
            billable: ``"deny"`` refuses billable operations. A function is called with each ``Operation``, and only
                ``True`` permits it. A plain or an async function.
            read_only: Refuse everything but GET requests and authentication.
            token_store: Shares the tokens that this client obtains with other processes, for instance a
                ``FileTokenStore`` of ``open_banking.token_stores``. One process authenticates for all, and after a
                failed authentication none of them tries again. Not for a token that was passed in.
            httpx_client: Your own httpx client to send with, for proxies, certificates or HTTP/2. It is not closed.
            transport: ``"aiohttp"`` sends over aiohttp, which is faster for many concurrent calls. It needs the extra
                ``open-banking[aiohttp]``.

        Raises:
            ConfigurationError: There is no app key, or an argument is invalid.
        """
        app_key, token, secret = Secret.of(finicity_app_key), Secret.of(finicity_app_token), Secret.of(partner_secret)
        given = None if base_url is None else Secret(base_url)  # it may hold a password
        # A crash reporter stores the locals of every frame.
        del finicity_app_key, finicity_app_token, partner_secret, base_url
        _check_client(httpx_client, httpx.AsyncClient, "AsyncClient")
        keys = credentials.resolve(app_key, token, partner_id, secret)
        url = _base_url(given, environment, allow_http=allow_http)
        app_token = AsyncToken(
            keys.token,
            self._authenticate if keys.partner else None,
            self._clock,
            _shared(token_store, keys, url, self._wall_clock),
        )
        settings = Settings(
            app_key=keys.app_key,
            partner_secret=keys.partner.secret if keys.partner else None,
            token=app_token,
            base_url=url,
            user_agent=USER_AGENT,
            timeout=timeout,
            retry_limits=RetryLimits(max_retries, max_retry_wait),
            on_retry=on_retry,
            billable=billable,
            read_only=read_only,
            blocking=False,
            clock=self._clock,
        )
        self._partner = keys.partner
        connections = AsyncConnections(httpx_client, _maker(transport, httpx_client, url.url))
        super().__init__(AsyncExchange(settings, app_token, connections, self._sleep))

    async def _authenticate(self) -> Secret:
        from ._generated.operations import create_token  # noqa: PLC0415  # only needed to authenticate

        options: RequestOptions = {"deadline": AUTHENTICATION_TIMEOUT}
        create = create_token.call.__get__(self, type(self))
        return _token_in(await create(data=_body(self._partner), request_options=options))

    def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self:
        """Return a client with other options that shares the connections and the token. Closing either closes both.

        Raises:
            ConfigurationError: An option is unknown, or a value is invalid.
        """
        return self._copied(self._exchange.changed(options))

    request = request
    wait_for_report = wait_for_report
    sync_transactions = sync_transactions
    wait_for_accounts = wait_for_accounts
    refresh_and_wait = refresh_and_wait

    def paginate(
        self,
        call: Callable[P, Awaitable[Page[ItemT]]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> AsyncItems[ItemT]:
        """Iterate over the records of a paginated operation with ``async for``. Pages are fetched when they are needed.

        Args:
            call: The operation.
            *args: Not allowed: operations only take keyword arguments.
            **kwargs: The arguments of the operation: ``start`` (or ``page``, ``offset``) is where to begin, ``limit``
                (or ``page_size``, ``size``) the size of a page.

        Returns:
            An iterator, whose ``position`` is the ``start`` (or ``page``, ``offset``) from which another call can
            continue.

        Raises:
            InvalidRequestError: The operation is not paginated.
            PaginationError: While iterating, if the pages do not end.
        """
        from .pagination import AsyncItems  # noqa: PLC0415  # only needed for pagination

        _refuse_positional(args)
        return AsyncItems(call, kwargs)

    def pages(self, call: Callable[P, Awaitable[PageT]], *args: P.args, **kwargs: P.kwargs) -> AsyncPages[PageT]:
        """Iterate over the pages of a paginated operation; see ``paginate``."""
        from .pagination import AsyncPages  # noqa: PLC0415  # only needed for pagination

        _refuse_positional(args)
        return AsyncPages(call, kwargs)

    async def close(self) -> None:
        """Close the connections. Further calls raise. Your own httpx client stays open."""
        await self._exchange.connections.close()

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


def _base_url(base_url: Secret | None, environment: Environment | None, *, allow_http: bool) -> BaseURL:
    given: Any = environment
    if given is not None and not isinstance(given, Environment):
        raise ConfigurationError(f"environment is {given!r}; give a member of Environment")
    return resolve(
        base_url, environment.value if environment else None, Environment.DEFAULT.value, allow_http=allow_http
    )


def _shared(
    store: TokenStore | None, keys: Credentials, url: BaseURL, clock: Callable[[], float]
) -> SharedToken | None:
    if store is None:
        return None
    from ._runtime.shared_token import SharedToken  # noqa: PLC0415  # only needed with a token store
    from ._runtime.token_store import GuardedStore  # noqa: PLC0415  # only needed with a token store

    return SharedToken(GuardedStore(store, keys), keys, url, clock)


def _body(partner: Partner | None) -> PartnerCredentials:
    """The request body of an authentication, as a model, whose repr masks the secret."""
    from ._generated.models.partner_credentials import PartnerCredentials  # noqa: PLC0415  # only needed to authenticate

    if partner is None:
        raise ConfigurationError("there are no credentials to authenticate with")
    return PartnerCredentials(partner_id=partner.id, partner_secret=partner.secret.reveal())


def _token_in(response: AccessToken) -> Secret:
    token = Secret(getattr(response, "token", None))  # not a model if the JSON is not an object
    del response  # a crash reporter stores the locals of every frame
    if not token.is_text:
        raise OpenBankingError("CreateToken: the response has no token")
    return token.checked("the token in the response")


def _check_client(given: Any, kind: type[Any], client: str) -> None:
    if given is not None and not isinstance(given, kind):
        raise ConfigurationError(
            f"{client} needs an httpx.{kind.__name__} as httpx_client, not a {type(given).__name__}"
        )


def _maker(transport: str, httpx_client: httpx.AsyncClient | None, base_url: str) -> Callable[[], httpx.AsyncClient]:
    """Return the factory that creates the httpx client at the first call."""
    if transport == "httpx":
        return lambda: own_async_client(base_url)
    if transport != "aiohttp":
        raise ConfigurationError(f"transport is {transport!r}; give 'httpx' or 'aiohttp'")
    if httpx_client is not None:
        raise ConfigurationError("httpx_client has its own transport; give only one of httpx_client and transport")
    from ._runtime.aiohttp_transport import aiohttp_maker  # noqa: PLC0415  # only needed with transport="aiohttp"

    try:
        return aiohttp_maker()
    except ImportError:
        raise ConfigurationError("transport='aiohttp' needs the extra: pip install 'open-banking[aiohttp]'") from None


def _refuse_positional(arguments: tuple[Any, ...]) -> None:
    if arguments:
        raise TypeError("operations only take keyword arguments")
