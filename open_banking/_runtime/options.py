"""What every call takes besides its own arguments."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from .retry import Retry

BillablePolicy: TypeAlias = Literal["allow", "deny"] | Callable[[Operation], bool]
"""What to do about operations that are billable: send them, refuse them, or ask a function of the operation's facts.

``True`` alone permits: any other result refuses.
"""

AsyncBillablePolicy: TypeAlias = Literal["allow", "deny"] | Callable[[Operation], bool | Awaitable[bool]]
"""The same for an ``AsyncClient``, which awaits what can be awaited."""


class RequestOptions(TypedDict, total=False):
    """Options of a single call, for its ``request_options`` argument."""

    timeout: float | httpx.Timeout | None
    """Seconds this call may wait for connecting, sending and each piece of the answer; ``None`` waits for ever.

    Goes before the operation's own timeout and before the client's.
    """
    deadline: float
    """Seconds after which the call is over, with all its retries and waits, and with an authentication it needs."""
    max_retries: int
    """Further attempts after the first, where the operation may be repeated at all."""
    max_retry_wait: float
    """Seconds; a longer wait that the API asks for ends the call instead."""
    additional_headers: Mapping[str, str]
    """Headers to send besides the SDK's own, or in their place where the name is the same."""
    additional_params: Mapping[str, str | int | float | bool | None]
    """Query parameters to send besides the operation's; ``None`` leaves one out."""


class _Options(TypedDict, total=False):
    timeout: float | httpx.Timeout | None
    max_retries: int
    max_retry_wait: float
    read_only: bool


class ClientOptions(_Options, total=False):
    """Options of a client that ``with_options`` can change; the client's own arguments say what they mean."""

    on_retry: Callable[[Retry], None] | None
    billable: BillablePolicy


class AsyncClientOptions(_Options, total=False):
    """The same for an ``AsyncClient``."""

    on_retry: Callable[[Retry], Awaitable[object] | None] | None
    billable: AsyncBillablePolicy
