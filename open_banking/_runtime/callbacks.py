"""Functions of the caller's: a ``Client`` calls them, an ``AsyncClient`` also awaits what they give."""

from __future__ import annotations

from inspect import iscoroutine, iscoroutinefunction
from typing import TYPE_CHECKING, Any, NoReturn

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable


def check_function(argument: str, function: Any, *, blocking: bool) -> None:
    """Raise if ``function`` is none, though one was given, or is one that has to be awaited by who cannot.

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
    """Raise if ``billable`` is no policy, or one that has to be awaited by who cannot.

    Raises:
        ConfigurationError: It is.
    """
    if callable(billable):
        check_function("billable", billable, blocking=blocking)
    elif billable not in ("allow", "deny"):
        raise ConfigurationError(f"billable is {billable!r}; give 'allow', 'deny' or a function of the operation")


def refuse_awaitable(argument: str, given: Awaitable[Any]) -> NoReturn:
    """Raise over what a function gave to a client that blocks.

    Raises:
        ConfigurationError: Always.
    """
    if iscoroutine(given):
        given.close()  # or Python warns that nobody awaited it
    raise ConfigurationError(_refusal(argument))


def _refusal(argument: str) -> str:
    return f"{argument} has to be awaited, and Client awaits nothing; give a plain function, or use AsyncClient"
