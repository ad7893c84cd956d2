"""How often a client polls, and the types of what it polls with: see ``client.wait_for_report``."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, TypeAlias

from ._runtime.flow import Await
from ._runtime.repeated_polls import INTERVAL, LOCAL_INTERVAL
from .acknowledgement import Acknowledgement, OnAsyncPoll, OnPoll, ReportIds, path_of

if TYPE_CHECKING:
    from ._runtime.exchange import AsyncExchange, SyncExchange
    from .either_client import EitherClient

__all__ = [
    "INTERVAL",
    "LOCAL_INTERVAL",
    "Acknowledgement",
    "Await",
    "OnAsyncPoll",
    "OnPoll",
    "ReportIds",
    "path_of",
]

if TYPE_CHECKING:
    ReportWaiting: TypeAlias = EitherClient[SyncExchange]
    """Deprecated: the former base class of ``Client``."""
    AsyncReportWaiting: TypeAlias = EitherClient[AsyncExchange]
    """Deprecated: the former base class of ``AsyncClient``."""
    Tell: TypeAlias = Await
    """Deprecated: the former name of ``Await``."""
else:

    def __getattr__(name: str) -> Any:
        """Return what a deprecated name stands for."""
        if name in {"ReportWaiting", "AsyncReportWaiting"}:
            from .either_client import EitherClient  # noqa: PLC0415  # only who uses the old names needs it

            found, use = EitherClient, "open_banking.either_client.EitherClient"
        elif name == "Tell":
            found, use = Await, "open_banking.polling.Await"
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        warnings.warn(f"open_banking.polling.{name} is deprecated: use {use}", DeprecationWarning, stacklevel=2)
        return found
