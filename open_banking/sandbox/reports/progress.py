"""Reports in progress: they are finished when they are due, and their listeners are notified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..handlers import when_due
from ..json_text import stringified
from ..notifications import notifying
from .finishing import IN_PROGRESS, SUCCESS, finish, finish_without_accounts, status_of

if TYPE_CHECKING:
    from ..callbacks import Callbacks
    from ..message import Json
    from ..state import Report, World

_EVENTS = {IN_PROGRESS: "inProgress", SUCCESS: "done"}


@when_due
def finish_due(world: World, now: float, callbacks: Callbacks) -> None:
    """Finish the reports that are due."""
    for customer in world.customers.values():
        for report in world.due((each for each in customer.reports.values() if each.content is None), now):
            # A report brings its accounts up to date, as a refresh does.
            with notifying(world, callbacks, customer):
                finish(world, customer, report)
            notify(callbacks, report)
    for report in world.due((each for each in world.reports.values() if each.content is None), now):
        finish_without_accounts(report)
        notify(callbacks, report)


def notify(callbacks: Callbacks, report: Report) -> None:
    """Notify the listener that the request named of the progress of the report."""
    url = report.query.get("callbackUrl")
    if url:
        callbacks.queue("report", url, event_content(report, status_of(report)))


def event_content(report: Report, status: str) -> bytes:
    """The body of the event that a report has a status: inProgress, success or failure."""
    event: Json = {
        "eventName": _EVENTS.get(status, "failed"),
        "id": report.id,
        **({"customerId": report.customer_id} if report.customer_id else {}),
        "type": report.type,
        "status": status,
    }
    if report.consumer_id is not None:
        event["consumerId"] = report.consumer_id
    return stringified(event)
