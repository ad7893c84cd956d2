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
from .report_types import is_for_consumer_reporting

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


@handles("GetReportById", unlocked=True)
def get_by_id(call: Call) -> Json | File:
    """One report of anybody."""
    with call.lock:
        report = _anywhere(call)
    return _shown(call, report)


@handles("ReportReissue", unlocked=True)
def reissue(call: Call) -> Json | File:
    """A report for another party than the one that it was made for.

    In a sandbox there is one partner, who is both.
    """
    with call.lock:
        report = _anywhere(call)
    if report is not None and not is_for_consumer_reporting(report.type):
        message = f"Report {report.id} is of the type {report.type}; only reports under FCRA rules are reissued"
        raise RefusedError(404, message, code=NO_RESOURCE)
    return _shown(call, report)


def _anywhere(call: Call) -> Report | None:
    """The report that the path names, whoever it is about."""
    kept = [call.world.reports, *(customer.reports for customer in call.world.customers.values())]
    found = (reports.get(call.path["reportId"]) for reports in kept)
    return next((report for report in found if report is not None), None)


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
