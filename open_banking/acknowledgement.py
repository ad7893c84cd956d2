"""What a report is waited for with, and what is told of it meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from ._runtime.errors import InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .models import Report

OnPoll: TypeAlias = "Callable[[Report], None]"
OnAsyncPoll: TypeAlias = "Callable[[Report], Awaitable[object] | None]"


class Acknowledgement(Protocol):
    """What a Generate ... Report operation returns, or a report."""

    @property
    def id(self) -> Any:
        """The ID of the report."""
        ...

    @property
    def customer_id(self) -> Any:
        """The ID of the customer."""
        ...

    @property
    def consumer_id(self) -> Any:
        """The ID of the consumer."""
        ...


class ReportIds(NamedTuple):
    """The IDs of a report that was requested earlier, which serve as its acknowledgement."""

    id: str | int | None
    """The ID of the report."""
    customer_id: str | int | None = None
    consumer_id: str | int | None = None


def path_of(ack: Acknowledgement) -> dict[str, str]:
    """The arguments to fetch the report with: by customer if the acknowledgement names one, else by consumer.

    Raises:
        InvalidRequestError: It names neither, or has no ID.
    """
    if not ack.id:
        raise InvalidRequestError("the acknowledgement has no id, so there is no report to wait for")
    for name in ("customer_id", "consumer_id"):
        value = getattr(ack, name, None)
        if value:
            return {name: str(value), "report_id": str(ack.id)}
    raise InvalidRequestError("the acknowledgement has neither a customer_id nor a consumer_id, and one is required")
