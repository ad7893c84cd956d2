"""Report events: how a report is getting on, sent to the ``callbackUrl`` that its generation was asked with.

They are not signed: anyone who knows the address can send one.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, cast

from .received import Received

ReportEventName: TypeAlias = Literal["inProgress", "done", "failed", "primaryFieldUpdate"]
"""The names of report events that are known. Others may come."""

ReportStatus: TypeAlias = Literal["inProgress", "success", "failure"]
"""The states of a report that are known. Others may come."""


class ReportEvent(Received):
    """A report has got on. Take it as a hint: fetch the report, and believe that."""

    __slots__ = ()
    _shown = ("event_name", "id", "type", "status", "customer_id", "consumer_id")

    @property
    def event_name(self) -> ReportEventName | str:
        """What happened."""
        return cast("str", self.raw.get("eventName"))

    @property
    def id(self) -> str | None:
        """Identifies the report."""
        return self.raw.get("id")

    @property
    def customer_id(self) -> str | None:
        """The customer whose report it is, where the event says so."""
        return self.raw.get("customerId")

    @property
    def consumer_id(self) -> str | None:
        """The consumer whose report it is, where the event says so."""
        return self.raw.get("consumerId")

    @property
    def type(self) -> str | None:
        """The kind of report, ``voa`` for instance, where the event says so."""
        return self.raw.get("type")

    @property
    def status(self) -> ReportStatus | str | None:
        """The report's state."""
        return self.raw.get("status")
