"""Reports: asked for, in progress for a while, then there to be fetched, as JSON or as PDF."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from ..dates import months_before
from ..handlers import handles, settles
from ..message import File, Json, RefusedError, invalid
from ..notifications import telling
from ..reports.attributes import intervals_of
from ..reports.building import REQUESTER
from ..reports.finishing import (
    IN_PROGRESS,
    SUCCESS,
    builder_of,
    finish,
    named,
    named_accounts,
    report_record,
    status_of,
    suitable_accounts,
)
from ..reports.printed import printed
from ..state import NO_CONSUMER, NO_RESOURCE, Report
from .consumers import ssn_end

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..call import Call
    from ..callbacks import Callbacks
    from ..reports.building import Builder
    from ..state import Customer, World

_MONTHS = 24
_MOST_CUSTOM_FIELDS = 5
# Epoch seconds, at the end of the year 9999.
_LATEST = 253_402_300_799
_PURPOSE = re.compile(r"[0-9A-Z]{2}")
# The wire's ``type`` of what each operation asks for; of the analytics its beginning, as the request has the rest.
_TYPES = {
    "GenerateVOAReport": "voa",
    "GenerateVOAWithIncomeReport": "voaHistory",
    "GeneratePrequalificationCRAReport": "preQualVoa",
    "GeneratePrequalificationNonCRAReport": "assetSummary",
    "GenerateVOIReport": "voi",
    "GenerateVOEPayrollReport": "voePayroll",
    "GenerateVOETransactionsReport": "voeTransactions",
    "GeneratePayStatementReport": "paystatement",
    "GenerateVOIEPaystubWithTXVerifyReport": "voieTxVerify",
    "GenerateVOIEPaystubReport": "voieTxVerify",
    "RefreshVOIEPayrollReport": "voiePayroll",
    "GenerateStatementReport": "statement",
    "GenerateTransactionsReport": "transactions",
    "GenerateBalanceAnalyticsReport": "bar",
    "GenerateCashflowAnalyticsReport": "cfr",
    "GenerateCashFlowBusinessReport": "cfrb",
    "GenerateCashFlowPersonalReport": "cfrp",
}
_WEBHOOKS = {IN_PROGRESS: "inProgress", SUCCESS: "done"}


@handles(*_TYPES)
def generate(call: Call) -> Json:
    """Take a report on: it is in progress from now on."""
    customer = call.customer
    kind = _type(call)
    builder = builder_of(kind, call.operation.id)
    _check_owner(call, customer, builder)
    _check_names(call, customer, builder)
    _check_dates(call)
    _check_values(call.body)
    acknowledgement = _acknowledgement(call, customer, kind, builder)
    report = Report(
        id=acknowledgement["id"],
        type=kind,
        operation=call.operation.id,
        customer_id=customer.id,
        consumer_id=acknowledgement.get("consumerId"),
        created=call.now,
        ready=call.now + call.settings.report_seconds,
        request=call.body,
        query=dict(call.query),
        acknowledgement=acknowledgement,
        portfolio_id=acknowledgement.get("portfolioId"),
        failure=_fault(call.world, kind),
    )
    customer.reports[report.id] = report
    call.world.wake_at(report.ready)
    _notify(call.callbacks, report)
    return acknowledgement


def _type(call: Call) -> str:
    """The wire's ``type`` of what is asked for."""
    kind = _TYPES[call.operation.id]
    user = _user(call)
    if not user:
        return kind
    if user not in {"personal", "business"}:
        raise invalid("userType takes personal or business")
    data: Json = call.body.get("analyticsReportData", {})
    if not data.get("forCraPurpose", False):
        rules = "noncra"
    # A business whose owner does not answer for the loan is no matter of consumer reporting.
    elif user == "business" and not data.get("applicantIsPersonalGuarantor", False):
        rules = "ftc"
    else:
        rules = "cra"
    return f"{kind}{user[0]}{rules}"


def _user(call: Call) -> str:
    """Whom the path says that analytics are about; empty for other reports."""
    return call.path.get("userType", "").lower()


def _check_owner(call: Call, customer: Customer, builder: Builder) -> None:
    if builder.consumer and customer.consumer is None:
        message = f"Customer {customer.id} has no consumer; create one before asking for this report"
        raise RefusedError(404, message, code=NO_CONSUMER)
    if _user(call) == "business" and not customer.businesses:
        message = f"Customer {customer.id} has no business; add one before asking for this report"
        raise RefusedError(404, message, code=NO_RESOURCE)


def _check_names(call: Call, customer: Customer, builder: Builder) -> None:
    """Refuse a request that names what is not there."""
    accounts = named_accounts(call.body)
    for account_id in accounts:
        call.world.account(customer.id, account_id)
    for fields, there in ((("assetIds", "assetId"), customer.assets), (("reportId",), customer.reports)):
        for identifier in named(call.body, fields):
            if identifier not in there:
                what = fields[-1].removesuffix("Id")
                raise RefusedError(404, f"Customer {customer.id} has no {what} {identifier}", code=NO_RESOURCE)
    suitable_accounts(customer, accounts, builder)


def _check_values(body: Json) -> None:
    intervals_of(body)
    if len(body.get("reportCustomFields", ())) > _MOST_CUSTOM_FIELDS:
        raise invalid(f"reportCustomFields takes {_MOST_CUSTOM_FIELDS} fields at most")
    if body.get("statementReportData", {}).get("statementIndex", 1) < 1:
        raise invalid("statementIndex is a number from 1, the last statement, on")


def _check_dates(call: Call) -> None:
    for name in ("fromDate", "toDate", "payStatementsFromDate"):
        moment = call.body.get(name, call.query.get(name, 0))
        if not 0 <= moment <= _LATEST:
            raise invalid(f"{name} takes epoch seconds from 0 to {_LATEST}, not {moment}")
    start, end = call.body.get("fromDate"), call.query.get("toDate", call.now)
    if start is not None and start > end:
        raise invalid(f"fromDate {start} is later than {end}, where the report ends")
    if start is not None and "toDate" in call.query and start < months_before(end, _MONTHS):
        message = f"There are more than {_MONTHS} months between fromDate {start} and toDate {end}"
        raise invalid(message)


def _acknowledgement(call: Call, customer: Customer, kind: str, builder: Builder) -> Json:
    world = call.world
    asked = {**call.body, **call.query}
    if "accountIds" in asked:
        asked["accountIds"] = named_accounts({"accountIds": asked["accountIds"]})
    acknowledgement: Json = {
        "id": f"{world.text('report', 12)}-{kind.lower()}",
        "customerType": customer.type,
        "customerId": int(customer.id),
        "requestId": world.text("request", 10),
        "requesterName": REQUESTER,
        "createdDate": call.now,
        "title": builder.title,
        "type": kind,
        "status": IN_PROGRESS,
        "constraints": asked,
    }
    if customer.consumer is not None:
        acknowledgement |= {"consumerId": customer.consumer.id, "consumerSsn": ssn_end(customer.consumer)}
        if "endUser" in customer.consumer.record:
            acknowledgement["endUser"] = customer.consumer.record["endUser"]
    if call.operation.declares("portfolioId"):
        acknowledgement["portfolioId"] = _portfolio(world, customer, acknowledgement["id"])
    if _user(call) == "business":
        acknowledgement["businessDetails"] = next(iter(customer.businesses.values()))
    # The finished report repeats it, and declares more fields: what is not shown now is not to be shown then.
    shown: Json = call.operation.documented(acknowledgement)
    return shown


def _portfolio(world: World, customer: Customer, report_id: str) -> str:
    """Put a report into the customer's portfolio, whose version goes up with each."""
    if not customer.portfolios:
        customer.portfolios[world.text("portfolio", 12)] = []
    number, reports = next(iter(customer.portfolios.items()))
    reports.append(report_id)
    return f"{number}-{len(reports)}-port"


def _fault(world: World, kind: str) -> Json | None:
    """The error that strikes a report of this type, if one is to."""
    fault = next((each for each in world.report_faults if not each.types or kind in each.types), None)
    if fault is None:
        return None
    fault.left -= 1
    if fault.left == 0:
        world.report_faults.remove(fault)
    return fault.error


@settles
def settle(world: World, now: float, callbacks: Callbacks) -> None:
    """Finish the reports that are due."""
    for customer in world.customers.values():
        for report in customer.reports.values():
            if report.content is not None:
                continue
            if report.ready > now:
                world.wake_at(report.ready)
                continue
            # A report brings its accounts up to date, as a refresh does.
            with telling(world, callbacks, customer):
                finish(world, customer, report)
            _notify(callbacks, report)


def _notify(callbacks: Callbacks, report: Report) -> None:
    """Tell the listener that the request named how the report is getting on."""
    url = report.query.get("callbackUrl")
    if not url:
        return
    status = status_of(report)
    event: Json = {
        "eventName": _WEBHOOKS.get(status, "failed"),
        "id": report.id,
        "customerId": report.customer_id,
        "type": report.type,
        "status": status,
    }
    if report.consumer_id is not None:
        event["consumerId"] = report.consumer_id
    callbacks.queue("report", url, json.dumps(event).encode())


# A finished report stays as it is, and a PDF takes its time: others need not wait for it.


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


@handles("GetReportsByCustomerId")
def get_all_by_customer(call: Call) -> Json:
    """All reports of a customer, in brief."""
    return _summaries(call, call.customer.reports.values())


@handles("GetReportsByConsumerId")
def get_all_by_consumer(call: Call) -> Json:
    """All reports of a consumer, in brief."""
    return _summaries(call, _reports_of_consumer(call))


def _reports_of_consumer(call: Call) -> list[Report]:
    consumer = call.world.consumer(call.path["consumerId"])
    reports = call.world.customer(consumer.customer_id).reports.values()
    return [each for each in reports if each.consumer_id == consumer.id]


def _shown(call: Call, report: Report | None) -> Json | File:
    check_purpose(call)
    if report is None:
        raise RefusedError(404, f"There is no report {call.path['reportId']}", code=NO_RESOURCE)
    if not call.wants_pdf:
        return report_record(report)
    if report.content is None or status_of(report) != SUCCESS:
        raise RefusedError(404, f"Report {report.id} is {status_of(report)}: it has no PDF", code=NO_RESOURCE)
    return File(printed(report.content), f"{report.id}.pdf")


def _summaries(call: Call, reports: Iterable[Report]) -> Json:
    check_purpose(call)
    return {"reports": [{**each.acknowledgement, "status": status_of(each)} for each in reports]}


def check_purpose(call: Call) -> None:
    """Refuse a purpose of the wrong form, where one is given."""
    purpose = call.query.get("purpose")
    if purpose is not None and not _PURPOSE.fullmatch(purpose):
        raise invalid("purpose takes a code of two digits or capital letters")
