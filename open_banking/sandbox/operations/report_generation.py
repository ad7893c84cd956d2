"""Generating reports: a request is acknowledged at once, and its report is in progress for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..handlers import handles
from ..message import RefusedError
from ..reports.building import REQUESTER
from ..reports.finishing import IN_PROGRESS, builder_of, named_accounts
from ..reports.progress import notify
from ..state import Report
from .consumers import record_of, ssn_end
from .report_checks import check, check_values
from .report_types import TYPES, type_of, user_of

if TYPE_CHECKING:
    from ..call import Call
    from ..message import Json
    from ..reports.building import Builder
    from ..state import Customer, World

# Other reports repeat the accounts as a list.
_ACCOUNTS_AS_SENT = frozenset(
    {
        "GeneratePaymentRiskInsightsReport",
        "GenerateForesightAnalyticsNonCraReport",
        "GenerateForesightAnalyticsFirstThirdPartyNonCraReport",
    }
)


@handles(*TYPES)
def generate(call: Call) -> Json:
    """Accept a request for a report, which is in progress from now on."""
    customer = _customer(call)
    kind = type_of(call)
    builder = builder_of(kind, call.operation.id)
    if customer is None:
        reports = call.world.reports
        check_values(call)
    else:
        reports = customer.reports
        check(call, customer, builder)
    acknowledgement = _acknowledgement(call, customer, kind, builder)
    report = Report(
        id=acknowledgement["id"],
        type=kind,
        operation=call.operation.id,
        customer_id=customer.id if customer else "",
        consumer_id=acknowledgement.get("consumerId"),
        created=call.now,
        ready=call.now + call.settings.report_seconds,
        request=call.body,
        query=dict(call.query),
        acknowledgement=acknowledgement,
        portfolio_id=acknowledgement.get("portfolioId"),
        failure=_fault(call.world, kind),
    )
    reports[report.id] = report
    call.world.wake_at(report.ready)
    notify(call.callbacks, report)
    return acknowledgement


def _customer(call: Call) -> Customer | None:
    """Whom the report is about; ``None`` if the partner alone knows them.

    Raises:
        RefusedError: Nobody is named, or there is no such customer.
    """
    if call.names_customer:
        return call.customer
    if "customerId" in call.body:
        return call.world.customer(str(call.body["customerId"]))
    if "externalCustomerId" in call.body:
        return None
    raise RefusedError(400, f"{call.operation.id} requires customerId or externalCustomerId", code="10100")


def _acknowledgement(call: Call, customer: Customer | None, kind: str, builder: Builder) -> Json:
    world = call.world
    asked = {**call.body, **call.query}
    if "accountIds" in asked and call.operation.id not in _ACCOUNTS_AS_SENT:
        asked["accountIds"] = named_accounts({"accountIds": asked["accountIds"]})
    acknowledgement: Json = {
        "id": f"{world.text('report', 12)}-{kind.lower()}",
        "requestId": world.text("request", 10),
        "requesterName": REQUESTER,
        "createdDate": call.now,
        "title": builder.title,
        "type": kind,
        "status": IN_PROGRESS,
        "constraints": asked,
    }
    if customer is not None:
        acknowledgement |= {"customerType": customer.type, "customerId": int(customer.id)}
        acknowledgement |= _consumer(call, customer, builder)
    if "externalCustomerId" in call.body:
        acknowledgement["externalCustomerId"] = call.body["externalCustomerId"]
    if call.operation.declares("reportPin"):
        acknowledgement["reportPin"] = world.text("report pin", 6)
    if customer is not None and call.operation.declares("portfolioId"):
        acknowledgement["portfolioId"] = _portfolio(world, customer, acknowledgement["id"])
    if customer is not None and user_of(call) == "business":
        acknowledgement["businessDetails"] = next(iter(customer.businesses.values()))
    # The finished report repeats it, and declares more fields: what is not shown now is not to be shown then.
    shown: Json = call.operation.documented(acknowledgement)
    return shown


def _consumer(call: Call, customer: Customer, builder: Builder) -> Json:
    """The fields of a report that say which consumer it is about, if there is one; in detail if it needs one."""
    if customer.consumer is None:
        return {}
    record, end = record_of(call.world, customer.consumer), ssn_end(call.world, customer.consumer)
    found: Json = {"consumerId": customer.consumer.id, "consumerSsn": end}
    if builder.consumer:
        found["consumerDetails"] = {**record, "ssn": end}
    return {**found, "endUser": record["endUser"]} if "endUser" in record else found


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
