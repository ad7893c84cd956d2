"""Generating reports: a request is acknowledged at once, and its report is in progress for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..handlers import handles
from ..reports.building import REQUESTER
from ..reports.finishing import IN_PROGRESS, builder_of, named_accounts
from ..reports.progress import notify
from ..state import Report
from .consumers import ssn_end
from .report_checks import check
from .report_types import TYPES, type_of, user_of

if TYPE_CHECKING:
    from ..call import Call
    from ..message import Json
    from ..reports.building import Builder
    from ..state import Customer, World


@handles(*TYPES)
def generate(call: Call) -> Json:
    """Accept a request for a report, which is in progress from now on."""
    customer = call.customer
    kind = type_of(call)
    builder = builder_of(kind, call.operation.id)
    check(call, customer, builder)
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
    notify(call.callbacks, report)
    return acknowledgement


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
        acknowledgement |= {"consumerId": customer.consumer.id, "consumerSsn": ssn_end(world, customer.consumer)}
        if "endUser" in customer.consumer.record:
            acknowledgement["endUser"] = customer.consumer.record["endUser"]
    if call.operation.declares("portfolioId"):
        acknowledgement["portfolioId"] = _portfolio(world, customer, acknowledgement["id"])
    if user_of(call) == "business":
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
    """The simulated error of a report of this type, if there is one."""
    fault = next((each for each in world.report_faults if not each.types or kind in each.types), None)
    if fault is None:
        return None
    fault.left -= 1
    if fault.left == 0:
        world.report_faults.remove(fault)
    return fault.error
