"""The clients: ``Client`` blocks, ``AsyncClient`` awaits; the tree of calls is the same."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar, Unpack

import httpx

from ._generated import API_VERSION
from ._runtime import address, credentials
from ._runtime.connections import AsyncConnections, SyncConnections, own_async_client, own_client
from ._runtime.errors import ConfigurationError, OpenBankingError
from ._runtime.exchange import AsyncExchange, SyncExchange, sleep_async
from ._runtime.retry import Repeats
from ._runtime.secret import Secret
from ._runtime.settings import Settings
from ._runtime.token import LONGEST_AUTHENTICATION, AsyncToken, SyncToken
from ._version import __version__
from .either_client import EitherClient
from .environment import Environment
from .report_waiting import wait_for_report

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    from ._runtime.credentials import Partner
    from ._runtime.options import (
        AsyncBillablePolicy,
        AsyncClientOptions,
        BillablePolicy,
        ClientOptions,
        RequestOptions,
    )
    from ._runtime.retry import Retry
    from .models import AccessToken, PartnerCredentials
    from .pagination import AsyncItems, AsyncPages, Items, Page, Pages

P = ParamSpec("P")
ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")

USER_AGENT = f"open-banking-python/{__version__} finicity-api/{API_VERSION}"


class Client(EitherClient[SyncExchange]):
    """Calls the API and waits for its answers. Safe to share between threads.

    ``client.aggregation.v1.customers.get(customer_id="1005061234")`` is one call; the branches and calls of the
    tree are listed in the reference. Use it in a ``with`` statement, or call ``close()`` when done.
    """

    # What deadlines, waits and the age of a token are measured by; a client of the sandbox has another clock.
    _clock: Callable[[], float] = staticmethod(time.monotonic)
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
        httpx_client: httpx.Client | None = None,
    ) -> None:
        """Make a client. Nothing is sent before the first call.

        Args:
            finicity_app_key: The app key from the developer portal; the environment variable
                ``FINICITY_APP_KEY`` if it is not given.
            finicity_app_token: A token obtained elsewhere, good for two hours. It is never replaced.
                ``FINICITY_APP_TOKEN`` if neither it nor the partner's credentials are given.
            partner_id: With ``partner_secret`` and without a token, the client obtains its own tokens and renews them
                after 90 minutes; ``FINICITY_PARTNER_ID`` if it is not given.
            partner_secret: See ``partner_id``; ``FINICITY_PARTNER_SECRET`` if it is not given.
            base_url: Another address than that of the live API, a sandbox's for instance. ``FINICITY_BASE_URL`` if it
                is not given. An empty text is refused.
            environment: The address of the API by its name; goes before ``FINICITY_BASE_URL``.
            allow_http: Take an address with plain ``http://`` on another machine too, over which keys and personal data
                travel unencrypted.
            timeout: Seconds that a call may wait for connecting, sending and each piece of the answer;
                ``None`` waits for ever. Operations that take longer by their nature have a timeout of their own.
            max_retries: Further attempts after a failed one. Billable operations and those that must not be automated
                are never sent again once they may have reached the API.
            max_retry_wait: Seconds; a longer wait that the API asks for ends the call instead.
            on_retry: Is told of each retry before the wait for it. A plain function.
            billable: ``"deny"`` refuses billable operations, a function of the operation's facts decides one by one.
                It is a plain function, and permits by returning ``True`` itself.
            read_only: Refuse whatever is no GET, but for authenticating.
            httpx_client: A client of yours to send with, for proxies, certificates or HTTP/2. It is not closed.

        Raises:
            ConfigurationError: There is no app key, or an argument is unusable.
        """
        app_key, token, secret = Secret.of(finicity_app_key), Secret.of(finicity_app_token), Secret.of(partner_secret)
        given = None if base_url is None else Secret(base_url)  # which may hold a password
        # A crash reporter stores the locals of every frame.
        del finicity_app_key, finicity_app_token, partner_secret, base_url
        _check_client(httpx_client, httpx.Client, "Client")
        keys = credentials.chosen(app_key, token, partner_id, secret)
        where = _address(given, environment, allow_http=allow_http)
        app_token = SyncToken(keys.token, self._authenticate if keys.partner else None, self._clock)
        settings = Settings(
            app_key=keys.app_key,
            partner_secret=keys.partner.secret if keys.partner else None,
            token=app_token,
            address=where,
            user_agent=USER_AGENT,
            timeout=timeout,
            repeats=Repeats(max_retries, max_retry_wait),
            on_retry=on_retry,
            billable=billable,
            read_only=read_only,
            clock=self._clock,
        )
        self._partner = keys.partner
        connections = SyncConnections(httpx_client, lambda: own_client(where.url))
        super().__init__(SyncExchange(settings, app_token, connections, self._sleep))

    def _authenticate(self) -> Secret:
        from ._generated.operations import create_token  # noqa: PLC0415  # who brings a token needs none

        options: RequestOptions = {"deadline": LONGEST_AUTHENTICATION}
        create = create_token.call.__get__(self, type(self))
        return _token_in(create(data=_body(self._partner), request_options=options))

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """A client with other options that shares this one's connections and token. Closing either closes both.

        Raises:
            ConfigurationError: There is no such option, or a value is unusable.
        """
        return self._copied(self._exchange.changed(options))

    wait_for_report = wait_for_report

    def paginate(self, call: Callable[P, Page[ItemT]], *args: P.args, **kwargs: P.kwargs) -> Items[ItemT]:
        """Walk through the records of an operation that answers in pages, one by one.

        ``for t in client.paginate(client.aggregation.v3.customers.transactions.list, customer_id=..., ...)``

        Args:
            call: The operation.
            *args: Nothing: operations take keywords alone.
            **kwargs: Its arguments; ``start`` (or ``page``) says where to begin, ``limit`` how much to ask for at once.

        Returns:
            An iterator; its ``position`` says where to start again later.

        Raises:
            InvalidRequestError: The operation does not answer in pages.
            PaginationError: While iterating: the pages do not come to an end.
        """
        from .pagination import Items  # noqa: PLC0415  # who reads no pages needs none of it

        _refuse_positional(args)
        return Items(call, kwargs)

    def pages(self, call: Callable[P, PageT], *args: P.args, **kwargs: P.kwargs) -> Pages[PageT]:
        """Walk through the pages of an operation; see ``paginate``."""
        from .pagination import Pages  # noqa: PLC0415  # see above

        _refuse_positional(args)
        return Pages(call, kwargs)

    def close(self) -> None:
        """Close the connections; further calls are refused. An httpx client of yours stays open."""
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
    """Calls the API without blocking the event loop. Belongs to the loop in which it first called.

    ``await client.aggregation.v1.customers.get(customer_id="1005061234")`` is one call. Use it in an
    ``async with`` statement, or await ``close()`` when done.
    """

    _awaits = True
    # What deadlines, waits and the age of a token are measured by; a client of the sandbox has another clock.
    _clock: Callable[[], float] = staticmethod(time.monotonic)
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
        httpx_client: httpx.AsyncClient | None = None,
        transport: Literal["httpx", "aiohttp"] = "httpx",
    ) -> None:
        """Make a client. Nothing is sent before the first call.

        Args:
            finicity_app_key: The app key from the developer portal; the environment variable
                ``FINICITY_APP_KEY`` if it is not given.
            finicity_app_token: A token obtained elsewhere, good for two hours. It is never replaced.
                ``FINICITY_APP_TOKEN`` if neither it nor the partner's credentials are given.
            partner_id: With ``partner_secret`` and without a token, the client obtains its own tokens and renews them
                after 90 minutes; ``FINICITY_PARTNER_ID`` if it is not given.
            partner_secret: See ``partner_id``; ``FINICITY_PARTNER_SECRET`` if it is not given.
            base_url: Another address than that of the live API, a sandbox's for instance. ``FINICITY_BASE_URL`` if it
                is not given. An empty text is refused.
            environment: The address of the API by its name; goes before ``FINICITY_BASE_URL``.
            allow_http: Take an address with plain ``http://`` on another machine too, over which keys and personal data
                travel unencrypted.
            timeout: Seconds that a call may wait for connecting, sending and each piece of the answer;
                ``None`` waits for ever. Operations that take longer by their nature have a timeout of their own.
            max_retries: Further attempts after a failed one. Billable operations and those that must not be automated
                are never sent again once they may have reached the API.
            max_retry_wait: Seconds; a longer wait that the API asks for ends the call instead.
            on_retry: Is told of each retry before the wait for it. A plain function, or one to be awaited.
            billable: ``"deny"`` refuses billable operations, a function of the operation's facts decides one by one.
                It is a plain function, or one to be awaited, and permits by returning ``True`` itself.
            read_only: Refuse whatever is no GET, but for authenticating.
            httpx_client: A client of yours to send with, for proxies, certificates or HTTP/2. It is not closed.
            transport: ``"aiohttp"`` sends over aiohttp, which is faster where many calls run at once. It needs the
                extra ``open-banking[aiohttp]``.

        Raises:
            ConfigurationError: There is no app key, or an argument is unusable.
        """
        app_key, token, secret = Secret.of(finicity_app_key), Secret.of(finicity_app_token), Secret.of(partner_secret)
        given = None if base_url is None else Secret(base_url)  # which may hold a password
        # A crash reporter stores the locals of every frame.
        del finicity_app_key, finicity_app_token, partner_secret, base_url
        _check_client(httpx_client, httpx.AsyncClient, "AsyncClient")
        keys = credentials.chosen(app_key, token, partner_id, secret)
        where = _address(given, environment, allow_http=allow_http)
        app_token = AsyncToken(keys.token, self._authenticate if keys.partner else None, self._clock)
        settings = Settings(
            app_key=keys.app_key,
            partner_secret=keys.partner.secret if keys.partner else None,
            token=app_token,
            address=where,
            user_agent=USER_AGENT,
            timeout=timeout,
            repeats=Repeats(max_retries, max_retry_wait),
            on_retry=on_retry,
            billable=billable,
            read_only=read_only,
            blocking=False,
            clock=self._clock,
        )
        self._partner = keys.partner
        connections = AsyncConnections(httpx_client, _maker(transport, httpx_client, where.url))
        super().__init__(AsyncExchange(settings, app_token, connections, self._sleep))

    async def _authenticate(self) -> Secret:
        from ._generated.operations import create_token  # noqa: PLC0415  # who brings a token needs none

        options: RequestOptions = {"deadline": LONGEST_AUTHENTICATION}
        create = create_token.call.__get__(self, type(self))
        return _token_in(await create(data=_body(self._partner), request_options=options))

    def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self:
        """A client with other options that shares this one's connections and token. Closing either closes both.

        Raises:
            ConfigurationError: There is no such option, or a value is unusable.
        """
        return self._copied(self._exchange.changed(options))

    wait_for_report = wait_for_report

    def paginate(
        self,
        call: Callable[P, Awaitable[Page[ItemT]]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> AsyncItems[ItemT]:
        """Walk through the records of an operation that answers in pages, one by one, with ``async for``.

        Args:
            call: The operation.
            *args: Nothing: operations take keywords alone.
            **kwargs: Its arguments; ``start`` (or ``page``) says where to begin, ``limit`` how much to ask for at once.

        Returns:
            An iterator; its ``position`` says where to start again later.

        Raises:
            InvalidRequestError: The operation does not answer in pages.
            PaginationError: While iterating: the pages do not come to an end.
        """
        from .pagination import AsyncItems  # noqa: PLC0415  # who reads no pages needs none of it

        _refuse_positional(args)
        return AsyncItems(call, kwargs)

    def pages(self, call: Callable[P, Awaitable[PageT]], *args: P.args, **kwargs: P.kwargs) -> AsyncPages[PageT]:
        """Walk through the pages of an operation; see ``paginate``."""
        from .pagination import AsyncPages  # noqa: PLC0415  # see above

        _refuse_positional(args)
        return AsyncPages(call, kwargs)

    async def close(self) -> None:
        """Close the connections; further calls are refused. An httpx client of yours stays open."""
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


def _address(base_url: Secret | None, environment: Environment | None, *, allow_http: bool) -> address.Address:
    chosen: Any = environment
    if chosen is not None and not isinstance(chosen, Environment):
        raise ConfigurationError(f"environment is {chosen!r}; give a member of Environment")
    return address.chosen(
        base_url, environment.value if environment else None, Environment.DEFAULT.value, allow_http=allow_http
    )


def _body(partner: Partner | None) -> PartnerCredentials:
    """The request body of an authentication. A model, whose repr masks the secret."""
    from ._generated.models.partner_credentials import PartnerCredentials  # noqa: PLC0415  # who brings a token needs none

    if partner is None:
        raise ConfigurationError("there are no credentials to authenticate with")
    return PartnerCredentials(partner_id=partner.id, partner_secret=partner.secret.reveal())


def _token_in(response: AccessToken) -> Secret:
    token = Secret(getattr(response, "token", None))  # JSON that is no object is no model
    del response  # see above
    if not token.is_text:
        raise OpenBankingError("CreateToken: the answer holds no token")
    return token.checked("the token that the API gave")


def _check_client(given: Any, kind: type[Any], ours: str) -> None:
    if given is not None and not isinstance(given, kind):
        raise ConfigurationError(f"{ours} sends with an httpx.{kind.__name__}, not with a {type(given).__name__}")


def _maker(transport: str, httpx_client: httpx.AsyncClient | None, base_url: str) -> Callable[[], httpx.AsyncClient]:
    """What makes the httpx client at the first call."""
    if transport == "httpx":
        return lambda: own_async_client(base_url)
    if transport != "aiohttp":
        raise ConfigurationError(f"transport is {transport!r}; give 'httpx' or 'aiohttp'")
    if httpx_client is not None:
        raise ConfigurationError("an httpx_client brings its own transport; give one of the two")
    from ._runtime.over_aiohttp import aiohttp_maker  # noqa: PLC0415  # few need it

    try:
        return aiohttp_maker()
    except ImportError:
        raise ConfigurationError("transport='aiohttp' needs the extra: pip install 'open-banking[aiohttp]'") from None


def _refuse_positional(arguments: tuple[Any, ...]) -> None:
    if arguments:
        raise TypeError("operations take keywords alone")
