"""What every call takes besides its own arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx


class RequestOptions(TypedDict, total=False):
    """Options of a single call, for its ``request_options`` argument."""

    timeout: float | httpx.Timeout | None
    """Seconds this call may wait for connecting, sending and each piece of the answer; ``None`` waits for ever.

    Goes before the operation's own timeout and before the client's.
    """
    additional_headers: Mapping[str, str]
    """Headers to send besides the SDK's own, or in their place where the name is the same."""
    additional_params: Mapping[str, str | int | float | bool | None]
    """Query parameters to send besides the operation's; ``None`` leaves one out."""
