"""Report events: the progress of a report, sent to the ``callbackUrl`` with which it was requested.

They are not signed: anyone who knows the URL can send one.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, cast

from .event import WebhookEvent

ReportEventName: TypeAlias = Literal["inProgress", "done", "failed", "primaryFieldUpdate"]
"""The known names of report events. There may be others."""

ReportStatus: TypeAlias = Literal["inProgress", "success", "failure"]
"""The known statuses of a report. There may be others."""


class ReportEvent(WebhookEvent):
    """The status of a report has changed. Not signed, so fetch the report instead of trusting the event."""

    __slots__ = ()
    _shown = ("event_name", "id", "type", "status", "customer_id", "consumer_id")

    @property
    def event_name(self) -> ReportEventName | str:
        """The name of the event."""
        return cast("str", self.raw.get("eventName"))

    @property
    def id(self) -> str | None:
        """The ID of the report."""
        return self.raw.get("id")

    @property
    def customer_id(self) -> str | None:
        """The ID of the customer, if the event has one."""
        return self.raw.get("customerId")

    @property
    def consumer_id(self) -> str | None:
        """The ID of the consumer, if the event has one."""
        return self.raw.get("consumerId")

    @property
    def type(self) -> str | None:
        """The type of the report, for instance ``voa``, if the event has one."""
        return self.raw.get("type")

    @property
    def status(self) -> ReportStatus | str | None:
        """The status of the report."""
        return self.raw.get("status")
