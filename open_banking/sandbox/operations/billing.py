"""The calls that the partner would have been billed, and the report that lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from open_banking._runtime.json_text import is_object

from ..dates import DAY
from ..handlers import handles
from ..message import Json, RefusedError, invalid
from ..reports.finishing import SUCCESS, status_of
from ..state import BilledCall
from .consumers import ssn_end

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Customer, Report, World

# The API's own code for all that is wrong with a request for the report.
_REFUSED = 10100
_LONGEST = 31
"""Days of a period."""
_LAST_CHARACTERS = 4
_UNSORTED = {"sorted": False, "unsorted": True, "empty": True}


def bill(call: Call, response: Any) -> None:
    """Keep a call that succeeded, if the API bills its operation.

    Args:
        call: The call, with the lock held.
        response: What its handler returned.
    """
    if call.operation.is_billable:
        customer, report = _subject(call, response if is_object(response) else {})
        testing = customer is not None and customer.type == "testing"
        call.world.billed.append(BilledCall(call.operation.id, call.now, testing, _entry(call, customer, report)))


def _subject(call: Call, response: Json) -> tuple[Customer | None, Report | None]:
    """The customer that a call was about, and the report that it asked for, where there are any."""
    ids = (call.path.get("customerId"), call.path.get("customer_id"), response.get("customerId"), response.get("id"))
    found = (call.world.customers.get(str(each)) for each in ids)
    customer = next((each for each in found if each is not None), None)
    return customer, None if customer is None else customer.reports.get(str(response.get("id")))


def _entry(call: Call, customer: Customer | None, report: Report | None) -> Json:
    entry: Json = {"createdDate": call.now, "reportType": call.operation.id}
    if customer is not None:
        entry["customerId"] = int(customer.id)
        entry |= {name: customer.record[name] for name in ("firstName", "lastName") if customer.record.get(name)}
        if customer.consumer is not None:
            entry |= {"consumerId": customer.consumer.id, "consumerSsn": ssn_end(call.world, customer.consumer)}
    if report is not None:
        entry |= {"reportType": report.type, "reportId": report.id}
        # The id ends with the type, before which are the letters that tell one from another.
        entry["lastFourReportId"] = report.id.partition("-")[0][-_LAST_CHARACTERS:]
        if fields := report.request.get("reportCustomFields"):
            entry["reportCustomFields"] = fields
    return entry


@handles("getResellerBillingReport")
def get_report(call: Call) -> Json:
    """One page of the billed calls in a period, the earliest first."""
    partner_id, start, end = call.path["partnerId"], call.query["startDate"], call.query["endDate"]
    if not call.world.partner.goes_by(partner_id):
        message = f"Partner {call.world.partner.id} is no reseller of partner {partner_id}, and sees its own calls only"
        raise RefusedError(400, message, code=_REFUSED)
    _check_period(start, end)
    size, page = call.query["size"], call.query["page"]
    if size < 1 or page < 0:
        raise invalid(f"{call.operation.id} requires a size of 1 or more and a page of 0 or more")
    if not call.world.billed:
        raise RefusedError(404, f"Partner {partner_id} was billed for nothing yet", code=_REFUSED)
    testing = call.query["viewTestingReports"]
    chosen = [each for each in call.world.billed if start <= each.moment <= end and (testing or not each.testing)]
    return _page(call.world, chosen, page, size)


def _check_period(start: int, end: int) -> None:
    if start <= 0 or end <= 0:
        raise RefusedError(400, "startDate and endDate take epoch seconds above 0", code=_REFUSED)
    if start > end:
        raise RefusedError(400, f"startDate {start} is later than endDate {end}", code=_REFUSED)
    if end - start > _LONGEST * DAY:
        message = f"There are more than {_LONGEST} days between startDate {start} and endDate {end}"
        raise RefusedError(400, message, code=_REFUSED)


def _page(world: World, chosen: list[BilledCall], page: int, size: int) -> Json:
    offset = page * size
    shown = [_shown(world, each) for each in chosen[offset : offset + size]]
    return {
        "totalPages": -(-len(chosen) // size),
        "totalElements": len(chosen),
        "numberOfElements": len(shown),
        "pageable": {
            "paged": True,
            "unpaged": False,
            "pageNumber": page,
            "pageSize": size,
            "sort": _UNSORTED,
            "offset": offset,
        },
        "sort": _UNSORTED,
        "number": page,
        "first": page == 0,
        "last": offset + size >= len(chosen),
        "size": size,
        "content": shown,
        "empty": not shown,
    }


def _shown(world: World, billed: BilledCall) -> Json:
    """An entry with the status of its report; without one where the report is gone with its customer."""
    if "reportId" not in billed.entry:
        return {**billed.entry, "status": SUCCESS}
    customer = world.customers.get(str(billed.entry["customerId"]))
    report = None if customer is None else customer.reports.get(billed.entry["reportId"])
    return billed.entry if report is None else {**billed.entry, "status": status_of(report)}
