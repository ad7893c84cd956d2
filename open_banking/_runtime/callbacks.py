"""Functions that the caller passes in. A ``Client`` calls them; an ``AsyncClient`` also awaits what they return."""

from __future__ import annotations

from inspect import iscoroutine, iscoroutinefunction
from typing import TYPE_CHECKING, Any, NoReturn

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable


def check_function(argument: str, function: Any, *, blocking: bool) -> None:
    """Raise if ``function`` is not a function, or is async although the client is sync. ``None`` is allowed.

    Raises:
        ConfigurationError: It is.
    """
    if function is None:
        return
    if not callable(function):
        raise ConfigurationError(f"{argument} is {function!r}; give a function, or None")
    if not blocking:
        return
    if iscoroutinefunction(function) or iscoroutinefunction(getattr(function, "__call__", None)):  # noqa: B004  # an object with an async __call__
        raise ConfigurationError(_refusal(argument))


def check_policy(billable: Any, *, blocking: bool) -> None:
    """Raise if ``billable`` is not a policy, or is an async function although the client is sync.

    Raises:
        ConfigurationError: It is.
    """
    if callable(billable):
        check_function("billable", billable, blocking=blocking)
    elif billable not in ("allow", "deny"):
        raise ConfigurationError(f"billable is {billable!r}; give 'allow', 'deny' or a function of the operation")


def refuse_awaitable(argument: str, given: Awaitable[Any]) -> NoReturn:
    """Raise for a function that returned an awaitable to a sync client.

    Raises:
        ConfigurationError: Always.
    """
    if iscoroutine(given):
        given.close()  # or Python warns that it was never awaited
    raise ConfigurationError(_refusal(argument))


def _refusal(argument: str) -> str:
    return f"{argument} is async, which Client does not support; give a plain function, or use AsyncClient"
