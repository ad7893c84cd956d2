"""The options of clients and of single calls."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from .retry import Retry

BillablePolicy: TypeAlias = Literal["allow", "deny"] | Callable[[Operation], bool]
"""Whether to allow billable operations: all, none, or those for which a function of the operation returns ``True``.

Any other result denies the operation.
"""

AsyncBillablePolicy: TypeAlias = Literal["allow", "deny"] | Callable[[Operation], bool | Awaitable[bool]]
"""Like ``BillablePolicy``, for an ``AsyncClient``: the function may be async."""


class RequestOptions(TypedDict, total=False):
    """Options of a single call, for its ``request_options`` argument."""

    timeout: float | httpx.Timeout | None
    """Seconds to wait for connecting, for sending and for each chunk of the response; ``None`` waits forever.

    Overrides the timeouts of the operation and of the client.
    """
    deadline: float
    """Seconds for the whole call, including retries, waits and an authentication if it needs one."""
    max_retries: int
    """Attempts after the first, if the operation may be retried at all."""
    max_retry_wait: float
    """Seconds; if the API asks to wait longer, the call fails instead."""
    additional_headers: Mapping[str, str]
    """Headers to send in addition to the SDK's; they replace those of the same name."""
    additional_params: Mapping[str, str | int | float | bool | None]
    """Query parameters to send in addition to the operation's; ``None`` omits one."""


class _Options(TypedDict, total=False):
    timeout: float | httpx.Timeout | None
    max_retries: int
    max_retry_wait: float
    read_only: bool


class ClientOptions(_Options, total=False):
    """Options of a ``Client`` that ``with_options`` can change; see the arguments of ``Client``."""

    on_retry: Callable[[Retry], None] | None
    billable: BillablePolicy


class AsyncClientOptions(_Options, total=False):
    """Options of an ``AsyncClient`` that ``with_options`` can change; see the arguments of ``AsyncClient``."""

    on_retry: Callable[[Retry], Awaitable[object] | None] | None
    billable: AsyncBillablePolicy
