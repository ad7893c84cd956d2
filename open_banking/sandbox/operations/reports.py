"""Reports: fetched as JSON or as PDF, and listed in brief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_codes import NO_RESOURCE
from ..handlers import handles
from ..message import File, Json, RefusedError
from ..reports.finishing import SUCCESS, report_record, status_of
from ..reports.printed import printed
from ..resources import Resource
from .report_checks import check_purpose

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Report

# Unlocked: a finished report does not change, and other calls need not wait until its PDF is made.


@handles("GetReportByCustomer", unlocked=True)
def get_by_customer(call: Call) -> Json | File:
    """One report of a customer."""
    with call.lock:
        report = call.customer.reports.get(call.path["reportId"])
    return _shown(call, report)


@handles("GetReportByConsumer", unlocked=True)
def get_by_consumer(call: Call) -> Json | File:
    """One report of a consumer."""
    with call.lock:
        reports = {each.id: each for each in _reports_of_consumer(call)}
    return _shown(call, reports.get(call.path["reportId"]))


def _shown(call: Call, report: Report | None) -> Json | File:
    check_purpose(call)
    if report is None:
        raise RefusedError(404, f"There is no report {call.path['reportId']}", code=NO_RESOURCE)
    if not call.wants_pdf:
        return report_record(report)
    if report.content is None or status_of(report) != SUCCESS:
        raise RefusedError(404, f"Report {report.id} is {status_of(report)}: it has no PDF", code=NO_RESOURCE)
    return File(printed(report.content), f"{report.id}.pdf")


def _reports_of_consumer(call: Call) -> list[Report]:
    consumer = call.world.consumer(call.path["consumerId"])
    reports = call.world.customer(consumer.customer_id).reports.values()
    return [each for each in reports if each.consumer_id == consumer.id]


def _for_purpose(call: Call) -> list[Report]:
    """All reports of the customer or the consumer that the path names."""
    found = _reports_of_consumer(call) if "consumerId" in call.path else list(call.customer.reports.values())
    check_purpose(call)
    return found


_REPORTS = Resource(
    name="report",
    parameter="reportId",
    kept=lambda call: [call.customer.reports],
    record=lambda _, report: {**report.acknowledgement, "status": status_of(report)},
)
_REPORTS.lists("GetReportsByCustomerId", "GetReportsByConsumerId", key="reports", records=_for_purpose)
